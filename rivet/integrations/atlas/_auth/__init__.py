"""Authentication: tokens, token cache, sign-in and refresh, token stores that processes share."""
