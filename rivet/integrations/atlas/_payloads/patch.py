"""Merge changes into a complete PATCH, since the server clears what a PATCH leaves out.

A PATCH replaces (``workorder.patch.title-only-drops-the-rest``), so a partial update is GET, merge, PATCH. The
tables map each key of the PATCH to the key of the record that shows it.
"""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from rivet.integrations.atlas._payloads.priority_mark import (
    KEY_LINE,
    described,
    is_kept,
    is_marked,
    marking_field,
    without_key_lines,
)
from rivet.integrations.atlas._payloads.reader import OTHER_ASSET, Draft
from rivet.integrations.atlas._payloads.validators import FieldError, date
from rivet.integrations.atlas._payloads.vocabulary import CANCELLED, CRITICAL, rivet_status
from rivet.integrations.atlas.exceptions import AtlasValidationError

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


@dataclass(frozen=True, slots=True)
class Plan:
    """Requests that apply the changes to a work order; None for one that is not needed.

    Attributes:
        patch: Body of the PATCH.
        status: Body of change-status.
        comment: Text of a comment.
    """

    patch: dict[str, Any] | None
    status: dict[str, Any] | None
    comment: str | None


def plan_work_order(record: Mapping[str, Any], draft: Draft, *, has_comments: bool = True) -> Plan:
    """Compare the changes with the server's record.

    Args:
        record: The work order in Atlas's JSON.
        draft: The changes, with all references resolved to ids.
        has_comments: Whether the server has comments; else the reason of a cancellation goes into the description.

    Raises:
        AtlasValidationError: Two values of the change contradict each other.
    """
    _check_read_back(record, draft)
    before, after = _merged(WORK_ORDER_PROPERTIES, record, draft)
    _choose_asset(draft, before, after)
    after["description"] = with_kept_lines(record.get("description"), after.get("description"))
    _mark(record, draft, after)
    status = _status(record, draft, after)
    comment = None if _notes_are_feedback(record, draft) else draft.notes
    if draft.cancel and not before.get("archived"):
        comment = draft.notes or "Cancelled."
    if draft.cancel and not has_comments:
        comment = None
        if draft.notes:
            after["description"] = with_reason(after.get("description"), without_key_lines(draft.notes))
    return Plan(after if after != before else None, status, comment)


def with_kept_lines(current: str | None, wanted: str | None) -> str | None:
    """Return a new description that keeps this package's lines of the current one (key, atoms) and has no other key."""
    kept = [line for line in (current or "").splitlines() if is_kept(line)]
    wanted = without_key_lines(wanted, kept)
    missing = [line for line in kept if line not in (wanted or "").splitlines()]
    first = [line for line in missing if line.startswith(KEY_LINE)]
    last = [line for line in missing if not line.startswith(KEY_LINE)]
    if not missing:
        return wanted
    return "\n".join([*first, *([wanted] if wanted else []), *last])


def with_reason(description: str | None, reason: str) -> str:
    """Return a description that ends with the reason of the cancellation, once."""
    line = f"Cancelled: {reason}"
    lines = [part for part in (description, line) if part]
    return description if description and description.endswith(line) else "\n".join(lines)


def plan_asset(record: Mapping[str, Any], draft: Draft) -> dict[str, Any] | None:
    """Return the PATCH that applies the changes to an asset; None if it has the values already."""
    _check_read_back(record, draft)
    before, after = _merged(ASSET_PROPERTIES, record, draft)
    if "description" in draft.values:
        after["description"] = with_kept_lines(before.get("description"), after.get("description"))
    return after if after != before else None


def _merged(
    properties: tuple[Property, ...], record: Mapping[str, Any], draft: Draft
) -> tuple[dict[str, Any], dict[str, Any]]:
    before = carried(properties, record)
    after = dict(before)
    for prop in properties:
        if prop.patch in draft.values and prop.kind != "custom fields":
            after[prop.patch] = _wanted(prop, draft.values[prop.patch], before.get(prop.patch), cleaned=draft.cleaned)
    if CUSTOM_FIELDS.show in record or draft.values.get("customFields"):
        after["customFields"] = _custom_fields(record, draft)
    return before, after


def _check_read_back(record: Mapping[str, Any], draft: Draft) -> None:
    """Check a record passed back as a whole: it must be the same record, with unreadable values unchanged."""
    if draft.read_back not in (None, record["id"]):
        problem = f"is {draft.read_back}, but the record to change is {record['id']}"
        raise AtlasValidationError(f"The change cannot be sent: id {problem}.", field_errors={"id": problem})
    view = rivet_status(str(record.get("status")), archived=bool(record.get("archived")))
    wrong = {
        key: problem
        for key, (value, problem) in draft.unread.items()
        if value != record.get(key) and not (key == "status" and value == view)
    }
    if wrong:
        listed = "; ".join(f"{key}: {problem}" for key, problem in wrong.items())
        raise AtlasValidationError(f"The change cannot be sent: {listed}.", field_errors=wrong)


def _wanted(prop: Property, value: Any, current: Any, *, cleaned: bool) -> Any:
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
    """Return whether the server would store a string as the current one: one that cleans strings escapes and trims."""
    if not isinstance(value, str) or not isinstance(current, str) or not cleaned:
        return bool(value == current)
    return html.unescape(value).strip() == html.unescape(current).strip()


