# Made from atlas/_client/imports/_async/__init__.py by scripts/unasync.py (make regenerate). Do not edit.
"""Drivers of asyncio clients."""
