"""Releases of Atlas differ in what they send: a record needs only what identifies it, and what is absent stays so."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
from typing import Any

import attrs
import httpx
import pytest
from atlas_api import errors, models
from atlas_api.client import AuthenticatedClient
from atlas_api.models import AssetStats, AuthTokens, Success, User, WorkOrder, WorkOrderPage
from atlas_api.runtime import Record
from support import recorded

IDENTIFIED_BY = {"AuthTokens": ["accessToken"], "CustomFieldValue": ["customField"], "SignupResponse": ["success"]}
RECORDS = sorted(
    name
    for name in recorded.contract()["components"]["schemas"]
    if isinstance(kind := getattr(models, name, None), type) and issubclass(kind, Record)
)


def read(operation: dict[str, Any], body: Any) -> Any:
    module = importlib.import_module(f"atlas_api.api.{operation['tags'][0]}.{operation['operationId']}")
    response = httpx.Response(200, json=body)
    return module._build_response(client=AuthenticatedClient("http://atlas.test", ""), response=response).parsed


def test_the_contract_requires_only_identifying_fields_of_a_response() -> None:
    assert len(RECORDS) > 120
    for name in RECORDS:
        schema = recorded.contract()["components"]["schemas"][name]
        required = schema.get("required") or [
            key for part in schema.get("allOf", ()) for key in part.get("required", ())
        ]
        usual = (["id"], ["content"], ["success"], [])
        assert required in usual or required == IDENTIFIED_BY.get(name), name


@pytest.mark.parametrize("name", RECORDS)
def test_a_record_of_the_least_reads_as_none_and_stays_the_least(name: str) -> None:
    kind = getattr(models, name)
    least = {key: {"content": [], "customField": {"id": 3}}.get(key, 5) for key in kind._REQUIRED}
    least = least or {next(iter(kind._WIRE)): None}
    made = kind.from_dict(least)
    for field in attrs.fields(kind):
        if field.name not in {kind._WIRE[key] for key in least} | {"additional_properties"}:
            assert getattr(made, field.name) == ([] if field.name in kind._LISTS else None)
    for twin in (made, copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert twin == made
        assert twin.to_dict() == least
        assert set(twin.keys()) >= least.keys()
        assert dict(twin).items() >= least.items()


@pytest.mark.parametrize(("exchange", "operation"), recorded.successes_of_releases())
def test_responses_of_each_release_are_read_completely(exchange: dict[str, Any], operation: dict[str, Any]) -> None:
    body = exchange["response"]["body"]
    if body is None:
        return
    parsed = read(operation, body)
    for item, wire in zip(*((one if isinstance(one, list) else [one]) for one in (parsed, body)), strict=True):
        assert item.to_dict() == wire
        assert copy.deepcopy(item).to_dict() == wire
        assert json.loads(json.dumps(dict(item))).keys() >= wire.keys()


def test_releases_are_there() -> None:
    assert {"1.5.0", "1.8.0"} <= set(recorded.releases())
    assert len(recorded.successes_of_releases()) > 90


def test_absent_fields_are_no_keys() -> None:
    one = WorkOrder.from_dict({"id": 7, "title": "x"})
    assert one.due_date is None
    assert one.custom_field_values == []
    assert "dueDate" not in one
    assert "customFieldValues" not in one
    assert one.get("dueDate", "absent") == "absent"
    with pytest.raises(KeyError):
        one["dueDate"]


def test_items_added_to_an_absent_list_are_sent() -> None:
    one = WorkOrder.from_dict({"id": 7})
    one.assigned_to.append(models.UserMini(id=3))
    one.due_date = None
    assert one.to_dict() == {"id": 7, "assignedTo": [{"id": 3}], "dueDate": None}
    del one.due_date
    assert one.to_dict() == {"id": 7, "assignedTo": [{"id": 3}]}


def test_a_record_by_hand() -> None:
    assert User(id=5, email="a@b.example").to_dict() == {"id": 5, "email": "a@b.example"}
    assert AuthTokens("token").to_dict() == {"accessToken": "token"}
    assert WorkOrderPage([]).last is None
    with pytest.raises(AttributeError, match="no_such_field"):
        User(id=5).no_such_field  # type: ignore[attr-defined] # noqa: B018


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (WorkOrder, {}),
        (WorkOrder, {"title": "x"}),
        (WorkOrder, {"id": "seven"}),
        (WorkOrder, {"id": True}),
        (WorkOrder, {"id": {"id": 1}}),
        (WorkOrder, {"success": False, "message": "no"}),
        (WorkOrderPage, {"content": {"id": 1}}),
        (WorkOrderPage, {"content": [{"title": "x"}]}),
        (WorkOrderPage, {"totalElements": 0}),
        (AssetStats, {}),
        (AssetStats, {"success": False, "message": "no"}),
        (Success, {"message": "up"}),
        (AuthTokens, {"token": "x"}),
    ],
)
def test_another_kind_of_record_is_an_error(kind: type[Record], body: dict[str, Any]) -> None:
    with pytest.raises((KeyError, TypeError)):
        kind.from_dict(body)


@pytest.mark.parametrize("body", [[], [{"id": 1}], "text", 5, {}, {"success": True}])
def test_a_response_without_a_record_is_an_error(body: Any) -> None:
    operation = recorded.contract()["paths"]["/work-orders/{id}"]["get"]
    with pytest.raises(errors.InvalidResponse):
        read(operation, body)
