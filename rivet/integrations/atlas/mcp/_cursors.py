"""Page cursors: position in a list, bound to the search that created them."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from rivet.integrations.atlas.exceptions import AtlasValidationError


class Cursor(NamedTuple):
    """Position in a list.

    Attributes:
        last_id: Id of the last record shown.
        total: Number of matching records at the start of the list.
    """

    last_id: int
    total: int


def fingerprint(tool: str, arguments: Mapping[str, Any]) -> str:
    """Return a short hash of a search, whatever the order of its arguments."""
    chosen = {name: value for name, value in arguments.items() if name not in ("cursor", "limit")}
    return hashlib.sha256(json.dumps([tool, chosen], sort_keys=True).encode()).hexdigest()[:16]


def encode(cursor: Cursor, search: str) -> str:
    """Encode a cursor as a string."""
    return base64.urlsafe_b64encode(json.dumps([search, *cursor]).encode()).decode().rstrip("=")


def decode(text: str, search: str) -> Cursor:
    """Decode a cursor.

    Raises:
        AtlasValidationError: The cursor is invalid, or belongs to another search.
    """
    try:
        made_by, last_id, total = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        if not (isinstance(last_id, int) and isinstance(total, int) and 0 < last_id < 2**63):
            raise ValueError(text)
    except (ValueError, TypeError, RecursionError):
        problem = "is not a cursor: pass nextCursor of the previous page unchanged, or leave it out for the first page"
        raise AtlasValidationError(f"cursor {problem}.", field_errors={"cursor": problem}) from None
    if made_by != search:
        problem = "belongs to another search: repeat all arguments of the page before, or leave it out"
        raise AtlasValidationError(f"cursor {problem}.", field_errors={"cursor": problem})
    return Cursor(last_id, total)
