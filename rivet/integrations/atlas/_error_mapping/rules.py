"""Classification rules for error responses: the one table behind exceptions, retries and docs/errors.md.

Recorded: almost all bad input answers 500 with ``{success: false, message}``, so the message decides there
(``workorder.create.legacy-vocabulary``, ``workorder.create.unknown-asset``, ``workorder.get.non-numeric-id`` ...).
Only a 500 without that body is an unexplained server error.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from rivet.integrations.atlas._error_mapping.failure import UNKNOWN_STATUSES, Failure, auth_refused
from rivet.integrations.atlas._support.json_names import camel_case
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
    """Classification of a server message by pattern: exception, advice, and the field that it names."""

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
"""Values of ``details["cause"]``: overloaded server, limit of the licence, feature missing in the licence."""

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
    _rule(
        r"^Custom field not found",
        AtlasValidationError,
        "This kind of record has no such custom field.",
        "customFields",
    ),
    _rule(r"stimated duration should not", AtlasValidationError, "Use 0 or more hours.", "estimatedDuration"),
    _rule(
        r"^JSON parse error: .*enums\.Priority", AtlasValidationError, "Use a priority that Atlas knows.", "priority"
    ),
    _rule(
        r"^JSON parse error: .*enums\.(Asset)?Status", AtlasValidationError, "Use a status that Atlas knows.", "status"
    ),
    _rule(r"^JSON parse error: .*model\.AssetCategory", AtlasValidationError, "Send {'id': ...}.", "category"),
    _rule(r"Frequency should not be less than", AtlasValidationError, "Give a whole number from 1."),
    _rule(r"^JSON parse error", AtlasValidationError, "The server cannot read a value: check the form of each."),
    _rule(r"parameter '(?P<field>\w+)': Failed to convert", AtlasValidationError, "Use a value of the right type."),
    _rule(r"^Required request parameter '(?P<field>\w+)'", AtlasValidationError, "Send this parameter."),
    _rule(r"^Required request body is missing", AtlasValidationError, "Send a JSON body."),
    _rule(r"^Content-Type .* is not supported", AtlasValidationError, "Send the body as application/json."),
    _rule(r"^Failed to parse multipart", AtlasValidationError, "The upload is not well formed."),
    _rule(r"value too long", AtlasValidationError, "A string is longer than the server stores (mostly 255)."),
    _rule(r"is still referenced from", AtlasValidationError, "Other records refer to it: change or delete them first."),
    _rule(
        r"violates foreign key constraint.*Key \((?P<field>\w+)\)",
        AtlasValidationError,
        "The referenced record does not exist: no record has this id (a string of digits is an id, never a name).",
    ),
    _rule(r"duplicate key.*Key \((?P<field>\w+)\)", AtlasValidationError, "Another record has this value."),
    _rule(r"invalid byte sequence", AtlasValidationError, "A string has a character that the database cannot store."),
    _rule(r"transient instance", AtlasValidationError, "A reference needs the id of a record."),
    _rule(r"violates (unique|not-null|check) constraint", AtlasValidationError, "The database rejects a value."),
    _rule(
        r"^Validation failed for classes.*propertyPath=(?P<field>\w+)", AtlasValidationError, "This field is required."
    ),
    _rule(r'AssetStatus\.isReallyDown\(\)"', AtlasValidationError, "A PATCH of an asset needs its status.", "status"),
    _rule(r"uninitialized version value", AtlasValidationError, "Send the version beside the id."),
    _rule(r"^Index 0 out of bounds", AtlasValidationError, "This e-mail was not invited with this role.", "email"),
    _rule(r"^password cannot be more than", AtlasValidationError, "Use a shorter password.", "password"),
    _rule(r"^Password ", AtlasValidationError, "Use another password.", "password"),
    _rule(
        r"^must not be (null|blank|empty)",
        AtlasValidationError,
        "Give every required value: the server does not say which is missing.",
    ),
    _rule(r"^(Invalid search|Searching by)", AtlasValidationError, "Search only by fields that the record has."),
    _rule(r"^Status can't be null", AtlasValidationError, "Give a status.", "status"),
    _rule(
        r"^Email (is )?already in use",
        AtlasValidationError,
        "Give another e-mail address: this one is of a user already, or is not valid.",
        "email",
    ),
    _rule(r"with same bar ?[Cc]ode exists", AtlasValidationError, "Give another bar code: each has its own."),
    _rule(r"with same nfc code exists", AtlasValidationError, "Give another NFC id: each has its own.", "nfcId"),
    _rule(
        r"^The update frequency has not been respected",
        AtlasValidationError,
        "The meter has been read already: it may be read again from its `nextReading` on.",
        "meter",
    ),
    _rule(r"^Direction must", AtlasValidationError, "Sort ASC or DESC.", "direction"),
    _rule(r"^Property must", AtlasValidationError, "Sort by a property of the record.", "sortField"),
    _rule(r'"this\.filterFields" is null', AtlasValidationError, "Send a list of filters.", "filterFields"),
    _rule(r"^Page size must", AtlasValidationError, "Ask for at least one record a page.", "pageSize"),
    _rule(r"^Page index must", AtlasValidationError, "Pages count from 0.", "pageNum"),
    _rule(r"^No property '[^']*' found", AtlasValidationError, "Sort by a property of the record.", "sortField"),
    _rule(r"^Could not resolve attribute", AtlasValidationError, "Search only by fields that the record has."),
    _rule(r"^Cannot compare left expression", AtlasValidationError, "Compare the field with a value of its type."),
    _rule(
        r"^Unable to find com\.grash\.model\.\w+ with id", AtlasValidationError, "The referenced record does not exist."
    ),
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
        "Concurrent creates have left several rows in the server's database where it needs one (in custom_sequence, "
        "on a company's first work orders or assets): its operator must delete all but one. Retrying does not help.",
    ),
    # Last: a database message about invalid input must not match these.
    _rule(
        r"did not accept task"
        # Text after [ERROR: is PostgreSQL's own error about the statement: retrying does not help.
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
"""Rules for a 403 with Atlas's body."""

