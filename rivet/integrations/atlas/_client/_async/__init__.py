"""The asyncio client, a file for the calls on each resource; _sync is made from it by scripts/unasync.py."""
