# Made from atlas/maintainx/_async/__init__.py by scripts/unasync.py (make regenerate). Do not edit.
"""Async code; _sync is generated from it by scripts/unasync.py."""
