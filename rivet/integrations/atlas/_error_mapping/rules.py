"""What the server's refusals mean: the one table from which exceptions, repeats and docs/errors.md follow.

Recorded: almost all bad input answers 500 with ``{success: false, message}``, so the message decides there
(``workorder.create.legacy-vocabulary``, ``workorder.create.unknown-asset``, ``workorder.get.non-numeric-id`` ...).
Only a 500 without that body is a fault that nobody explained.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from rivet.integrations.atlas._error_mapping.failure import UNKNOWN_STATUSES, Failure, auth_refused
from rivet.integrations.atlas.exceptions import (
    AtlasAPIError,
    AtlasAuthError,
    AtlasConflictError,
    AtlasError,
    AtlasLicenseError,
    AtlasNotFoundError,
    AtlasPermissionError,
    AtlasRateLimitError,
    AtlasValidationError,
)


@dataclass(frozen=True, slots=True)
class Rule:
    """A message of the server that means something: the exception, the field that it names, what to do."""

    pattern: re.Pattern[str]
    error: type[AtlasError]
    advice: str
    field: str | None = None
    cause: str | None = None


def _rule(
    pattern: str, error: type[AtlasError], advice: str, field: str | None = None, cause: str | None = None
) -> Rule:
    return Rule(re.compile(pattern, re.DOTALL), error, advice, field, cause)


BUSY, LIMIT, FEATURE = "busy", "limit", "feature"
"""Causes, as ``details["cause"]`` has them: an overloaded server, a limit of the licence, something it lacks."""

_LICENCE = (
    # The limit of checklists does not say that it is one (ChecklistService).
    _rule(
        r"^(?!JSON parse error|could not execute).*"
        r"(need a license.*([Ll]imit|add a checklist)|more users than|maximum number of users"
        r"|subscription users count|invite that many users)",
        AtlasLicenseError,
        "The licence allows no more of these: close, disable or delete some, or get a licence for the server.",
        cause=LIMIT,
    ),
    _rule(
        r"^(?!JSON parse error|could not execute)"
        r".*(need a license|free license|subscription|Please upgrade|Your plan does not include)",
        AtlasLicenseError,
        "The server's licence does not have this: its operator can get one that does.",
        cause=FEATURE,
    ),
)

# The first rule that matches wins. `field` is a fixed name, or the pattern's group `field` gives it.
RULES: tuple[Rule, ...] = (
    *_LICENCE,
    _rule(r"^You (don't have permission|can't change)", AtlasPermissionError, "The user's role does not allow this."),
    _rule(r"^Custom field not found", AtlasValidationError, "No such field of this kind of record.", "customFields"),
    _rule(r"stimated duration should not", AtlasValidationError, "Use 0 or more hours.", "estimatedDuration"),
    _rule(
        r"^JSON parse error: .*enums\.Priority", AtlasValidationError, "Use a priority that Atlas knows.", "priority"
    ),
    _rule(
        r"^JSON parse error: .*enums\.(Asset)?Status", AtlasValidationError, "Use a status that Atlas knows.", "status"
    ),
    _rule(r"^JSON parse error: .*model\.AssetCategory", AtlasValidationError, "Send {'id': ...}.", "category"),
    _rule(r"^JSON parse error", AtlasValidationError, "The server cannot read a value of the request."),
    _rule(r"parameter '(?P<field>\w+)': Failed to convert", AtlasValidationError, "Use a value of the right type."),
    _rule(r"^Required request parameter '(?P<field>\w+)'", AtlasValidationError, "Send this parameter."),
    _rule(r"^Required request body is missing", AtlasValidationError, "Send a JSON body."),
    _rule(r"^Content-Type .* is not supported", AtlasValidationError, "Send the body as application/json."),
    _rule(r"^Failed to parse multipart", AtlasValidationError, "The upload is not well formed."),
    _rule(r"value too long", AtlasValidationError, "A text is longer than the server stores (mostly 255 characters)."),
    _rule(r"is still referenced from", AtlasValidationError, "Other records need it: change or delete them before."),
    _rule(r"violates foreign key constraint.*Key \((?P<field>\w+)\)", AtlasValidationError, "It names no record."),
    _rule(r"duplicate key.*Key \((?P<field>\w+)\)", AtlasValidationError, "Another record has this value."),
    _rule(r"invalid byte sequence", AtlasValidationError, "A text holds a character that the database cannot store."),
    _rule(r"transient instance", AtlasValidationError, "A reference needs the id of a record."),
    _rule(r"violates (unique|not-null|check) constraint", AtlasValidationError, "The database refuses a value."),
    _rule(
        r"^Validation failed for classes.*propertyPath=(?P<field>\w+)", AtlasValidationError, "This field is needed."
    ),
    _rule(r'AssetStatus\.isReallyDown\(\)"', AtlasValidationError, "A PATCH of an asset needs its status.", "status"),
    _rule(r"uninitialized version value", AtlasValidationError, "Send the version beside the id."),
    _rule(r"^Index 0 out of bounds", AtlasValidationError, "This e-mail was not invited with this role.", "email"),
    _rule(r"^password cannot be more than", AtlasValidationError, "Use a shorter password.", "password"),
    _rule(r"^Password ", AtlasValidationError, "Use another password.", "password"),
    _rule(r"^Direction must", AtlasValidationError, "Sort ASC or DESC.", "direction"),
    _rule(r"^Property must", AtlasValidationError, "Sort by a property of the record.", "sortField"),
    _rule(r'"this\.filterFields" is null', AtlasValidationError, "Send a list of filters.", "filterFields"),
    _rule(r"^Page size must", AtlasValidationError, "Ask for at least one record a page.", "pageSize"),
    _rule(r"^Page index must", AtlasValidationError, "Pages count from 0.", "pageNum"),
    _rule(r"^No property '[^']*' found", AtlasValidationError, "Sort by a property of the record.", "sortField"),
    _rule(r"^Could not resolve attribute", AtlasValidationError, "Search only by fields that the record has."),
    _rule(r"^Cannot compare left expression", AtlasValidationError, "Compare the field with a value of its type."),
    _rule(r"^Unable to find com\.grash\.model\.\w+ with id", AtlasValidationError, "It names no record."),
    _rule(r"^No value present", AtlasNotFoundError, "No such record."),
    _rule(r"^Webhook endpoint not found", AtlasNotFoundError, "No such record."),
    _rule(r"^Can't get someone else's", AtlasNotFoundError, "No such record."),
    _rule(r"^MinIO is not configured", AtlasAPIError, "The server has no object storage: its operator must set it up."),
    _rule(r"the sandbox does not\.\)", AtlasNotFoundError, "Try it on a real server."),
    _rule(
        r"^No static resource",
        AtlasNotFoundError,
        "The server has no such path: check the base URL and its path prefix.",
    ),
    _rule(
        r"^Query did not return a unique result",
        AtlasAPIError,
        "Creates that raced have left the server several rows where it needs one (of custom_sequence, on a company's "
        "first work orders or assets): its operator must delete all but one. It gets no better by itself.",
    ),
    # Last: a message of the database that says what is wrong with the input must not be taken for one of these.
    _rule(
        r"did not accept task"
        # What stands behind [ERROR: is PostgreSQL's answer to the statement: that gets no better.
        r"|^JDBC exception executing SQL(?!.*\[ERROR: )"
        r"|Unable to acquire JDBC Connection"
        r"|Connection is not available, request timed out"
        r"|^Could not (commit|open|roll back) JPA "
        r'|"this\.session" is null'
        r"|Session/EntityManager is closed"
        r"|[Nn]o session or session was closed"
        r"|failed to lazily initialize"
        r"|^Could not initialize proxy"
        r"|^Illegal pop\(\) with non-matching",
        AtlasAPIError,
        "The server is overloaded and has rolled the request back: send fewer at once.",
        cause=BUSY,
    ),
)

_FORBIDDEN: tuple[Rule, ...] = (
    _rule(r"^Invalid credentials$", AtlasAuthError, "Check e-mail and password, and that the user is enabled."),
    *_LICENCE,
    _rule("(?i)license", AtlasLicenseError, "The server's licence does not allow this.", cause=FEATURE),
    _rule("", AtlasPermissionError, "The user's role does not allow this: ask an administrator."),
)
"""For 403 with Atlas's body."""

