"""Validate recorded exchanges with local vendors against the vendors' published documents.

The documents are third parties' property and not part of the project: they are expected beside it, in
``../shared/vendor-specs``. ``python tests/support/vendor_documents.py FOLDER`` prints the counts of the recordings that
``VENDOR_RECORDINGS=FOLDER pytest tests/integrations`` has left.
"""

from __future__ import annotations

import copy
import functools
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:  # jsonschema takes a second to import, in each process that collects tests
    from jsonschema.exceptions import ValidationError

FOLDER = Path(__file__).parents[3] / "shared" / "vendor-specs"
MAINTAINX = "maintainx-2026-08.json"
SERVICETITAN = "servicetitan-2026-07"
CUSTOM_FIELD = "customFieldName"
"""MaintainX's stand-in for the label of any custom field, by which a list can be filtered."""
UNDOCUMENTED = {401: "the credentials", 429: "the limit"}
"""Statuses that the documents leave out, or describe in words only."""
TENANT = "/tenant/1234567/"
"""Paths of the local ServiceTitan's only tenant."""


class Exchange(NamedTuple):
    """Request to a local vendor, and its response; bodies are JSON, or None."""

    method: str
    path: str
    query: list[tuple[str, str]]
    request: Any
    status: int
    response: Any

    @classmethod
    def read(cls, line: str) -> Exchange:
        found = json.loads(line)
        return cls(**{**found, "query": [(name, value) for name, value in found["query"]]})


@dataclass(frozen=True)
class Operation:
    """Operation of a vendor's document."""

    name: str
    query: dict[str, Any]
    body: Any
    responses: dict[str, Any]
    open_query: bool = False


@dataclass
class Counts:
    """Numbers of requests and responses that match the documents."""

    requests: Counter[bool] = field(default_factory=Counter)
    responses: Counter[bool] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        of = (f"{one[True]} of {one.total()} {name}" for name, one in vars(self).items() if name != "problems")
        return " and ".join(of)


def are_there() -> bool:
    """Return whether the documents are available."""
    return (FOLDER / MAINTAINX).exists()


def validate(vendor: str, exchanges: Iterable[Exchange]) -> Counts:
    """Compare exchanges with the vendor's document.

    A request must be to a documented path, with documented parameters and a valid body; a response must have a
    documented status and a valid body. Properties that the document does not know are invalid in both.
    """
    counts = Counts()
    for one in exchanges:
        if one.path == "/connect/token" or (vendor == "servicetitan" and TENANT not in one.path):
            continue  # OAuth (RFC 6749) and what another tenant gets are in neither document
        operation = _operation(vendor, one)
        if operation is None:
            counts.requests[False] += 1
            counts.responses[one.status == 404] += 1
            counts.problems.append(f"{one.method} {one.path} is not in the document")
            continue
        wrong = list(_wrong_request(operation, one))
        # A body that was sent to see it refused says nothing about the client.
        if one.status not in (400, 404, 409):
            counts.requests[not wrong] += 1
            counts.problems += [f"request {operation.name}: {problem}" for problem in wrong]
        if one.status not in UNDOCUMENTED:
            wrong = list(_wrong_response(operation, one))
            counts.responses[not wrong] += 1
            counts.problems += [f"response {operation.name} {one.status}: {problem}" for problem in wrong]
    return counts


def webhook_problems(event: str, body: Any) -> list[str]:
    """Return the differences of a webhook's body to MaintainX's document."""
    schema = _document(MAINTAINX)["x-webhooks"][event]["post"]["requestBody"]["content"]["application/json"]["schema"]
    return list(_errors(_maintainx_validator(schema), body))


def _wrong_request(operation: Operation, one: Exchange) -> Iterator[str]:
    values: dict[str, list[str]] = {}
    for name, value in one.query:
        values.setdefault(name.removesuffix("[]"), []).append(value)
    for name, given in values.items():
        if name not in operation.query:
            if not operation.open_query:
                yield f"parameter {name} is unknown"
            continue
        validator = operation.query[name]
        yield from (f"parameter {name}: {problem}" for problem in _errors(validator, _typed(validator.schema, given)))
    if operation.body is None:
        if one.request not in (None, {}):
            yield "a body where there is none"
    elif one.request is not None:
        yield from _errors(operation.body, one.request)


def _wrong_response(operation: Operation, one: Exchange) -> Iterator[str]:
    if str(one.status) not in operation.responses:
        yield "the status is not documented"
        return
    validator = operation.responses[str(one.status)]
    if validator is not None:
        yield from _errors(validator, one.response)
    elif one.response is not None:
        yield "a body where there is none"


def _errors(validator: Any, value: Any) -> Iterator[str]:
    for error in validator.iter_errors(value):
        yield _problem(error)


