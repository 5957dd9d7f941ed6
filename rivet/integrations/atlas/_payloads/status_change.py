"""Change of a work order's status: complete with feedback and signature, cancel, reopen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rivet.integrations.atlas._payloads.reader import Draft
from rivet.integrations.atlas._payloads.same_values import same_text
from rivet.integrations.atlas._payloads.vocabulary import CANCELLED, rivet_status
from rivet.integrations.atlas.exceptions import AtlasValidationError


def status_change(record: Mapping[str, Any], draft: Draft, after: dict[str, Any]) -> dict[str, Any] | None:
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
    if notes_are_feedback(record, draft):
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


def _cancel(seen: str, draft: Draft, after: dict[str, Any]) -> None:
    if seen == CANCELLED and draft.values.get("archived") is False:
        return  # a record passed back, with archived changed
    if seen == "COMPLETED":
        problem = "is COMPLETED; set it to PENDING before you cancel it"
        raise AtlasValidationError(
            f"The work order cannot be cancelled: it {problem}.", field_errors={"status": problem}
        )
    after["archived"] = True


def notes_are_feedback(record: Mapping[str, Any], draft: Draft) -> bool:
    """Return whether notes are the feedback of a completion in the same change; else they are a comment."""
    if draft.notes is None or draft.values.get("status") != "COMPLETE":
        return False
    same = draft.read_back is not None and draft.values.get("feedback") == record.get("feedback")
    return same or "feedback" not in draft.values
