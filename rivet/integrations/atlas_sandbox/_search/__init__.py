"""Search criteria as the server reads them."""
