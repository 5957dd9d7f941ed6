"""What this process remembers of servers and accounts, and how to make it forget."""

from __future__ import annotations

from . import credential_check, licence_limits, merging, rate_limits, releases, tokens


def forget(base_url: str) -> None:
    """Forget all about a server whose records are not what they were: tokens, refusals, names, ids, limits.

    For tests against a sandbox that was reset; clients that exist go on with a clean slate.

    Args:
        base_url: The server's.
    """
    for (url, *_), cache in list(tokens._shared.items()):
        if url == base_url:
            cache.forget()
    for (url, *_), limiter in list(rate_limits._shared.items()):
        if url == base_url:
            limiter.forget()
    for (url, *_), account in list(merging._accounts.items()):
        if url == base_url:
            account.forget()
    for (url, *_), limits in list(licence_limits._shared.items()):
        if url == base_url:
            limits.forget()
    credential_check.forget(base_url)
    releases._releases.pop(base_url, None)
