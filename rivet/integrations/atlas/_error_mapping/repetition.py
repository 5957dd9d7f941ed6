"""Whether a request may be sent again after an error response."""

from __future__ import annotations

from enum import Enum

from rivet.integrations.atlas._error_mapping.failure import UNKNOWN_STATUSES, Failure, auth_refused
from rivet.integrations.atlas._error_mapping.rules import is_busy

NEVER_PROCESSED = frozenset({501, 505})
"""Server errors that mean what they say: not implemented, and not this version of HTTP."""


class Repeat(Enum):
    """What may be sent again after a refusal; the value is what docs/errors.md says."""

    NOTHING = "no"
    WITH_NEW_TOKEN = "once, with a new token"  # noqa: S105 - no password
    WHAT_IS_SAFE = "if the operation is safe to repeat"
    ANYTHING = "yes"


def repeat_after(failure: Failure) -> Repeat:
    """What may be sent again. An explained refusal gets no better."""
    if failure.status == 429:
        return Repeat.ANYTHING
    if auth_refused(failure.status, failure.text):
        return Repeat.WITH_NEW_TOKEN
    if is_busy(failure):
        return Repeat.WHAT_IS_SAFE
    unexplained = failure.status >= 500 and not failure.explained and failure.status not in NEVER_PROCESSED
    return Repeat.WHAT_IS_SAFE if failure.status in UNKNOWN_STATUSES or unexplained else Repeat.NOTHING
