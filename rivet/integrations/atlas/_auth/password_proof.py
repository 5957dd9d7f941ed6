"""Which password a stored token was got with, without keeping the password: so a wrong one is not served the token."""

from __future__ import annotations

import hashlib
import hmac
import secrets

_COST = {"n": 2**14, "r": 8, "p": 1}
"""scrypt's cost as in sealing.py: who has the file needs some 50 ms for each guess."""


def proof_of(password: str) -> str:
    """A random salt and the digest that scrypt makes of it and the password."""
    salt = secrets.token_hex(16)
    return f"{salt}.{_digest(password, salt)}"


def proves(proof: str | None, password: str) -> bool:
    """Whether the proof was made of this password."""
    salt, _, digest = (proof or "").partition(".")
    return bool(digest) and hmac.compare_digest(_digest(password, salt), digest)


def _digest(password: str, salt: str) -> str:
    return hashlib.scrypt(password.encode("utf-8", "surrogatepass"), salt=salt.encode(), dklen=32, **_COST).hex()
