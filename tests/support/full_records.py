"""Payload with every property of a kind of record, and the possible changes of an update."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rivet.integrations.atlas._kinds.kind import Kind, Value

SPECIAL: Mapping[str, Mapping[str, Any]] = {
    "preventive maintenance": {
        "recurrenceType": "WEEKLY",
        "recurrenceBasedOn": "SCHEDULED_DATE",
        "startsOn": "2027-01-03T08:00:00.000+00:00",
        "endsOn": "2028-01-03T08:00:00.000+00:00",
        "frequency": 1,
        "daysOfWeek": [1, 2],
    },
    "purchase order": {"status": "PENDING"},
    "checklist": {"taskBases": [{"label": "Look", "taskType": "SUBTASK"}]},
    "request portal": {"fields": [{"type": "DESCRIPTION", "required": True}]},
    "role": {
        "roleType": "ROLE_CLIENT",
        "createPermissions": ["ASSETS"],
        "viewPermissions": ["ASSETS", "WORK_ORDERS"],
        "viewOtherPermissions": ["ASSETS"],
        "editOtherPermissions": [],
        "deleteOtherPermissions": [],
    },
    "custom field": {"fieldType": "SINGLE_CHOICE", "entityType": "PART", "options": ["x", "y"]},
    "request": {"cancelled": False},
    "asset": {"archived": False, "barCode": None, "nfcId": None},
}
"""Values that a server wants to be so, and not another of the same form."""

NEVER = frozenset(
    (
        *("audioDescription", "completedBy", "completedOn", "deprecation", "files", "image", "parentAsset"),
        *("parentLocation", "purchaseOrder", "requestPortal", "workOrder"),
    )
)
"""Properties that need what a test does not have (storage, a licence), or that make another record of it."""


def full(kind: Kind, ids: Mapping[str, int], word: str) -> dict[str, Any]:
    """Return a payload with every property.

    Args:
        kind: The kind.
        ids: A record of each kind that may be referred to.
        word: What the strings begin with.
    """
    assert kind.create is not None
    special = SPECIAL.get(kind.name, {})
    found = {}
    for name, value in kind.create.values.items():
        required = name in kind.create.required
        given = special[name] if name in special else _given(value, ids, f"{word} {name}")
        if given is not None and (required or name not in NEVER):
            found[name] = given
    return found


def _given(value: Value, ids: Mapping[str, int], text: str) -> Any:
    match value.form:
        case "title" | "short" | "long":
            return text
        case "number":
            return 3.5
        case "integer":
            return 2
        case "flag":
            return True
        case "date":
            return "2027-01-02T03:04:05.000+00:00"
        case "word":
            return value.words[1]
        case "reference" if value.kind in ids:
            return [ids[value.kind]] if value.many else ids[value.kind]
        case _:
            return None


def changes(kind: Kind) -> dict[str, Any]:
    """Return a change of one property."""
    assert kind.patch is not None
    values = {name: value for name, value in kind.patch.values.items() if value.show}
    for forms, given in ((("title", "short", "long"), "changed"), (("number", "integer"), 9)):
        for name, value in values.items():
            if value.form in forms:
                return {name: given}
    raise AssertionError(f"nothing of a {kind.name} can be changed so")


MADE_AGAIN = ("taskBases", "fields")
"""Parts of a record that the server makes again at each PATCH, with ids of their own (checklists, request portals)."""


def facts(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record without fields that every change affects, and with unordered lists sorted."""
    return {
        name: _plain(value, is_new=name in MADE_AGAIN)
        for name, value in record.items()
        if name not in ("updatedAt", "updatedBy", "endsOn")  # the last one is computed: start and duration
    }


def _plain(value: Any, *, is_new: bool = False) -> Any:
    if isinstance(value, Mapping):
        left_out = {"updatedAt", "url", "thumbnailUrl"} | ({"id", "createdAt"} if is_new else set())
        return {name: _plain(one, is_new=is_new) for name, one in value.items() if name not in left_out}
    return sorted((_plain(one, is_new=is_new) for one in value), key=str) if isinstance(value, list) else value
