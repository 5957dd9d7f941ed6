"""Drafts: writes that wait for a person's confirmation."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field
from typing import Any

from rivet.integrations.atlas.exceptions import AtlasNotFoundError, AtlasRateLimitError
from rivet.integrations.atlas.mcp._tool import Call, Change, Tool

DRAFT_SECONDS = 900.0
"""Seconds for which a draft can be confirmed, since its data becomes outdated."""

MOST_DRAFTS = 50
"""Maximum drafts of a caller."""


@dataclass(slots=True)
class Draft:
    """Write that waits for confirmation.

    Attributes:
        id: Random, so that it cannot be guessed.
        tool: The tool that was called.
        call: The tool call.
        change: The change to make.
        expires: End of the time to confirm it, on the monotonic clock.
        is_confirmed: Whether it was confirmed.
    """

    tool: Tool
    call: Call
    change: Change
    id: str = field(default_factory=lambda: secrets.token_urlsafe(12))
    expires: float = field(default_factory=lambda: time.monotonic() + DRAFT_SECONDS)
    is_confirmed: bool = False

    def shown(self) -> dict[str, Any]:
        """Return the draft as shown to models and people."""
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
    """Drafts of this process; only the caller who created a draft can see and confirm it."""

    def __init__(self) -> None:
        self._drafts: dict[str, Draft] = {}

    def add(self, tool: Tool, call: Call, change: Change) -> Draft:
        """Store a draft; a repeated call returns the same draft, with its change updated.

        Raises:
            AtlasRateLimitError: The caller has too many.
        """
        own = self.of(call.caller.principal)
        for draft in own:
            if draft.call.fingerprint == call.fingerprint:
                draft.change, draft.call = change, call
                draft.expires = time.monotonic() + DRAFT_SECONDS
                return draft
        if len(own) >= MOST_DRAFTS:
            raise AtlasRateLimitError(
                f"{MOST_DRAFTS} drafts wait already: confirm or discard some first (list_drafts).", retry_after=60.0
            )
        draft = Draft(tool, call, change)
        self._drafts[draft.id] = draft
        return draft

    def of(self, principal: str) -> list[Draft]:
        """Return the unexpired drafts of a caller, oldest first."""
        now = time.monotonic()
        self._drafts = {id: draft for id, draft in self._drafts.items() if draft.expires > now}
        return [one for one in self._drafts.values() if one.call.caller.principal == principal and not one.is_confirmed]

    def get(self, id: str, principal: str) -> Draft:
        """Return a draft of a caller, even if it was just confirmed.

        Raises:
            AtlasNotFoundError: No such draft.
        """
        draft = self._drafts.get(id)
        if draft is None or draft.call.caller.principal != principal or draft.expires <= time.monotonic():
            raise AtlasNotFoundError(
                "There is no such draft: it was discarded, or is older than 15 minutes. Call the tool again for a new "
                "one."
            )
        return draft

    def discard(self, draft: Draft) -> None:
        """Remove a draft."""
        self._drafts.pop(draft.id, None)
