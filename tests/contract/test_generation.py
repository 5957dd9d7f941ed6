"""Template overrides of the code generator: their results, and their size, so that they can follow new releases."""

from __future__ import annotations

import copy
import difflib
import importlib
import inspect
import json
import pickle
import re
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import httpx
import pytest
from atlas_api import errors
from atlas_api.api import OPERATIONS
from atlas_api.api.assets import list_assets_mini
from atlas_api.api.work_orders import get_work_order
from atlas_api.client import AuthenticatedClient
from atlas_api.models import (
    AuthTokens,
    Priority,
    RefreshRequest,
    SigninRequest,
    SignupRequest,
    SignupResponse,
    UserPatch,
    WorkOrder,
    WorkOrderCreate,
    WorkOrderPatch,
    WorkOrderStatus,
)
from atlas_api.types import UNSET
from support import recorded
from support.recorded import ROOT

from rivet.integrations.atlas import exceptions

TEMPLATES = ROOT / "openapi" / "templates"
STOCK = Path(str(files("openapi_python_client"))) / "templates"
LIMIT = 60


@pytest.mark.parametrize("template", sorted(p.relative_to(TEMPLATES) for p in TEMPLATES.rglob("*.jinja")), ids=str)
def test_override_stays_near_the_stock_template(template: Path) -> None:
    ours, stock = ((folder / template).read_text().splitlines() for folder in (TEMPLATES, STOCK))
    changed = [line for line in difflib.ndiff(stock, ours) if line[:1] in "+-"]
    assert 0 < len(changed) <= LIMIT, "\n".join(changed)


def test_every_file_names_the_command() -> None:
    sources = list((ROOT / "generated" / "atlas_api").rglob("*.py"))
    assert len(sources) > 150
    for source in sources:
        assert "scripts/regenerate.sh" in source.read_text().splitlines()[0], source


def work_order(**changes: object) -> WorkOrder:
    return WorkOrder.from_dict({**recorded.body("workorder.create.full"), **changes})


def test_an_unknown_word_is_kept() -> None:
    parsed = work_order(status="WAITING_FOR_PARTS")
    assert parsed.status == "WAITING_FOR_PARTS"
    assert isinstance(parsed.status, WorkOrderStatus)
    assert parsed["status"] == "WAITING_FOR_PARTS"
    assert parsed.to_dict()["status"] == "WAITING_FOR_PARTS"
    assert pickle.loads(pickle.dumps(parsed)) == parsed == copy.deepcopy(parsed)
    assert {parsed.status: 1}["WAITING_FOR_PARTS"] == 1
    assert "WAITING_FOR_PARTS" not in WorkOrderStatus.__members__


def test_a_known_word_is_the_member() -> None:
    assert work_order(status="COMPLETE").status is WorkOrderStatus.COMPLETE


@pytest.mark.parametrize("key", recorded.body("workorder.create.full"))
def test_a_null_anywhere_is_kept(key: str) -> None:
    parsed = work_order(**{key: None})
    assert parsed[key] is None
    assert parsed.to_dict()[key] is None


def test_a_new_field_is_kept_and_readable() -> None:
    parsed = work_order(colour={"name": "red"})
    assert parsed["colour"] == {"name": "red"}
    assert parsed.to_dict()["colour"] == {"name": "red"}
    assert "colour" in parsed


def test_item_access_is_plain_json_at_every_depth() -> None:
    parsed = work_order()
    assert parsed["asset"]["customId"] == "A000001"
    assert parsed["assignedTo"][0]["firstName"] == "Ada"
    assert parsed["dueDate"] == "2026-12-10T09:00:00.000+00:00"
    assert type(parsed["priority"]) is str
    assert parsed.get("nope") is None
    assert parsed.get("nope", 3) == 3
    assert "nope" not in parsed
    assert list(parsed) == parsed.keys()
    assert parsed.values() == [value for _, value in parsed.items()]
    assert json.loads(json.dumps(dict(parsed)))["location"]["name"] == "Plant 1"
    with pytest.raises(KeyError, match="nope"):
        parsed["nope"]
    with pytest.raises(TypeError):
        parsed["title"] = "x"  # type: ignore[index]


def test_dates_are_aware_and_keep_their_string() -> None:
    parsed = work_order()
    assert parsed.created_at.isoformat() == "2026-11-24T00:50:43.308000+00:00"
    assert parsed.to_dict()["createdAt"] == "2026-11-24T00:50:43.308Z"
    assert work_order(createdAt="2026-11-24T00:50:43").created_at.utcoffset() is not None
    later = parsed.created_at.replace(year=2027)
    parsed.created_at = later
    assert parsed.to_dict()["createdAt"] == "2027-11-24T00:50:43.308000+00:00"


