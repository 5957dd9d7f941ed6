"""Asyncio client, one module for the methods of each resource; scripts/unasync.py generates _sync from it."""
