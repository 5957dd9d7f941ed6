"""Reading one value of a payload: what may be given, and what Atlas gets. Nothing here sends a request."""

from __future__ import annotations

import difflib
import html
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

from atlas_api.runtime import Model, secret
from dateutil.parser import isoparse

from rivet.integrations.atlas._payloads.foreign_values import plain
from rivet.integrations.atlas._payloads.named_kinds import NAMED
from rivet.integrations.atlas._support.defaults import SHORT_TEXT
from rivet.integrations.atlas.exceptions import AtlasValidationError

T = TypeVar("T")

LARGEST = 2**63
"""The server's ids are 64-bit integers; no number of a payload has a reason to be larger."""

_ANYTHING = re.compile(r".*\S.*", re.DOTALL)
_OTHER_FORMS: Mapping[str, tuple[re.Pattern[str] | None, str]] = {
    "user": (re.compile(r"[^@\s]+@[^@\s]+"), "an id or an e-mail"),
    "role": (_ANYTHING, "an id, a role's word such as TECHNICIAN, or its name"),
    "file": (None, "an id"),
}


def _form(prefix: str, properties: tuple[str, ...]) -> tuple[re.Pattern[str] | None, str]:
    if not properties:
        return re.compile(rf"{prefix}\d+", re.IGNORECASE), f"an id or a number such as {prefix}000001"
    called = " or ".join(re.sub("([A-Z])", lambda capital: f" {capital[1].lower()}", one) for one in properties)
    return _ANYTHING, f"an id, a number such as {prefix}000001, or a {called}" if prefix else f"an id or a {called}"


NAMED_KINDS: Mapping[str, tuple[re.Pattern[str] | None, str]] = {
    **{name: _form(*found) for name, found in NAMED.items()},
    **_OTHER_FORMS,
}
"""Kinds of records that can be named otherwise than by id: the form of such a name, and how to say it."""


_ISO_8601 = re.compile(r"\d{4}(?:-?\d\d(?:-?\d\d)?|-?W\d\d(?:-?\d)?)?(?:[T ]\d\d.*)?\Z")


class FieldError(Exception):
    """One value cannot be used; the payload's reader collects these."""


class Errors:
    """Collects what is wrong with the fields of a payload, to tell it all at once."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}

    def add(self, field: str, problem: str) -> None:
        self.found.setdefault(field, problem)

    def raise_if_any(self, what: str) -> None:
        if self.found:
            told = "; ".join(f"{field}: {problem}" for field, problem in self.found.items())
            raise AtlasValidationError(f"{what} cannot be sent: {told}", field_errors=self.found)


def argument(name: str, value: Any, read: Callable[[Any], T]) -> T:
    """Read an argument of a call.

    Raises:
        AtlasValidationError: It cannot be used.
    """
    try:
        return readable(read, value)
    except FieldError as error:
        raise AtlasValidationError(f"{name} {error}.", field_errors={name: str(error)}) from None


def readable(read: Callable[[Any], T], value: Any) -> T:
    """Read a value, which may be of another library and raise anything when it is looked at.

    Raises:
        FieldError: It cannot be used.
    """
    try:
        return read(plain(value))
    except FieldError:
        raise
    except Exception as stumbled:
        raise FieldError(f"cannot be read ({type(stumbled).__name__})") from stumbled


def count(value: Any, least: int) -> int:
    """A whole number that is not too small; the server takes 32 bits."""
    if isinstance(value, int) and not isinstance(value, bool) and least <= value < 2**31:
        return value
    raise FieldError(f"must be a whole number of {least} or more")


def text(value: Any) -> str | None:
    """A text or None."""
    if value is not None and not isinstance(value, str):
        raise FieldError("must be a text")
    try:
        (value or "").encode()
    except UnicodeEncodeError:
        raise FieldError("holds a lone surrogate (half of a character), which cannot be sent") from None
    if value and "\0" in value:
        raise FieldError("holds a NUL character, which the server's database cannot store")
    return value


def secret_text(value: Any) -> str | None:
    """A text that nothing shows."""
    hidden: str | None = secret(text(value))
    return hidden


def given(value: Any) -> str:
    """A text, which may be empty but not None."""
    found = text(value)
    if found is None:
        raise FieldError("must be a text")
    return found


def words(value: Any) -> str | None:
    """A text with something in it, or None."""
    found = text(value)
    if found is not None and not found.strip():
        raise FieldError("must not be blank")
    return found


def short_text(value: Any) -> str | None:
    """A text that fits the server's short columns once it is escaped there."""
    found = text(value)
    # With markup in it the server's cleaning may shorten it, so only a text without can be judged here.
    if found is not None and "<" not in found and len(html.escape(found, quote=False).strip()) > SHORT_TEXT:
        raise FieldError(f"must have at most {SHORT_TEXT} characters (& and > count more than one)")
    return found


