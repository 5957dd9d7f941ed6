"""Retry policy: whether a request may be sent again after an error response."""

from __future__ import annotations

from enum import Enum

from rivet.integrations.atlas._error_mapping.failure import UNKNOWN_STATUSES, Failure, auth_refused
from rivet.integrations.atlas._error_mapping.rules import is_busy

PERMANENT_STATUSES = frozenset({501, 505})
"""Server errors that mean what they say: not implemented, and not this version of HTTP."""


class Retry(Enum):
    """Requests that may be retried after an error response; the values are shown in docs/errors.md."""

    NEVER = "no"
    WITH_NEW_TOKEN = "once, with a new token"  # noqa: S105 - no password
    IF_IDEMPOTENT = "if the operation is safe to repeat"
    ALWAYS = "yes"


def retry_policy_of(failure: Failure) -> Retry:
    """Return the retry policy. An error that Atlas explained would only be repeated."""
    if failure.status == 429:
        return Retry.ALWAYS
    if auth_refused(failure.status, failure.text):
        return Retry.WITH_NEW_TOKEN
    if is_busy(failure):
        return Retry.IF_IDEMPOTENT
    unexplained = failure.status >= 500 and not failure.explained and failure.status not in PERMANENT_STATUSES
    return Retry.IF_IDEMPOTENT if failure.status in UNKNOWN_STATUSES or unexplained else Retry.NEVER
