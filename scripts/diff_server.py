"""Print what a server's own document has and our contract has not, or has otherwise: the start of every update.

    python scripts/diff_server.py https://atlas.example      # or a file with the server's document
    python scripts/diff_server.py document.json --accept     # what it prints now is known, and fine

Differences that are meant (fields that a client has no use for, gaps of the server's document) stand in
openapi/accepted_differences.txt and are not printed again. Exit status: 0 if there is nothing new, 1 if there is.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Any

from server_document import OPENAPI, Document, left_out, operations, read_contract, read_server

ACCEPTED = OPENAPI / "accepted_differences.txt"
Schema = dict[str, Any]


def differences(server: Document, contract: Document) -> Iterator[str]:
    """A line for each difference, sorted by operation."""
    theirs, ours, known = operations(server), operations(contract), left_out()
    comparison = _Comparison(server, contract)
    for key in sorted(theirs.keys() | ours.keys(), key=lambda key: (key[1], key[0])):
        name = f"{key[0]} {(theirs.get(key) or ours[key])[0]}"
        if key not in ours:
            if key not in known:
                yield f"added: {name} ({theirs[key][1].get('operationId', 'without a name')})"
        elif key not in theirs:
            yield f"removed: {name} ({ours[key][1]['operationId']})"
        else:
            yield from (f"changed: {change}" for change in comparison.operation(name, theirs[key][1], ours[key][1]))


class _Comparison:
    """Compares the operations of both documents; what is wrong with a schema is told once, not for each of its uses."""

    def __init__(self, server: Document, contract: Document) -> None:
        self._server, self._contract = server, contract
        self._seen: set[tuple[str, str, str]] = set()

    def operation(self, name: str, theirs: Schema, ours: Schema) -> Iterator[str]:
        yield from _names(f"{name}:", "query parameter", _query(theirs, self._server), _query(ours, self._contract))
        for what in ("request", "reply"):
            body, own = _body(theirs, self._server, what), _body(ours, self._contract, what)
            if (body is None) != (own is None):
                yield f"{name}: {what} {'has no body now' if body is None else 'has a body now'}"
            elif body is not None and own is not None:
                yield from self._schemas(body, own, what, f"{name}: {what}")

    def _schemas(self, theirs: Schema, ours: Schema, what: str, where: str) -> Iterator[str]:
        if "$ref" in theirs and (reference := _reference(ours)):
            pair = what, theirs["$ref"], reference
            if pair in self._seen:
                return
            self._seen.add(pair)
            where = f"{what} {reference.rpartition('/')[2]}"
        theirs, ours = _plain(theirs, self._server), _plain(ours, self._contract)
        if not theirs or not ours:
            return  # one of them says nothing
        if (kind := _kind(theirs)) != (own := _kind(ours)):
            yield f"{where} is {kind}, not {own}"
        elif "enum" in theirs and "enum" in ours:
            yield from _names(f"{where}:", "word", set(map(str, theirs["enum"])), set(map(str, ours["enum"])))
        elif kind == "array":
            yield from self._schemas(theirs.get("items", {}), ours.get("items", {}), what, f"{where}[]")
        elif "properties" in theirs and "properties" in ours:
            fields, own_fields = theirs["properties"], ours["properties"]
            if own_fields.keys() <= {"id", "version"}:
                return  # a reference, which is all that we send of another record
            never = "writeOnly" if what == "reply" else "readOnly"
            seen = {name for name, field in fields.items() if not field.get(never) or name in own_fields}
            yield from _names(f"{where}:", "field", seen, set(own_fields))
            for name in sorted(fields.keys() & own_fields.keys()):
                yield from self._schemas(fields[name], own_fields[name], what, f"{where}.{name}")


def _reference(schema: Schema) -> str | None:
    for one in schema.get("anyOf", [schema]):
        if "$ref" in one:
            return str(one["$ref"])
    return None


def _names(where: str, what: str, theirs: set[str], ours: set[str]) -> Iterator[str]:
    yield from (f"{where} new {what} {name}" for name in sorted(theirs - ours))
    yield from (f"{where} no {what} {name} any more" for name in sorted(ours - theirs))


def _resolved(node: Schema, document: Document) -> Schema:
    while "$ref" in node:
        found: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        node = found
    return node


def _query(operation: Schema, document: Document) -> set[str]:
    parameters = [_resolved(one, document) for one in operation.get("parameters", [])]
    names = {one["name"] for one in parameters if one["in"] == "query"}
    # What Spring calls pageable are three parameters in a request.
    return names - {"pageable"} | {"page", "size", "sort"} if "pageable" in names else names


def _body(operation: Schema, document: Document, what: str) -> Schema | None:
    replies = operation.get("responses", {})
    holder = operation.get("requestBody") if what == "request" else replies.get("200")
    content = _resolved(holder, document).get("content") if holder else None
    return next(iter(content.values())).get("schema", {}) if content else None


def _plain(schema: Schema, document: Document) -> Schema:
    """A schema without references at its top, nor null, nor the parts that it is put together from."""
    schema = _resolved(schema, document)
    if "anyOf" in schema:
        return _plain(next(one for one in schema["anyOf"] if one.get("type") != "null"), document)
    if "allOf" in schema:
        parts = [_plain(part, document) for part in schema["allOf"]]
        properties = {name: field for part in parts for name, field in part.get("properties", {}).items()}
        return {"type": "object", "properties": properties}
    return schema


def _kind(schema: Schema) -> str:
    kind = schema.get("type", "object")
    if isinstance(kind, list):
        kind = next(one for one in kind if one != "null")
    return "number" if kind == "integer" else str(kind)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("server", help="the address of a server, or a file with its document")
    arguments.add_argument("--accept", action="store_true", help="take what there is now as known")
    given = arguments.parse_args()
    found = list(dict.fromkeys(differences(read_server(given.server), read_contract())))
    if given.accept:
        ACCEPTED.write_text("".join(f"{line}\n" for line in found), encoding="utf-8")
        print(f"{len(found)} differences are accepted in {ACCEPTED.name}.")
        return 0
    accepted = set(ACCEPTED.read_text(encoding="utf-8").splitlines()) if ACCEPTED.exists() else set()
    new = [line for line in found if line not in accepted]
    print("\n".join(new) or f"Nothing new ({len(found)} differences are known).")
    gone = accepted - set(found)
    if gone:
        print(f"{len(gone)} accepted differences are there no longer; --accept forgets them.")
    return int(bool(new))


if __name__ == "__main__":
    sys.exit(main())
