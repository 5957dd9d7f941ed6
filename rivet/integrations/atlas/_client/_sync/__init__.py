# Made from atlas/_client/_async/__init__.py by scripts/unasync.py (make regenerate). Do not edit.
"""The asyncio client, a file for the calls on each resource; _sync is made from it by scripts/unasync.py."""
