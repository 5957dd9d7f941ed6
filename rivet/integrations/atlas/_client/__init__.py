"""What users hold: the clients' methods, their sessions, and what runs operations and bulk jobs."""
