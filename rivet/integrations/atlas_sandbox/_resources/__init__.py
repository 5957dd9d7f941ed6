"""The handlers of each kind of record."""
