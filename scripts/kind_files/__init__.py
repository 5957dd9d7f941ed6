"""Generators of a client's accessors from the kinds of records in the contract; scripts/kinds.py runs them."""
