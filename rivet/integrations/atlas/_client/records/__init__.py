"""The accessors of a client: ``client.parts`` and its like."""
