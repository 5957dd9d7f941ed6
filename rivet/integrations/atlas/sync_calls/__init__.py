# Made from async_calls/__init__.py by scripts/unasync.py (make regenerate). Do not edit.
"""The sync twin of async_calls/__init__.py."""
