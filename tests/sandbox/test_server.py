"""The sandbox's command line: output, options, shutdown, persistence."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from atlas_api.api.assets import create_asset, list_child_assets, patch_asset
from atlas_api.api.auth import refresh_token, sign_in
from atlas_api.api.custom_fields import create_custom_field, reorder_custom_fields
from atlas_api.api.locations import create_location, list_locations_mini
from atlas_api.api.roles import create_role, get_role
from atlas_api.api.teams import create_team, delete_team, get_team, patch_team
from atlas_api.api.users import change_user_role, get_user, patch_user
from atlas_api.api.work_order_categories import create_work_order_category, patch_work_order_category
from atlas_api.api.work_orders import delete_work_order, search_work_orders_mini
from atlas_api.models import (
    AssetCreate,
    AssetPatch,
    AssetStatus,
    CategoryCreate,
    CategoryPatch,
    CustomFieldCreate,
    CustomFieldEntity,
    CustomFieldType,
    LocationCreate,
    RefreshRequest,
    RoleCreate,
    RoleType,
    SearchCriteria,
    SigninRequest,
    TeamCreate,
    TeamPatch,
    UserPatch,
)
from support.bounds import times

from rivet.integrations.atlas import (
    AtlasAuthError,
    AtlasClient,
    AtlasLicenseError,
    AtlasNotFoundError,
    AtlasPermissionError,
    AtlasValidationError,
    SyncAtlasClient,
)
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_says_where_it_serves_and_stops_cleanly(number: signal.Signals) -> None:
    with start_sandbox() as server:
        assert server.base_url.startswith("http://127.0.0.1:")
        with SyncAtlasClient(**server.credentials) as client:
            assert client.health_check().status == "UP"
        server.process.send_signal(number)
        assert server.process.wait(10) == 0


def test_help_and_wrong_options() -> None:
    command = [sys.executable, "-m", "rivet.integrations.atlas.sandbox"]
    output = subprocess.run([*command, "--help"], capture_output=True, text=True, check=True).stdout
    for option in ("--host", "--port", "--db", "--release", "--token-lifetime", "--free-plan"):
        assert option in output
    done = subprocess.run([*command, "--token-lifetime", "0"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "token-lifetime" in done.stderr
    done = subprocess.run([*command, "--release", "1.4.0"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "1.5.0" in done.stderr


@pytest.mark.timeout(600)
def test_an_acknowledged_write_survives_kill_9(tmp_path: Path) -> None:
    db = str(tmp_path / "plant.sqlite3")
    made = []
    for _ in range(times(2, 50)):
        with start_sandbox("--db", db) as server, SyncAtlasClient(**server.credentials) as client:
            made += [client.create_work_order({"title": f"number {n}"}) for n in range(20)]
            server.process.kill()
            server.process.wait()
    with start_sandbox("--db", db) as server, SyncAtlasClient(**server.credentials) as client:
        found = {work_order.id: work_order.to_dict() for work_order in client.iter_work_orders()}
        assert all(found[work_order.id] == work_order.to_dict() for work_order in made)
        assert client.create_work_order({"title": "next"}).custom_id == f"WO{len(found) + 1:06d}"


def test_the_free_plan() -> None:
    with start_sandbox("--free-plan") as server, SyncAtlasClient(**server.credentials) as client:
        open_ones = sum(1 for work_order in client.iter_work_orders() if work_order["status"] != "COMPLETED")
        for n in range(30 - open_ones):
            client.create_work_order({"title": f"number {n}"})
        with pytest.raises(AtlasLicenseError, match="Free Limit of 30"):
            client.create_work_order({"title": "one too many"})
        with pytest.raises(AtlasLicenseError, match="child asset"):
            client.create_asset({"name": "x", "parentAsset": 1})
        for n in range(50 - sum(1 for _ in client.iter_assets())):
            client.create_asset({"name": f"number {n}"})
        with pytest.raises(AtlasLicenseError, match="Free Limit reached: 50"):
            client.create_asset({"name": "one too many"})
        for n in range(10 - len(list_locations_mini.sync(client=client.api))):
            create_location.sync(client=client.api, body=LocationCreate(f"number {n}"))
        with pytest.raises(AtlasLicenseError, match="Free Limit reached: 10"):
            create_location.sync(client=client.api, body=LocationCreate("one too many"))
        with pytest.raises(AtlasLicenseError, match="custom roles"):
            create_role.sync(client=client.api, body=RoleCreate("x", RoleType.ROLE_CLIENT))


async def test_refresh_tokens_rotate() -> None:
    with start_sandbox() as server:
        async with AtlasClient(**server.credentials) as client:
            signed_in = await sign_in.asyncio(
                client=client.api, body=SigninRequest(server.email, server.password, "CLIENT")
            )
            first = RefreshRequest(signed_in.refresh_token)
            second = await refresh_token.asyncio(client=client.api, body=first)
            assert second.refresh_token != signed_in.refresh_token
            with pytest.raises(AtlasAuthError, match="reuse detected"):
                await refresh_token.asyncio(client=client.api, body=first)
            assert await refresh_token.asyncio(client=client.api, body=RefreshRequest(second.refresh_token))
            with pytest.raises(AtlasAuthError, match="Invalid refresh token"):
                await refresh_token.asyncio(client=client.api, body=RefreshRequest("nope"))


async def test_roles_decide(atlas_sandbox: AtlasSandbox) -> None:
    async with (
        AtlasClient(**atlas_sandbox.credentials) as admin,
        AtlasClient(atlas_sandbox.base_url, "tech@plant.example", atlas_sandbox.password) as technician,
        AtlasClient(atlas_sandbox.base_url, "viewer@plant.example", atlas_sandbox.password) as viewer,
    ):
        own = await technician.create_work_order({"title": "by the technician"})
        foreign = await admin.create_work_order({"title": "by the admin"})
        with pytest.raises(AtlasPermissionError, match="Forbidden"):
            await delete_work_order.asyncio(client=technician.api, id=foreign.id)
        with pytest.raises(AtlasPermissionError):
            await technician.update_work_order(foreign.id, {"title": "x"})
        assert (await technician.update_work_order(own.id, {"title": "mine"})).title == "mine"
        assert (await viewer.get_work_order(own.id)).title == "mine"
        for refused in (viewer.create_work_order({"title": "x"}), viewer.update_work_order(own.id, {"title": "x"})):
            with pytest.raises(AtlasPermissionError):
                await refused
        with pytest.raises(AtlasPermissionError):
            await technician.create_user(
                {"email": "x@y.example", "firstName": "X", "lastName": "Y", "password": "a-long-pass-phrase", "role": 4}
            )
        await delete_work_order.asyncio(client=technician.api, id=own.id)
        with pytest.raises(AtlasNotFoundError):
            await technician.get_work_order(own.id)


async def test_the_small_kinds() -> None:
    with start_sandbox() as server:
        async with AtlasClient(**server.credentials) as client:
            api = client.api
            team = await create_team.asyncio(client=api, body=TeamCreate("Night <b>shift</b>"))
            assert team.name == "Night shift"
            await patch_team.asyncio(client=api, id=team.id, body=TeamPatch("Night", description="22 to 6"))
            assert (await get_team.asyncio(client=api, id=team.id)).description == "22 to 6"
            await delete_team.asyncio(client=api, id=team.id)
            with pytest.raises(AtlasNotFoundError):
                await get_team.asyncio(client=api, id=team.id)
            category = await create_work_order_category.asyncio(client=api, body=CategoryCreate("Leaks"))
            with pytest.raises(AtlasValidationError, match="same name already exists"):
                await create_work_order_category.asyncio(client=api, body=CategoryCreate("LEAKS"))
            body = CategoryPatch("Leaks", description="water")
            renamed = await patch_work_order_category.asyncio(client=api, id=category.id, body=body)
            assert renamed.description == "water"
            fields = [
                await create_custom_field.asyncio(
                    client=api, body=CustomFieldCreate(label, CustomFieldType.NUMBER, CustomFieldEntity.ASSET)
                )
                for label in ("one", "two")
            ]
            assert [field.order for field in fields] == [0, 1]
            await reorder_custom_fields.asyncio(client=api, body=[fields[1].id, fields[0].id])
            assert (await get_role.asyncio(client=api, id=4)).code == "TECHNICIAN"
            user = await change_user_role.asyncio(client=api, id=3, role=6)
            assert user.role.code == "VIEW_ONLY"
            patched = await patch_user.asyncio(client=api, id=3, body=UserPatch("Tim", "Tool", rate=7))
            assert ((await get_user.asyncio(client=api, id=3)).first_name, patched.rate) == ("Tim", 7)
            parent = await create_asset.asyncio(client=api, body=AssetCreate("Line", bar_code="B1"))
            child = await client.create_asset({"name": "Belt", "parentAsset": parent.id})
            assert [a.id for a in await list_child_assets.asyncio(client=api, id=parent.id)] == [child.id]
            with pytest.raises(AtlasValidationError, match="barCode"):
                await client.create_asset({"name": "Twin", "barCode": "B1"})
            emptied = await patch_asset.asyncio(
                client=api, id=child.id, body=AssetPatch(name="Belt", status=AssetStatus.DOWN)
            )
            assert (emptied.custom_id, emptied.parent_asset) == (None, None)
            page = await search_work_orders_mini.asyncio(client=api, body=SearchCriteria(page_size=2))
            assert page.content[0]["customId"] == "WO000001"


async def test_many_at_once(atlas_sandbox: AtlasSandbox) -> None:
    async with AtlasClient(**atlas_sandbox.credentials) as client:
        made = await asyncio.gather(*(client.create_work_order({"title": f"n {n}"}) for n in range(100)))
        assert len({work_order.id for work_order in made}) == len({w.custom_id for w in made}) == 100
