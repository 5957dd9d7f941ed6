"""Every recorded success is parsed by the generated models: nothing raises, nothing is lost, nothing is unexplained."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
from typing import Any

import attrs
import httpx
import pytest
from atlas_api.client import AuthenticatedClient
from atlas_api.runtime import Model
from support import recorded


def replies() -> list[Any]:
    responses = ((p, p.values[0]["response"]) for p in recorded.documented())
    return [p for p, response in responses if response["status"] == 200 and response["body"] is not None]


def parse(exchange: dict[str, Any], operation: dict[str, Any]) -> Any:
    module = importlib.import_module(f"atlas_api.api.{operation['tags'][0]}.{operation['operationId']}")
    response = httpx.Response(200, json=exchange["response"]["body"])
    return module._build_response(client=AuthenticatedClient("http://atlas.test", ""), response=response).parsed


def unexplained(value: Any, where: str = "$") -> list[str]:
    """Paths of fields that the contract does not know."""
    if isinstance(value, list):
        return [path for i, item in enumerate(value) for path in unexplained(item, f"{where}[{i}]")]
    if not isinstance(value, Model) or len(attrs.fields(type(value))) == 1:  # the latter is a map of any keys
        return []
    found = [f"{where}.{key}" for key in value.additional_properties]
    for attribute in attrs.fields(type(value)):
        if attribute.name != "additional_properties":
            found += unexplained(getattr(value, attribute.name), f"{where}.{attribute.name}")
    return found


@pytest.mark.parametrize(("exchange", "operation"), replies())
def test_recorded_body_is_parsed_whole(exchange: dict[str, Any], operation: dict[str, Any]) -> None:
    body = exchange["response"]["body"]
    parsed = parse(exchange, operation)
    assert unexplained(parsed) == []
    items = parsed if isinstance(parsed, list) else [parsed]
    bodies = body if isinstance(body, list) else [body]
    for item, wire in zip(items, bodies, strict=True):
        assert item.to_dict() == wire
        assert copy.deepcopy(item).to_dict() == wire
        assert pickle.loads(pickle.dumps(item)).to_dict() == wire
        assert json.loads(json.dumps(dict(item))).keys() >= wire.keys()


def test_all_recorded_successes_of_documented_operations_are_checked() -> None:
    assert len(replies()) >= 90
