"""Token store interface, and serialization of tokens."""

from __future__ import annotations

import hashlib
import json
from contextlib import AbstractContextManager
from typing import Protocol

from rivet.integrations.atlas._auth.token import Token, is_token
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.defaults import MAX_TOKEN_LIFETIME_SECONDS
from rivet.integrations.atlas._support.encryption import decrypt, encrypt

LOCK_SECONDS = 60.0
"""Seconds that a process may hold a store's lock; a sign-in needs less."""


PART = ".token-"
"""Prefix of temporary files; one may remain where a process was killed."""

DAY = 86_400.0


class StoreUnavailable(Exception):
    """Token store that cannot be used at the moment; the client continues without it."""


class TokenStore(Protocol):
    """Store of one token per account; all methods may do blocking I/O.

    A store keeps the whole token with its ``proof``: a client with a password uses only a token of that password.

    Each method may raise StoreUnavailable.
    """

    def load(self, account: str) -> Token | None:
        """Return the account's token, whatever its age; None if there is no readable one."""

    def save(self, account: str, token: Token) -> None:
        """Replace the account's token."""

    def lock(self, account: str, timeout: float) -> AbstractContextManager[object]:
        """Return a lock between processes, as a context manager; StoreUnavailable after the timeout."""


def account_key(base_url: str, email: str) -> str:
    """Return an anonymous name for an account."""
    return hashlib.sha256(f"{base_url}\n{email.lower()}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def packed(token: Token, key: str | None = None) -> bytes:
    """Serialize a token, encrypted if there is a key.

    Times are stored by the wall clock, the only one that processes share.
    """
    ahead = clock.wall() - clock.monotonic()
    content = {
        "access": token.access,
        "refresh": token.refresh,
        "expires_at": token.expires_at + ahead,
        "obtained_at": token.obtained_at + ahead,
        "proof": token.proof,
    }
    return encrypt(json.dumps(content).encode(), key)


def unpacked(content: bytes, key: str | None = None) -> Token | None:
    """Deserialize a token; None if the content is invalid, or encrypted with another key.

    With a key, unencrypted content from before is read too.
    """
    ahead = clock.wall() - clock.monotonic()
    try:
        found = json.loads(content if key and content.startswith(b"{") else decrypt(content, key))
        access, refresh, proof = found["access"], found["refresh"], found.get("proof")
        expires_at, obtained_at = float(found["expires_at"]), float(found["obtained_at"])
    except (ArithmeticError, AttributeError, ValueError, TypeError, KeyError, RecursionError):
        return None  # a foreign, broken or otherwise encrypted file
    if not isinstance(access, str) or not is_token(access) or not _is_string_or_none(refresh, proof):
        return None
    now = clock.wall()
    # Rejects NaN, too. A clock that is wrong by up to a day is tolerated.
    if not 0 < obtained_at <= now + DAY or not obtained_at <= expires_at <= now + MAX_TOKEN_LIFETIME_SECONDS:
        return None
    return Token(access, expires_at - ahead, obtained_at - ahead, refresh, proof=proof)


def _is_string_or_none(*values: object) -> bool:
    return all(value is None or (isinstance(value, str) and (value == "" or is_token(value))) for value in values)
