"""Promised calls on every supported release of Atlas, sync and async, against the sandbox."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Iterator
from typing import Any

import pytest
from atlas_api.api.comments import create_comment
from atlas_api.models import CommentCreate, Reference
from support.modes import Mode

from rivet.integrations.atlas import AssetF, AtlasTokenCache, AtlasUnsupportedError, F
from rivet.integrations.atlas._support import account_registry, clock, server_release
from rivet.integrations.atlas._support.server_release import FEATURES, RELEASES, SEARCH_PATHS, ServerRelease
from rivet.integrations.atlas.atoms import atoms_of
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox

SANDBOX_RELEASES = [*RELEASES[:-1], "current"]
USER = {"firstName": "John", "lastName": "Smith", "password": "SecurePass123!x", "role": "TECHNICIAN"}


@pytest.fixture(scope="session", params=SANDBOX_RELEASES)
def atlas_sandbox_release(request: pytest.FixtureRequest) -> str:
    release: str = request.param
    return release


@pytest.fixture(scope="session")
def atlas_sandbox_process(atlas_sandbox_release: str) -> Iterator[AtlasSandbox]:
    """Of this file's own: that of the other files may be there already, as another release."""
    with start_sandbox(release=atlas_sandbox_release) as sandbox:
        yield sandbox


def has(release: str, since: str) -> bool:
    return SANDBOX_RELEASES.index(release) >= RELEASES.index(since)


async def test_the_promised_calls(mode: Mode, atlas_sandbox: AtlasSandbox, atlas_sandbox_release: str) -> None:
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.2) as atlas:
        assert (await atlas.health_check())["status"] == "UP"
        asset = await atlas.create_asset({"name": "Drive 7", "category": "Pneumatic", "model": "25B"})
        assert (asset["category"]["name"], asset["customId"]) == ("Pneumatic", asset.custom_id)
        assert [one.id for one in await atlas.search_assets("Drive 7")] == [asset.id]
        assert (await atlas.get_asset(asset.custom_id)).id == asset.id
        assert (await atlas.update_asset(asset.id, {"power": "5 kW"}))["model"] == "25B"
        user = await atlas.create_user({**USER, "email": "john@plant.example"})
        assert (await atlas.create_user({**USER, "email": "john@plant.example"})).id == user.id
        made = await atlas.create_work_order(
            {"title": "Fault", "priority": "CRITICAL", "status": "PENDING", "assignedTo": ["john@plant.example"],
             "assetId": asset.id, "dueDate": "2027-01-10T09:00:00Z", "description": "why"},
            idempotency_key="key-1",
        )  # fmt: skip
        again = await atlas.create_work_order({"title": "Fault"}, idempotency_key="key-1")
        assert (again.id, again["priority"], again["assetId"]) == (made.id, "CRITICAL", asset.id)
        changed = await atlas.update_work_order(made.custom_id, {"status": "IN_PROGRESS"})
        assert (changed["status"], changed["priority"], len(changed["assignedTo"])) == ("IN_PROGRESS", "CRITICAL", 1)
        sent = len(atlas_sandbox.requests("PATCH"))
        for same in (changed, dict(changed), changed.to_dict()):
            assert (await atlas.update_work_order(made.id, same)).updated_at == changed.updated_at
        assert len(atlas_sandbox.requests("PATCH")) == sent
        done = await atlas.update_work_order(made.id, {"status": "COMPLETED", "notes": "Replaced bearings"})
        assert (done["status"], done["feedback"], done.due_date is None) == ("COMPLETED", "Replaced bearings", False)
        assert (await atlas.complete_work_order(made.id)).completed_on == done.completed_on
        page = await atlas.list_work_orders(status="COMPLETED", page=0, limit=50)
        assert made.id in [one["id"] for one in page["content"]]
        assert {"totalPages", "totalElements"} <= set(page.keys())
        walked = [one.id async for one in atlas.iter_work_orders((F.asset == asset.custom_id), page_size=1)]
        assert walked == [made.id]
        assert [one.id async for one in atlas.iter_assets(AssetF.name == "Drive 7")] == [asset.id]
        bulk = await atlas.create_many([{"title": f"row {number}"} for number in range(3)])
        assert not bulk.failed


