"""openapi/atlas.yaml is a valid document, complete in what it promises, and true to the recorded server."""

from __future__ import annotations

from typing import Any

import pytest
from support import recorded

DOCUMENT = recorded.contract()


def errors(schema: dict[str, Any], value: Any) -> list[str]:
    from jsonschema import Draft202012Validator

    validator = Draft202012Validator({**schema, "components": DOCUMENT["components"]})
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)]


def resolve(node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        found: Any = DOCUMENT
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        node = found
    return node


def operations() -> list[Any]:
    return [
        pytest.param(path, item[method], id=item[method]["operationId"])
        for path, item in DOCUMENT["paths"].items()
        for method in recorded.METHODS
        if method in item
    ]


@pytest.mark.slow
def test_the_document_is_valid() -> None:
    from openapi_spec_validator import OpenAPIV31SpecValidator  # half a second

    assert [str(error) for error in OpenAPIV31SpecValidator(DOCUMENT).iter_errors()] == []


def test_operation_ids_are_unique() -> None:
    ids = [parameter.id for parameter in operations()]
    assert len(ids) == len(set(ids)) >= 68


@pytest.mark.parametrize(("path", "operation"), operations())
def test_each_operation_is_complete(path: str, operation: dict[str, Any]) -> None:
    """One tag, a readable id, error responses with a shape, and an example that fits its schema."""
    assert operation["operationId"].isidentifier()
    assert operation["operationId"].islower()
    assert len(operation["tags"]) == 1
    assert operation["tags"][0] in {tag["name"] for tag in DOCUMENT["tags"]}
    assert {"200", "403", "429"} <= set(operation["responses"])
    bodies = [resolve(reply)["content"] for reply in operation["responses"].values()]
    if "requestBody" in operation:
        bodies.append(resolve(operation["requestBody"])["content"])
    for kind, content in (pair for body in bodies for pair in body.items()):
        if kind in ("multipart/form-data", "application/octet-stream", "application/pdf"):
            continue  # files
        assert kind == "application/json"
        examples = [resolve(example)["value"] for example in content.get("examples", {}).values()]
        if "example" in content:
            examples.append(content["example"])
        assert examples, "every body has an example"
        for example in examples:
            assert errors(content["schema"], example) == []


@pytest.mark.parametrize(("exchange", "operation"), recorded.documented())
def test_recorded_exchange_fits_the_document(exchange: dict[str, Any], operation: dict[str, Any]) -> None:
    response = exchange["response"]
    reply = operation["responses"].get(str(response["status"]))
    assert reply is not None, f"{operation['operationId']} does not document status {response['status']}"
    if response["body"] is None:
        assert response["status"] == 403 or operation.get("x-empty-if-missing"), "nothing else may have an empty body"
    else:
        assert errors(resolve(reply)["content"]["application/json"]["schema"], response["body"]) == []
    request = exchange["request"]
    if response["status"] == 200 and request["body"] is not None and "requestBody" in operation:
        schema = resolve(operation["requestBody"])["content"]["application/json"]["schema"]
        assert errors(schema, request["body"]) == []
