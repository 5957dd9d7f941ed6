"""Tokens: one token, the cache of an account, sign-in and renewal, stores that processes share."""
