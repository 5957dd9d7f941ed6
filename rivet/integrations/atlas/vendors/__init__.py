"""What the clients of other vendors' systems share: connections, retries, pacing, errors."""
