"""The calls of the asyncio client, a file for each resource; sync_calls/ is made from them by scripts/unasync.py."""
