"""Parts of the transport that differ only in async and await."""
