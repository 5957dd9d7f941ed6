"""From a reply of the server to an exception, by what the server means and not by its status alone.

Recorded: almost all bad input answers 500 with ``{success: false, message}``, so the message decides there
(``workorder.create.legacy-vocabulary``, ``workorder.create.unknown-asset``, ``workorder.get.non-numeric-id`` ...).
Only a 500 without that body is a fault that nobody explained.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from ._http import httpx
from .exceptions import (
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

BODY_LIMIT = 2_000
"""Characters of a failure's body that an exception keeps."""

MESSAGE_LIMIT = 300
"""Characters of the server's message that go into ours: database errors carry whole statements."""

_CUT = re.compile(r'\s*\{"success":\s*false,\s*"message":\s*"(.*)', re.DOTALL)
"""A body of Atlas's that is longer than what is read of a failure."""

_SECRET_KEYS = ("password", "newPassword", "oldPassword", "refreshToken")
_TOKEN_LIKE = re.compile(r"eyJ[\w-]{6,}\.[\w-]+(\.[\w-]*)?")


@dataclass(frozen=True, slots=True)
class Rule:
    """A message of the server that means something: the exception, the field that it names, what to do."""

    pattern: re.Pattern[str]
    error: type[AtlasError]
    advice: str
    field: str | None = None


def _rule(pattern: str, error: type[AtlasError], advice: str, field: str | None = None) -> Rule:
    return Rule(re.compile(pattern, re.DOTALL), error, advice, field)


# The first rule that matches wins. `field` is a fixed name, or the pattern's group `field` gives it.
RULES: tuple[Rule, ...] = (
    _rule(r"need a license|free license|subscription", AtlasLicenseError, "The server's licence does not allow this."),
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
    _rule(r"^Cannot compare left expression", AtlasValidationError, "Compare the field with a value of its type."),
    _rule(r"^No value present", AtlasNotFoundError, "No such record."),
    _rule(
        r"^No static resource",
        AtlasNotFoundError,
        "The server has no such path: check the base URL and its path prefix.",
    ),
)

_BY_STATUS: dict[int, tuple[type[AtlasError], str]] = {
    400: (AtlasValidationError, "The server refuses the request's values."),
    401: (AtlasAuthError, "Sign in again."),
    404: (AtlasNotFoundError, "No such record."),
    406: (AtlasValidationError, "The server refuses the request."),
    409: (AtlasConflictError, "Read the record again and repeat the change."),
    422: (AtlasValidationError, "The server refuses the request."),
}


@dataclass(frozen=True, slots=True)
class Failure:
    """A reply that is no success, reduced to what decides: status, headers, text, and the server's message."""

    status: int
    text: str
    message: str | None
    explained: bool
    """The body is Atlas's own ``{success, message}`` (or the rate limit's ``{error, message}``)."""

    @classmethod
    def read(cls, status: int, content: bytes) -> Failure:
        """Read a body of any kind; what cannot be decoded is replaced."""
        text = content.decode("utf-8", errors="replace")
        try:
            body: Any = json.loads(text)
        except (ValueError, RecursionError):
            body = None
        # {error, message} is the rate limit's; other servers before Atlas answer so too.
        shape = "error" if status == 429 else "success"
        explained = isinstance(body, dict) and "message" in body and shape in body
        message = body["message"] if explained and isinstance(body["message"], str) else None
        if body is None and (found := _CUT.match(text)):
            explained, message = True, found[1]
        return cls(status, text, message, explained)


def auth_refused(status: int, body: str | bytes) -> bool:
    """The token is not accepted: 401, or 403 with an empty body (``auth.me.expired-token``)."""
    return status == 401 or (status == 403 and not body)


def body_secrets(request: httpx.Request) -> set[str]:
    """Passwords and tokens in the JSON body of a request: a server might repeat them in its refusal."""
    if not isinstance(request.stream, httpx.ByteStream) or not request.content or len(request.content) > 10_000:
        return set()
    try:
        body = json.loads(request.content)
    except (ValueError, RecursionError):
        return set()
    values = [body.get(key) for key in _SECRET_KEYS] if isinstance(body, dict) else []
    return {value for value in values if isinstance(value, str)}


