"""Knowledge-base atoms: stored in a custom field that is created on demand, and found by search."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from atlas_api.api.custom_fields import create_custom_field, list_custom_fields
from atlas_api.models import CustomFieldCreate
from support.modes import Mode

from rivet.integrations.atlas import AtlasNotFoundError, AtlasPermissionError, AtlasValidationError
from rivet.integrations.atlas.atoms import ATOMS_FIELD, atoms_of
from rivet.integrations.atlas.testing import AtlasSandbox

ATOM, UUID = "allen_bradley:controllogix:motor-control", "6f9619ff-8b86-d011-b42d-00c04fc964ff"


async def found(atlas: Any, atom: str, **options: Any) -> list[int]:
    return [work_order.id async for work_order in atlas.iter_work_orders_with_atom(atom, **options)]


async def test_tags(mode: Mode, atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    other = CustomFieldCreate.from_dict({"label": "Shift", "fieldType": "SHORT_TEXT", "entityType": "WORK_ORDER"})
    shift = await mode.endpoint(create_custom_field, atlas, body=other)
    made = await atlas.create_work_order(
        {"title": "a & b", "description": "kept", "customFields": [{"id": shift.id, "value": "night"}]}
    )
    tagged = await atlas.tag_atoms(made.custom_id, ATOM)
    assert atoms_of(tagged) == (ATOM,)
    tagged = await atlas.tag_atoms(made.id, [UUID, ATOM])
    assert atoms_of(tagged) == (ATOM, UUID)
    atlas_sandbox.clear_requests()
    assert atoms_of(await atlas.tag_atoms(made.id, UUID)) == (ATOM, UUID)
    assert [request["method"] for request in atlas_sandbox.requests()] == ["GET"], "nothing is written that is there"
    read = await atlas.get_work_order(made.id)
    assert (read.title, read["description"]) == (made.title, "kept")
    assert {value.custom_field.label: value.value for value in read.custom_field_values}["Shift"] == "night"
    labels = [field.label for field in await mode.endpoint(list_custom_fields, atlas)]
    assert labels.count(ATOMS_FIELD) == 1


async def test_finding(mode: Mode, atlas: Any) -> None:
    ids = [(await atlas.create_work_order({"title": f"w{n}"})).id for n in range(5)]
    for id in ids[:3]:
        await atlas.tag_atoms(id, ATOM, "x:y")
    await atlas.tag_atoms(ids[3], ATOM.replace("_", "-"), "x:y:z")
    assert await found(atlas, ATOM, page_size=2) == ids[:3], "neither a wildcard nor a part of an id counts"
    assert await found(atlas, "x:y") == ids[:3]
    assert await found(atlas, "x:y", after=ids[0]) == ids[1:3]
    assert await found(atlas, "none") == []


async def test_at_once(mode: Mode, atlas: Any) -> None:
    """The first calls make the field once, and calls on the same work order lose nothing."""
    ids = [(await atlas.create_work_order({"title": f"w{n}"})).id for n in range(3)]
    await asyncio.gather(*(atlas.tag_atoms(id, f"atom-{n}") for id in ids for n in range(4)))
    for id in ids:
        assert set(atoms_of(await atlas.get_work_order(id))) == {f"atom-{n}" for n in range(4)}
    labels = [field.label for field in await mode.endpoint(list_custom_fields, atlas)]
    assert labels.count(ATOMS_FIELD) == 1


async def test_refusals(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        for wrong in ((), ("a b",), ("a|b",), ("",), (5,), ("x" * 201,)):
            with pytest.raises(AtlasValidationError, match="must be ids of atoms"):
                await atlas.tag_atoms(1, *wrong)
        with pytest.raises(AtlasValidationError, match="must be ids of atoms"):
            await found(atlas, "%")
        with pytest.raises(AtlasNotFoundError):
            await atlas.tag_atoms("WO999999", ATOM)
    account = {**atlas_sandbox.credentials, "email": "tech@plant.example"}
    async with mode.client(**account) as technician:
        with pytest.raises(AtlasPermissionError, match="Ask an administrator for a custom field"):
            await technician.tag_atoms(1, ATOM)
