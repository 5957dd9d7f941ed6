"""Search grammar of the sandbox: every operation, alternatives, joins, quirks."""

from __future__ import annotations

from typing import Any

import pytest

from rivet.integrations.atlas_sandbox._http.app import Sandbox
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal
from rivet.integrations.atlas_sandbox._http.releases import RELEASES
from rivet.integrations.atlas_sandbox._search.search import Search, read_criteria


@pytest.fixture(scope="module")
def plant() -> Any:
    sandbox = Sandbox()
    with sandbox.store.transaction():
        base = sandbox.store.get("workOrder", 1) or {}
        field = {"id": 1, "companyId": 2, "label": "f"}
        sandbox.store.put("customField", field)
        for id, title, status, due, people, values in (
            (11, "Réparer Pompe", "OPEN", 1_000, [3], ["x", "y"]),
            (12, "repair 100%", "IN_PROGRESS", 2_000, [3, 4], ["x"]),
            (13, "100 apples", "COMPLETE", None, [], []),
        ):
            rows = [{"id": n, "field": 1, "value": value} for n, value in enumerate(values)]
            changes = {"id": id, "title": title, "status": status, "dueDate": due, "assignedTo": people}
            sandbox.store.put("workOrder", {**base, **changes, "customFieldValues": rows, "asset": 1 if due else None})
    yield sandbox
    sandbox.store.close()


def search(plant: Sandbox) -> Search:
    return Search(plant.store, "workOrder", RELEASES["current"])


def found(plant: Sandbox, *filters: dict[str, Any], **criteria: Any) -> list[int]:
    rows = [row for row in plant.store.all("workOrder") if row["id"] > 10]
    body = {"filterFields": list(filters), "pageSize": 50, **criteria}
    return [row["id"] for row in search(plant).page(read_criteria(body), rows, lambda row: row)["content"]]


def by(field: str, operation: str, value: Any = None, **more: Any) -> dict[str, Any]:
    return {"field": field, "operation": operation, "value": value, **more}


@pytest.mark.parametrize(
    ("one", "ids"),
    [
        (by("title", "cn", "REP"), [11, 12]),
        (by("title", "cn", "repar"), [11]),
        (by("title", "cn", "100%"), [12, 13]),
        (by("title", "cn", "100\\%"), []),
        (by("title", "nc", "rep"), [13]),
        (by("title", "bw", "100"), [13]),
        (by("title", "bn", "100"), [11, 12]),
        (by("title", "ew", "%"), [11, 12, 13]),
        (by("title", "en", "apples"), [11, 12]),
        (by("title", "eq", "100 apples"), [13]),
        (by("title", "ne", "100 apples"), [11, 12]),
        (by("dueDate", "nu"), [13]),
        (by("dueDate", "nn"), [11, 12]),
        (by("id", "gt", 11), [12, 13]),
        (by("id", "lt", 12), [11]),
        (by("id", "in", values=[11, 13]), [11, 13]),
        (by("id", "in", values=[]), []),
        (by("dueDate", "ge", "1970-01-01T00:00:02.000Z", enumName="JS_DATE"), [12]),
        (by("dueDate", "le", "1970-01-01T00:00:01.000Z", enumName="JS_DATE"), [11]),
        (by("dueDate", "ge", "1970-01-01T00:00:00Z", enumName="JS_DATE"), []),
        (by("status", "in", values=["open", "Complete"], enumName="STATUS"), [11, 13]),
        (by("status", "in", values=["CANCELLED"], enumName="STATUS"), [11]),
        (by("asset", "eq", 1), [11, 12]),
        (by("asset.id", "eq", 1), [11, 12]),
        (by("asset.name", "cn", "powerflex"), [11, 12]),
        (by("asset.location.name", "cn", "plant"), [11, 12]),
        (by("assignedTo", "inm", values=[3, 4], joinType="LEFT"), [11, 12]),
        (by("assignedTo.firstName", "eq", "Mia"), [12]),
        (by("customFieldValues.value", "eq", "x"), [11, 12]),
        (by("customFieldValues.value", "nn"), [11, 12]),
        (by("customFieldValues.customField.id", "eq", 1), [11, 12]),
        (by("archived", "eq", False), [11, 12, 13]),
        (by("id", "eq", "11"), [11]),
        (by("title", "eq", 100), []),
        (by("status", "gt", 0), [12, 13]),
        (by("status", "in", values=[3]), [13]),
        (by("priority", "in", values=["open"], enumName="STATUS"), []),
        (by("dueDate", "nn", alternatives=None), [11, 12]),
        (by("asset.assignedTo.id", "eq", 4), [12]),
        (by("team.users.id", "nu"), []),
        (by("company.name", "cn", "plant"), [11, 12, 13]),
        (by("parentRequest", "nu"), [11, 12, 13]),
        (by("isDemo", "eq", False), [11, 12, 13]),
        (by("id", "eq", 11, alternatives=[by("id", "eq", 13)]), [11, 13]),
        (by("id", "eq", 11, alternatives=[by("asset.name", "cn", "powerflex")]), [11, 12]),
    ],
    ids=lambda value: str(value)[:60],
)
def test_operations(plant: Sandbox, one: dict[str, Any], ids: list[int]) -> None:
    assert found(plant, one) == ids


