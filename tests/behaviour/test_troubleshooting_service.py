"""Daily work of the first user: the nine calls of a troubleshooting service's adapter."""

from __future__ import annotations

from typing import Any

from support.modes import Mode

from rivet.integrations.atlas.testing import AtlasSandbox

NAMEPLATE = {"name": "PowerFlex 525", "manufacturer": "Rockwell", "model": "25B-D010N104", "serialNumber": "SN-4711"}


async def test_the_nine_calls(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        assert (await atlas.health_check())["status"] == "UP"

        asset = await atlas.assets.create(NAMEPLATE)
        assert (asset.manufacturer, asset.serial_number) == ("Rockwell", "SN-4711")
        assert (await atlas.assets.get(asset.custom_id)).id == asset.id
        assert asset.id in [one.id async for one in atlas.assets.iter()]

        filed = await atlas.work_orders.create({"title": "Overheats", "asset": asset.custom_id, "priority": "CRITICAL"})
        other = await atlas.work_orders.create({"title": "Other", "status": "ON_HOLD"})
        waiting = [one.id for one in (await atlas.work_orders.find(status="PENDING", limit=100)).content]
        assert (filed.id in waiting, other.id in waiting) == (True, False)

        done = await atlas.work_orders.complete(filed.custom_id, feedback="New fan")
        assert (done.rivet_status, done.feedback, done.is_critical) == ("COMPLETED", "New fan", True)
        assert (await atlas.work_orders.find(asset=asset.id, status="COMPLETED")).total_elements == 1

        person = {"email": "new@plant.example", "firstName": "N", "lastName": "P", "password": "Str0ng-Enough!"}
        invited = await atlas.users.create({**person, "role": "TECHNICIAN"})
        assert invited.role.code == "TECHNICIAN"

        await _plans(atlas, asset.id)


async def _plans(atlas: Any, asset: int) -> None:
    """Check that the preventive maintenances of an asset are found."""
    weekly = {"recurrenceType": "WEEKLY", "frequency": 1, "daysOfWeek": [0], "recurrenceBasedOn": "SCHEDULED_DATE"}
    made = await atlas.preventive_maintenances.create(
        {"name": "Oil", "title": "Change the oil", "asset": asset, "startsOn": "2027-01-03T08:00:00Z", **weekly}
    )
    found = await atlas.preventive_maintenances.find(asset=asset)
    assert [one.id for one in found.content] == [made.id]
    assert found.content[0].schedule is not None
