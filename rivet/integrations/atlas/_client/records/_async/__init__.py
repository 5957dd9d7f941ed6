"""The accessors of kinds of records, for asyncio; made by scripts/kinds.py but for base.py and own_calls.py."""
