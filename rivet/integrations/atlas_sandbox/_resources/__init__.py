"""Request handlers of each kind of record."""
