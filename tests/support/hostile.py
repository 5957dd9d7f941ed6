"""Hypothesis strategies for responses: valid by the contract, or broken."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from hypothesis import strategies as st

from support.recorded import contract
from support.servers import Answer

MOMENTS = st.datetimes().map(lambda moment: moment.isoformat(timespec="milliseconds") + "Z")
BAD_DATES = (
    "yesterday",
    "",
    "2026-02-30T00:00:00Z",
    "99999-01-01T00:00:00Z",
    "2026-01-01T00:00:00+99:99",
    "0000-00-00",
)
HOSTILE = st.one_of(
    st.sampled_from([None, True, False, 0, -1, 1.5, 2**63, -(10**300), 1e308, "", "ARCHIVED", "\ud800", [], {}]),
    st.sampled_from([[None], [[]], [1, "x"], {"id": None}, {"id": "x"}, {"id": {}}, {"content": 5}]),
    st.sampled_from(BAD_DATES),
    st.floats(),  # NaN and the infinities too: Python's reader takes them
    st.text(max_size=20),
).map(copy.deepcopy)  # what is broken further must not be a list that others get too


def _deref(schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        found: Any = contract()
        for step in schema["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        schema = found
    return schema


@cache
def _named(reference: str) -> st.SearchStrategy[Any]:
    return as_promised(_deref({"$ref": reference}))


def as_promised(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Values of a schema; of the many words of JSON Schema only those that the contract uses."""
    if "$ref" in schema:
        return _named(schema["$ref"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if "anyOf" in schema:
        return st.one_of([as_promised(one) for one in schema["anyOf"]])
    if "allOf" in schema:
        parts = [as_promised(one) for one in schema["allOf"]]
        return st.tuples(*parts).map(lambda found: {key: value for part in found for key, value in part.items()})
    if isinstance(schema.get("type"), list):
        return st.one_of([as_promised({**schema, "type": one}) for one in schema["type"]])
    return _plain(schema)


def _plain(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    match schema.get("type"):
        case "null":
            return st.none()
        case "boolean":
            return st.booleans()
        case "integer":
            return st.integers(min_value=schema.get("minimum", -(2**31)), max_value=2**53)
        case "number":
            return st.floats(allow_nan=False, allow_infinity=False)
        case "string":
            return MOMENTS if schema.get("format") == "date-time" else st.text(max_size=8)
        case "array":
            return st.lists(as_promised(schema["items"]), max_size=2)
    if isinstance(schema.get("additionalProperties"), dict):
        return st.dictionaries(st.text(max_size=8), as_promised(schema["additionalProperties"]), max_size=2)
    required = set(schema.get("required", ()))
    fields = {name: as_promised(one) for name, one in schema.get("properties", {}).items()}
    return st.fixed_dictionaries(
        {name: one for name, one in fields.items() if name in required},
        optional={name: one for name, one in fields.items() if name not in required},
    )


def answers_json(operation: dict[str, Any]) -> bool:
    """Return whether an operation sends and receives JSON, not files."""
    bodies = [operation["responses"]["200"], *([operation["requestBody"]] if "requestBody" in operation else [])]
    return all("application/json" in _deref(body)["content"] for body in bodies)


def success(operation: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of an operation's response."""
    response = _deref(operation["responses"]["200"])
    return response["content"]["application/json"]["schema"]


def _places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    if isinstance(value, dict):
        for key in value:
            yield from _places(value[key], (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _places(item, (*path, index))


@st.composite
def broken(draw: st.DrawFn, value: Any) -> Any:
    """Return a value with one to three changes: another value, a removed or an added key."""
    value = copy.deepcopy(value)
    for _ in range(draw(st.integers(1, 3))):
        *path, last = draw(st.sampled_from(list(_places(value)))) or (None,)
        if last is None:
            return draw(HOSTILE)
        holder = value
        for step in path:
            holder = holder[step]
        if isinstance(holder, dict) and draw(st.integers(0, 3)) == 0:
            del holder[last]
            holder[draw(st.text(max_size=5))] = draw(HOSTILE)
        else:
            holder[last] = draw(HOSTILE)
    return value


@st.composite
def answers(draw: st.DrawFn, operation: dict[str, Any]) -> Answer:
    """Return a response to an operation: valid, with a broken body, or with broken status or headers."""
    value = draw(as_promised(success(operation)))
    kind = draw(st.sampled_from(["right", *["body"] * 6, "bytes", "type", "status", "short", "failure"]))
    if kind == "body":
        value = draw(broken(value))
    raw = json.dumps(value).encode()
    match kind:
        case "bytes":
            at = draw(st.integers(0, len(raw)))
            raw = raw[:at] + draw(st.sampled_from([b"\xff", b"\x00", b"\xc3", b"}", b'"', b""])) + raw[at + 1 :]
        case "type":
            types = ("", "text/html", "application/octet-stream", "image/png; charset=nonsense", "application/json;;")
            return Answer(200, raw=raw, headers={"Content-Type": draw(st.sampled_from(types))})
        case "status":
            return Answer(draw(st.sampled_from([201, 204, 207, 299, 302, 304, 418, 499, 520, 599, 600, 999])), raw=raw)
        case "short":
            return Answer(200, raw=raw, truncate=True)
        case "failure":
            body = {"success": False, "message": draw(HOSTILE)}
            return Answer(draw(st.sampled_from([400, 401, 403, 404, 406, 409, 422, 429, 500])), body)
    return Answer(200, raw=raw)
