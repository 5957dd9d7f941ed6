"""Records in SQLite, their references and the shapes in which they are shown."""
