"""Data of the web page: the plant as lists, and single records with the names of others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from rivet.integrations.atlas_sandbox._http.releases import Release
from rivet.integrations.atlas_sandbox._java import text
from rivet.integrations.atlas_sandbox._records.record_json import Shows
from rivet.integrations.atlas_sandbox._records.references import REFERENCES
from rivet.integrations.atlas_sandbox._records.store import Row, Store

MOST = 2_000
"""Maximum number of records per kind on the page, the newest; browsers render more slowly."""


class Listed(NamedTuple):
    """List of the page: the kind of record, and its columns with their headings."""

    kind: str
    columns: Mapping[str, str]


LISTS: Mapping[str, Listed] = {
    "Assets": Listed(
        "asset",
        {"customId": "Number", "name": "Name", "status": "Status", "category": "Category", "location": "Location"},
    ),
    "Users": Listed(
        "user",
        {
            "id": "Id",
            "firstName": "First name",
            "lastName": "Last name",
            "email": "E-mail",
            "role": "Role",
            "enabled": "Enabled",
        },
    ),
    "Locations": Listed(
        "location", {"customId": "Number", "name": "Name", "address": "Address", "parentLocation": "Parent"}
    ),
    "Parts": Listed(
        "part",
        {
            "id": "Id",
            "name": "Name",
            "quantity": "Quantity",
            "minQuantity": "Minimum",
            "unit": "Unit",
            "category": "Category",
        },
    ),
    "Meters": Listed("meter", {"id": "Id", "name": "Name", "unit": "Unit", "asset": "Asset"}),
    "Requests for work": Listed(
        "request",
        {
            "customId": "Number",
            "title": "Title",
            "priority": "Priority",
            "asset": "Asset",
            "cancelled": "Cancelled",
            "workOrder": "Work order",
        },
    ),
    "Maintenance plans": Listed(
        "preventiveMaintenance", {"customId": "Number", "name": "Name", "priority": "Priority", "asset": "Asset"}
    ),
    "Teams": Listed("team", {"id": "Id", "name": "Name", "users": "Members"}),
    "Vendors": Listed("vendor", {"id": "Id", "name": "Name", "companyName": "Company", "email": "E-mail"}),
    "Customers": Listed("customer", {"id": "Id", "name": "Name", "email": "E-mail"}),
}
"""Lists of the page, in the order of their tabs; the first two have tabs of their own."""
SECRET = ("password", "tokens")
"""Parts of the names of a user's columns that the page does not show."""
DATES = ("createdAt", "updatedAt", "dueDate", "startsOn", "endsOn", "estimatedStartDate", "lastLogin")
OTHER_REFERENCES = {"role": "role", "createdBy": "user", "updatedBy": "user"}
KINDS = {listed.kind for listed in LISTS.values()}


class PageData:
    """Lists and records for the page.

    Args:
        store: The records.
        shows: How they are shown.
        release: Release that the sandbox imitates.
    """

    def __init__(self, store: Store, shows: Shows, release: Release) -> None:
        self._store, self._shows, self._release = store, shows, release

    def plant(self) -> dict[str, Any]:
        """Return the board and all lists, each with the number of older records that it leaves out."""
        work_orders = self._newest("workOrder")
        plant = {
            "version": self._store.version,
            "left": self._left("workOrder"),
            "workOrders": [self._work_order(row) for row in work_orders],
            "lists": {
                title: {
                    "kind": listed.kind,
                    "heads": list(listed.columns.values()),
                    "rows": [[row["id"], *self._cells(listed, row)] for row in self._newest(listed.kind)],
                    "left": self._left(listed.kind),
                }
                for title, listed in LISTS.items()
            },
        }
        return dict(self._release.readable(plant))

    def record(self, kind: str, id: int) -> dict[str, Any] | None:
        """Return a record with the names of the records that it refers to; None if it does not exist."""
        row = self._store.get(kind, id) if kind in KINDS else None
        if row is None:
            return None
        left_out = ("companyId", "customFieldValues")
        shown = {
            key: self._value(kind, key, value)
            for key, value in row.items()
            if key not in left_out and not any(part in key.lower() for part in SECRET)
        }
        return dict(self._release.readable(shown))

    def work_order(self, id: int) -> dict[str, Any] | None:
        """Return all details of a work order with its comments, the oldest first; None if it does not exist."""
        row = self._store.get("workOrder", id)
        if row is None:
            return None
        comments = sorted(self._store.all("comment", workOrder=id), key=lambda comment: int(comment["id"]))
        shown: dict[str, Any] = self._shows.work_order(row)
        for key in ("createdBy", "updatedBy"):
            shown[key] = self._name("user", shown.get(key))
        found = {"record": shown, "comments": [self._shows.comment(comment) for comment in comments]}
        return dict(self._release.readable(found))

    def _left(self, kind: str) -> int:
        return max(len(self._store.all(kind)) - MOST, 0)

    def _newest(self, kind: str) -> list[Row]:
        return sorted(self._store.all(kind), key=lambda row: -int(row["id"]))[:MOST]

    def _cells(self, listed: Listed, row: Row) -> list[Any]:
        return [self._value(listed.kind, key, row.get(key)) for key in listed.columns]

    def _value(self, kind: str, key: str, value: Any) -> Any:
        reference = REFERENCES.get(kind, {}).get(key)
        to = reference.kind if reference is not None else OTHER_REFERENCES.get(key)
        if to is not None and isinstance(value, list):
            return ", ".join(self._name(to, id) for id in value)
        if to is not None:
            return self._name(to, value)
        if isinstance(value, bool):
            return "yes" if value else "no"
        return text.date(value) if key in DATES and isinstance(value, int) else value

    def _work_order(self, row: Row) -> dict[str, Any]:
        people = [self._name("user", id, "email") for id in (row["primaryUser"], *row["assignedTo"]) if id]
        high = row["priority"] == "HIGH"
        return {
            **{name: row.get(name) for name in ("id", "customId", "title", "status", "archived")},
            "priority": "CRITICAL" if high and _is_critical(self._shows.work_order(row)) else row["priority"],
            "asset": self._name("asset", row["asset"]),
            "people": ", ".join(dict.fromkeys(people)),
            "dueDate": text.date(row["dueDate"]),
        }

    def _name(self, kind: str, id: int | None, field: str = "") -> str:
        row = self._store.get(kind, id)
        if row is None:
            return ""
        if field or kind != "user":
            called = row.get(field or "name") or row.get("customId") or row.get("title") or f"id {id}"
            return str(called)
        return f"{row['firstName']} {row['lastName']}".strip()


def _is_critical(work_order: Mapping[str, Any]) -> bool:
    """Return whether a client marked a work order as critical, in a custom field or the description's first line."""
    first_line = (work_order.get("description") or "").partition("\n")[0].strip()
    return first_line == "[CRITICAL]" or any(
        value.get("value") == "CRITICAL" and (value.get("customField") or {}).get("label") == "RIVET priority"
        for value in work_order.get("customFieldValues") or []
    )