LICENSED = frozenset({"create_api_key", "create_webhook_endpoint", "patch_webhook_endpoint", "create_request_portal"})
"""Operations that need a licence and answer ``Access denied`` without one, as to a role that may not see settings."""

_BY_STATUS: dict[int, tuple[type[AtlasError], str]] = {
    400: (AtlasValidationError, "Give all required fields; search only by fields that the record has."),
    401: (AtlasAuthError, "Sign in again."),
    404: (AtlasNotFoundError, "No such record."),
    405: (AtlasAPIError, "The path exists, with other methods."),
    406: (AtlasValidationError, "Mend the value that the server names."),
    409: (AtlasConflictError, "Read the record again and repeat the change."),
    422: (AtlasValidationError, "Mend the value that the server names."),
}


MISSING = "No such record. (The server answers an unknown id with a success and an empty body here.)"
"""For the operations that the contract marks as empty if missing."""


class Meaning(NamedTuple):
    """What a refusal means.

    Attributes:
        error: The exception.
        advice: What to do.
        field: The field of the payload that the server names, if it names one.
        cause: ``busy``, ``limit`` or ``feature``, if it is one of these.
    """

    error: type[AtlasError]
    advice: str
    field: str | None = None
    cause: str | None = None


def is_busy(failure: Failure) -> bool:
    """Whether the server refused a request only because it has too many of them."""
    return failure.status == 500 and failure.explained and meaning_of(failure).cause == BUSY


