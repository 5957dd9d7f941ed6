"""First loads by the server's imports: plan the rows, size the batches, find what was stored."""
