"""The request flow without I/O: authenticate, send, classify, retry, within a budget of time."""
