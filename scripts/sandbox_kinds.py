"""Generate the sandbox's copy of the contract: the fields of the kinds of records that its generic engine serves.

    python scripts/sandbox_kinds.py [--check]

The sandbox is installed without the contract, so what it needs is a file of its own:
`rivet/integrations/atlas_sandbox/_resources/kinds/contract.json`. `--check` writes nothing and fails if it is old.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "rivet/integrations/atlas_sandbox/_resources/kinds/contract.json"
NAMES = {
    "set of parts": "multiPart",
    "downtime": "assetDowntime",
    "API key": "apiKey",
    "entry of a history": "workOrderHistory",
    "meter trigger": "workOrderMeterTrigger",
}
"""Kinds for which the sandbox uses another name."""
SIMPLE = {"string": "text", "boolean": "boolean", "number": "double", "integer": "int"}
Schema = dict[str, Any]


def kind_name(name: str) -> str:
    """Return a name in camel case: `purchase order` becomes purchaseOrder."""
    first, *rest = NAMES.get(name, name).split()
    return first + "".join(word.title() for word in rest)


class Reader:
    """Reads the contract.

    Args:
        contract: The document.
    """

    def __init__(self, contract: dict[str, Any]) -> None:
        self._schemas: dict[str, Schema] = contract["components"]["schemas"]
        self._kinds: dict[str, dict[str, Any]] = contract["x-kinds"]
        self._references: dict[str, str | None] = contract["x-references"]
        self._bodies = {
            operation["operationId"]: (path, operation)
            for path, item in contract["paths"].items()
            for operation in item.values()
            if isinstance(operation, dict) and "operationId" in operation
        }
        self.shows: dict[str, dict[str, str]] = {}

    def kinds(self) -> dict[str, Any]:
        return {kind_name(kind["name"]): self._kind(kind) for kind in self._kinds.values()}

    def _kind(self, kind: dict[str, Any]) -> dict[str, Any]:
        self._show(kind["record"], kind.get("refers", {}))
        found: dict[str, Any] = {"show": kind["record"]}
        for write in ("create", "patch"):
            if write in kind:
                found[write], found[f"{write}_required"], since = self._body(kind[write], kind)
                if since:
                    found[f"{write}_since"] = since
        if "number" in kind:
            found["number"] = kind["number"]
        return found

    def _body(self, operation: str, kind: dict[str, Any]) -> tuple[dict[str, str], list[str], dict[str, str]]:
        """Return the fields of a body with their types, the required ones, and the first release of later ones."""
        content = self._bodies[operation][1]["requestBody"]["content"]
        schema = self._resolved(next(iter(content.values()))["schema"])
        refers = {**kind.get("refers", {}), **kind.get("hidden", {})}
        properties = schema.get("properties", {})
        fields = {key: self._type(key, value, refers, shown=False) for key, value in properties.items()}
        since = {key: value["x-since"] for key, value in properties.items() if "x-since" in value}
        return fields, schema.get("required", []), since

    def _show(self, name: str, refers: dict[str, str | None]) -> None:
        if name not in self.shows:
            self.shows[name] = {}
            properties = self._schemas[name].get("properties", {})
            self.shows[name] = {key: self._type(key, value, refers) for key, value in properties.items()}

    def words(self) -> dict[str, list[str]]:
        """Return the values of each enum that is shown."""
        types = {word.rstrip("?") for fields in self.shows.values() for word in fields.values()}
        names = sorted(word.removeprefix("enum ") for word in types if word.startswith("enum "))
        return {name: self._schemas[name]["enum"] for name in names}

    def _type(self, key: str, schema: Schema, refers: dict[str, str | None], *, shown: bool = True) -> str:
        """Return a property in short form: its type and the kind it refers to; a question mark if it may be null."""
        if "anyOf" in schema:
            return self._type(key, schema["anyOf"][0], refers, shown=shown) + "?"
        if "$ref" in schema:
            return self._named(key, schema["$ref"].rpartition("/")[2], refers, shown=shown)
        types = schema.get("type")
        nullable = isinstance(types, list) and "null" in types
        plain = types[0] if isinstance(types, list) else types
        if plain == "array":
            item = self._type(key, schema["items"], refers, shown=shown)
            found = re.fullmatch(r"(one|versioned) (.*)", item)
            return f"many{found[1].removeprefix('one')} {found[2]}" if found else f"list {item}"
        simple = SIMPLE.get(str(plain), "anything")
        word = {"int64": "long", "date-time": "date"}.get(schema.get("format", ""), simple)
        return word + "?" * nullable

    def _named(self, key: str, name: str, refers: dict[str, str | None], *, shown: bool) -> str:
        schema = self._schemas[name]
        if "enum" in schema:
            return f"enum {name}"
        if name in ("CustomFieldValue", "CustomFieldValueInput"):
            return "value"
        accessor = refers.get(key, self._references.get(key))
        kind = kind_name(self._kinds[accessor]["name"]) if accessor else "-"
        if shown:
            self._show(name, {})
            return f"one {kind} {name}"
        word = {"Reference": "one", "VersionedReference": "versioned"}.get(name)
        return f"{word} {kind}" if word else f"object {name}"

    def _resolved(self, schema: Schema) -> Schema:
        return self._schemas[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def main() -> int:
    contract = yaml.safe_load((ROOT / "openapi/atlas.yaml").read_text(encoding="utf-8"))
    reader = Reader(contract)
    kinds = reader.kinds()
    written = (
        json.dumps({"kinds": kinds, "shows": reader.shows, "words": reader.words()}, indent=1, sort_keys=False) + "\n"
    )
    if "--check" in sys.argv:
        if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != written:
            print(f"{TARGET} is old: run python scripts/sandbox_kinds.py")
            return 1
        return 0
    TARGET.write_text(written, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
