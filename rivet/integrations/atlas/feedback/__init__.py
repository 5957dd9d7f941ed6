"""Feedback loop to a knowledge base: the outcome of a work order confirms or refutes the atoms that it is based on.

    from rivet.integrations.atlas import AtlasClient
    from rivet.integrations.atlas.feedback import FeedbackLoop

    async with AtlasClient() as client, FeedbackLoop(client, handler, "feedback.sqlite3") as loop:
        await loop.poll()  # every minute, say; or loop.hear(event) from a webhook; or both

Completed is positive; reopened, or completed with negative feedback, is negative. The handler may be a coroutine
function here; ``SyncFeedbackLoop`` does the same with a ``SyncAtlasClient`` and a plain one. Work orders are tagged by
``client.tag_atoms()``.
"""

from __future__ import annotations

from rivet.integrations.atlas.feedback._async.loop import FeedbackLoop
from rivet.integrations.atlas.feedback._ledger import FeedbackHandler, Round, says_negative
from rivet.integrations.atlas.feedback._sync.loop import SyncFeedbackLoop

__all__ = ("FeedbackHandler", "FeedbackLoop", "Round", "SyncFeedbackLoop", "says_negative")
