"""httpx transports that run the request flow, and the connections below them."""
