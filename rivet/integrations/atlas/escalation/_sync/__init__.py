# Made from atlas/escalation/_async/__init__.py by scripts/unasync.py (make regenerate). Do not edit.
"""The asyncio half; _sync is made from it by scripts/unasync.py."""
