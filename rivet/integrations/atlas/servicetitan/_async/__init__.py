"""The asyncio half; _sync is made from it by scripts/unasync.py."""
