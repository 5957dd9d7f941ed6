"""Validators of single payload values: each checks a value and returns the form that Atlas gets."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeVar

from atlas_api.runtime import Model, secret
from dateutil.parser import isoparse

from rivet.integrations.atlas._payloads.foreign_values import plain
from rivet.integrations.atlas._payloads.named_kinds import NAMED
from rivet.integrations.atlas._support.defaults import SHORT_TEXT
from rivet.integrations.atlas._support.near_words import suggestion
from rivet.integrations.atlas.exceptions import AtlasValidationError

T = TypeVar("T")

LARGEST = 2**63
"""Limit of numbers in payloads: the server's ids are 64-bit integers."""

_ANYTHING = re.compile(r".*\S.*", re.DOTALL)
_OTHER_FORMS: Mapping[str, tuple[re.Pattern[str] | None, str]] = {
    "user": (
        re.compile(r"[^@\s]+(?:@[^@\s]+|(?:\s+[^@\s]+)+)"),
        "an id, an e-mail or a full name",
    ),
    "role": (_ANYTHING, "an id, a role such as TECHNICIAN, or its name"),
    "file": (None, "an id"),
}


def _form(prefix: str, properties: tuple[str, ...]) -> tuple[re.Pattern[str] | None, str]:
    if not properties:
        return re.compile(rf"{prefix}\d+", re.IGNORECASE), f"an id or a number such as {prefix}000001"
    called = " or ".join(re.sub("([A-Z])", lambda capital: f" {capital[1].lower()}", one) for one in properties)
    exact = f"the exact {called}"  # the server compares upper and lower case, too
    return _ANYTHING, f"an id, a number such as {prefix}000001, or {exact}" if prefix else f"an id or {exact}"


NAMED_KINDS: Mapping[str, tuple[re.Pattern[str] | None, str]] = {
    **{name: _form(*found) for name, found in NAMED.items()},
    **_OTHER_FORMS,
}
"""Kinds of records that can be referred to other than by id: the pattern of such a reference, and its description."""


_ISO_8601 = re.compile(r"\d{4}(?:-?\d\d(?:-?\d\d)?|-?W\d\d(?:-?\d)?)?(?:[T ]\d\d.*)?\Z")


class FieldError(Exception):
    """Invalid value of one field; the payload's reader collects these."""


class Errors:
    """Collects the problems of a payload's fields, to report all of them at once."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}

    def add(self, field: str, problem: str) -> None:
        self.found.setdefault(field, problem)

    def raise_if_any(self, subject: str) -> None:
        if self.found:
            listed = "; ".join(f"{field}: {problem}" for field, problem in self.found.items())
            raise AtlasValidationError(f"{subject} cannot be sent: {listed}", field_errors=self.found)


def argument(name: str, value: Any, read: Callable[[Any], T]) -> T:
    """Validate an argument of a call.

    Raises:
        AtlasValidationError: The argument is invalid.
    """
    try:
        return readable(read, value)
    except FieldError as error:
        raise AtlasValidationError(f"{name} {error}.", field_errors={name: str(error)}) from None


def readable(read: Callable[[Any], T], value: Any) -> T:
    """Validate a value, which may be of another library and raise anything when it is accessed.

    Raises:
        FieldError: The value is invalid.
    """
    try:
        return read(plain(value))
    except FieldError:
        raise
    except Exception as stumbled:
        raise FieldError(f"cannot be read ({type(stumbled).__name__})") from stumbled


def string_keyed(value: Any) -> dict[str, Any] | None:
    """Return a mapping as a dict; None if it is no mapping whose keys are strings.

    Raises:
        FieldError: It cannot be read.
    """
    if not isinstance(value, Mapping):
        return None
    try:
        found = dict(value)
    except Exception as stumbled:
        raise FieldError(f"cannot be read ({type(stumbled).__name__})") from stumbled
    return found if all(isinstance(key, str) for key in found) else None


def count(value: Any, least: int) -> int:
    """Validate a whole number with a minimum; the server's integers have 32 bits."""
    if isinstance(value, int) and not isinstance(value, bool) and least <= value < 2**31:
        return value
    raise FieldError(f"must be a whole number of {least} or more")


def optional_string(value: Any) -> str | None:
    """Validate a string or None."""
    if value is not None and not isinstance(value, str):
        raise FieldError("must be a string")
    try:
        (value or "").encode()
    except UnicodeEncodeError:
        raise FieldError("has a lone surrogate (half of a character), which cannot be encoded") from None
    if value and "\0" in value:
        raise FieldError("has a NUL character, which the server's database cannot store")
    return value


def secret_text(value: Any) -> str | None:
    """Validate a string, and wrap it so that nothing prints it."""
    hidden: str | None = secret(optional_string(value))
    return hidden


def string(value: Any) -> str:
    """Validate a string, which may be empty but not None."""
    found = optional_string(value)
    if found is None:
        raise FieldError("must be a string")
    return found


def optional_non_blank(value: Any) -> str | None:
    """Validate a string that is not blank, or None."""
    found = optional_string(value)
    if found is not None and not found.strip():
        raise FieldError("must not be blank")
    return found


def short_text(value: Any) -> str | None:
    """Validate a string that fits the server's short columns after it is escaped there."""
    found = optional_string(value)
    # The server's cleaning may shorten a string with markup, so only one without can be checked here.
    if found is not None and "<" not in found and len(html.escape(found, quote=False).strip()) > SHORT_TEXT:
        raise FieldError(f"must have at most {SHORT_TEXT} characters (& and > count more than one)")
    return found