def meaning_of(failure: Failure, operation: str | None = None) -> Meaning:
    """What a refusal means, by what the server says and not by its status alone.

    Args:
        failure: The response.
        operation: Id of the operation that was refused.
    """
    said = failure.message or ""
    if failure.status == 429:
        return Meaning(AtlasRateLimitError, "Wait `retry_after` seconds, or send fewer requests.")
    if auth_refused(failure.status, failure.text) and failure.status != 401:
        return Meaning(AtlasAuthError, "The server does not accept the access token, nor a new one.")
    if failure.status == 403 and operation in LICENSED and said == "Access denied":
        advice = "This needs a licence of the server, and a role that may see its settings."
        return Meaning(AtlasLicenseError, advice, cause=FEATURE)
    if failure.status == 403 and not failure.explained:
        # A proxy or a firewall before the server: neither the token nor Atlas's permissions are at fault.
        return Meaning(AtlasPermissionError, "Something before Atlas refuses the request (403 with a foreign body).")
    if failure.explained and failure.status not in (401, 409):
        for rule in _FORBIDDEN if failure.status == 403 else RULES:
            if found := rule.pattern.search(said):
                field = rule.field or found.groupdict().get("field")
                return Meaning(rule.error, rule.advice, field and _camel(field), rule.cause)
    error, advice = _BY_STATUS.get(failure.status, (AtlasAPIError, ""))
    if not failure.explained:
        return Meaning(error, _unexplained(failure))
    names_email = "email" in said.lower() and error is AtlasValidationError
    return Meaning(error, advice, "email" if names_email else None)


def _unexplained(failure: Failure) -> str:
    if failure.status in _BY_STATUS:
        return f"{_BY_STATUS[failure.status][1]} (status {failure.status}, without an explanation of Atlas's)"
    if 300 <= failure.status < 400:
        return "The server redirects, which is not followed: set the base URL to where it points."
    if failure.status in UNKNOWN_STATUSES:
        return "The server, or the proxy before it, is not available at the moment."
    return f"The server answered with status {failure.status} and no explanation."


def _camel(column: str) -> str:
    """A column's name as the payload spells it: ``assigned_to_id`` is ``assignedTo``."""
    head, *rest = column.removesuffix("_id").split("_")
    return head + "".join(word.capitalize() for word in rest)
