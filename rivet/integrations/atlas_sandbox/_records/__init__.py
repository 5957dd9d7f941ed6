"""Records in SQLite, their references and their JSON in responses."""