def same_moment(value: Any, current: Any) -> bool:
    try:
        return date(value) == date(current)
    except FieldError:
        return bool(value == current)


def _choose_asset(draft: Draft, before: Mapping[str, Any], after: dict[str, Any]) -> None:
    """Choose between `assetId` and `asset`, which mean the same; a record passed back may have changed only one."""
    if "assetId" not in draft.values:
        return
    asset = before.get("asset")
    current = asset and asset["id"]
    by_id, by_asset = draft.values["assetId"], draft.values.get("asset", current)
    if by_id != current and by_asset not in (current, by_id):
        message = f"The change cannot be sent: assetId {OTHER_ASSET}."
        raise AtlasValidationError(message, field_errors={"assetId": OTHER_ASSET})
    chosen = by_id if by_id != current else by_asset
    after["asset"] = None if chosen is None else {"id": chosen}


def _custom_fields(record: Mapping[str, Any], draft: Draft) -> list[dict[str, Any]]:
    """Return all values: a non-empty list replaces the whole set (``workorder.patch.custom-fields-replaced``)."""
    current = CUSTOM_FIELDS.carry(record)
    return with_values(current, {item["id"]: item["value"] for item in draft.values.get("customFields", [])})


def with_values(current: list[dict[str, Any]], changed: Mapping[int, str | None]) -> list[dict[str, Any]]:
    """Return values of custom fields with some changed or added."""
    known = {item["id"] for item in current}
    kept = [{**item, "value": changed.get(item["id"], item["value"])} for item in current]
    return kept + [{"id": id, "value": value} for id, value in changed.items() if id not in known]


def _mark(record: Mapping[str, Any], draft: Draft, after: dict[str, Any]) -> None:
    """Keep, set or remove the mark of CRITICAL; it counts only together with HIGH, and is left alone elsewhere.

    A mark stays where it is, in the first line or the custom field, until it is removed.
    """
    seen = record.get("priority") == "HIGH" and is_marked(record)
    # A record passed back with Atlas's enum values says HIGH either way: if unchanged, it keeps its meaning.
    unchanged = (
        draft.read_back is not None and not draft.rivet_words and after.get("priority") == record.get("priority")
    )
    critical = seen if draft.critical is None or (unchanged and not draft.critical) else draft.critical
    holder = marking_field(record)
    values = after.get("customFields", [])
    in_field = holder is not None and any(one["id"] == holder and one["value"] == CRITICAL for one in values)
    if not critical:
        if seen or after.get("priority") == "HIGH":
            after["description"] = described(after.get("description"), marked=False)
            if holder is not None and in_field:
                after["customFields"] = with_values(values, {holder: ""})
    elif seen and not in_field:
        after["description"] = described(after.get("description"), marked=True)
    elif not seen:
        field = holder or draft.priority_field
        if field is None:
            after["description"] = described(after.get("description"), marked=True)
        else:
            after["customFields"] = with_values(values, {field: CRITICAL})


def _cancel(seen: str, draft: Draft, after: dict[str, Any]) -> None:
    if seen == CANCELLED and draft.values.get("archived") is False:
        return  # a record passed back, with archived changed
    if seen == "COMPLETED":
        problem = "is COMPLETED; set it to PENDING before you cancel it"
        raise AtlasValidationError(
            f"The work order cannot be cancelled: it {problem}.", field_errors={"status": problem}
        )
    after["archived"] = True


def _status(record: Mapping[str, Any], draft: Draft, after: dict[str, Any]) -> dict[str, Any] | None:
    """Return the change of status, with the feedback and signature that the server would otherwise drop."""
    current = record.get("status")
    wanted = draft.values.get("status", current)
    seen = rivet_status(str(current), archived=bool(record.get("archived")))
    if draft.cancel:
        _cancel(seen, draft, after)
    elif "status" in draft.values and draft.rivet_words and (seen == CANCELLED or wanted != "COMPLETE"):
        # The work order is reopened: archived, it would still read as cancelled. Only an explicit "archived" wins.
        is_explicit = draft.read_back is None and "archived" in draft.values
        after["archived"] = bool(after.get("archived")) and (is_explicit or not record.get("archived"))
    known, feedback = record.get("feedback"), draft.values.get("feedback", record.get("feedback"))
    if _notes_are_feedback(record, draft):
        feedback = draft.notes
    if same_text(feedback, known, cleaned=draft.cleaned):
        feedback = known
    signature = draft.values.get("signature", record.get("signature"))
    same = (wanted, feedback, signature) == (current, known, record.get("signature"))
    # A work order that was created as COMPLETE has no time of completion yet.
    unfinished = "status" in draft.values and wanted == "COMPLETE" and record.get("completedOn") is None
    if same and not (unfinished and draft.read_back is None):
        return None
    return {"status": wanted, "feedback": feedback, "signature": signature}


def _notes_are_feedback(record: Mapping[str, Any], draft: Draft) -> bool:
    """Return whether notes are the feedback of a completion in the same change; else they are a comment."""
    if draft.notes is None or draft.values.get("status") != "COMPLETE":
        return False
    same = draft.read_back is not None and draft.values.get("feedback") == record.get("feedback")
    return same or "feedback" not in draft.values