def scrub(text: str, limit: int, secrets: Collection[str] = ()) -> str:
    """Cut a text of the server, without these secrets and without what looks like a token."""
    for secret in secrets:
        if len(secret) >= 4:  # a shorter one would take single words apart, and hides nothing
            text = text.replace(secret, "<secret>")
    text = _TOKEN_LIKE.sub("<token>", text)
    return text if len(text) <= limit else text[:limit] + " ..."


def error_for(
    failure: Failure, context: dict[str, Any], secrets: Collection[str] = (), *, retry_after: float = 1.0
) -> AtlasError:
    """The exception for a failure.

    Args:
        failure: The reply.
        context: method, path, operation and attempts of the request.
        secrets: What must not be repeated.
        retry_after: Seconds for a rate limit error.

    Returns:
        An exception of the narrowest class that fits, ready to be raised.
    """
    said = scrub(_essence(failure.message), MESSAGE_LIMIT, secrets) if failure.message else ""
    keep_body = not str(context.get("path", "")).startswith("/auth/")
    context = {
        **context,
        "status": failure.status,
        "response_body": scrub(failure.text, BODY_LIMIT, secrets) if keep_body else None,
    }
    if failure.status == 429:
        message = _joined(said or "Rate limit exceeded", f"Wait {retry_after:.1f} s, or send fewer requests.")
        return AtlasRateLimitError(message, retry_after=retry_after, **context)
    if failure.status == 403:
        return _forbidden(failure, said, context)
    if failure.explained and failure.status not in (401, 409):
        for rule in RULES:
            if found := rule.pattern.search(failure.message or ""):
                field = rule.field or found.groupdict().get("field")
                return _build(rule.error, _joined(said, rule.advice), field and _camel(field), said, context)
    cls, advice = _BY_STATUS.get(failure.status, (AtlasAPIError, ""))
    if "sign in again" in said.lower():
        advice = ""
    message = _joined(said, advice) if failure.explained else _unexplained(failure)
    message = message or _unexplained(failure)
    field = "email" if "email" in said.lower() and cls is AtlasValidationError else None
    return _build(cls, message, field, said, context)


def _forbidden(failure: Failure, said: str, context: dict[str, Any]) -> AtlasError:
    if auth_refused(failure.status, failure.text):
        return AtlasAuthError("The server does not accept the access token, nor a new one.", **context)
    if not failure.explained:
        # A proxy or a firewall before the server: neither the token nor Atlas's permissions are at fault.
        return AtlasPermissionError("Something before Atlas refuses the request (403 with a foreign body).", **context)
    if said == "Invalid credentials":
        return AtlasAuthError(
            "Invalid credentials: check e-mail and password, and that the user is enabled.", **context
        )
    if "license" in said.lower():
        return AtlasLicenseError(said, **context)
    return AtlasPermissionError(f"{said}: the user's role does not allow this.", **context)


def _build(cls: type[AtlasError], message: str, field: str | None, said: str, context: dict[str, Any]) -> AtlasError:
    if issubclass(cls, AtlasValidationError) and field:
        return cls(message, field_errors={field: said}, **context)
    return cls(message, **context)


def _essence(message: str) -> str:
    """What a database error says, without the statement that it repeats."""
    found = re.search(r"Detail: (.+?)\]", message, re.DOTALL) or re.search(r"\[ERROR: (.+?)\]", message, re.DOTALL)
    return found[1].strip() if found and "execute statement" in message else message


def _joined(said: str, advice: str) -> str:
    """What the server said, as a sentence, and what to do."""
    if said and said[-1] not in ".!?":
        said += "."
    return f"{said} {advice}".strip()


def _unexplained(failure: Failure) -> str:
    if failure.status in _BY_STATUS:
        return f"{_BY_STATUS[failure.status][1]} (status {failure.status}, without an explanation of Atlas's)"
    if 300 <= failure.status < 400:
        return "The server redirects, which is not followed: set the base URL to where it points."
    if failure.status in (502, 503, 504):
        return "The server, or the proxy before it, is not available at the moment."
    return f"The server answered with status {failure.status} and no explanation."


def _camel(column: str) -> str:
    """A column's name as the payload spells it: ``assigned_to_id`` is ``assignedTo``."""
    head, *rest = column.removesuffix("_id").split("_")
    return head + "".join(word.capitalize() for word in rest)