def _problem(error: ValidationError) -> str:
    deepest = min(error.context or [error], key=lambda one: (-len(one.path), len(str(one.message))))
    return f"{deepest.json_path}: {deepest.message[:200]}"


def _typed(schema: Any, given: list[str]) -> Any:
    """Values of a query string, in the type that the document gives the parameter."""
    if schema.get("type") == "array":
        return [_typed(schema["items"], [one]) for one in given]
    text = given[0]
    kind = schema.get("type")
    if kind in ("integer", "number") and re.fullmatch(r"-?\d+", text):
        return int(text)
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    return text


# ------------------------------------------------------------------------------------------------ MaintainX
@functools.cache
def _document(name: str) -> Any:
    return json.loads((FOLDER / name).read_text())


def _operation(vendor: str, one: Exchange) -> Operation | None:
    for method, pattern, operation in _maintainx() if vendor == "maintainx" else _servicetitan():
        if method == one.method and pattern.fullmatch(one.path):
            return operation
    return None


def _closed(schema: Any) -> Any:
    """Return a schema that allows no additional properties."""
    if isinstance(schema, list):
        return [_closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    found = {name: _closed(value) for name, value in schema.items()}
    if isinstance(found.get("properties"), dict) and found.get("type") == "object":
        found.setdefault("additionalProperties", False)
    return found


def _maintainx_validator(schema: Any) -> Any:
    from openapi_schema_validator import OAS30Validator, oas30_format_checker

    return OAS30Validator(_closed(copy.deepcopy(schema)), format_checker=oas30_format_checker)


@functools.cache
def _maintainx() -> list[tuple[str, re.Pattern[str], Operation]]:
    from jsonschema import Draft202012Validator

    found = []
    for path, methods in _document(MAINTAINX)["paths"].items():
        pattern = re.compile(re.sub(r"\{\w+\}", "[^/]+", path))
        for method, what in methods.items():
            if method not in ("get", "post", "put", "patch", "delete"):
                continue
            query = {
                one["name"].removesuffix("[]"): _maintainx_validator(one["schema"])
                for one in what.get("parameters", ())
                if one["in"] == "query"
            }
            content = what.get("requestBody", {}).get("content", {})
            body = _maintainx_validator(content["application/json"]["schema"]) if "application/json" in content else {}
            responses = {
                status: _maintainx_validator(one["content"]["application/json"]["schema"])
                if "application/json" in one.get("content", {})
                else None
                for status, one in what["responses"].items()
            }
            operation = Operation(
                f"{method.upper()} {path}",
                query,
                (body or Draft202012Validator({})) if content else None,
                responses,
                open_query=CUSTOM_FIELD in query,
            )
            found.append((method.upper(), pattern, operation))
    return found


# --------------------------------------------------------------------------------------------- ServiceTitan
@functools.cache
def _servicetitan() -> list[tuple[str, re.Pattern[str], Operation]]:
    from jsonschema import Draft202012Validator

    found = []
    for module, rows in _document(f"{SERVICETITAN}-paths.json").items():
        name = {"equipmentsystems": "equipment-systems"}.get(module, module)
        operations = _document(f"{SERVICETITAN}-{name}.operations.json")
        definitions = _document(f"{SERVICETITAN}-{name}.schemas.json")["$defs"]
        for method, path, operation_id in rows:
            what = operations[operation_id]["properties"]
            parameters = what["parameters"]["properties"].get("query", {}).get("properties", {})

            def validator(schema: Any, definitions: Any = definitions) -> Any:
                return Draft202012Validator({**schema, "$defs": definitions})

            body = what.get("requestBody", {}).get("properties", {}).get("content", {}).get("properties", {})
            responses = {
                status: validator(next(iter(one["properties"]["content"]["properties"].values())))
                if "content" in one["properties"]
                else None
                for status, one in what["responses"]["properties"].items()
            }
            operation = Operation(
                operation_id,
                {one: validator(schema) for one, schema in parameters.items()},
                validator(next(iter(body.values()))) if body else None,
                responses,
            )
            pattern = re.compile(f"/{module}/v2" + re.sub(r"\{\w+\}", r"\\d+", path))
            found.append((method.upper(), pattern, operation))
    return found


def main(folder: str) -> None:
    for vendor in ("maintainx", "servicetitan"):
        files = sorted(Path(folder).glob(f"{vendor}-*.jsonl"))
        counts = validate(vendor, (Exchange.read(line) for file in files for line in file.read_text().splitlines()))
        print(f"{vendor}: {counts} are valid")
        for problem, times in Counter(counts.problems).most_common(40):
            print(f"  {times} x {problem}")


if __name__ == "__main__":
    main(sys.argv[1])