async def test_strings_survive_a_round_trip(
    mode: Mode, atlas_sandbox: AtlasSandbox, atlas_sandbox_release: str
) -> None:
    def shown(text: str | None) -> str:
        return html.unescape(text or "") if has(atlas_sandbox_release, "after 1.8.0") else text or ""

    async with mode.client(**atlas_sandbox.credentials, settle_time=0.2) as atlas:
        for text in ("R&D", "if a<b and c>d then", "<br>", "keep <5 bar", "q?a=1&section=2&copy=3"):
            atlas_sandbox.add_fault("drop_after", path="/work-orders", method="POST")
            made = await atlas.create_work_order({"title": text, "description": f"why: {text}"})
            assert (shown(made.title), shown(made.description)) == (text, f"why: {text}")
            assert [one.id async for one in atlas.iter_work_orders(F.title == text)] == [made.id]
            assert made.id in [one.id async for one in atlas.iter_work_orders(F.description.contains(text))]
            account_registry.clear()  # as with a token of an earlier process
            assert made.id not in [one.id async for one in atlas.iter_work_orders(F.title != text)]
            sent = len(atlas_sandbox.requests("PATCH"))
            await atlas.update_work_order(made.id, {"title": text, "description": made.description})
            assert len(atlas_sandbox.requests("PATCH")) == sent
        for _ in range(2):  # the second one finds the category of the first
            account_registry.clear()
            account_registry.clear()
            asset = await atlas.create_asset(
                {"name": "Pump <3>", "description": "a & b", "category": "Rot <fast> & R&D"}
            )
            assert shown(asset.category and asset.category.name) == "Rot <fast> & R&D"
            await atlas.update_asset(asset.id, {"archived": True, "name": "other"})
        asset = await atlas.create_asset({"name": "Pump <3>", "description": "a & b"})
        assert [one.id for one in await atlas.search_assets("Pump <3>")] == [asset.id]


async def test_an_entity_in_a_text_is_a_text_of_its_own(
    mode: Mode, atlas_sandbox: AtlasSandbox, atlas_sandbox_release: str
) -> None:
    """Where strings are stored as sent, "R&amp;D" differs from "R&D"."""
    if has(atlas_sandbox_release, "after 1.8.0"):
        pytest.skip("this release cannot tell them apart")
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.2) as atlas:
        first = await atlas.create_work_order({"title": "R&D"})
        atlas_sandbox.add_fault("drop_before", path="/work-orders", method="POST")
        second = await atlas.create_work_order({"title": "R&amp;D"})
        assert (second.id, second.title) == (second.id, "R&amp;D")
        changed = await atlas.update_work_order(first.id, {"title": "R&amp;D"})
        assert changed.title == "R&amp;D"


async def test_properties_of_later_releases_are_refused_before_any_write(
    mode: Mode, atlas_sandbox: AtlasSandbox, atlas_sandbox_release: str
) -> None:
    """Earlier releases would ignore them in silence."""
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        cost = await atlas.additional_costs.create({"description": "Oil", "cost": 5, "workOrder": 1})
    account_registry.clear()  # nothing is known of the release
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        calls = {
            "1.5.1": ("contact", lambda: atlas.requests.create({"title": "Leak", "contact": "Miller"})),
            "1.6.0": ("customId", lambda: atlas.update_asset(1, {"customId": "PMP-07"})),
            "1.8.0": ("date", lambda: atlas.additional_costs.update(cost.id, {"cost": 6, "date": "2027-01-10"})),
            "after 1.8.0": ("expiresAt", lambda: atlas.api_keys.create({"label": "x", "expiresAt": "2099-01-01"})),
        }
        for since, (name, call) in calls.items():
            if has(atlas_sandbox_release, since):
                changed = (await call()).to_dict()
                assert str(changed[name])[:10] in ("Miller", "PMP-07", "2027-01-10", "2099-01-01")
            else:
                with pytest.raises(AtlasUnsupportedError, match=f"no {name} in") as caught:
                    await call()
                assert caught.value.since == since
        if not has(atlas_sandbox_release, "1.8.0"):
            assert not atlas_sandbox.requests("PATCH", f"/additional-costs/{cost.id}")
            await atlas.additional_costs.update(cost.id, {"cost": 7})
            (kept,) = await atlas.additional_costs.find(work_order=1)
            assert (kept.cost, kept.description) == (7, "Oil"), "what can be changed is changed"


