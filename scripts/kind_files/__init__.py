"""Makes the accessors of a client from the kinds of records in the contract; scripts/kinds.py runs it."""
