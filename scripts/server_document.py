"""Shared functions of the scripts about a server's document: read it, and match its operations with the contract's."""

from __future__ import annotations

import json
import re
import urllib.request
from pathlib import Path
from typing import Any

import yaml

OPENAPI = Path(__file__).parents[1] / "openapi"
METHODS = ("get", "put", "post", "delete", "patch")
Document = dict[str, Any]
Schema = dict[str, Any]
Key = tuple[str, str]
"""Method in capitals, and the path with its parameters unnamed: ``GET``, ``/parts/{}``."""


def read_server(source: str) -> Document:
    """Return a server's document.

    Args:
        source: A file, or the address of a server (``/v3/api-docs`` is added if the address has no path).
    """
    if not source.startswith(("http://", "https://")):
        document: Document = json.loads(Path(source).read_text(encoding="utf-8"))
        return document
    if source.count("/") < 3 or source.endswith("/"):
        source = f"{source.rstrip('/')}/v3/api-docs"
    with urllib.request.urlopen(source, timeout=60) as response:  # noqa: S310 - only http and https get here
        found: Document = json.load(response)
    return found


def read_contract() -> Document:
    """Load the contract."""
    contract: Document = yaml.safe_load((OPENAPI / "atlas.yaml").read_text(encoding="utf-8"))
    return contract


def left_out() -> dict[Key, str]:
    """Return the operations that the contract leaves out, with the reasons."""
    reasons = yaml.safe_load((OPENAPI / "left_out.yaml").read_text(encoding="utf-8"))
    return {_key(*name.split(" ")): reason for name, reason in reasons.items()}


def operations(document: Document) -> dict[Key, tuple[str, dict[str, Any]]]:
    """Yield each operation with its path as in the document."""
    return {
        _key(method, path): (path, item[method])
        for path, item in document.get("paths", {}).items()
        for method in METHODS
        if method in item
    }


def _key(method: str, path: str) -> Key:
    return method.upper(), re.sub(r"\{[^}]*\}", "{}", path)


def reference(schema: Schema) -> str | None:
    """Return the schema that another one refers to, alone or beside null."""
    for one in schema.get("anyOf", [schema]):
        if "$ref" in one:
            return str(one["$ref"])
    return None


def resolved(node: Schema, document: Document) -> Schema:
    """Resolve a reference at the top of a node; returns an empty node if it is broken."""
    while "$ref" in node:
        found: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found.get(step, {})
        node = found
    return node


def plain(schema: Schema, document: Document) -> Schema:
    """Return a schema with references, null and ``allOf`` at its top resolved."""
    schema = resolved(schema, document)
    if "anyOf" in schema:
        return plain(next((one for one in schema["anyOf"] if one.get("type") != "null"), {}), document)
    if "allOf" in schema:
        parts = [plain(part, document) for part in schema["allOf"]]
        properties = {name: field for part in parts for name, field in part.get("properties", {}).items()}
        required = [name for part in parts for name in part.get("required", ())]
        return {"type": "object", "properties": properties, "required": required}
    return schema