async def test_missing_features_are_reported_before_any_write(
    mode: Mode, atlas_sandbox: AtlasSandbox, atlas_sandbox_release: str
) -> None:
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        made = await atlas.create_work_order({"title": "x", "description": "first"})
        writes = len(atlas_sandbox.requests("PATCH"))
        body = CommentCreate(work_order=Reference(made.id), content="hello")
        calls = {
            "comments": [atlas.update_work_order(made.id, {"notes": "why", "title": "y"}),
                         mode.endpoint(create_comment, atlas, body=body)],
            "custom fields": [atlas.update_work_order(made.id, {"customFields": [{"id": 1, "value": "x"}]}),
                              atlas.create_work_order({"title": "z", "customFields": [{"id": 1, "value": "x"}]}),
                              atlas.custom_fields.create(
                                  {"label": "Line", "fieldType": "SHORT_TEXT", "entityType": "ASSET"}
                              )],
        }  # fmt: skip
        for feature, tried in calls.items():
            for call in tried:
                if has(atlas_sandbox_release, "1.6.0"):
                    call.close()
                    continue
                with pytest.raises(AtlasUnsupportedError, match=feature) as caught:
                    await call
                assert (caught.value.feature, caught.value.since) == (feature, "1.6.0")
        assert len(atlas_sandbox.requests("PATCH")) == writes
        assert "z" not in [one.title async for one in atlas.iter_work_orders()]


async def test_the_reason_of_a_cancellation_is_kept(
    mode: Mode, atlas_sandbox: AtlasSandbox, atlas_sandbox_release: str
) -> None:
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        made = await atlas.create_work_order({"title": "x", "description": "first"})
        cancelled = await atlas.update_work_order(made.id, {"status": "CANCELLED", "notes": "twice <reported>"})
        again = await atlas.update_work_order(made.id, {"status": "CANCELLED", "notes": "twice <reported>"})
    assert cancelled["status"] == again["status"] == "CANCELLED"
    in_text = "first" if has(atlas_sandbox_release, "1.6.0") else "first\nCancelled: twice <reported>"
    assert (cancelled.description, again.description) == (in_text, in_text)
    assert bool(atlas_sandbox.requests("POST", "/comments")) == has(atlas_sandbox_release, "1.6.0")


async def test_atoms_are_kept_and_found(mode: Mode, atlas_sandbox: AtlasSandbox, atlas_sandbox_release: str) -> None:
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        made = await atlas.create_work_order({"title": "x", "description": "first"})
        await atlas.tag_atoms(made.id, "siemens:s7-1200:f003")
        tagged = await atlas.tag_atoms(made.id, "siemens:s7-1200:f003", "uuid-1")
        assert atoms_of(tagged) == ("siemens:s7-1200:f003", "uuid-1")
        for atom in ("siemens:s7-1200:f003", "uuid-1"):
            assert [one.id async for one in atlas.iter_work_orders_with_atom(atom)] == [made.id]
        assert [one.id async for one in atlas.iter_work_orders_with_atom("uuid")] == []
        changed = await atlas.update_work_order(made.id, {"description": "second"})
        assert (changed.description or "").startswith("second")
        assert atoms_of(changed) == ("siemens:s7-1200:f003", "uuid-1"), "a new description keeps them"
        assert (tagged.description == "first") == has(atlas_sandbox_release, SEARCH_PATHS.since)


