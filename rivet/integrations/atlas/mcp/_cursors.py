"""Page cursors: where a list goes on, bound to the search that made them."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from rivet.integrations.atlas.exceptions import AtlasValidationError


class Cursor(NamedTuple):
    """Where a list goes on.

    Attributes:
        last_id: Id of the last record that was shown.
        total: How many records matched when the list began.
    """

    last_id: int
    total: int


def fingerprint(account: str, tool: str, arguments: Mapping[str, Any]) -> str:
    """Return a short hash of a search in an account, whatever the order of its arguments."""
    chosen = {name: value for name, value in arguments.items() if name not in ("cursor", "limit")}
    return hashlib.sha256(json.dumps([account, tool, chosen], sort_keys=True).encode()).hexdigest()[:16]


def encode(cursor: Cursor, search: str) -> str:
    """Return a cursor as a string."""
    return base64.urlsafe_b64encode(json.dumps([search, *cursor]).encode()).decode().rstrip("=")


def decode(text: str, search: str) -> Cursor:
    """Read a cursor.

    Raises:
        AtlasValidationError: It is no cursor, or that of another search.
    """
    try:
        made_by, last_id, total = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        if not (type(last_id) is type(total) is int and 0 < last_id < 2**63 and 0 <= total < 2**63):
            raise ValueError(text)
    except (ValueError, TypeError, RecursionError):
        problem = "is no cursor: give nextCursor of the page before as it is, or leave it out for the first page"
        raise AtlasValidationError(f"cursor {problem}.", field_errors={"cursor": problem}) from None
    if made_by != search:
        problem = "belongs to another search: repeat all arguments of the page before, or leave it out"
        raise AtlasValidationError(f"cursor {problem}.", field_errors={"cursor": problem})
    return Cursor(last_id, total)
