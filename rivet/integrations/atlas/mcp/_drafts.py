"""Drafts: writes that wait until a person confirms them."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field
from typing import Any

from rivet.integrations.atlas.exceptions import AtlasNotFoundError, AtlasRateLimitError
from rivet.integrations.atlas.mcp._tool import Call, Change, Tool

DRAFT_SECONDS = 900.0
"""Seconds in which a draft can be confirmed: later the records may have changed."""

MOST_DRAFTS = 50
"""Drafts of a caller at a time."""


@dataclass(slots=True)
class Draft:
    """A write that waits.

    Attributes:
        id: Random, so that it cannot be guessed.
        tool: The tool that was called.
        call: The call.
        change: What it will do.
        expires: Until when it can be confirmed, on the monotonic clock.
        is_confirmed: It was confirmed.
    """

    tool: Tool
    call: Call
    change: Change
    id: str = field(default_factory=lambda: secrets.token_urlsafe(12))
    expires: float = field(default_factory=lambda: time.monotonic() + DRAFT_SECONDS)
    is_confirmed: bool = False

    def shown(self) -> dict[str, Any]:
        """Return what a model and a person see of it."""
        return {
            "id": self.id,
            "summary": self.change.summary,
            "account": self.call.account.name,
            "record": dict(self.change.target) or None,
            "before": dict(self.change.before),
            "after": dict(self.change.after),
            "expiresInSeconds": max(0, round(self.expires - time.monotonic())),
        }


class DraftStore:
    """Drafts of this process. A draft is seen and confirmed only by the caller who made it."""

    def __init__(self) -> None:
        self._drafts: dict[str, Draft] = {}

    def add(self, tool: Tool, call: Call, change: Change) -> Draft:
        """Keep a draft; the same call again gives the same draft, as long as it shows the same values.

        Raises:
            AtlasRateLimitError: The caller has too many.
        """
        own = self.of(call.caller.principal)
        for draft in own:
            if draft.call.fingerprint != call.fingerprint:
                continue
            if (draft.change.target, draft.change.before) == (change.target, change.before):
                draft.change, draft.call = change, call
                draft.expires = time.monotonic() + DRAFT_SECONDS
                return draft
            self.discard(draft)  # a person has seen other values: those must not be confirmed by its id
        if len(self.of(call.caller.principal)) >= MOST_DRAFTS:
            raise AtlasRateLimitError(
                f"{MOST_DRAFTS} drafts wait already: confirm or discard some first (list_drafts).", retry_after=60.0
            )
        draft = Draft(tool, call, change)
        self._drafts[draft.id] = draft
        return draft

    def of(self, principal: str) -> list[Draft]:
        """The drafts of a caller that can still be confirmed, oldest first."""
        now = time.monotonic()
        self._drafts = {id: draft for id, draft in self._drafts.items() if draft.expires > now}
        return [one for one in self._drafts.values() if one.call.caller.principal == principal and not one.is_confirmed]

    def get(self, id: str, principal: str) -> Draft:
        """Return a draft of a caller, also one that was confirmed a moment ago.

        Raises:
            AtlasNotFoundError: There is no such draft.
        """
        draft = self._drafts.get(id)
        if draft is None or draft.call.caller.principal != principal or draft.expires <= time.monotonic():
            raise AtlasNotFoundError(
                "There is no such draft: it was discarded, or is older than 15 minutes. Call the tool again for a new "
                "one."
            )
        return draft

    def discard(self, draft: Draft) -> None:
        """Forget a draft."""
        self._drafts.pop(draft.id, None)
