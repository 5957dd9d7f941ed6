"""Small helpers below everything else: clocks, encryption, SQLite, Redis, worker threads."""
