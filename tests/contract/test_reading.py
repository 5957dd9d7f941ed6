"""Lazy reading of a record's values, which must not be observable."""

from __future__ import annotations

import collections
import copy
import datetime
import json
import os
import pickle
import subprocess
import sys
import threading
import types
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from atlas_api.models import AuthTokens, User, WorkOrder, WorkOrderCreate, WorkOrderPage
from atlas_api.types import UNSET
from support import recorded

FULL = recorded.body("workorder.create.full")


def record(**changes: Any) -> WorkOrder:
    return WorkOrder.from_dict(json.loads(json.dumps({**FULL, **changes})))


def read(**changes: Any) -> WorkOrder:
    made = record(**changes)
    assert made.title
    return made


@pytest.mark.parametrize(
    "use",
    [
        lambda one: one == read(),
        lambda one: read() == one,
        lambda one: repr(one) == repr(read()),
        lambda one: copy.copy(one) == read(),
        lambda one: copy.deepcopy(one) == read(),
        lambda one: pickle.loads(pickle.dumps(one)) == read(),
        lambda one: one.to_dict() == FULL,
        lambda one: one["asset"] == FULL["asset"],
        lambda one: dict(one) == dict(read()),
        lambda one: "title" in one and len(one.keys()) == len(read().keys()),
        lambda one: attrs.asdict(one) == attrs.asdict(read()),
        lambda one: attrs.evolve(one, title="x") == read(title="x"),
        lambda one: one.additional_properties == {},
        lambda one: one.additional_keys == [],
        lambda one: not hasattr(one, "no_such_field"),
    ],
)
def test_a_record_that_was_not_read_yet_is_like_one_that_was(use: Callable[[WorkOrder], bool]) -> None:
    assert use(record())


def test_assigned_values_survive_lazy_reading() -> None:
    one = record()
    one.title = "mine"
    one.due_date = None
    assert (one.title, one.due_date, one.custom_id) == ("mine", None, FULL["customId"])
    assert one.to_dict() == {**FULL, "title": "mine", "dueDate": None}


def test_an_unknown_attribute_is_an_attribute_error_that_names_it() -> None:
    for one in (record(), read(), User.__new__(User)):
        with pytest.raises(AttributeError, match="no_such_field"):
            one.no_such_field  # type: ignore[attr-defined] # noqa: B018


@pytest.mark.parametrize("key", ["createdAt", "dueDate", "completedOn"])
@pytest.mark.parametrize("value", ["yesterday", "2026-13-45T00:00:00Z", 1764000000000, [2026, 1, 2]])
def test_a_date_that_is_none_is_kept_as_it_is(key: str, value: Any) -> None:
    one = record(**{key: value})
    assert one[key] == value
    assert one.to_dict()[key] == value


@pytest.mark.parametrize("value", [5, True, ["HIGH"], {"name": "HIGH"}])
def test_a_word_that_is_none_is_kept_as_it_is(value: Any) -> None:
    one = record(status=value, priority=value)
    assert one.status == one.priority == value
    assert one.to_dict()["priority"] == value


def page(**changes: Any) -> dict[str, Any]:
    body = json.loads(json.dumps(recorded.body("workorder.search.all")))
    body["content"] = [json.loads(json.dumps({**FULL, **changes}))]
    return body


@pytest.mark.parametrize(
    "changes",
    [
        {"assignedTo": "nobody"},
        {"assignedTo": {"id": 1}},
        {"assignedTo": [{"firstName": "Ada"}]},
        {"assignedTo": [7]},
        {"files": [{}]},
        {"customFieldValues": [{"value": "x"}]},
        {"customFieldValues": [{"value": "x", "customField": []}]},
        {"customFieldValues": [{"value": "x", "customField": {}}]},
    ],
)
def test_an_invalid_part_is_reported_when_the_page_is_read(changes: dict[str, Any]) -> None:
    with pytest.raises((KeyError, TypeError)):
        WorkOrderPage.from_dict(page(**changes))
    with pytest.raises(KeyError):
        WorkOrderPage.from_dict({**page(), "content": [{"title": "x"}]})
    assert WorkOrderPage.from_dict(page(assignedTo=None)).content[0].assigned_to is None


def test_an_optional_part_that_does_not_fit_is_kept_as_it_is() -> None:
    one = record(asset={"id": 3}, team="Crew")
    assert (one["asset"], one["team"]) == ({"id": 3}, "Crew")
    assert one.to_dict()["asset"] == {"id": 3}


def test_secrets_stay_hidden_whenever_they_are_read() -> None:
    tokens = AuthTokens.from_dict({**recorded.body("auth.signin.ok"), "accessToken": "hush-hush"})
    assert "hush-hush" not in repr(tokens)
    assert "hush-hush" not in repr([tokens.access_token])
    tokens.refresh_token = "hush-hush"
    assert "hush-hush" not in repr([tokens.refresh_token])


def test_threads_may_read_the_same_record() -> None:
    for _ in range(50):
        one = record()
        start = threading.Barrier(4)
        seen: list[Any] = []

        def work(one: WorkOrder = one, start: threading.Barrier = start, seen: list[Any] = seen) -> None:
            start.wait()
            seen.append((one.title, one.created_at, one.assigned_to))

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(seen) == 4
        assert all(each == seen[0] for each in seen)


def test_assignments_survive_concurrent_lazy_reading() -> None:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(300):
            one = record(colour="red")
            start = threading.Barrier(2)
            seen: list[Any] = []

            def read_it(one: WorkOrder = one, start: threading.Barrier = start, seen: list[Any] = seen) -> None:
                start.wait()
                seen.append(one.to_dict()["colour"])

            thread = threading.Thread(target=read_it)
            thread.start()
            start.wait()
            one.title = "mine"
            people = one.assigned_to
            thread.join()
            assert (one.title, seen) == ("mine", ["red"])
            assert one.assigned_to is people
    finally:
        sys.setswitchinterval(before)


@pytest.mark.parametrize("kind", [types.MappingProxyType, collections.UserDict, collections.ChainMap])
def test_any_mapping_is_read(kind: Callable[[Any], Any]) -> None:
    assert WorkOrder.from_dict(kind(FULL)).to_dict() == FULL


def test_a_record_by_hand_has_nothing_left_over() -> None:
    one = WorkOrderCreate(title="x")
    assert one.additional_properties == {}
    assert one.additional_properties is not WorkOrderCreate(title="x").additional_properties


def test_dates_and_absent_fields() -> None:
    assert isinstance(record().created_at, datetime.datetime)
    assert User.from_dict(recorded.body("user.search.by-email")["content"][0]).id is not UNSET


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_fork_while_a_record_is_read() -> None:
    program = """
import json, os, sys, threading
from atlas_api.models import WorkOrder
full = json.loads(sys.argv[1])
WorkOrder.from_dict(full).to_dict()  # imports are over: a fork in the middle of one is a hazard of its own
shared = [WorkOrder.from_dict(full) for _ in range(2000)]
threading.Thread(target=lambda: [one.title for one in shared * 50], daemon=True).start()
for _ in range(20):
    child = os.fork()
    if not child:
        assert all(one.to_dict() == full for one in shared[:200] + shared[-200:])
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", program, json.dumps(FULL)], check=True, timeout=60)
