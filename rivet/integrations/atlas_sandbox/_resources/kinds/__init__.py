"""Kinds of records served by a generic engine: fields from the contract, side effects written by hand."""
