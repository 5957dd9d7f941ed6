"""Accessors of a client, one for each kind of record: ``client.parts``, ``client.meters`` ..."""