def title(value: Any) -> str:
    """Validate a short string that is not blank."""
    found = short_text(value)
    if found is None or not found.strip():
        raise FieldError("must be a string that is not blank")
    return found


def flag(value: Any) -> bool:
    """Validate a boolean."""
    if isinstance(value, bool):
        return value
    raise FieldError("must be true or false")


def number(value: Any) -> float | int | None:
    """Validate a finite number or None."""
    if value is None or (isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < LARGEST):
        return value
    raise FieldError("must be a number")


def hours(value: Any) -> float | int:
    """Validate a number of hours, 0 or more."""
    found = number(value)
    if found is None or found < 0:
        raise FieldError("must be a number of hours, 0 or more")
    return found


def enum_value(value: Any, words: Sequence[str]) -> str:
    """Validate an enum value; case matters, as it does for the server."""
    given = getattr(value, "value", value)
    if isinstance(given, str) and given in words:
        return given
    hint = suggestion(given, words) if isinstance(given, str) else ""
    raise FieldError(f"must be one of {', '.join(words)}{hint}")


def date(value: Any) -> str | None:
    """Convert a date and time to the server's form, in UTC.

    Args:
        value: A datetime (a naive one is UTC), an ISO 8601 string (without an offset it is UTC), or None.

    Example:
        >>> date("2026-01-10T10:00:00+01:00")
        '2026-01-10T09:00:00.000+00:00'
    """
    if value is None:
        return None
    if isinstance(value, str):
        try:
            # isoparse() takes any letter for the T, and the first digits of a number for a year.
            value = isoparse(value) if _ISO_8601.match(value) else None
        except (ValueError, OverflowError):
            value = None
        if value is None:
            raise FieldError("must be an ISO 8601 date such as 2026-01-10T09:00:00Z")
    value = plain(value)
    if not isinstance(value, datetime):
        raise FieldError("must be a date, a datetime or an ISO 8601 string")
    try:
        moment = value.replace(tzinfo=UTC) if value.utcoffset() is None else value.astimezone(UTC)
    except OverflowError:
        raise FieldError("is outside the supported range of years") from None
    return moment.isoformat(timespec="milliseconds")


def reference(value: Any, kind: str) -> int | str:
    """Validate a reference: an id, or a name that references.py resolves.

    Args:
        value: An int, digits, a name in a form of NAMED_KINDS, ``{"id": ...}``, or a model with an id.
        kind: The kind of record, a key of NAMED_KINDS or any other name.
    """
    return readable(partial(_reference, kind=kind), value)


def _reference(value: Any, kind: str) -> int | str:
    form, forms = NAMED_KINDS.get(kind, (None, "an id"))
    if isinstance(value, Model) and not type(value).__name__.startswith(("Reference", *_models_of(kind))):
        raise FieldError(f"must refer to {'an' if kind[0] in 'aeio' else 'a'} {kind}, not to a {type(value).__name__}")
    if isinstance(value, (Mapping, Model)):
        value = plain(value.get("id"))
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < LARGEST:
        return value
    if isinstance(value, str):
        value = (optional_string(value) or "").strip()
        if re.fullmatch(r"\d{1,18}", value, re.ASCII) and int(value) > 0:
            return int(value)
        if form is not None and form.fullmatch(value):
            return str(value)
    raise FieldError(f"must refer to {'an' if kind[0] in 'aeio' else 'a'} {kind} by {forms}")


def _models_of(kind: str) -> tuple[str, ...]:
    """Return the prefixes of the names of a kind's models: User and UserMini are both users."""
    return ("Category",) if kind.endswith("category") else (kind.title().replace(" ", ""),)


def references(value: Any, kind: str) -> list[int | str]:
    """Validate a list of references, and remove duplicates."""
    if isinstance(value, (str, bytes, bytearray, Mapping, Model)) or not isinstance(value, Sequence):
        raise FieldError(f"must be a list with a reference to each {kind}")
    return list(dict.fromkeys(reference(item, kind) for item in value))


def parts(value: Any) -> list[dict[str, int]]:
    """Validate parts of an asset: ids or ``{"id": ..., "version": ...}``; the server requires any version."""
    if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Sequence):
        raise FieldError("must be a list of ids, or of {'id': ...}")
    items = [item.to_dict() if isinstance(item, Model) else item for item in value]
    found = []
    for item in items:
        part = item if isinstance(item, Mapping) else {"id": item}
        id, version = reference(part.get("id"), "part"), part.get("version", 0)
        if not isinstance(id, int) or not isinstance(version, int):
            raise FieldError("must be a list of ids, or of {'id': ...}")
        found.append({"id": id, "version": version})
    return found


def custom_fields(value: Any) -> list[dict[str, Any]]:
    """Validate values of custom fields: ``[{"id": field id, "value": string}]``, or as a record shows them."""
    if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Sequence):
        raise FieldError("must be a list of {'id': ..., 'value': ...}")
    found = []
    for item in value:
        one = item.to_dict() if isinstance(item, Model) else item
        if not isinstance(one, Mapping) or "value" not in one:
            raise FieldError("must be a list of {'id': ..., 'value': ...}")
        id = reference(one["customField"] if "customField" in one else one.get("id"), "custom field")
        found.append({"id": id, "value": optional_string(one["value"])})
    return found