async def test_the_release_is_reported_as_far_as_known(
    mode: Mode, atlas_sandbox: AtlasSandbox, atlas_sandbox_release: str
) -> None:
    async with mode.client(**atlas_sandbox.credentials, cache=AtlasTokenCache()) as atlas:
        assert (await atlas.health_check()).release == "unknown"
        await atlas.list_work_orders()
        await atlas.create_work_order({"title": "x"})
        assert [row["path"] for row in atlas_sandbox.requests() if "version" in row["path"]] == []
        assert {
            "1.5.0": "1.5.1 or earlier", "1.5.1": "1.5.1 or earlier", "1.6.0": "1.6.0 to 1.8.0",
            "1.7.0": "1.6.0 to 1.8.0", "1.8.0": "1.6.0 to 1.8.0", "current": "after 1.8.0",
        }[atlas_sandbox_release] == (await atlas.health_check())["release"]  # fmt: skip


async def test_a_token_is_renewed_as_the_release_does_it(
    mode: Mode, atlas_sandbox: AtlasSandbox, atlas_sandbox_release: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed = 0.0
    real = clock.monotonic
    monkeypatch.setattr(clock, "monotonic", lambda: real() + passed)
    cache = AtlasTokenCache()
    async with mode.client(**atlas_sandbox.credentials, cache=cache) as atlas:
        await atlas.list_work_orders()
        first = await cache.get_token()
        claims = json.loads(base64.urlsafe_b64decode((first or "").split(".")[1] + "=="))
        lifetime = claims["exp"] - claims["iat"]
        refreshes = has(atlas_sandbox_release, "after 1.8.0")
        assert abs(lifetime - (1800 if refreshes else 14 * 86_400)) <= 1
        passed = lifetime - 100
        await atlas.list_work_orders()
    asked = [(row["method"], row["path"]) for row in atlas_sandbox.requests() if row["path"].startswith("/auth/")]
    how = ("POST", "/auth/refresh") if refreshes else ("GET", "/auth/refresh")
    assert asked[0] == ("POST", "/auth/signin")
    assert asked[1:] == [how]


async def test_the_table_says_what_the_client_does() -> None:
    """Drift: each feature is unknown at first, and a response of either kind decides it for all that it implies."""
    for feature in FEATURES:
        known = ServerRelease()
        assert known.has(feature) is None
        known.record(feature, present=True)
        assert known.has(feature) is True
        known.record(feature, present=False)
        assert known.has(feature) is None, "contradicting evidence: nothing is believed"
        known.record(feature, present=False)
        assert known.has(feature) is False
        with pytest.raises(AtlasUnsupportedError, match=feature.since):
            known.check(feature)
        known.record(feature, present=True)  # the server was upgraded
        assert known.has(feature) is True
    for feature in FEATURES:
        for other in FEATURES:
            known = ServerRelease()
            known.record(feature, present=True)
            expected: Any = True if RELEASES.index(other.since) <= RELEASES.index(feature.since) else None
            assert known.has(other) is expected


def test_an_upgrade_shows_although_reads_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reads show that custom fields are there, which says nothing of what was missing a while ago."""
    now = 1000.0
    monkeypatch.setattr(clock, "monotonic", lambda: now)
    known = ServerRelease()
    known.record(server_release.REFRESH_TOKENS, present=False)
    for _ in range(10):
        now += server_release.REMEMBER_SECONDS / 5
        known.record(server_release.CUSTOM_FIELDS, present=True)
    assert known.has(server_release.CLEANED_TEXTS) is None


def test_missing_features_are_checked_again_later(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(clock, "monotonic", lambda: now)
    known = ServerRelease()
    known.record(server_release.COMMENTS, present=False)
    assert (known.has(server_release.COMMENTS), str(known)) == (False, "1.5.1 or earlier")
    now += server_release.REMEMBER_SECONDS + 1
    assert (known.has(server_release.COMMENTS), str(known)) == (None, "unknown")
