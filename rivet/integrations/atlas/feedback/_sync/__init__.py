# Made from atlas/feedback/_async/__init__.py by scripts/unasync.py (make regenerate). Do not edit.
"""Async implementation; _sync is generated from it by scripts/unasync.py."""