def test_unset_is_left_out_and_survives_copy_and_pickle() -> None:
    patch = WorkOrderPatch(title="x", due_date=None)
    for twin in (copy.deepcopy(patch), copy.copy(patch), pickle.loads(pickle.dumps(patch))):
        assert twin == patch
        assert twin.description is UNSET
        assert twin.to_dict() == {"title": "x", "dueDate": None}
    assert "description" not in patch
    assert repr(UNSET) == "UNSET"


def test_plain_strings_are_taken_for_enums() -> None:
    body = WorkOrderCreate(title="x", priority="HIGH")  # type: ignore[arg-type]
    assert body.to_dict() == {"title": "x", "priority": "HIGH"}
    assert WorkOrderCreate(title="x", priority=Priority.HIGH).to_dict() == {"title": "x", "priority": "HIGH"}


def test_no_secret_in_a_repr() -> None:
    moment = work_order().created_at
    holders = [
        SigninRequest(email="a@b.example", password="hush-hush"),
        RefreshRequest(refresh_token="hush-hush"),
        AuthTokens("hush-hush", "hush-hush", "Bearer", moment),
        SignupRequest("a@b.example", "hush-hush", "A", "B", ""),
        SignupResponse(success=True, message="hush-hush", user=None, refresh_token="hush-hush"),
        UserPatch(new_password="hush-hush"),
        AuthenticatedClient("http://atlas.test", token="hush-hush", headers={"x-api-key": "hush-hush"}),
    ]
    for holder in holders:
        assert "hush-hush" not in repr(holder), type(holder)


def test_endpoint_functions_return_the_model() -> None:
    assert inspect.signature(get_work_order.sync).return_annotation is WorkOrder
    assert inspect.signature(get_work_order.asyncio).return_annotation is WorkOrder


@pytest.mark.parametrize(
    "response",
    [
        httpx.Response(200, text="<html>"),
        httpx.Response(200, content=b""),
        httpx.Response(200, content=b"\xff\xfe"),
        httpx.Response(200, json=None),
        httpx.Response(200, json=[]),
        httpx.Response(200, json={"title": "x"}),
        httpx.Response(200, json={"id": "seven", "title": "x"}),
        httpx.Response(200, content=b"[" * 100_000),
        httpx.Response(299, json={}),
    ],
)
def test_an_unreadable_response_is_one_error(response: httpx.Response) -> None:
    with pytest.raises(errors.InvalidResponse, match=str(response.status_code)):
        get_work_order._build_response(client=AuthenticatedClient("", ""), response=response)


@pytest.mark.parametrize("body", [None, {}, "text", [{"name": "x"}], [None, 3]])
def test_an_unreadable_list_is_one_error(body: object) -> None:
    response = httpx.Response(200, json=body)
    with pytest.raises(errors.InvalidResponse):
        list_assets_mini._build_response(client=AuthenticatedClient("", ""), response=response)


def test_operations_table() -> None:
    table = {operation.id: operation for operation in OPERATIONS}
    documented = {
        item[method]["operationId"]
        for item in recorded.contract()["paths"].values()
        for method in recorded.METHODS
        if method in item
    }
    assert table.keys() == documented
    assert not table["sign_in"].secured
    assert table["get_work_order"].secured
    repeatable = {name for name, operation in table.items() if operation.repeatable}
    assert {"get_work_order", "search_assets", "change_work_order_status", "delete_asset"} <= repeatable
    assert {name for name, operation in table.items() if operation.empty_if_missing} == {"patch_relation"}
    assert not repeatable & {"create_work_order", "create_comment", "patch_work_order", "sign_in", "refresh_token"}


def test_docstrings_name_the_errors_that_are_raised() -> None:
    for operation in OPERATIONS:
        module = importlib.import_module(f"atlas_api.api.{operation.tag}.{operation.id}")
        raised = (module.asyncio_detailed.__doc__ or "").split("Raises:")[1].split("Returns:")[0]
        named = set(re.findall(r"Atlas\w+", raised))
        assert {"AtlasError", "AtlasNotFoundError", "AtlasTimeoutError"} <= named
        assert all(issubclass(getattr(exceptions, name), exceptions.AtlasError) for name in named)
        assert ("AtlasOutcomeUnknownError" in named) is not operation.repeatable
        assert "UnexpectedStatus" not in raised


def test_one_call_imports_only_the_models_that_it_needs() -> None:
    code = (
        "import sys, atlas_api.api.auth.sign_in; print([m for m in sys.modules if m.startswith('atlas_api.models.')])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert sorted(eval(found)) == ["atlas_api.models.auth_tokens", "atlas_api.models.signin_request"]