LICENSED = frozenset({"create_api_key", "create_webhook_endpoint", "patch_webhook_endpoint", "create_request_portal"})
"""Operations that need a licence and answer ``Access denied`` without one, as to a role that may not see settings."""

_BY_STATUS: dict[int, tuple[type[AtlasError], str]] = {
    400: (AtlasValidationError, "Compare the request with the reference of the call."),
    401: (AtlasAuthError, "Sign in again."),
    404: (AtlasNotFoundError, "No such record (a string of digits is an id, never a name)."),
    405: (AtlasAPIError, "The path exists, but not with this method."),
    406: (AtlasValidationError, "Compare the request with the reference of the call."),
    409: (AtlasConflictError, "Read the record again and repeat the change."),
    422: (AtlasValidationError, "Compare the request with the reference of the call."),
}


_OF_PROXIES = {
    401: "A proxy before Atlas asks for its own credentials (401, not from Atlas): let the API through without them.",
    407: "The proxy asks for credentials: give them in proxy= or HTTPS_PROXY, as http://user:password@host:port.",
    413: "The body is larger than the server, or the proxy before it, accepts.",
    511: "The network asks for a sign-in before it lets requests through: open a page in a browser.",
}
"""Advice for statuses that Atlas itself does not use for its API."""

_NOT_ATLAS = (
    "A web page ({}) came instead of a response of Atlas: does the base URL lead to Atlas's API, with the right path "
    "prefix? A proxy may answer like this while Atlas restarts."
)

MISSING = "No such record. (The server answers an unknown id with a success and an empty body here.)"
"""Message for operations that answer an unknown id with an empty body, as marked in the contract."""


class Classification(NamedTuple):
    """Classification of an error response.

    Attributes:
        error: The exception class.
        advice: What to do.
        field: The payload field that the server names, if any.
        cause: ``busy``, ``limit`` or ``feature``, if one of these applies.
    """

    error: type[AtlasError]
    advice: str
    field: str | None = None
    cause: str | None = None


def is_busy(failure: Failure) -> bool:
    """Return whether the server rejected a request only because it is overloaded."""
    return failure.status == 500 and failure.explained and classify(failure).cause == BUSY


def classify(failure: Failure, operation: str | None = None) -> Classification:
    """Classify an error response by its message, not only its status code.

    Args:
        failure: The error response.
        operation: Id of the operation that failed.
    """
    message = failure.message or ""
    if failure.status == 429:
        return Classification(AtlasRateLimitError, "Wait `retry_after` seconds, or send fewer requests.")
    if auth_refused(failure.status, failure.text) and failure.status != 401:
        return Classification(AtlasAuthError, "The server does not accept the access token, nor a new one.")
    if failure.status == 403 and operation in LICENSED and message == "Access denied":
        advice = "This needs a licence of the server, and a role that may see its settings."
        return Classification(AtlasLicenseError, advice, cause=FEATURE)
    if failure.status == 403 and not failure.explained:
        # From a proxy or a firewall before the server: neither the token nor Atlas's permissions are at fault.
        return Classification(AtlasPermissionError, "A proxy before Atlas refuses the request (403, not from Atlas).")
    if failure.explained and failure.status not in (401, 409):
        for rule in _FORBIDDEN if failure.status == 403 else RULES:
            if found := rule.pattern.search(message):
                column = rule.field or found.groupdict().get("field")
                field = column and camel_case(column.removesuffix("_id"))
                return Classification(rule.error, rule.advice, field, rule.cause)
    error, advice = _BY_STATUS.get(failure.status, (AtlasAPIError, ""))
    if failure.status in (404, 405) and failure.is_web_page:
        return Classification(AtlasAPIError, _NOT_ATLAS.format(failure.status))
    if not failure.explained:
        return Classification(error, _unexplained(failure))
    if error is AtlasValidationError:
        advice = ""  # the message says what is wrong, and no fixed advice fits all of them
    names_email = "email" in message.lower() and error is AtlasValidationError
    return Classification(error, advice, "email" if names_email else None)


def _unexplained(failure: Failure) -> str:
    if failure.status in _OF_PROXIES:
        return _OF_PROXIES[failure.status]
    if failure.status in _BY_STATUS:
        return f"{_BY_STATUS[failure.status][1]} (status {failure.status}, without an explanation from Atlas)"
    if 300 <= failure.status < 400:
        return "The server redirects, which is not followed: set the base URL to the redirect's target."
    if failure.status in UNKNOWN_STATUSES:
        return "The server, or the proxy before it, is not available at the moment."
    return f"The server answered with status {failure.status} and no explanation."
