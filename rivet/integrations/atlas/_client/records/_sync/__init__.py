# Made from atlas/_client/records/_async/__init__.py by scripts/unasync.py (make regenerate). Do not edit.
"""The accessors of kinds of records, for asyncio; made by scripts/kinds.py but for base.py and own_calls.py."""
