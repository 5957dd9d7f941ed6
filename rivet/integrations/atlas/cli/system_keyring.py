"""A key for the tokens of logins, kept by the system's keyring, if there is one (extra ``keyring``)."""

from __future__ import annotations

import importlib
import os
import secrets
from typing import Any

from rivet.integrations.atlas.sealing import KEY_VARIABLE

SERVICE = "rivet-atlas"
NAME = "key of stored tokens"


def use() -> bool:
    """Encrypt this program's token files with the keyring's key, unless the environment has one.

    Returns:
        Whether a key of the keyring is in use; a keyring that is missing, locked or broken is none.
    """
    if os.environ.get(KEY_VARIABLE):
        return False
    try:
        keyring: Any = importlib.import_module("keyring")
        importlib.import_module("cryptography.fernet")
        if keyring.get_keyring().priority <= 0:  # what keyring gives where there is no keyring
            return False
        key = keyring.get_password(SERVICE, NAME)
        if not key:
            key = secrets.token_urlsafe(32)
            keyring.set_password(SERVICE, NAME, key)
    except Exception:  # noqa: BLE001 - each system's keyring has errors of its own, and none may keep anybody from working
        return False
    os.environ[KEY_VARIABLE] = key
    return True
