"""Payloads: what users give, and what Atlas gets."""
