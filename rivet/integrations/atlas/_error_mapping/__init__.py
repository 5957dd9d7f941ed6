"""Error mapping: classify responses and httpx errors, build exceptions, redact secrets."""
