"""What a response or an httpx error means: classification, exceptions, redaction of secrets."""
