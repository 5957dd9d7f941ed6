"""Validation rules and error bodies of MaintainX, shared by all of its records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from dateutil.parser import isoparse

from rivet.integrations.atlas_sandbox.vendors.vendor_app import Call, VendorRefusal

Record = dict[str, Any]


def wrong(message: str, path: str) -> VendorRefusal:
    """Return the error for an invalid value in a write."""
    return VendorRefusal(400, {"errors": [{"error": message, "fieldPath": path}]})


def found(records: dict[int, Record], id: int, noun: str) -> Record:
    """Return a record.

    Raises:
        VendorRefusal: It does not exist.
    """
    if id not in records:
        raise VendorRefusal(404, {"error": f"{noun} Not Found"})
    return records[id]


def checked(body: Any, fields: Iterable[str], labels: Iterable[str]) -> Record:
    """Check that a body has only known fields, and custom fields only with known labels.

    Raises:
        VendorRefusal: It has other fields.
    """
    if not isinstance(body, dict):
        raise wrong("The body must be an object", "")
    for name in body.keys() - set(fields):
        raise wrong(f"Unknown field {name}", name)
    for label in (body.get("extraFields") or {}).keys() - set(labels):
        raise wrong(f"There is no custom field {label}", "extraFields")
    return body


def named(body: Record, name: str, *, needed: bool) -> None:
    """Make sure that a record has a name.

    Raises:
        VendorRefusal: It has none, or an empty one.
    """
    value = body.get(name)
    if (needed or name in body) and not (isinstance(value, str) and value.strip()):
        raise wrong(f"{name} is required", name)


def trimmed(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value


def moment(text: str, field: str) -> str:
    """Convert a timestamp to MaintainX's format.

    Raises:
        VendorRefusal: The timestamp is invalid.
    """
    try:
        read = isoparse(text)
    except ValueError:
        raise wrong("must be an ISO 8601 date", field) from None
    return read.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def changed(records: Iterable[Record], call: Call) -> list[Record]:
    """Return the records that changed or were created since the time in the request."""
    tests: list[Callable[[Record], bool]] = []
    for field in ("updatedAt", "createdAt"):
        if since := call.first(f"{field}[gte]"):
            begin = moment(since, field)
            tests.append(lambda one, field=field, begin=begin: one[field] >= begin)  # type: ignore[misc]
    return [one for one in records if all(test(one) for test in tests)]


def having(records: list[Record], call: Call, labels: Iterable[str], known: set[str]) -> list[Record]:
    """Return the records with the custom field values in the request's query, which names them by label.

    Raises:
        VendorRefusal: There is no such custom field.
    """
    labels = set(labels)
    for name in call.query.keys() - known - {"cursor", "limit", "expand", "sort"}:
        if name not in labels:
            raise VendorRefusal(400, {"error": f"Invalid custom field name: {name}"})
        records = [one for one in records if one["extraFields"].get(name) in call.query[name]]
    return records


def size(call: Call) -> int:
    """Return the page size of a request.

    Raises:
        VendorRefusal: It is out of range.
    """
    wanted = int(call.first("limit") or 100)
    if not 1 <= wanted <= 200:
        raise VendorRefusal(400, {"error": "limit must be from 1 to 200"})
    return wanted


def offset_page(name: str, records: Sequence[Record], call: Call) -> tuple[int, Record]:
    """Return a page whose cursor is an offset: records that move may be missed."""
    begin, wanted = int(call.first("cursor") or 0), size(call)
    after = str(begin + wanted) if begin + wanted < len(records) else None
    return 200, {name: list(records[begin : begin + wanted]), "nextCursor": after, "nextPageUrl": None}
