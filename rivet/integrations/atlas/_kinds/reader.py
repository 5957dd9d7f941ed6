"""Validate payloads by a kind's data before any request, and report all problems at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

from atlas_api.runtime import Model, Timestamp

from rivet.integrations.atlas._payloads import validators
from rivet.integrations.atlas._payloads.unknown_fields import unknown_field
from rivet.integrations.atlas._payloads.validators import Errors, FieldError
from rivet.integrations.atlas._support.json_names import camel_case
from rivet.integrations.atlas._support.near_words import suggestion
from rivet.integrations.atlas.exceptions import AtlasValidationError

from .kind import Kind, Payload, Value, offered
from .patch_values import current_value


@dataclass(frozen=True, slots=True)
class Named:
    """Reference in a validated payload, to be replaced by ``{"id": ...}``.

    Attributes:
        kind: The name of the kind that it refers to.
        value: An id, or a name.
        versioned: The server requires a version beside the id.
    """

    kind: str
    value: int | str
    versioned: bool = False

    def wire(self, ids: Mapping[tuple[str, str], int]) -> dict[str, int]:
        """Return the value to send."""
        id = self.value if isinstance(self.value, int) else ids[self.kind, self.value]
        return {"id": id, "version": 0} if self.versioned else {"id": id}


@dataclass(frozen=True, slots=True)
class Draft:
    """Validated payload.

    Attributes:
        values: The properties; each reference is a `Named`.
        read_back: The id of the record, if the payload is a whole record that was read before.
        unread: Values of such a record that are invalid here, each with the problem: enum values of a newer server, or
            nulls. They are accepted as long as they are unchanged.
    """

    values: Mapping[str, Any]
    read_back: Any = None
    unread: Mapping[str, tuple[Any, str]] = field(default_factory=dict)

    def copy(self) -> Draft:
        """Return itself: resolving its names creates new values."""
        return self


def read_new(kind: Kind, given: Any) -> Draft:
    """Validate the payload of a create.

    Raises:
        AtlasValidationError: A property is missing, unknown or invalid.
    """
    payload = offered(kind.create)
    plain = _plain(kind, given, payload.call.body)
    errors = Errors()
    values = _read(kind, payload, plain, errors)
    for name in payload.required:
        if name not in plain:
            errors.add(name, "is required")
    _add_order(kind, values, errors)
    errors.raise_if_any(f"The {kind.name}")
    return Draft(values)


def read_changes(kind: Kind, given: Any) -> Draft:
    """Validate the payload of an update: the changed properties, or a whole record that was read before.

    Raises:
        AtlasValidationError: A property is unknown or invalid.
    """
    payload = offered(kind.patch)
    plain = _plain(kind, given, kind.record, payload.call.body)
    if "id" in plain:
        return _read_back(payload, plain)
    errors = Errors()
    values = _read(kind, payload, plain, errors)
    errors.raise_if_any("The change")
    return Draft(values)


def check_order(kind: Kind, values: Mapping[str, Any]) -> None:
    """Check dates that must come one after the other.

    Raises:
        AtlasValidationError: One is not later than the other.
    """
    errors = Errors()
    _add_order(kind, values, errors)
    errors.raise_if_any("The change")


def _add_order(kind: Kind, values: Mapping[str, Any], errors: Errors) -> None:
    for name, earlier in kind.later.items():
        dates = [Timestamp.read(values.get(one)) for one in (earlier, name)]
        if all(isinstance(one, datetime) for one in dates) and dates[1] <= dates[0]:
            errors.add(name, f"must be later than {earlier}: the server would ignore the {kind.name} in silence")


def read_argument(name: str, value: Value, given: Any) -> Any:
    """Validate an argument of an action.

    Raises:
        AtlasValidationError: The argument is invalid.
    """
    return validators.argument(name, given, lambda one: read_value(value, one))


def read_value(value: Value, given: Any) -> Any:
    """Validate one value.

    Raises:
        FieldError: The value is invalid.
    """
    if given is None and value.form != "secret":
        if value.null:
            return None
        if value.many:
            return []
        raise FieldError("must not be None")
    if value.form == "reference":
        return _references(value, given) if value.many else _reference(value, given)
    if value.form == "nested":
        return [_nested(value, one) for one in _listed(given)] if value.many else _nested(value, given)
    if value.form == "words":
        return [validators.enum_value(one, value.words) for one in _listed(given)]
    if value.form == "strings":
        return [validators.string(one) for one in _listed(given)]
    if value.form == "integers":
        return [_within(value, _integer(one)) for one in _listed(given)]
    if value.form == "word":
        return validators.enum_value(given, value.words)
    return _within(value, _READERS[value.form](given))


def _plain(kind: Kind, given: Any, *models: str) -> dict[str, Any]:
    if isinstance(given, Model) and type(given).__name__ in models:
        return given.to_dict()
    if (
        not isinstance(given, Model)
        and (found := validators.argument("data", given, validators.string_keyed)) is not None
    ):
        return found
    names = " or ".join(("a dict whose keys are strings", *models))
    problem = f"must be {names}, not a value of type {type(given).__name__}"
    raise AtlasValidationError(f"The {kind.name} {problem}.", field_errors={"data": problem})


def _read(kind: Kind, payload: Payload, plain: Mapping[str, Any], errors: Errors) -> dict[str, Any]:
    values = {}
    for name, given in plain.items():
        value = payload.values.get(name)
        if value is None:
            errors.add(name, unknown_field(name, payload.values, _shown(kind)))
            continue
        try:
            values[name] = validators.readable(partial(read_value, value), given)
        except FieldError as error:
            errors.add(name, str(error))
    return values


def _read_back(payload: Payload, plain: Mapping[str, Any]) -> Draft:
    values: dict[str, Any] = {}
    unread: dict[str, tuple[Any, str]] = {}
    for name, value in payload.values.items():
        shown = value.show if value.show in plain else name
        if shown not in plain:
            continue
        given = plain[shown]
        try:
            if value.form == "nested":
                given = current_value(value, given)
            values[name] = validators.readable(partial(read_value, value), given)
        except FieldError as error:
            unread[shown] = (given, str(error))
    return Draft(values, plain["id"], unread)


def _shown(kind: Kind) -> set[str]:
    """Return the properties of the record by their names in JSON."""
    return {camel_case(one.name.strip("_")) for one in getattr(kind.model, "__attrs_attrs__", ())}


def _reference(value: Value, given: Any) -> Named:
    return Named(value.kind, validators.reference(given, value.kind), value.versioned)


def _references(value: Value, given: Any) -> list[Named]:
    return list(dict.fromkeys(_reference(value, one) for one in _listed(given)))


def _nested(value: Value, given: Any) -> dict[str, Any]:
    plain = given.to_dict() if isinstance(given, Model) else given
    if not isinstance(plain, Mapping):
        raise FieldError(f"must be a dict with {', '.join(value.required or value.nested)}")
    found = {}
    for name, part in plain.items():
        if (of := value.nested.get(name)) is None:
            raise FieldError(f"has an unknown field {name}{suggestion(str(name), value.nested)}")
        try:
            found[name] = read_value(of, part)
        except FieldError as error:
            raise FieldError(f"{name}: {error}") from None
    if missing := [name for name in value.required if name not in plain]:
        raise FieldError(f"needs {', '.join(missing)}")
    return found


def _listed(given: Any) -> Sequence[Any]:
    if isinstance(given, (str, bytes, bytearray, Mapping, Model)) or not isinstance(given, Sequence):
        raise FieldError("must be a list")
    return given


def _integer(given: Any) -> int:
    if isinstance(given, int) and not isinstance(given, bool) and abs(given) < validators.LARGEST:
        return given
    raise FieldError("must be a whole number")


def _number(given: Any) -> float | int:
    found = validators.number(given)
    if found is None:
        raise FieldError("must be a number")
    return found


def _within(value: Value, found: Any) -> Any:
    if value.above is not None and found <= value.above:
        raise FieldError(f"must be greater than {value.above:g}")
    if value.most is not None and not (value.least or 0) <= found <= value.most:
        raise FieldError(f"must be a number from {value.least or 0:g} to {value.most:.15g}")
    if value.least is not None and found < value.least:
        raise FieldError(f"must be at least {value.least:g}")
    return found


def _day(given: Any) -> str | None:
    found = validators.date(given)
    return None if found is None else found[:10]


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "custom fields": validators.custom_fields,
    "date": validators.date,
    "day": _day,
    "flag": validators.flag,
    "integer": _integer,
    "long": validators.optional_string,
    "number": _number,
    "secret": validators.secret_text,
    "short": validators.short_text,
    "title": validators.title,
}
