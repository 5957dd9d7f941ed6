"""Compare what a release was recorded to answer with our contract: for releases whose own document cannot be had.

A recording proves less than a document does: only what was called is compared, and a field counts as absent if no
recorded object of its schema has it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from server_document import Document, Schema, operations, plain, reference, resolved

NOT_THERE = re.compile(r"^(No static resource|Request method '\w+' is not supported)")
"""How the server says that it has no such path, or none with this method."""


def read_recordings(path: Path) -> list[dict[str, Any]]:
    """Recorded exchanges, one JSON object a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def differences(exchanges: list[dict[str, Any]], contract: Document) -> Iterator[str]:
    """A sorted line for each operation that is not there, and for each field that is absent or unknown."""
    comparison = _Comparison(contract)
    for exchange in exchanges:
        comparison.add(exchange)
    yield from comparison.lines()


class _Comparison:
    """Collects what was seen of each schema, so that a field of one record makes up for its absence in another."""

    def __init__(self, contract: Document) -> None:
        self._contract = contract
        # A literal path comes before a template that it would match too.
        paths = sorted(operations(contract).items(), key=lambda item: item[0][1].count("{}"))
        self._operations = [
            (key[0], re.compile(re.escape(key[1]).replace(r"\{\}", "[^/]+") + "$"), found) for key, found in paths
        ]
        self._missing: set[str] = set()
        self._known: dict[str, set[str]] = {}
        self._seen: dict[str, set[str]] = {}

    def add(self, exchange: dict[str, Any]) -> None:
        request, response = exchange["request"], exchange["response"]
        found = self._operation_of(request["method"], request["path"].partition("?")[0])
        if found is None:
            return
        template, operation = found
        body, name = response["body"], f"{request['method']} {template}"
        if response["status"] == 200:
            content = resolved(operation["responses"]["200"], self._contract).get("content", {})
            for described in content.values():
                self._look(described.get("schema", {}), body, f"{name}: response")
        elif isinstance(body, dict) and NOT_THERE.match(str(body.get("message"))):
            self._missing.add(f"not there: {name} ({operation['operationId']})")

    def _operation_of(self, method: str, path: str) -> tuple[str, Schema] | None:
        fitting = (found for own, pattern, found in self._operations if own == method and pattern.match(path))
        return next(fitting, None)

    def _look(self, schema: Schema, value: Any, where: str) -> None:
        if link := reference(schema):
            where = link.rpartition("/")[2]
        schema = plain(schema, self._contract)
        if isinstance(value, list):
            for item in value:
                self._look(schema.get("items", {}), item, f"{where}[]")
        elif isinstance(value, dict) and "properties" in schema:
            fields = schema["properties"]
            self._known.setdefault(where, set()).update(fields)
            self._seen.setdefault(where, set()).update(value)
            for name in value.keys() & fields.keys():
                self._look(fields[name], value[name], f"{where}.{name}")

    def lines(self) -> Iterator[str]:
        yield from sorted(self._missing)
        for where, known in sorted(self._known.items()):
            seen = self._seen[where]
            yield from (f"absent: {where}.{name}" for name in sorted(known - seen))
            yield from (f"unknown: {where}.{name}" for name in sorted(seen - known))
