"""Analytics endpoints: statistics of the records below /analytics."""
