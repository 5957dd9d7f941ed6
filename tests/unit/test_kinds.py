"""Kinds of records as data: an update of any of them loses nothing, and every reference resolves."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from rivet.integrations.atlas import AtlasClient, AtlasValidationError, SyncAtlasClient
from rivet.integrations.atlas._kinds import ACCESSORS, NAMES, kind_named, kind_of
from rivet.integrations.atlas._kinds.kind import Kind, Value
from rivet.integrations.atlas._kinds.loading import load
from rivet.integrations.atlas._kinds.patch_values import current_values, merged
from rivet.integrations.atlas._kinds.reader import Named, read_changes, read_new
from rivet.integrations.atlas._operations.mutual_exclusion import CHANGES_MAKE_NUMBERS, NUMBERED

PATCHED = [name for name in ACCESSORS if kind_of(name).patch is not None]
CREATED = [name for name in ACCESSORS if kind_of(name).create is not None]
RECORDS = 25
"""Random records of each kind."""


def shown(value: Value, draw: Random) -> Any:
    """Return what a server may show for a property."""
    number = draw.randrange(1, 10**6)
    match value.form:
        case _ if value.many and value.form in ("reference", "custom fields", "nested", "strings"):
            return [part(value, draw) for _ in range(draw.randrange(3))]
        case "nested":
            return part(value, draw)
        case "reference":
            return draw.choice([None, {"id": number, "name": "x"}])
        case "flag":
            return draw.random() < 0.5
        case "number" | "integer":
            return number
        case "date":
            return draw.choice([None, "2027-01-02T03:04:05.000+00:00"])
        case "word":
            return draw.choice(value.words)
        case "words":
            return draw.sample(value.words, 2)
        case "integers":
            return [number]
        case _:
            return draw.choice([None, "", f"text {number} &amp; more"])


def part(value: Value, draw: Random) -> Any:
    """One item of a list that a server may show."""
    id = draw.randrange(1, 10**6)
    if value.form == "custom fields":
        return {"customField": {"id": id, "label": "x"}, "value": draw.choice([None, "v"])}
    if value.form == "nested":
        return {each.show: shown(each, draw) for each in value.nested.values()}
    return {"id": id, "label": f"option {id}", "name": "x"}


@pytest.mark.parametrize("accessor", PATCHED)
def test_an_update_loses_nothing(accessor: str) -> None:
    kind = kind_of(accessor)
    payload = kind.patch
    assert payload is not None
    draw = Random(accessor)
    for _ in range(RECORDS):
        record = {value.show: shown(value, draw) for value in payload.values.values() if value.show}
        before = current_values(payload, record)
        assert before.keys() == {name for name, value in payload.values.items() if value.show}, "all is sent again"
        for name, value in payload.values.items():
            if value.form in ("reference", "custom fields") and value.show and record[value.show]:
                given = record[value.show] if value.many else [record[value.show]]
                sent = before[name] if value.many else [before[name]]
                ids = [one.get("customField", one)["id"] for one in given]
                assert [one["id"] for one in sent] == ids, "references stay"
        assert merged(payload, record, {}, cleaned=True) == before
        assert read_back(kind, record) == before, "what was read can be given back"
        for name, value in payload.values.items():
            if value.show and value.form in ("title", "long", "short"):
                after = merged(payload, record, {name: "another one"}, cleaned=True)
                assert {**after, name: before[name]} == before, "only that changes"
                assert after[name] == "another one"


def read_back(kind: Kind, record: dict[str, Any]) -> dict[str, Any]:
    """Return the PATCH of an update with the whole record that was read."""
    assert kind.patch is not None
    draft = read_changes(kind, {"id": 1, **record})
    values = {name: wire(value) for name, value in draft.values.items()}
    return merged(kind.patch, record, values, cleaned=True)


def wire(value: Any) -> Any:
    if isinstance(value, Named):
        return value.wire({})
    if isinstance(value, dict):
        return {name: wire(one) for name, one in value.items()}
    return [wire(one) for one in value] if isinstance(value, list) else value


@pytest.mark.parametrize("accessor", PATCHED)
def test_fields_cleared_by_a_patch_are_known(accessor: str) -> None:
    """Each property of a PATCH is shown by the record; what is not is searched for, or only written."""
    kind = kind_of(accessor)
    assert kind.patch is not None
    unseen = {name for name, value in kind.patch.values.items() if not value.show}
    only_written = {"users": {"newPassword"}, "customers": {"vendorType"}, "tasks": {"status"}}
    by_client = {
        "work_orders": {"assetId", "feedback", "notes", "signature", "status"},
        "relations": set(kind.patch.values),
    }
    assert unseen <= {*kind.hidden, *only_written.get(accessor, ()), *by_client.get(accessor, ())}


@pytest.mark.parametrize("accessor", ACCESSORS)
def test_every_name_leads_somewhere(accessor: str) -> None:
    kind = kind_of(accessor)
    load(kind.accessor)  # all endpoints and models are there
    assert kind_named(kind.name) is kind
    values = [*kind.equal.values()]
    values += [value for payload in (kind.create, kind.patch) if payload for value in payload.values.values()]
    values += [value for action in kind.actions.values() for value in action.takes.values()]
    assert {value.kind for value in values if value.kind} <= NAMES.keys()
    assert isinstance(getattr(AtlasClient, accessor), property)
    assert isinstance(getattr(SyncAtlasClient, accessor), property)


@pytest.mark.parametrize("accessor", CREATED)
def test_all_that_is_wrong_is_reported_at_once(accessor: str) -> None:
    kind = kind_of(accessor)
    assert kind.create is not None
    with pytest.raises(AtlasValidationError) as caught:
        read_new(kind, {"nonsense": 1, **dict.fromkeys(kind.create.required, object())})
    assert {"nonsense", *kind.create.required} <= caught.value.field_errors.keys()
    with pytest.raises(AtlasValidationError) as caught:
        read_new(kind, {})
    assert caught.value.field_errors.keys() == set(kind.create.required)


def test_names_and_misspellings() -> None:
    kind = kind_of("parts")
    draft = read_new(kind, {"name": "Bolt", "category": "Bolts", "assignedTo": {3}, "vendors": [{"id": 7}, "8"]})
    assert draft.values["category"] == Named("part category", "Bolts")
    assert draft.values["assignedTo"] == [Named("user", 3)]
    assert draft.values["vendors"] == [Named("vendor", 7), Named("vendor", 8)]
    for wrong, problem in (
        ({"nam": "Bolt"}, "did you mean 'name'?"),
        ({"createdAt": "2027"}, "is set by the server"),
        ({"cost": "much"}, "must be a number"),
        ({"cost": None}, "must not be None"),
        ({"assignedTo": "tech@plant.example"}, "must be a list"),
        ({"assignedTo": ["somebody"]}, "must refer to a user by an id, an e-mail or a full name"),
        ({"name": "x" * 256}, "at most 255"),
    ):
        with pytest.raises(AtlasValidationError, match=problem.replace("?", r"\?")):
            read_changes(kind, wrong)


def test_a_whole_record_can_be_given_back() -> None:
    kind = kind_of("checklists")
    assert kind.patch is not None
    record = {
        "id": 4,
        "name": "Daily",
        "description": None,
        "category": None,
        "taskBases": [
            {"id": 1, "label": "Look", "taskType": "MULTIPLE", "options": [{"id": 2, "label": "a"}], "user": None}
        ],
        "newer": "word",
    }
    draft = read_changes(kind, record)
    assert draft.read_back == 4
    assert merged(kind.patch, record, draft.values, cleaned=True) == current_values(kind.patch, record)


def test_kinds_with_numbers_share_the_queue_of_their_creates() -> None:
    assert {kind.name for kind in map(kind_of, ACCESSORS) if kind.prefix} == NUMBERED - CHANGES_MAKE_NUMBERS
    made = {action.makes for kind in map(kind_of, ACCESSORS) for action in kind.actions.values()} - {""}
    assert made == {"work order"}
