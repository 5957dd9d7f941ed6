"""Accounts, sign-in, API keys, roles."""
