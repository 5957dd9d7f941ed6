"""Properties that a PATCH must carry: the key of the record that shows each, its conversion, and its comparison."""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from rivet.integrations.atlas._payloads.validators import FieldError, date

Kind = Literal["same", "date", "reference", "references", "parts", "custom fields"]


@dataclass(frozen=True, slots=True)
class Property:
    """One key of a PATCH: its name, the key of the record that shows it, and its conversion."""

    patch: str
    kind: Kind = "same"
    show: str = ""

    def carry(self, record: Mapping[str, Any]) -> Any:
        value = record.get(self.show or self.patch)
        match self.kind:
            case "reference":
                return None if value is None else {"id": value["id"]}
            case "references":
                return [{"id": item["id"]} for item in value or [] if item]
            case "parts":  # the server requires a version, shows none, and accepts any number
                return [{"id": item["id"], "version": 0} for item in value or [] if item]
            case "custom fields":
                known = [item for item in value or [] if item and item.get("customField")]
                return [{"id": item["customField"]["id"], "value": item.get("value")} for item in known]
            case _:
                return value


def _table(**kinds: str) -> tuple[Property, ...]:
    named = [Property(name, kind) for kind, names in kinds.items() for name in names.split()]  # type: ignore[arg-type]
    return (*named, CUSTOM_FIELDS)


CUSTOM_FIELDS = Property("customFields", "custom fields", "customFieldValues")
WORK_ORDER_PROPERTIES = _table(
    same="title description priority estimatedDuration requiredSignature archived",
    date="dueDate estimatedStartDate completedOn",
    reference="image category location team primaryUser asset completedBy",
    references="assignedTo customers files",
)
ASSET_PROPERTIES = _table(
    same="name description status customId archived area barCode nfcId additionalInfos serialNumber power"
    " manufacturer model acquisitionCost",
    date="warrantyExpirationDate inServiceDate",
    reference="image location category primaryUser deprecation parentAsset",
    references="assignedTo customers vendors teams files",
    parts="parts",
)


def carried(properties: tuple[Property, ...], record: Mapping[str, Any]) -> dict[str, Any]:
    """Return the PATCH that changes nothing.

    Args:
        properties: The table of the kind of record.
        record: The record as the server shows it.

    Returns:
        Every key of the PATCH schema whose field the server sent; references as ``{"id": ...}``. A release that does
        not send a field lacks it, so nothing is written there.
    """
    return {prop.patch: prop.carry(record) for prop in properties if (prop.show or prop.patch) in record}


def wanted(prop: Property, value: Any, current: Any, *, cleaned: bool) -> Any:
    """Return the value of a changed property in the PATCH: the current one if the server would store the same."""
    match prop.kind:
        case "date":
            return current if same_moment(value, current) else value
        case "reference":
            return None if value is None else {"id": value}
        case "references":
            wanted = [{"id": item} for item in value]
            same = sorted(item["id"] for item in wanted) == sorted(item["id"] for item in current or [])
            return current if same else wanted  # the server keeps them as a set
        case _:
            return current if same_text(value, current, cleaned=cleaned) else value


def same_text(value: Any, current: Any, *, cleaned: bool) -> bool:
    """Return whether the server would store a string as the current one.

    One that cleans strings escapes and trims them, and makes each line end a line feed.
    """
    if not isinstance(value, str) or not isinstance(current, str) or not cleaned:
        return bool(value == current)
    return _as_cleaned(value) == _as_cleaned(current)


def _as_cleaned(text: str) -> str:
    return html.unescape(text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def same_moment(value: Any, current: Any) -> bool:
    try:
        return date(value) == date(current)
    except FieldError:
        return bool(value == current)


def with_values(current: list[dict[str, Any]], changed: Mapping[int, str | None]) -> list[dict[str, Any]]:
    """Return values of custom fields with some changed or added."""
    known = {item["id"] for item in current}
    kept = [{**item, "value": changed.get(item["id"], item["value"])} for item in current]
    return kept + [{"id": id, "value": value} for id, value in changed.items() if id not in known]
