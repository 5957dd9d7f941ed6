"""Compare a server's own OpenAPI document with the contract: the first step of every update.

    python scripts/diff_server.py https://atlas.example      # or a file with the server's document
    python scripts/diff_server.py document.json --accept     # accept the printed differences
    python scripts/diff_server.py --recordings tests/data/recorded/releases/exchanges-v1.5.0.jsonl

Accepted differences (fields that a client does not need, gaps of the server's document) are listed in
openapi/accepted_differences.txt and are not printed again. If a release's document is not available, its recorded
exchanges are compared: missing operations, and missing or additional fields of bodies.
Exit status: 0 if there is nothing new, 1 if there is.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import recordings
from server_document import (
    OPENAPI,
    Document,
    Schema,
    left_out,
    operations,
    plain,
    read_contract,
    read_server,
    reference,
    resolved,
)

ACCEPTED = OPENAPI / "accepted_differences.txt"


def differences(server: Document, contract: Document) -> Iterator[str]:
    """Yield a line for each difference, sorted by operation."""
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
    """Compares the operations of both documents; a schema is reported once, not for each use."""

    def __init__(self, server: Document, contract: Document) -> None:
        self._server, self._contract = server, contract
        self._seen: set[tuple[str, str, str]] = set()

    def operation(self, name: str, theirs: Schema, ours: Schema) -> Iterator[str]:
        query, own_query = _query(theirs, self._server), _query(ours, self._contract)
        yield from _names(f"{name}:", "query parameter", set(query), set(own_query))
        for parameter in sorted(query.keys() & own_query.keys()):
            if query[parameter].get("required") and not own_query[parameter].get("required"):
                yield f"{name}: query parameter {parameter} is required now"
            schemas = query[parameter].get("schema", {}), own_query[parameter].get("schema", {})
            yield from self._schemas(*schemas, "request", f"{name}: query parameter {parameter}")
        for part in ("request", "reply"):
            media, body = _body(theirs, self._server, part)
            own_media, own = _body(ours, self._contract, part)
            if (body is None) != (own is None):
                yield f"{name}: {part} {'has no body now' if body is None else 'has a body now'}"
            elif body is not None and own is not None:
                if media != own_media and media != "*/*":
                    yield f"{name}: {part} is {media}, not {own_media}"
                yield from self._schemas(body, own, part, f"{name}: {part}")

    def _schemas(self, theirs: Schema, ours: Schema, part: str, where: str) -> Iterator[str]:
        if "$ref" in theirs and (own_link := reference(ours)):
            pair = part, theirs["$ref"], own_link
            if pair in self._seen:
                return
            self._seen.add(pair)
            where = f"{part} {own_link.rpartition('/')[2]}"
        theirs, ours = plain(theirs, self._server), plain(ours, self._contract)
        if not theirs or not ours:
            return  # one of them says nothing
        if (kind := _kind(theirs)) != (own := _kind(ours)):
            yield f"{where} is {kind}, not {own}"
        elif (form := _format(theirs)) != (own_form := _format(ours)):
            yield f"{where} has {form or 'no format'}, not {own_form or 'none'}"
        elif ("enum" in theirs) != ("enum" in ours):
            yield f"{where} has {'a' if 'enum' in theirs else 'no'} list of words now"
        elif "enum" in theirs:
            yield from _names(f"{where}:", "word", set(map(str, theirs["enum"])), set(map(str, ours["enum"])))
        elif kind == "array":
            yield from self._schemas(theirs.get("items", {}), ours.get("items", {}), part, f"{where}[]")
        elif "properties" in theirs and "properties" in ours:
            fields, own_fields = theirs["properties"], ours["properties"]
            if own_fields.keys() <= {"id", "version"}:
                return  # a reference, which is all that we send of another record
            never = "writeOnly" if part == "reply" else "readOnly"
            seen = {name for name, field in fields.items() if not field.get(never) or name in own_fields}
            yield from _names(f"{where}:", "field", seen, set(own_fields))
            if part == "request":
                required = set(theirs.get("required", ())) & own_fields.keys() - set(ours.get("required", ()))
                yield from (f"{where}: field {name} is required now" for name in sorted(required))
            for name in sorted(fields.keys() & own_fields.keys()):
                yield from self._schemas(fields[name], own_fields[name], part, f"{where}.{name}")


def _names(where: str, part: str, theirs: set[str], ours: set[str]) -> Iterator[str]:
    yield from (f"{where} new {part} {name}" for name in sorted(theirs - ours))
    yield from (f"{where} no {part} {name} any more" for name in sorted(ours - theirs))


def _query(operation: Schema, document: Document) -> dict[str, Schema]:
    parameters = [resolved(one, document) for one in operation.get("parameters", [])]
    found = {one["name"]: one for one in parameters if one.get("in") == "query"}
    # What Spring calls pageable are three parameters in a request.
    return found | {name: {} for name in ("page", "size", "sort")} if found.pop("pageable", None) else found


def _body(operation: Schema, document: Document, part: str) -> tuple[str, Schema | None]:
    """Return the first content type of a body, and its schema; None if there is no body."""
    replies = operation.get("responses", {})
    holder = operation.get("requestBody") if part == "request" else replies.get("200")
    content = resolved(holder, document).get("content") if holder else None
    if not content:
        return "", None
    media, described = next(iter(content.items()))
    return media, described.get("schema", {})


def _kind(schema: Schema) -> str:
    kind = schema.get("type", "object")
    if isinstance(kind, list):
        kind = next((one for one in kind if one != "null"), "null")
    return str(kind)


def _format(schema: Schema) -> str:
    """Return the format of a string; the width of numbers makes no difference in Python."""
    return str(schema.get("format", "")) if _kind(schema) == "string" else ""


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = arguments.add_mutually_exclusive_group(required=True)
    source.add_argument("server", nargs="?", help="the address of a server, or a file with its document")
    source.add_argument("--recordings", type=Path, help="a file with exchanges of a release, one a line")
    arguments.add_argument("--accept", action="store_true", help="take what there is now as known")
    given = arguments.parse_args()
    if given.recordings:
        if given.accept:
            arguments.error("--accept is for a server's document")
        lacking = list(recordings.differences(recordings.read_recordings(given.recordings), read_contract()))
        print("\n".join(lacking) or "Nothing differs.")
        return int(bool(lacking))
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
