"""HTTP: the application, faults on demand, rate limits, the web page."""
