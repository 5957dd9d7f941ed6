"""Fault marks: keyed hashes in work order descriptions that identify a reported fault and cannot be forged.

A user who could forge the mark of another user's fault could write it into a question, and that fault would count as
reported. So a mark is a keyed hash, anything like one is removed from what users and orchestrators write, and only the
last line that starts with ``Escalation:``, written by this package, counts.
"""

from __future__ import annotations

import functools
import hashlib
import hmac
import html
import json
import logging
import os
import re
import secrets
from collections.abc import Sequence
from typing import TYPE_CHECKING

from rivet.integrations.atlas._support.field_labels import KEY_FIELD
from rivet.integrations.atlas.exceptions import AtlasConfigError

if TYPE_CHECKING:
    from rivet.integrations.atlas.client import AtlasClient, SyncAtlasClient

logger = logging.getLogger("rivet.integrations.atlas")

SECRET_VARIABLE = "ATLAS_ESCALATION_SECRET"  # noqa: S105 - its name
LABEL = "Escalation"

_LOOKALIKE = re.compile(r"esc-[0-9a-f]{6,}[\w-]*", re.IGNORECASE)
_KEY_LINE = re.compile(rf"\[\s*{re.escape(KEY_FIELD)}[^\]\n]*\]?", re.IGNORECASE)
_LINE = re.compile(rf"^{LABEL}: (esc-[0-9a-f]+)\s*$", re.MULTILINE)
_MAX_ENTITY_LAYERS = 5
"""Nested HTML entities to decode: the server may decode one layer at each change."""


class FaultMarks:
    """Generator of fault marks.

    Args:
        key: The secret key; by default a random one of this process.
    """

    def __init__(self, key: bytes | None = None) -> None:
        self._key = key or _process_key()

    def mark(self, fault: Sequence[str]) -> str:
        """Return the mark of a fault."""
        content = json.dumps(fault).encode()
        return f"esc-{hmac.new(self._key, content, hashlib.sha256).hexdigest()[:24]}"


def without_marks(text: str) -> str:
    """Remove anything like a mark or an idempotency key line from a foreign string.

    HTML entities (``&#101;``) are decoded, since some servers decode them.
    """
    decoded = text
    for _ in range(_MAX_ENTITY_LAYERS):
        decoded = html.unescape(decoded)
    if decoded != text and (_LOOKALIKE.search(decoded) or _KEY_LINE.search(decoded)):
        text = decoded
    return _KEY_LINE.sub("[...]", _LOOKALIKE.sub("esc-...", text))


def carries(description: str | None, mark: str) -> bool:
    """Return whether a description has a mark in its last line of that kind."""
    found = _LINE.findall(description or "")
    return bool(found) and hmac.compare_digest(found[-1].encode(), mark.encode())


def marks_for(client: AtlasClient | SyncAtlasClient, secret: str | None) -> FaultMarks:
    """Return the generator of fault marks of a deployment.

    Args:
        client: The client that escalates.
        secret: The deployment's secret. By default ATLAS_ESCALATION_SECRET; else the secret is derived from the
            client's credentials, so that all processes with the same ones generate the same marks.

    Raises:
        AtlasConfigError: The secret is not a string, or is empty.
    """
    if secret is not None and (not isinstance(secret, str) or not secret):
        raise AtlasConfigError("secret must be a string: some 128 random bits, the same in all processes.")
    given = secret or os.environ.get(SECRET_VARIABLE)
    if given:
        return FaultMarks(_derived(_digest("secret", given)))
    derived = client.derive_secret("escalation")
    if derived is not None:
        return FaultMarks(_derived(derived))
    logger.warning(
        "Atlas: the client has neither password nor key to derive the secret of escalations from. Set %s, or a fault "
        "that is reported again after a restart becomes a second work order.",
        SECRET_VARIABLE,
    )
    return FaultMarks()


def _digest(*parts: str) -> bytes:
    return hashlib.sha256("\0".join(parts).encode(errors="surrogatepass")).digest()


@functools.lru_cache(maxsize=16)
def _derived(digest: bytes) -> bytes:
    """Derive the key of marks; slowly, since users can read marks and could try passwords on them."""
    return hashlib.scrypt(digest, salt=b"rivet-atlas escalation", n=2**14, r=8, p=1, dklen=32)


@functools.cache
def _process_key() -> bytes:
    return secrets.token_bytes(32)
