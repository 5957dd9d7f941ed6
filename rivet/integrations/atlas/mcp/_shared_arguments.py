"""Arguments that several tools share, with their parsing."""

from __future__ import annotations

from typing import Any

from atlas_api.models import User

from rivet.integrations.atlas.exceptions import AtlasNotFoundError, AtlasValidationError
from rivet.integrations.atlas.filters import UserF
from rivet.integrations.atlas.mcp import _payload_schema as schemas
from rivet.integrations.atlas.mcp._newest import containing
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
    """Return a payload with its dates parsed: without an offset they are the account's local time.

    Raises:
        AtlasValidationError: A date is invalid.
    """
    read = call.account.dates.read
    return {
        name: read(name, value) if name in names and value is not None else value for name, value in payload.items()
    }


async def asset_id(call: Call, reference: Any) -> int:
    """Return the id of an asset.

    Raises:
        AtlasNotFoundError: No such record.
    """
    return (await call.account.client.assets.get(reference)).id


async def user_id(call: Call, reference: Any) -> int:
    """Return the id of a person, by id, e-mail or full name.

    Raises:
        AtlasNotFoundError: No such record.
        AtlasValidationError: The name is ambiguous.
    """
    users = call.account.client.users
    if not isinstance(reference, str) or "@" in reference or reference.strip().isdigit():
        return (await users.get(reference)).id
    wanted = reference.split()
    some = await users.find(
        containing(wanted[-1] if wanted else reference, UserF.last_name, UserF.first_name), limit=100
    )
    called = [one for one in some.content if _full_name(one) == " ".join(wanted).casefold()]
    if not called:
        raise AtlasNotFoundError(f"There is no person {reference!r}: search with find_people.")
    if len(called) > 1:
        listed = ", ".join(f"{one.email} (id {one.id})" for one in called)
        raise AtlasValidationError(f"Several people are called {reference!r}: name one by id or e-mail: {listed}.")
    return called[0].id


async def read_people(call: Call, payload: dict[str, Any]) -> dict[str, Any]:
    """Return a payload with people resolved to ids.

    Raises:
        AtlasError: As of user_id().
    """
    found = dict(payload)
    if found.get("primaryUser") is not None:
        found["primaryUser"] = await user_id(call, found["primaryUser"])
    if found.get("assignedTo"):
        found["assignedTo"] = [await user_id(call, one) for one in found["assignedTo"]]
    return found


def _full_name(one: User) -> str:
    return " ".join(filter(None, (one.first_name, one.last_name))).casefold()
