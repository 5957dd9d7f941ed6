"""Token stores: the interface, and the form in which tokens are stored."""

from __future__ import annotations

import hashlib
import json
from contextlib import AbstractContextManager
from typing import Protocol

from rivet.integrations.atlas._auth.token import Token, is_token
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.defaults import LONGEST_LIFETIME_SECONDS
from rivet.integrations.atlas._support.encryption import seal, unseal

LOCK_SECONDS = 60.0
"""How long a process may hold a store's lock; a sign-in takes less."""


PART = ".token-"
"""How the names of files begin that are not whole yet; one stays where a process was killed."""

DAY = 86_400.0


class StoreUnavailable(Exception):
    """The store cannot be used now. The client goes on without it."""


class TokenStore(Protocol):
    """Keeps one token for each account. All methods may take as long as a disk or a network does.

    A store keeps all of a token, its ``proof`` too: a client with a password takes only what was got with that one.

    Each may raise StoreUnavailable.
    """

    def load(self, account: str) -> Token | None:
        """The account's token, whatever its age; None if there is none that can be read."""

    def save(self, account: str, token: Token) -> None:
        """Replace the account's token."""

    def lock(self, account: str, timeout: float) -> AbstractContextManager[object]:
        """A lock among processes, held inside; StoreUnavailable if somebody else keeps it for longer."""


def account_key(base_url: str, email: str) -> str:
    """A name for an account that tells nobody who it is."""
    return hashlib.sha256(f"{base_url}\n{email.lower()}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def packed(token: Token, key: str | None = None) -> bytes:
    """A token as a store keeps it, encrypted if there is a key.

    Times are kept as the clock of the wall tells them, since processes share no other.
    """
    ahead = clock.wall() - clock.monotonic()
    content = {
        "access": token.access,
        "refresh": token.refresh,
        "expires_at": token.expires_at + ahead,
        "obtained_at": token.obtained_at + ahead,
        "proof": token.proof,
    }
    return seal(json.dumps(content).encode(), key)


def unpacked(content: bytes, key: str | None = None) -> Token | None:
    """The token; None if this is none, or was sealed with another key.

    With a key of the caller's own, what was kept before there was one is read too.
    """
    ahead = clock.wall() - clock.monotonic()
    try:
        found = json.loads(content if key and content.startswith(b"{") else unseal(content, key))
        access, refresh, proof = found["access"], found["refresh"], found.get("proof")
        expires_at, obtained_at = float(found["expires_at"]), float(found["obtained_at"])
    except (ArithmeticError, AttributeError, ValueError, TypeError, KeyError, RecursionError):
        return None  # a foreign, broken or otherwise encrypted file
    if not isinstance(access, str) or not is_token(access) or not _is_text_or_none(refresh, proof):
        return None
    now = clock.wall()
    # What is not so is no time: NaN, too. A clock that was wrong by a day does no harm.
    if not 0 < obtained_at <= now + DAY or not obtained_at <= expires_at <= now + LONGEST_LIFETIME_SECONDS:
        return None
    return Token(access, expires_at - ahead, obtained_at - ahead, refresh, proof=proof)


def _is_text_or_none(*values: object) -> bool:
    return all(value is None or (isinstance(value, str) and (value == "" or is_token(value))) for value in values)
