# Made from atlas/_transport/_async/__init__.py by scripts/unasync.py (make regenerate). Do not edit.
"""Parts of the transport that differ only in async and await."""
