"""How the server's Java libraries read and write JSON, dates and enums."""