def title(value: Any) -> str:
    """A short text that is not blank."""
    found = short_text(value)
    if found is None or not found.strip():
        raise FieldError("must be a text that is not empty")
    return found


def flag(value: Any) -> bool:
    """True or False."""
    if isinstance(value, bool):
        return value
    raise FieldError("must be true or false")


def number(value: Any) -> float | int | None:
    """A finite number or None."""
    if value is None or (isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < LARGEST):
        return value
    raise FieldError("must be a number")


def hours(value: Any) -> float | int:
    """A number of hours, 0 or more."""
    found = number(value)
    if found is None or found < 0:
        raise FieldError("must be a number of hours, 0 or more")
    return found


def word(value: Any, words: Sequence[str]) -> str:
    """One of some words; case matters, as it does for the server."""
    given = getattr(value, "value", value)
    if isinstance(given, str) and given in words:
        return given
    near = difflib.get_close_matches(given.upper(), words, n=1) if isinstance(given, str) else []
    hint = f"; did you mean {near[0]}?" if near else ""
    raise FieldError(f"must be one of {', '.join(words)}{hint}")


def date(value: Any) -> str | None:
    """A date and time as the server prints them, in UTC.

    Args:
        value: A datetime (a naive one is UTC), an ISO 8601 text (without offset it is UTC), or None.

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
        raise FieldError("is beyond the years that can be told") from None
    return moment.isoformat(timespec="milliseconds")


def reference(value: Any, kind: str) -> int | str:
    """An id, or a name that references.py turns into one.

    Args:
        value: An int, digits, a name in a form of NAMED_KINDS, ``{"id": ...}``, or a model with an id.
        kind: The kind of record, a key of NAMED_KINDS or any other word.
    """
    form, forms = NAMED_KINDS.get(kind, (None, "an id"))
    if isinstance(value, Model) and not type(value).__name__.startswith(("Reference", *_models_of(kind))):
        raise FieldError(f"must name {'an' if kind[0] in 'aeio' else 'a'} {kind}, not a {type(value).__name__}")
    if isinstance(value, (Mapping, Model)):
        value = value.get("id")
    value = plain(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < LARGEST:
        return value
    if isinstance(value, str):
        value = (text(value) or "").strip()
        if re.fullmatch(r"\d{1,18}", value, re.ASCII) and int(value) > 0:
            return int(value)
        if form is not None and form.fullmatch(value):
            return str(value)
    raise FieldError(f"must name {'an' if kind[0] in 'aeio' else 'a'} {kind} by {forms}")


def _models_of(kind: str) -> tuple[str, ...]:
    """Prefix of the names of a kind's models: User and UserMini are both users."""
    return ("Category",) if kind.endswith("category") else (kind.title().replace(" ", ""),)


def references(value: Any, kind: str) -> list[int | str]:
    """A list of references, each once."""
    if isinstance(value, (str, bytes, bytearray, Mapping, Model)) or not isinstance(value, Sequence):
        raise FieldError(f"must be a list that names each {kind}")
    return list(dict.fromkeys(reference(item, kind) for item in value))


def parts(value: Any) -> list[dict[str, int]]:
    """Parts of an asset, as ids or ``{"id": ..., "version": ...}``; the server wants a version and takes any."""
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
    """Values of custom fields: ``[{"id": field id, "value": text}]``, or as a record shows them."""
    if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Sequence):
        raise FieldError("must be a list of {'id': ..., 'value': ...}")
    found = []
    for item in value:
        one = item.to_dict() if isinstance(item, Model) else item
        if not isinstance(one, Mapping) or "value" not in one:
            raise FieldError("must be a list of {'id': ..., 'value': ...}")
        id = reference(one["customField"] if "customField" in one else one.get("id"), "custom field")
        found.append({"id": id, "value": text(one["value"])})
    return found
