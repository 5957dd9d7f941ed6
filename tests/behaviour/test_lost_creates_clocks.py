"""Creates whose response is lost, where the clocks of the server, of a proxy and of this machine differ."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

import pytest
from support.creates import POST, titles
from support.modes import Mode

from rivet.integrations.atlas import AtlasOutcomeUnknownError, AtlasTokenCache
from rivet.integrations.atlas._support import account_registry, server_clock
from rivet.integrations.atlas.testing import AtlasSandbox

NOW = datetime.now(UTC)


class Behind(datetime):
    """Clock of a machine that is an hour behind."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Behind:
        return cls.fromtimestamp(time.time() - 3_600, tz)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("fault", ["drop_before", "drop_after"])
async def test_the_first_of_a_bulk_run_is_not_an_older_one(mode: Mode, atlas_sandbox: AtlasSandbox, fault: Any) -> None:
    """It is recognised by the server's time; an identical one of 14 hours may be it, by a proxy's clock."""
    rows = [{"title": "Inspection"}]
    async with mode.client(**atlas_sandbox.credentials, cache=AtlasTokenCache()) as other:
        theirs = await other.create_work_order(rows[0])
    for age in (60, 14 * 3_600 + 100):
        account_registry.clear()
        atlas_sandbox.skew_clock(age)
        atlas_sandbox.add_fault(fault, **POST)
        async with mode.client(**atlas_sandbox.credentials, settle_time=0.2, cache=AtlasTokenCache()) as atlas:
            (item,) = (await atlas.create_many(rows)).items
            if item.error is None:
                assert item.record is not None
                assert item.record.id > theirs.id
                continue
            assert (fault, age) == ("drop_before", 60)
            assert f"may be this one: id {theirs.id}" in str(item.error)
            key = item.error.details["idempotency_key"]
            with pytest.raises(AtlasOutcomeUnknownError, match="may be this one"):
                await atlas.create_work_order(rows[0], idempotency_key=key)
    made = 1 if fault == "drop_before" else 2
    assert (await titles(mode, atlas_sandbox, cache=AtlasTokenCache()))["Inspection"] == 1 + made


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(("hours", "fault"), [(-2, "drop_before"), (2, "drop_after"), (13, "drop_after")])
async def test_a_proxys_clock_proves_nothing(
    mode: Mode, atlas_sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch, hours: int, fault: Any
) -> None:
    """Nothing is made twice, and an older identical work order is not taken for a lost one."""
    rows = [{"title": "Inspection"}]
    if hours < 0:
        atlas_sandbox.skew_clock(-3_600)
        async with mode.client(**atlas_sandbox.credentials, cache=AtlasTokenCache()) as other:
            await other.create_work_order(rows[0])
        atlas_sandbox.skew_clock(0)
    account_registry.clear()
    parsed = server_clock._parsed
    monkeypatch.setattr(server_clock, "_parsed", lambda date: (parsed(date) or NOW) + timedelta(hours=hours))
    atlas_sandbox.add_fault(fault, **POST)
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.2, cache=AtlasTokenCache()) as atlas:
        (item,) = (await atlas.create_many(rows)).items
        assert isinstance(item.error, AtlasOutcomeUnknownError)
        assert (await titles(mode, atlas_sandbox, cache=AtlasTokenCache()))["Inspection"] == 1


@pytest.mark.usefixtures("quick")
async def test_an_earlier_asset_is_not_taken_for_a_lost_one(
    mode: Mode, atlas_sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proxy's clock is an hour behind, so that an asset of half an hour ago seems to be of later than the request;
    then this machine's clock is, so that it would seem so to a client that does not know the server's.
    """
    atlas_sandbox.skew_clock(-1_800)
    async with mode.client(**atlas_sandbox.credentials, cache=AtlasTokenCache()) as other:
        await other.create_asset({"name": "Pump"})
    atlas_sandbox.skew_clock(0)
    account_registry.clear()
    parsed = server_clock._parsed
    atlas_sandbox.add_fault("drop_before", method="POST", path="/assets", times=None)
    with monkeypatch.context() as patched:
        patched.setattr(server_clock, "_parsed", lambda date: (parsed(date) or NOW) - timedelta(hours=1))
        async with mode.client(**atlas_sandbox.credentials, settle_time=0.2, cache=AtlasTokenCache()) as atlas:
            with pytest.raises(AtlasOutcomeUnknownError):
                await atlas.create_asset({"name": "Pump"})
    account_registry.clear()
    monkeypatch.setattr(server_clock, "datetime", Behind)
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.2, cache=AtlasTokenCache()) as atlas:
        with pytest.raises(AtlasOutcomeUnknownError):
            await atlas.create_asset({"name": "Pump"})
        atlas_sandbox.clear_faults()
        atlas_sandbox.add_fault("drop_after", method="POST", path="/assets")
        assert (await atlas.create_asset({"name": "Valve"})).name == "Valve"


@pytest.mark.usefixtures("quick")
async def test_clocks_that_differ(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """The time window is on the server's clock; older work orders are not mistaken for lost ones."""
    for skew in (-86_400, 86_400):
        atlas_sandbox.reset()
        atlas_sandbox.skew_clock(skew)
        account_registry.clear()
        async with mode.client(**atlas_sandbox.credentials, settle_time=0.3, cache=AtlasTokenCache()) as atlas:
            first = await atlas.create_work_order({"title": "Inspection"})
        atlas_sandbox.skew_clock(skew + 60)
        account_registry.clear()
        async with mode.client(**atlas_sandbox.credentials, settle_time=0.3, cache=AtlasTokenCache()) as atlas:
            await atlas.get_work_order(1)
            for kind in ("drop_after", "drop_before"):
                atlas_sandbox.add_fault(kind, **POST)
                made = await atlas.create_work_order({"title": "Inspection"})
                assert made.id > first.id
        assert (await titles(mode, atlas_sandbox, cache=AtlasTokenCache()))["Inspection"] == 3


@pytest.mark.usefixtures("quick")
async def test_a_client_for_each_request_knows_the_servers_clock(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.skew_clock(-20)
    made = []
    for faulty in (False, True):
        async with mode.client(**atlas_sandbox.credentials, settle_time=0.3) as atlas:
            if faulty:
                atlas_sandbox.add_fault("drop_after", **POST)
            made.append((await atlas.create_work_order({"title": f"faulty {faulty}"})).id)
    assert (await titles(mode, atlas_sandbox))["faulty True"] == 1
