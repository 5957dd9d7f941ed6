"""Prepare openapi/atlas.yaml for openapi-python-client, which reads less than OpenAPI can say.

The published document stays as it is; what the generator gets differs in four points:

* error responses are left out: the transport raises for them, so an endpoint function returns the model and
  nothing else;
* every operation carries its security requirement, since the generator ignores the global one;
* ``format: password`` becomes the mark "(secret)" in the description, by which the model template leaves the
  property out of ``repr``;
* ``x-repeatable: true``, and GET without ``x-repeatable: false``, become the mark "(safe to repeat)", from which the
  operations table is made.

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


def prepare(document: dict[str, Any]) -> dict[str, Any]:
    for method, operation in operations(document):
        operation["responses"] = {code: reply for code, reply in operation["responses"].items() if code.startswith("2")}
        operation.setdefault("security", document["security"])
        if operation.pop("x-repeatable", method == "get"):
            mark(operation, "safe to repeat")
    mark_secrets(document["components"]["schemas"])
    return document


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:])
    target.write_text(json.dumps(prepare(yaml.safe_load(source.read_text(encoding="utf-8")))), encoding="utf-8")
