"""Convert a record as the server shows it to a PATCH that changes nothing, and merge changes into that.

A PATCH replaces (``part.patch``): properties that it leaves out become empty. So an update sends every property of the
PATCH as the record shows it, apart from those that change.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rivet.integrations.atlas._payloads.own_lines import with_kept_lines
from rivet.integrations.atlas._payloads.same_values import same_moment, same_text

from .kind import Payload, Value


def current_value(value: Value, shown: Any) -> Any:
    """Return the PATCH value that leaves a property as it is shown."""
    if value.form == "reference":
        if value.many:
            return [_reference(value, one) for one in shown or [] if one]
        return None if shown is None else _reference(value, shown)
    if value.form == "custom fields":
        known = [one for one in shown or [] if one and one.get("customField")]
        return [{"id": one["customField"]["id"], "value": one.get("value")} for one in known]
    if value.form == "strings":
        return [one.get("label") if isinstance(one, Mapping) else one for one in shown or []]
    if value.form == "nested":
        if value.many:
            return [_part(value, one) for one in shown or [] if one]
        return None if shown is None else _part(value, shown)
    return shown


def current_values(payload: Payload, record: Mapping[str, Any]) -> dict[str, Any]:
    """Return the PATCH that changes nothing.

    Args:
        payload: The properties of the PATCH.
        record: The record in Atlas's JSON.

    Returns:
        Every property of the PATCH that the server sent; a release that does not send one lacks it.
    """
    return {
        name: current_value(value, record[value.show])
        for name, value in payload.values.items()
        if value.show and value.show in record
    }


def merged(payload: Payload, record: Mapping[str, Any], wanted: Mapping[str, Any], *, cleaned: bool) -> dict[str, Any]:
    """Return the PATCH that applies changes to a record.

    Args:
        payload: The properties of the PATCH.
        record: The record in Atlas's JSON.
        wanted: The changed properties, as they are sent.
        cleaned: Whether the server removes markup from strings, so that they are compared apart from what its cleaning
            changes.
    """
    after = current_values(payload, record)
    for name, given in wanted.items():
        value = payload.values[name]
        if value.form == "custom fields":
            if given or name in after:
                after[name] = with_field_values(after.get(name, []), {one["id"]: one["value"] for one in given})
        elif name == "description":
            chosen = _chosen(value, given, after.get(name), cleaned=cleaned)
            after[name] = with_kept_lines(after.get(name), chosen)
        else:
            after[name] = _chosen(value, given, after.get(name), cleaned=cleaned)
    return after


def with_field_values(current: list[dict[str, Any]], changed: Mapping[int, str | None]) -> list[dict[str, Any]]:
    """Return values of custom fields with some changed or added.

    A PATCH sends all of them, since a non-empty list replaces the whole set
    (``workorder.patch.custom-fields-replaced``).
    """
    known = {item["id"] for item in current}
    kept = [{**item, "value": changed.get(item["id"], item["value"])} for item in current]
    return kept + [{"id": id, "value": value} for id, value in changed.items() if id not in known]


def _chosen(value: Value, given: Any, current: Any, *, cleaned: bool) -> Any:
    """Return the given value, or the current one if both mean the same."""
    if value.form in ("date", "day"):
        return current if same_moment(given, current) else given
    if value.form == "reference" and value.many:
        same = sorted(one["id"] for one in given) == sorted(one["id"] for one in current or [])
        return current if same else given  # the server keeps them as a set
    if value.form == "nested":
        return current if _without_empty(given) == _without_empty(current) else given
    return current if same_text(given, current, cleaned=cleaned) else given


def _without_empty(given: Any) -> Any:
    """Return a nested value without its empty properties, which the server fills in itself."""
    if isinstance(given, Mapping):
        return {name: _without_empty(one) for name, one in given.items() if one not in (None, [], False)}
    return [_without_empty(one) for one in given] if isinstance(given, list) else given


def _reference(value: Value, shown: Any) -> dict[str, Any]:
    return {"id": shown["id"], "version": 0} if value.versioned else {"id": shown["id"]}


def _part(value: Value, shown: Mapping[str, Any]) -> dict[str, Any]:
    return {name: current_value(of, shown[of.show]) for name, of in value.nested.items() if of.show in shown}
