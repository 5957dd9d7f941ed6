"""Arguments that several tools have, and how they are read."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas.mcp import _payload_schema as schemas
from rivet.integrations.atlas.mcp._payload_schema import Schema
from rivet.integrations.atlas.mcp._tool import Call

WORK_ORDER = schemas.reference("The work order: its id or its number such as WO000012.")
ASSET = schemas.reference("The asset: its id, its number such as A000007, or its exact name.")
IDEMPOTENCY_KEY: Schema = {
    "type": "string",
    "pattern": "^[A-Za-z0-9._:-]{1,100}$",
    "description": "A key of your own for this write, to make another one with the same arguments on purpose.",
}


def paged(**properties: Schema) -> dict[str, Schema]:
    """Return the properties of a search, with ``limit`` and ``cursor``."""
    return {
        **properties,
        "limit": {"type": "integer", "minimum": 1, "maximum": 50, "description": "Records of a page; 20 by default."},
        "cursor": schemas.text("nextCursor of the page before, with the same other arguments.", 500),
    }


def read_dates(call: Call, payload: dict[str, Any], *names: str) -> dict[str, Any]:
    """Return a payload whose dates are moments: without an offset they are the account's local time.

    Raises:
        AtlasValidationError: One is no date.
    """
    read = call.account.dates.read
    return {
        name: read(name, value) if name in names and value is not None else value for name, value in payload.items()
    }


async def asset_id(call: Call, reference: Any) -> int:
    """Return the id of an asset.

    Raises:
        AtlasNotFoundError: There is none.
    """
    return (await call.account.client.assets.get(reference)).id


async def user_id(call: Call, reference: Any) -> int:
    """Return the id of a person.

    Raises:
        AtlasNotFoundError: There is none.
    """
    return (await call.account.client.users.get(reference)).id
