"""Merge table: a PATCH that repeats everything changes nothing, whatever the record."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from atlas_api.models import AssetPatch, WorkOrderPatch
from hypothesis import given, settings
from hypothesis import strategies as st
from support import recorded
from support.bounds import times

from rivet.integrations.atlas import AtlasValidationError
from rivet.integrations.atlas._kinds.kind import Payload
from rivet.integrations.atlas._kinds.patch_values import current_values
from rivet.integrations.atlas._operations.patch_plans import patch_of, plan_work_order
from rivet.integrations.atlas._payloads import reader


def shown(prefix: str, numbered: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for exchange in recorded.exchanges():
        body = exchange["response"]["body"]
        if exchange["response"]["status"] == 200 and exchange["request"]["path"].startswith(prefix):
            records = body.get("content", [body]) if isinstance(body, dict) else body
            found += [record for record in records if isinstance(record, dict) and numbered in record]
    return found


WORK_ORDERS = shown("/work-orders", "requiredSignature")
ASSETS = shown("/assets", "hasChildren")
WORK_ORDER_PATCH, ASSET_PATCH = patch_of("work order"), patch_of("asset")


def replaced(record: dict[str, Any], patch: dict[str, Any], properties: Payload) -> dict[str, Any]:
    """Apply a PATCH as the server does: every property is replaced, an omitted one is emptied; values of custom
    fields are kept when the list is empty (``workorder.patch.custom-fields-empty-list``)."""
    result = copy.deepcopy(record)
    for name, prop in properties.values.items():
        key, value = prop.show, patch.get(name)
        if not key:
            continue
        if prop.form == "custom fields":
            known = {item["customField"]["id"]: item for item in record[key]}
            if value:
                result[key] = [{**known[item["id"]], "value": item["value"]} for item in value]
        elif prop.form != "reference":
            result[key] = value
        elif prop.many:
            by_id = {item["id"]: item for item in record[key]}
            result[key] = [by_id[item["id"]] for item in value or []]
        else:
            result[key] = record[key] if value and value["id"] == record[key]["id"] else None
    return result


@pytest.mark.parametrize(("properties", "model"), [(WORK_ORDER_PATCH, WorkOrderPatch), (ASSET_PATCH, AssetPatch)])
def test_every_property_of_the_patch_is_shown_by_the_record(properties: Payload, model: Any) -> None:
    assert {name for name, value in properties.values.items() if value.show} == set(model._WIRE)


@pytest.mark.parametrize(
    ("records", "properties", "model"),
    [(WORK_ORDERS, WORK_ORDER_PATCH, WorkOrderPatch), (ASSETS, ASSET_PATCH, AssetPatch)],
)
def test_recorded_records_survive(records: list[dict[str, Any]], properties: Payload, model: Any) -> None:
    assert len(records) >= 12
    for record in records:
        patch = current_values(properties, record)
        assert replaced(record, patch, properties) == record
        assert model.from_dict(patch).to_dict() == patch


names = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=20)
ids = st.integers(1, 10**9)
dates = st.datetimes().map(lambda d: d.isoformat(timespec="milliseconds") + "+00:00")


def people() -> Any:
    person = st.fixed_dictionaries(
        {"id": ids, "firstName": names, "lastName": names, "image": st.none(), "phone": names}
    )
    return st.lists(person, max_size=4, unique_by=lambda p: p["id"])


FIELDS = WORK_ORDERS and next(r for r in WORK_ORDERS if r["customFieldValues"])["customFieldValues"][0]["customField"]


@st.composite
def work_orders(draw: Any) -> dict[str, Any]:
    record = copy.deepcopy(draw(st.sampled_from(WORK_ORDERS)))
    record.update(
        title=draw(names),
        description=draw(st.none() | names | names.map(lambda text: f"[CRITICAL]\n{text}") | st.just("[CRITICAL]")),
        priority=draw(st.sampled_from(["NONE", "LOW", "HIGH", "URGENT"])),
        status=draw(st.sampled_from(["OPEN", "IN_PROGRESS", "ON_HOLD", "COMPLETE", "PARKED"])),
        archived=draw(st.booleans()),
        dueDate=draw(st.none() | dates),
        completedOn=draw(st.none() | dates),
        estimatedDuration=draw(st.floats(0, 1e6)),
        assignedTo=draw(people()),
        feedback=draw(st.none() | names),
        customFieldValues=[
            {"customField": {**FIELDS, "id": n}, "value": draw(names)} for n in range(draw(st.integers(0, 3)))
        ],
    )
    return record


@pytest.mark.timeout(1800)
@settings(max_examples=times(150, 10_000), deadline=None)
@given(work_orders())
def test_passing_back_a_record_sends_nothing(record: dict[str, Any]) -> None:
    from atlas_api.models import WorkOrder

    patch = current_values(WORK_ORDER_PATCH, record)
    assert replaced(record, patch, WORK_ORDER_PATCH) == record
    model = WorkOrder.from_dict(record)
    for same in ({}, model, dict(model), json.loads(json.dumps(dict(model))), model.to_dict()):
        plan = plan_work_order(record, reader.work_order_changes(same))
        assert (plan.patch, plan.status, plan.comment) == (None, None, None)


@pytest.mark.timeout(1800)
@settings(max_examples=times(100, 10_000), deadline=None)
@given(work_orders(), names.filter(str.strip), st.sampled_from(["LOW", "HIGH", "CRITICAL"]))
def test_a_change_affects_only_its_fields(record: dict[str, Any], title: str, priority: str) -> None:
    draft = reader.work_order_changes({"title": title, "priority": priority})
    plan = plan_work_order(record, draft)
    after = replaced(record, plan.patch or current_values(WORK_ORDER_PATCH, record), WORK_ORDER_PATCH)
    assert after["title"] == title
    assert after["priority"] == ("HIGH" if priority == "CRITICAL" else priority)
    untouched = record.keys() - {"title", "priority", "description"}
    assert {key: after[key] for key in untouched} == {key: record[key] for key in untouched}


def test_two_assets_that_contradict_each_other() -> None:
    record = next(r for r in WORK_ORDERS if r["asset"])
    for change in ({"assetId": 7, "asset": {"id": 8}},):
        with pytest.raises(AtlasValidationError, match="assetId"):
            plan_work_order(record, reader.work_order_changes(change))
    read_back = {**record, "assetId": 7}
    plan = plan_work_order(record, reader.work_order_changes(read_back))
    assert plan.patch is not None
    assert plan.patch["asset"] == {"id": 7}
