"""Errors as a model gets them: what went wrong, whether to try again, and what to do next."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas.exceptions import (
    AtlasAuthError,
    AtlasConfigError,
    AtlasConflictError,
    AtlasConnectionError,
    AtlasError,
    AtlasLicenseError,
    AtlasNotFoundError,
    AtlasOutcomeUnknownError,
    AtlasPermissionError,
    AtlasRateLimitError,
    AtlasTimeoutError,
    AtlasUnsupportedError,
    AtlasValidationError,
)
from rivet.integrations.atlas.mcp import _strings

LONGEST_MESSAGE = 1_000

_ARGUMENTS = {"if_unchanged_since=": "ifUnchangedSince", "idempotency_key=": "idempotencyKey "}
"""Arguments of the client that its messages name, as the tools call them."""


class NotOfferedError(AtlasError):
    """The tool does not exist, or the server's settings do not allow it."""


ERRORS: tuple[tuple[type[AtlasError], str, bool, str], ...] = (
    (
        AtlasLicenseError,
        "licence",
        False,
        (
            "Tell the user: the licence of this Atlas allows no more. Do not call again; someone must close or delete "
            "records, or get a licence."
        ),
    ),
    (AtlasPermissionError, "permission", False, "Tell the user: the account of this server may not do that in Atlas."),
    (
        AtlasAuthError,
        "sign_in",
        False,
        (
            "Tell the user: this server cannot sign in to Atlas, and whoever runs it must correct its credentials. Do "
            "not ask the user for a password, and do not call again."
        ),
    ),
    (
        AtlasNotFoundError,
        "not_found",
        False,
        "Look for the record with a find_ tool and use its number or id; ids (54) and numbers (WO000054) differ.",
    ),
    (AtlasValidationError, "invalid", False, "Correct the arguments that are named and call again. Nothing was done."),
    (AtlasRateLimitError, "rate_limit", True, "Wait the seconds of retryAfter, then call again."),
    (
        AtlasUnsupportedError,
        "unsupported",
        False,
        "Tell the user: this release of Atlas does not have that. Do not call again; do without it.",
    ),
    (
        AtlasConflictError,
        "conflict",
        False,
        "Get the record again, decide again with what it says now, and call again without the old state.",
    ),
    (
        AtlasOutcomeUnknownError,
        "outcome_unknown",
        False,
        "It may have happened. Look for the record first; if you call again, use exactly the same arguments.",
    ),
    (AtlasTimeoutError, "timeout", True, "Atlas is slow. Call again once; then tell the user."),
    (AtlasConnectionError, "unreachable", True, "Atlas cannot be reached. Call again once; then tell the user."),
    (AtlasConfigError, "configuration", False, "Tell the user: whoever runs this server must correct its settings."),
    (NotOfferedError, "not_offered", False, "Use a tool that is listed; tell the user if none of them will do."),
    (AtlasError, "server_fault", True, "Atlas failed. Call again once; then tell the user."),
)
"""For each error its kind, whether the same call may succeed, and what to do next."""


def error_result(error: AtlasError) -> dict[str, Any]:
    """Return an error as a model gets it.

    The server's own words are cut and cleaned like any string of a record, and the response body is left out.
    """
    message = error.message
    for name, argument in _ARGUMENTS.items():
        message = message.replace(name, argument)
    kind, is_retryable, advice = next(row[1:] for row in ERRORS if isinstance(error, row[0]))
    found: dict[str, Any] = {
        "kind": kind,
        "message": _strings.one_line(message, LONGEST_MESSAGE),
        "next": advice,
        "isRetryable": is_retryable,
    }
    if isinstance(error, AtlasValidationError) and error.field_errors:
        found["fields"] = {
            str(_strings.one_line(name, 100)): _strings.one_line(problem, 300)
            for name, problem in list(error.field_errors.items())[:20]
        }
    if isinstance(error, AtlasRateLimitError):
        found["retryAfter"] = round(error.retry_after, 1)
    if isinstance(error, AtlasUnsupportedError):
        found["since"] = error.since
    if isinstance(error, AtlasOutcomeUnknownError) and (key := error.details.get("idempotency_key")):
        found["idempotencyKey"] = key
    return found


def crash_result(tool: str) -> dict[str, Any]:
    """Return the result of an unexpected error, without its message, which may hold a secret."""
    return {
        "kind": "internal",
        "message": f"The MCP server failed in {tool}.",
        "next": "Tell the user: whoever runs this server finds the details in its log.",
        "isRetryable": False,
    }
