"""Encryption at rest for files and Redis, if the environment has a key."""

from __future__ import annotations

import base64
import hashlib
import importlib
import os
from functools import cache
from typing import Any

from rivet.integrations.atlas._support.missing_extra import missing_extra
from rivet.integrations.atlas.exceptions import AtlasConfigError

KEY_VARIABLE = "ATLAS_TOKEN_KEY"
"""Environment variable with the key that encrypts stored tokens and payloads: any string, best a random one."""


def encrypt(content: bytes, key: str | None = None) -> bytes:
    """Encrypt the content if there is a key; by default that of the environment.

    Raises:
        AtlasConfigError: There is a key, but the extra is not installed.
    """
    fernet = _fernet(key)
    return content if fernet is None else bytes(fernet.encrypt(content))


def decrypt(content: bytes, key: str | None = None) -> bytes:
    """Decrypt what `encrypt` returned.

    Raises:
        ValueError: It was encrypted with another key, or without one, or is corrupt.
    """
    fernet = _fernet(key)
    if fernet is None:
        return content
    try:
        return bytes(fernet.decrypt(content))
    except importlib.import_module("cryptography.fernet").InvalidToken:
        raise ValueError(f"not encrypted with the key of {KEY_VARIABLE}") from None


def _fernet(key: str | None) -> Any:
    key = key or os.environ.get(KEY_VARIABLE)
    return _fernet_of(key) if key else None


@cache
def _fernet_of(key: str) -> Any:
    try:
        fernet = importlib.import_module("cryptography.fernet")
    except ImportError:
        raise AtlasConfigError(missing_extra(f"Encryption, for which {KEY_VARIABLE} is set,", "stores")) from None
    # A string of any length becomes a key of 32 bytes; the salt is fixed, since every process must derive the same key.
    derived = hashlib.scrypt(
        key.encode("utf-8", "surrogateescape"), salt=b"rivet-atlas token store", n=2**14, r=8, p=1, dklen=32
    )
    return fernet.Fernet(base64.urlsafe_b64encode(derived))
