"""Compare the recorded responses of a release with the contract, for releases whose own document is not available.

A recording proves less than a document does: only called operations are compared, and a field counts as absent if no
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
"""Pattern of the server's message for an unknown path, or for a path without this method."""


def read_recordings(path: Path) -> list[dict[str, Any]]:
    """Load recorded exchanges, one JSON object per line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def differences(exchanges: list[dict[str, Any]], contract: Document) -> Iterator[str]:
    """Yield a sorted line for each missing operation, and for each missing or unknown field."""
    comparison = _Comparison(contract)
    for exchange in exchanges:
        comparison.add(exchange)
    yield from comparison.lines()


class _Comparison:
    """Collects the observed fields of each schema, since a field may be present in some records only."""

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
