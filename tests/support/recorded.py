"""Recorded exchanges of a real server, with the operation of the contract that each belongs to."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
EXCHANGES = ROOT / "tests" / "data" / "recorded" / "exchanges.jsonl"
RELEASES = EXCHANGES.with_name("releases")
CONTRACT = ROOT / "openapi" / "atlas.yaml"
METHODS = ("get", "put", "post", "patch", "delete")


@cache
def exchanges() -> list[dict[str, Any]]:
    with EXCHANGES.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


@cache
def surface() -> list[dict[str, Any]]:
    """Calls of a server without a licence (loopback, 2026-11-26 and -28): a success of each operation, odd refusals."""
    with EXCHANGES.with_name("surface.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


@cache
def of_file(path: Path) -> list[dict[str, Any]]:
    """Return the exchanges of a server of a release (loopback, 2026-11-27 and -28)."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def release_of(path: Path) -> str:
    """Return the release of a file in RELEASES."""
    return path.stem.rpartition("-v")[2]


def busy() -> list[dict[str, Any]]:
    """Return the responses of servers under load (loopback, 2026-11-28)."""
    with EXCHANGES.with_name("busy.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


@cache
def of_release(release: str) -> list[dict[str, Any]]:
    """All recordings of a release."""
    return [one for path in sorted(RELEASES.glob(f"*v{release}.jsonl")) for one in of_file(path)]


def exchange(name: str) -> dict[str, Any]:
    return next(e for e in exchanges() if e["name"] == name)


def body(name: str) -> Any:
    """Return a copy of a recorded response's body."""
    return json.loads(json.dumps(exchange(name)["response"]["body"]))


@cache
def contract() -> dict[str, Any]:
    # Parsing in Python took 4 s of every test process.
    return yaml.load(CONTRACT.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


@cache
def _templates() -> list[tuple[re.Pattern[str], str]]:
    paths = sorted(contract()["paths"], key=lambda path: path.count("{"))  # a literal path wins over a template
    # An id holds a digit, also a wrong one (asset-789); a word there is another path (/work-orders/urgent).
    return [(re.compile(re.sub(r"\{\w+\}", r"[^/]*\\d[^/]*", path) + "$"), path) for path in paths]


def operation_of(exchange: dict[str, Any]) -> tuple[str, str, dict[str, Any]] | None:
    """Path template, method and operation of an exchange, or None if the contract does not have it."""
    path = exchange["request"]["path"].split("?")[0]
    method = exchange["request"]["method"].lower()
    for pattern, template in _templates():
        if pattern.match(path):
            operation = contract()["paths"][template].get(method)
            return (template, method, operation) if operation else None
    return None


@cache
def served() -> frozenset[str]:
    """Return the operations of the contract that the sandbox has."""
    from rivet.integrations.atlas_sandbox._http.app import Sandbox

    def unnamed(path: str) -> str:
        return re.sub(r"\{\w*\}", "{}", path)

    routes = {(method, unnamed(path)) for path, _, handlers in Sandbox()._routes for method in handlers}
    return frozenset(
        item[method]["operationId"]
        for path, item in contract()["paths"].items()
        for method in METHODS
        if method in item and (method.upper(), unnamed(path)) in routes
    )


def releases() -> list[str]:
    """Return the releases with recordings."""
    return sorted({release_of(path) for path in RELEASES.glob("*.jsonl")})


def successes_of_releases() -> list[Any]:
    """Like documented(), the successes of all releases."""
    import pytest

    return [
        pytest.param(one, match[2], id=f"{release}-{one['name']}")
        for release in releases()
        for one in of_release(release)
        if one["response"]["status"] == 200 and (match := operation_of(one))
    ]


def documented() -> list[Any]:
    """Exchanges of operations that the contract has, each as (exchange, operation), named for pytest."""
    import pytest

    found = ((e, operation_of(e)) for e in (*exchanges(), *surface()))
    return [pytest.param(e, match[2], id=e["name"]) for e, match in found if match]
