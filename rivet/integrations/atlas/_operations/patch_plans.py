"""Merge changes into a complete PATCH, since the server clears what a PATCH leaves out.

A PATCH replaces (``workorder.patch.title-only-drops-the-rest``), so a partial update is GET, merge, PATCH.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rivet.integrations.atlas._kinds import kind_named
from rivet.integrations.atlas._kinds.kind import Payload, offered
from rivet.integrations.atlas._kinds.patch_values import current_values, merged, with_field_values
from rivet.integrations.atlas._operations.read_modify_write import check_read_back, referring
from rivet.integrations.atlas._payloads.own_lines import without_key_lines
from rivet.integrations.atlas._payloads.priority_mark import described, is_marked, marking_field
from rivet.integrations.atlas._payloads.reader import OTHER_ASSET, Draft
from rivet.integrations.atlas._payloads.status_change import notes_are_feedback, status_change
from rivet.integrations.atlas._payloads.vocabulary import CRITICAL, rivet_status
from rivet.integrations.atlas.exceptions import AtlasValidationError

# Imported together with this module: a call must not import within an event loop.
_PATCHES = {kind: offered(kind_named(kind).patch) for kind in ("asset", "work order")}


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
    view = rivet_status(str(record.get("status")), archived=bool(record.get("archived")))
    unread = {name: found for name, found in draft.unread.items() if name != "status" or found[0] != view}
    check_read_back(record, draft.read_back, unread)
    before, after = _merged("work order", record, draft)
    _choose_asset(draft, before, after)
    _mark(record, draft, after)
    status = status_change(record, draft, after)
    comment = None if notes_are_feedback(record, draft) else draft.notes
    if draft.cancel and not before.get("archived"):
        comment = draft.notes or "Cancelled."
    if draft.cancel and not has_comments:
        comment = None
        if draft.notes:
            after["description"] = with_reason(after.get("description"), without_key_lines(draft.notes))
    return Plan(after if after != before else None, status, comment)


def with_reason(description: str | None, reason: str) -> str:
    """Return a description that ends with the reason of the cancellation, once."""
    line = f"Cancelled: {reason}"
    lines = [part for part in (description, line) if part]
    return description if description and description.endswith(line) else "\n".join(lines)


def plan_asset(record: Mapping[str, Any], draft: Draft) -> dict[str, Any] | None:
    """Return the PATCH that applies the changes to an asset; None if it has the values already."""
    check_read_back(record, draft.read_back, draft.unread)
    before, after = _merged("asset", record, draft)
    return after if after != before else None


def _merged(kind: str, record: Mapping[str, Any], draft: Draft) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the PATCH that changes nothing, and the one with the changed properties that a record shows."""
    payload = patch_of(kind)
    wanted = {name: value for name, value in referring(draft).items() if _is_shown(payload, name)}
    return current_values(payload, record), merged(payload, record, wanted, cleaned=draft.cleaned)


def patch_of(kind: str) -> Payload:
    """Return the properties of the PATCH of work orders or assets."""
    return _PATCHES[kind]


def _is_shown(payload: Payload, name: str) -> bool:
    return name in payload.values and bool(payload.values[name].show)


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
                after["customFields"] = with_field_values(values, {holder: ""})
    elif seen and not in_field:
        after["description"] = described(after.get("description"), marked=True)
    elif not seen:
        field = holder or draft.priority_field
        if field is None:
            after["description"] = described(after.get("description"), marked=True)
        else:
            after["customFields"] = with_field_values(values, {field: CRITICAL})
