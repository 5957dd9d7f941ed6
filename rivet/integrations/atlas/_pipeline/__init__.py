"""Request flow without I/O: authenticate, send, classify, retry, within a time budget."""
