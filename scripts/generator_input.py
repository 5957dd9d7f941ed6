"""Prepare openapi/atlas.yaml for openapi-python-client, which supports less than OpenAPI allows.

The published document stays as it is; what the generator gets differs in nine points:

* error responses are left out: the transport raises for them, so an endpoint function returns the model and
  nothing else;
* every operation carries its security requirement, since the generator ignores the global one;
* ``format: password`` becomes the mark "(secret)" in the description, by which the model template leaves the
  property out of ``repr``;
* ``x-repeatable: true``, and GET without ``x-repeatable: false``, become the mark "(safe to repeat)", from which the
  operations table is made;
* ``x-since: 1.6.0`` becomes the mark "(since 1.6.0)", for the operations table too;
* ``x-timeout: 120``, the seconds that an attempt may take, becomes "(needs up to 120 s)";
* and ``x-empty-if-missing: true``, for an operation that answers an unknown id with a success and an empty body:
  "(empty if missing)";
* ``x-kinds`` and related keys, from which scripts/kinds.py generates the accessors, are left out;
* an object that only occurs in responses gets the mark "(record; ...)", from which the template makes a Record.

Usage: python scripts/generator_input.py openapi/atlas.yaml prepared.json
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

METHODS = ("get", "put", "post", "delete", "patch")


def operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path_item in document["paths"].values():
        for method in METHODS:
            if method in path_item:
                yield method, path_item[method]


def mark(node: dict[str, Any], words: str) -> None:
    node["description"] = f"{node.get('description', '')} ({words})".strip()


def mark_secrets(node: Any) -> None:
    if isinstance(node, dict):
        if node.get("format") == "password":
            del node["format"]
            mark(node, "secret")
        for child in node.values():
            mark_secrets(child)
    elif isinstance(node, list):
        for child in node:
            mark_secrets(child)


def schemas_of(node: Any, document: dict[str, Any]) -> set[str]:
    """Return the names of all schemas that a part of the document refers to, directly or not."""
    found: set[str] = set()
    todo = [node]
    while todo:
        current = todo.pop()
        if isinstance(current, dict):
            reference = current.get("$ref", "")
            if reference and reference not in found:
                found.add(reference)
                todo.append(resolved(reference, document))
            todo.extend(child for key, child in current.items() if key not in ("example", "examples"))
        elif isinstance(current, list):
            todo.extend(current)
    return {name.rpartition("/")[2] for name in found if name.startswith("#/components/schemas/")}


def resolved(reference: str, document: dict[str, Any]) -> Any:
    node: Any = document
    for step in reference.removeprefix("#/").split("/"):
        node = node[step]
    return node


def records(document: dict[str, Any]) -> set[str]:
    """Return the schemas of objects that occur in successful responses, and in no request."""
    sent, received = set(), set()
    for _, operation in operations(document):
        sent |= schemas_of(operation.get("requestBody", {}), document)
        for code, response in operation["responses"].items():
            if code.startswith("2"):
                received |= schemas_of(response, document)
    schemas = document["components"]["schemas"]
    return {name for name in received - sent if "enum" not in schemas[name]}


def prepare(document: dict[str, Any]) -> dict[str, Any]:
    for extension in [name for name in document if name.startswith("x-")]:
        del document[extension]
    for name in records(document):
        mark(document["components"]["schemas"][name], "record; what a release does not send reads as None or []")
    for method, operation in operations(document):
        operation["responses"] = {
            code: response for code, response in operation["responses"].items() if code.startswith("2")
        }
        operation.setdefault("security", document["security"])
        if operation.pop("x-repeatable", method == "get"):
            mark(operation, "safe to repeat")
        if release := operation.pop("x-since", None):
            mark(operation, f"since {release}")
        if seconds := operation.pop("x-timeout", None):
            mark(operation, f"needs up to {seconds} s")
        if operation.pop("x-empty-if-missing", False):
            mark(operation, "empty if missing")
    mark_secrets(document["components"]["schemas"])
    return document


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:])
    target.write_text(json.dumps(prepare(yaml.safe_load(source.read_text(encoding="utf-8")))), encoding="utf-8")
