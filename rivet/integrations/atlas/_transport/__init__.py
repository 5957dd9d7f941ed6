"""httpx transports that run the request flow, and connection handling below them."""
