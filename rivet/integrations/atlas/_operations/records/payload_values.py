"""Prepare a validated payload for sending: names resolved to ids, strings escaped for the server."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from rivet.integrations.atlas._kinds import Kind
from rivet.integrations.atlas._kinds.kind import Payload
from rivet.integrations.atlas._kinds.reader import Named
from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.html_escaping import cleans_texts
from rivet.integrations.atlas._operations.near_names import no_such_record
from rivet.integrations.atlas._operations.references import ids_of, is_category, make_category
from rivet.integrations.atlas._operations.steps import CallFlow
from rivet.integrations.atlas._payloads.markup import safe
from rivet.integrations.atlas._support.server_release import CLEANED_TEXTS
from rivet.integrations.atlas.exceptions import AtlasValidationError

_TEXTS = ("long", "short", "strings", "title")


def sent(context: Context, kind: Kind, payload: Payload, values: Mapping[str, Any]) -> CallFlow[dict[str, Any]]:
    """Return the properties of a payload as they are sent.

    Raises:
        AtlasValidationError: A name does not exist, or is ambiguous.
    """
    resolved = yield from with_ids(context, values)
    return (yield from safe_texts(context, kind, payload, resolved))


def with_ids(context: Context, values: Mapping[str, Any]) -> CallFlow[dict[str, Any]]:
    """Return the values with names replaced by ids; a category that does not exist is created.

    Raises:
        AtlasValidationError: A name does not exist, or is ambiguous.
    """
    wanted: dict[str, dict[str, str]] = {}
    for field, one in _references(values):
        if isinstance(one.value, str):
            wanted.setdefault(one.kind, {}).setdefault(one.value, field)
    found: dict[tuple[str, str], int] = {}
    problems: dict[str, str] = {}
    makeable: list[tuple[str, str]] = []
    for kind, names in wanted.items():
        ids = yield from ids_of(context, kind, list(names))
        found |= {(kind, name): id for name, id in ids.items()}
        missing = {name: field for name, field in names.items() if name not in ids}
        if is_category(kind):
            makeable += [(kind, name) for name in missing]
            continue
        for name, field in missing.items():
            if field not in problems:
                problems[field] = yield from no_such_record(context, kind, [name])
    if problems:
        listed = "; ".join(f"{field}: {problem}" for field, problem in problems.items())
        raise AtlasValidationError(f"A referenced record does not exist: {listed}.", field_errors=problems)
    for kind, name in makeable:  # only now that all other references are valid
        found[kind, name] = yield from make_category(context, kind, name, context.release)
    return {name: _resolved(value, found) for name, value in values.items()}


def is_cleaned(context: Context) -> bool:
    """Return whether the server removes markup from strings, as far as that is known."""
    return context.release.has(CLEANED_TEXTS) is not False


def _references(values: Mapping[str, Any]) -> Iterator[tuple[str, Named]]:
    for field, value in values.items():
        for one in _leaves(value):
            if isinstance(one, Named):
                yield field, one


def _leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, Mapping):
        for one in value.values():
            yield from _leaves(one)
    elif isinstance(value, list):
        for one in value:
            yield from _leaves(one)
    else:
        yield value


def _resolved(value: Any, ids: Mapping[tuple[str, str], int]) -> Any:
    if isinstance(value, Named):
        return value.wire(ids)
    if isinstance(value, Mapping):
        return {name: _resolved(one, ids) for name, one in value.items()}
    if isinstance(value, list):
        return [_resolved(one, ids) for one in value]
    return value


def safe_texts(context: Context, kind: Kind, payload: Payload, values: dict[str, Any]) -> CallFlow[dict[str, Any]]:
    """Return the values of a payload with the strings that the server treats as HTML escaped."""
    return (yield from safe_strings(context, values, [name for name in values if _is_cleaned(kind, payload, name)]))


def safe_strings(context: Context, values: dict[str, Any], names: Collection[str]) -> CallFlow[dict[str, Any]]:
    """Return the values with all strings of some of them escaped, for a server that treats strings as HTML."""
    if not any("<" in one or "&" in one for name in names for one in _leaves(values[name]) if isinstance(one, str)):
        return values
    if not (yield from cleans_texts(context.release)):
        return values
    return {name: _escaped(value) if name in names else value for name, value in values.items()}


def _is_cleaned(kind: Kind, payload: Payload, name: str) -> bool:
    form = payload.values[name].form
    return name not in kind.exact and (form in _TEXTS or form in ("custom fields", "nested"))


def _escaped(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _escaped(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_escaped(one) for one in value]
    return safe(value)
