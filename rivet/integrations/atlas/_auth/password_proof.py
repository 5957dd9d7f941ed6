"""Password hash beside a stored token, so that a client with another password is not given the token."""

from __future__ import annotations

import hashlib
import hmac
import secrets

_COST = {"n": 2**14, "r": 8, "p": 1}
"""Cost of scrypt as in encryption.py: an attacker with the file needs some 50 ms for each guess."""


def hash_password(password: str) -> str:
    """Return a random salt and the scrypt digest of the password."""
    salt = secrets.token_hex(16)
    return f"{salt}.{_digest(password, salt)}"


def verify_password(proof: str | None, password: str) -> bool:
    """Return whether the hash is of this password."""
    salt, _, digest = (proof or "").partition(".")
    return bool(digest) and hmac.compare_digest(_digest(password, salt), digest)


def _digest(password: str, salt: str) -> str:
    return hashlib.scrypt(password.encode("utf-8", "surrogatepass"), salt=salt.encode(), dklen=32, **_COST).hex()
