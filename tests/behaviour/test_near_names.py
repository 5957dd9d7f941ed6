"""Misspelt names of records and misspelt keywords: the error names what may be meant."""

from __future__ import annotations

import re
import traceback
import uuid
from typing import Any

import pytest

from rivet.integrations.atlas import (
    AtlasClient,
    AtlasError,
    AtlasNotFoundError,
    AtlasValidationError,
    F,
    SyncAtlasClient,
)
from rivet.integrations.atlas._payloads.unknown_fields import ELSEWHERE
from rivet.integrations.atlas.testing import AtlasSandbox


async def test_a_misspelt_name(atlas: Any) -> None:
    one = uuid.uuid4().hex[:8]
    name, team = f"Kneader K-7 & {one}", f"Night crew {one}"
    await atlas.assets.create({"name": name})
    await atlas.teams.create({"name": team, "users": []})
    user = (await atlas.users.find(limit=1)).content[0].email
    asset, near = name.replace("Kneader", "Kneadre"), re.escape(f"(did you mean '{name}'?)")
    calls = {
        "There is no asset .*" + near: atlas.assets.get(asset),
        "asset: there is no asset .*" + near: atlas.work_orders.create({"title": "x", "asset": asset}),
        "assetId: there is no asset .*" + near: atlas.create_work_order({"title": "x", "assetId": asset}),
        "^asset: there is no asset .*" + near: atlas.work_orders.find(asset=asset),
        "filter is invalid: there is no asset .*" + near: atlas.work_orders.find(F.asset == asset),
        "did you mean WO000001": atlas.get_work_order("WO00001"),
        "did you mean A000001": atlas.update_asset("a1", {"name": "x"}),
        "did you mean 'Technician'": atlas.roles.get("Tecnician"),
        f"did you mean '{team}'": atlas.teams.get(team.replace("crew", "crwe")),
        f"did you mean '{user}'": atlas.users.get("x" + user),
    }
    for message, call in calls.items():
        with pytest.raises(AtlasError, match=message):
            await call


async def test_people_by_full_name(atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    tom, mia = await atlas.users.get("Tom Technician"), await atlas.users.get("mechanic@plant.example")
    made = await atlas.create_work_order(
        {"title": "x", "assignedTo": ["Tom  Technician", mia.email], "primaryUser": "Mia Mechanic"}
    )
    assert ([one.id for one in made.assigned_to], made.primary_user.id) == ([tom.id, mia.id], mia.id)
    await atlas.work_orders.update(made.id, {"assignedTo": ["Mia Mechanic"]})
    wanted = F.assigned_to.has_any("Mia Mechanic") & (F.primary_user != "Tom Technician") & (F.id == made.id)
    assert [one.id for one in (await atlas.work_orders.find(wanted)).content] == [made.id]
    await atlas.users.update(mia.id, {"firstName": "Tom", "lastName": "Technician"})
    try:
        atlas_sandbox.clear_requests()
        with pytest.raises(
            AtlasValidationError, match=rf"ambiguous.*tech@.*\(id {tom.id}\), mechanic@.*\(id {mia.id}\)"
        ):
            await atlas.create_work_order({"title": "x", "assignedTo": ["Tom Technician"]})
        with pytest.raises(
            AtlasValidationError, match=r"there is no user 'Tom Technicain'.*did you mean 'Tom Technician'"
        ):
            await atlas.create_work_order({"title": "x", "assignedTo": ["Tom Technicain"]})
        assert {seen["path"] for seen in atlas_sandbox.requests("POST")} == {"/users/search"}
    finally:
        await atlas.users.update(mia.id, {"firstName": "Mia", "lastName": "Mechanic"})


async def test_near_names_need_no_request_before_a_name_is_missing(atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    name = f"Motor {uuid.uuid4().hex[:8]}"
    await atlas.assets.create({"name": name})
    atlas_sandbox.clear_requests()
    await atlas.assets.get(name)
    assert len(atlas_sandbox.requests("POST", "/assets/search")) == 1
    atlas_sandbox.add_fault("status", path="/assets/search", status=403, skip=1)
    with pytest.raises(AtlasNotFoundError, match="exact name"):  # that no names may be read hides nothing
        await atlas.assets.get("Moter")
    assert [fault["met"] for fault in atlas_sandbox.faults()] == [1]
    atlas_sandbox.clear_faults()
    atlas_sandbox.clear_requests()
    with pytest.raises(AtlasNotFoundError, match="number such as A000001"):
        await atlas.assets.get("A999999")
    assert len(atlas_sandbox.requests("POST", "/assets/search")) == 1


async def test_a_field_that_another_call_sets(atlas: Any) -> None:
    calls = {
        "frequency: cannot be set here: use schedules.update": atlas.preventive_maintenances.update(
            1, {"frequency": 2}
        ),
        "comments: cannot be set here: use work_orders.comment": atlas.update_work_order(1, {"comments": ["x"]}),
        "readings: cannot be set here: use meters.add_reading": atlas.meters.update(1, {"readings": [1]}),
        "role: cannot be set here: use users.change_role": atlas.users.update(1, {"role": "ADMIN"}),
    }
    for message, call in calls.items():
        with pytest.raises(AtlasValidationError, match=message):
            await call


def test_every_call_that_sets_a_field_elsewhere_exists() -> None:
    client = SyncAtlasClient("http://127.0.0.1:9", "a@plant.example", "password-of-a")
    named = {found for calls in ELSEWHERE.values() for found in re.findall(r"(\w+)\.(\w+)\(", calls)}
    assert named
    assert all(callable(getattr(getattr(client, accessor), call)) for accessor, call in named)


@pytest.mark.parametrize("kind", [AtlasClient, SyncAtlasClient])
def test_a_misspelt_keyword_of_a_client(kind: Any) -> None:
    with pytest.raises(TypeError, match=r"'base_urll' \(did you mean 'base_url'\?\)"):
        kind(base_urll="http://127.0.0.1:9", email="a@plant.example", password="password-of-a")
    client = kind("http://127.0.0.1:9", "a@plant.example", "password-of-a")
    with pytest.raises(TypeError, match=r"with_options\(\) .*'time_out' \(did you mean 'timeout'\?\)"):
        client.with_options(time_out=3)
    with pytest.raises(AtlasError) as caught:
        kind("ftp://nowhere", "a@plant.example", password="password-of-a")
    frames = [
        frame.f_locals for frame, _ in traceback.walk_tb(caught.tb) if "misspelt_names" in frame.f_code.co_filename
    ]
    assert frames
    assert "password-of-a" not in repr(frames)
