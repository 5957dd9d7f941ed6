"""Encryption key of login tokens in the system's keyring, if there is one (extra ``keyring``)."""

from __future__ import annotations

import importlib
import os
import secrets
from typing import Any

from rivet.integrations.atlas._support.encryption import KEY_VARIABLE

SERVICE = "rivet-atlas"
NAME = "key of stored tokens"


def key() -> str | None:
    """Return the key; None if the environment has one, or the keyring is missing, locked or broken."""
    if os.environ.get(KEY_VARIABLE):
        return None
    try:
        keyring: Any = importlib.import_module("keyring")
        importlib.import_module("cryptography.fernet")
        if keyring.get_keyring().priority <= 0:  # what keyring gives where there is no keyring
            return None
        if not keyring.get_password(SERVICE, NAME):
            keyring.set_password(SERVICE, NAME, secrets.token_urlsafe(32))
        found: str | None = keyring.get_password(SERVICE, NAME)  # another command may have made one meanwhile
    except Exception:  # noqa: BLE001 - each keyring has errors of its own, and none may keep anybody from working
        return None
    return found or None
