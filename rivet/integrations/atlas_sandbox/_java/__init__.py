"""Imitation of the server's Java libraries: JSON, dates and enums."""
