"""Resources: work orders and assets by their numbers, and lists of the newest."""

from __future__ import annotations

import json
import re
from typing import NamedTuple
from urllib.parse import unquote

import mcp_types as types

from rivet.integrations.atlas.exceptions import AtlasNotFoundError

JSON = "application/json"
_ADDRESS = re.compile(
    r"atlas://(?P<kind>work-orders|assets)(?:/(?P<number>[^/?#]{1,100}))?(?:\?account=(?P<account>[a-z0-9_-]{1,40}))?"
)


class Address(NamedTuple):
    """Record or list that a resource's URI names.

    Attributes:
        tool: The tool that reads it.
        arguments: Its arguments.
    """

    tool: str
    arguments: dict[str, str]


def address_of(uri: str) -> Address:
    """Read the URI of a resource.

    Raises:
        AtlasNotFoundError: There is no such resource.
    """
    found = _ADDRESS.fullmatch(uri)
    if found is None:
        raise AtlasNotFoundError(
            "There is no such resource: there are atlas://work-orders, atlas://work-orders/WO000012, atlas://assets "
            "and atlas://assets/A000007, with ?account=NAME where there are several accounts."
        )
    account = {"account": found["account"]} if found["account"] else {}
    number = unquote(found["number"]) if found["number"] else None
    if found["kind"] == "work-orders":
        if number is None:
            return Address("find_work_orders", account)
        return Address("get_work_order", {"workOrder": number, **account})
    return Address("get_asset", {"asset": number, **account}) if number else Address("find_assets", account)


def resources(accounts: tuple[str, ...]) -> list[types.Resource]:
    """Return the lists of a caller's accounts."""
    found = []
    for name in accounts:
        query, suffix = (f"?account={name}", f" of {name}") if len(accounts) > 1 else ("", "")
        for kind, title in (("work-orders", "Newest work orders"), ("assets", "Newest assets")):
            found.append(
                types.Resource(
                    uri=f"atlas://{kind}{query}",
                    name=f"{kind}{'-' + name if suffix else ''}",
                    title=f"{title}{suffix}",
                    description="The newest 20; use the find_ tools for others.",
                    mime_type=JSON,
                )
            )
    return found


def templates(accounts: tuple[str, ...]) -> list[types.ResourceTemplate]:
    """Return the templates of work orders and assets."""
    query = "{?account}" if len(accounts) > 1 else ""
    return [
        types.ResourceTemplate(
            uri_template=f"atlas://work-orders/{{number}}{query}",
            name="work-order",
            title="Work order",
            description="A work order with its comments, by number (WO000012) or id.",
            mime_type=JSON,
        ),
        types.ResourceTemplate(
            uri_template=f"atlas://assets/{{number}}{query}",
            name="asset",
            title="Asset",
            description="An asset with its open work orders and history, by number (A000007) or id.",
            mime_type=JSON,
        ),
    ]


def as_json(result: dict[str, object]) -> str:
    """Return a resource as JSON."""
    return json.dumps(result, ensure_ascii=False, indent=1)
