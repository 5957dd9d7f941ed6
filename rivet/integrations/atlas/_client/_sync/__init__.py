# Made from atlas/_client/_async/__init__.py by scripts/unasync.py (make regenerate). Do not edit.
"""Asyncio client, one module for the methods of each resource; scripts/unasync.py generates _sync from it."""