def test_sorting_and_pages(plant: Sandbox) -> None:
    assert found(plant, sortField="dueDate") == [11, 12, 13]
    assert found(plant, sortField="dueDate", direction="DESC") == [13, 12, 11]
    assert found(plant, sortField="asset.name", direction="ASC")[-1] == 13
    assert found(plant, pageSize=2, pageNum=1) == [13]
    assert found(plant, pageNum=9) == []
    assert found(plant, sortField="status", direction="DESC") == [13, 12, 11]
    assert found(plant, sortField="assignedTo.firstName") == [12, 11, 13]


def page(plant: Sandbox, one: dict[str, Any], size: int, number: int = 0) -> tuple[list[int], int]:
    rows = [row for row in plant.store.all("workOrder") if row["id"] > 10]
    body = {"filterFields": [one], "pageSize": size, "pageNum": number}
    answer = search(plant).page(read_criteria(body), rows, lambda row: row)
    return [row["id"] for row in answer["content"]], answer["totalElements"]


def test_pages_of_joined_rows(plant: Sandbox) -> None:
    """Recorded from a server of our own: pages are cut before repeated records are dropped."""
    assigned = by("assignedTo", "inm", values=[3, 4])
    assert page(plant, assigned, 10) == ([11, 12], 2)
    assert page(plant, assigned, 1) == ([11], 3)
    assert page(plant, assigned, 2, 1) == ([12], 3)
    assert page(plant, by("customFieldValues.value", "nn"), 10) == ([11, 12], 2)
    with pytest.raises(Refusal, match="Already registered a copy"):
        page(plant, by("customFieldValues.value", "nn"), 1)


@pytest.mark.parametrize(
    ("body", "status", "message"),
    [
        ({"filterFields": [by("nope", "eq", 1)]}, 400, "Invalid search field"),
        ({"filterFields": [by("title", "zz", 1)]}, 400, "Invalid search field"),
        ({"filterFields": [by("asset.nope", "eq", 1)]}, 400, "Invalid search field"),
        ({"filterFields": [by("primaryUser.password", "cn", "a")]}, 400, "Invalid search field"),
        ({"filterFields": [by("status", "eq", "OPEN", enumName="STATUS")]}, 500, "Cannot compare left"),
        ({"filterFields": [by("status", "in", values=["OPEN"])]}, 500, "Cannot compare left"),
        ({"filterFields": [by("id", "eq", "x")]}, 500, "Error coercing value"),
        ({"filterFields": [by("id", "eq", True)]}, 500, "Cannot coerce value 'true' [java.lang.Boolean] to Long"),
        ({"filterFields": [by("id", "eq", 1.5)]}, 500, "not a whole number"),
        ({"filterFields": [by("id", "gt", [1])]}, 500, "cannot be cast to class java.lang.Comparable"),
        ({"filterFields": [by("id", "cn", "1")]}, 500, "mapped to 'BIGINT'"),
        ({"filterFields": [by("dueDate", "eq", "2027-01-01")]}, 500, "to 'java.sql.Timestamp'"),
        ({"filterFields": [by("title", "eq", True)]}, 500, "StringJavaType' to wrap"),
        ({"filterFields": [by("asset", "gt", 1)]}, 500, "type 'com.grash.model.Asset'"),
        ({"filterFields": [by("asset", "gt")]}, 500, 'because "value" is null'),
        ({"filterFields": [by("assignedTo", "cn", "x")]}, 500, "NamedBasicTypeImpl"),
        ({"filterFields": [by("title", "inm", values=[1])]}, 500, "WorkOrderBase#title(BASIC)' is not joinable"),
        ({"filterFields": [by("title.x", "eq", 1)]}, 500, "Terminal path 'title' has no attribute 'x'"),
        ({"filterFields": [None]}, 500, "this.filterField"),
        ({"filterFields": [by("id", "in", values=None)]}, 500, "getValues()"),
        ({"sortField": "tittle"}, 500, "Did you mean 'title'"),
        ({"sortField": "asset.nmae"}, 500, "Did you mean 'image','name'; Traversed path: WorkOrder.asset"),
        ({"pageSize": 10**10}, 500, "out of range of int"),
        ({"filterFields": [by("title", "cn")]}, 500, "is null"),
        ({"filterFields": None}, 500, "this.filterFields"),
        ({"filterFields": [by("id", "eq", 1, enumName="DATE")]}, 500, "[STATUS, PRIORITY, JS_DATE]"),
        ({"pageSize": 0}, 500, "Page size must not be less than one"),
        ({"pageNum": -1}, 500, "Page index must not be less than zero"),
        ({"sortField": "nope"}, 500, "No property 'nope' found for type 'WorkOrder'"),
        ({"direction": "UP"}, 500, "[ASC, DESC]"),
        ([], 500, "JSON parse error"),
    ],
    ids=lambda value: str(value)[:50],
)
def test_misuse(plant: Sandbox, body: Any, status: int, message: str) -> None:
    with pytest.raises(Refusal) as caught:
        search(plant).page(read_criteria(body), [], lambda row: row)
    assert caught.value.status == status
    assert message in str(caught.value.message)
