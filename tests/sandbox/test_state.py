"""State of a sandbox: snapshots, resets, seeds, the journal of requests, and the admin path that controls it."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import httpx
import pytest

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox
from rivet.integrations.atlas_sandbox.__main__ import main
from rivet.integrations.atlas_sandbox._http.app import Sandbox
from rivet.integrations.atlas_sandbox._records.seed import SeedError

pytestmark = pytest.mark.slow


def numbers(client: SyncAtlasClient) -> list[str]:
    return [work_order["customId"] for work_order in client.iter_work_orders()]


def test_snapshots(atlas_sandbox: AtlasSandbox, sync_atlas_client: SyncAtlasClient) -> None:
    client = sync_atlas_client
    seeded = numbers(client)
    client.create_work_order({"title": "kept"})
    kept = client.get_work_order("WO000005").to_dict()
    atlas_sandbox.snapshot("one more")
    client.create_work_order({"title": "lost"})
    client.update_work_order("WO000005", {"title": "changed"})
    atlas_sandbox.add_fault("status", times=None, path="/assets/*")
    atlas_sandbox.skew_clock(5)
    atlas_sandbox.restore("one more")
    assert numbers(client) == [*seeded, "WO000005"]
    assert client.get_work_order("WO000005").to_dict() == kept
    assert atlas_sandbox.faults() == []
    assert client.create_work_order({"title": "next"}).custom_id == "WO000006", "numbers go on from there"
    atlas_sandbox.reset()
    assert numbers(client) == seeded
    with pytest.raises(ValueError, match=r"'start'.*'one more'"):
        atlas_sandbox.restore("nope")


def test_a_restored_file_survives_the_process(tmp_path: Path) -> None:
    db = str(tmp_path / "plant.sqlite3")
    with start_sandbox("--db", db) as sandbox, SyncAtlasClient(**sandbox.credentials) as client:
        client.create_work_order({"title": "lost"})
        sandbox.reset()
        client.create_work_order({"title": "kept"})
        sandbox.process.kill()
        sandbox.process.wait()
    assert sqlite3.connect(db).execute("PRAGMA journal_mode").fetchone() == ("wal",)
    with start_sandbox("--db", db) as sandbox, SyncAtlasClient(**sandbox.credentials) as client:
        assert [w.title for w in client.iter_work_orders()][4:] == ["kept"]


def test_a_file_belongs_to_one_sandbox(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "plant.sqlite3").touch()
    (tmp_path / "another name").symlink_to(tmp_path / "plant.sqlite3")
    with start_sandbox("--db", str(tmp_path / "plant.sqlite3")) as sandbox:
        for name in ("plant.sqlite3", "another name"):
            with pytest.raises(RuntimeError, match="did not start"), start_sandbox("--db", str(tmp_path / name)):
                pass
            assert f"process {sandbox.process.pid} uses it" in capfd.readouterr().err
        with SyncAtlasClient(**sandbox.credentials) as client:
            client.create_work_order({"title": "acknowledged"})
        sandbox.process.kill()
        sandbox.process.wait()
    with (
        start_sandbox("--db", str(tmp_path / "another name")) as sandbox,
        SyncAtlasClient(**sandbox.credentials) as client,
    ):
        assert "acknowledged" in [work_order.title for work_order in client.iter_work_orders()]


def test_the_list_of_requests(atlas_sandbox: AtlasSandbox, sync_atlas_client: SyncAtlasClient) -> None:
    sync_atlas_client.get_work_order(1)
    sync_atlas_client.get_asset(1)
    seen = [(one["method"], one["path"], one["status"]) for one in atlas_sandbox.requests()]
    assert seen == [("POST", "/auth/signin", 200), ("GET", "/work-orders/1", 200), ("GET", "/assets/1", 200)]
    assert len(atlas_sandbox.requests("GET")) == 2
    assert len(atlas_sandbox.requests(path="/assets/1")) == 1
    assert atlas_sandbox.requests("GET", "/assets/1")[0]["milliseconds"] > 0
    atlas_sandbox.clear_requests()
    assert atlas_sandbox.requests() == []


def test_the_admin_path_explains_itself(atlas_sandbox: AtlasSandbox) -> None:
    with httpx.Client(base_url=atlas_sandbox.base_url, trust_env=False) as http:
        assert "POST /_sandbox/faults" in http.get("/_sandbox/what").json()["error"]
        for content in (b"{", b"[]", b"5", b'{"name": 1}', b"\xff"):
            answer = http.post("/_sandbox/faults", content=content, headers={"Content-Type": "application/json"})
            assert (answer.status_code, answer.json().keys()) == (400, {"error"}), content
        assert http.put("/_sandbox/clock", json={"skew": "soon"}).status_code == 400
        assert http.post("/_sandbox/snapshot", json={}).status_code == 400


async def test_the_admin_path_exists_only_when_it_is_enabled() -> None:
    sandbox = Sandbox()
    async with httpx.AsyncClient(transport=httpx.ASGITransport(sandbox.app), base_url="http://sandbox.test") as http:
        assert (await http.get("/_sandbox/faults")).status_code == 403
        token = (await http.post("/auth/signin", json=sandbox.admin._asdict())).json()["accessToken"]
        for method, path in (("GET", "/_sandbox/faults"), ("POST", "/_sandbox/restore")):
            answer = await http.request(method, path, json={}, headers={"Authorization": f"Bearer {token}"})
            assert (answer.status_code, answer.json()["message"]) == (500, f"No static resource {path[1:]}.")
    sandbox.store.close()


SEED = """
company: Mill
password: a-long-pass-phrase
people:
  - {email: boss@mill.example, firstName: Bo, lastName: Ss}
  - {email: hand@mill.example, firstName: Ha, lastName: Nd, role: TECHNICIAN, password: another-pass-phrase}
locations: [{name: Hall}]
custom_fields: [{label: Shift, fieldType: LONG_TEXT, entityType: WORK_ORDER}]
assets: [{name: Saw, location: Hall, status: DOWN}]
work_orders: [{title: Sharpen, asset: Saw, assignedTo: [hand@mill.example], dueDate: 2026-12-01T08:00:00Z}]
"""


def test_a_seed_of_ones_own(tmp_path: Path) -> None:
    file = tmp_path / "mill.yaml"
    file.write_text(SEED)
    with start_sandbox("--seed", str(file)) as sandbox:
        assert sandbox.email == "boss@mill.example"
        with SyncAtlasClient(**sandbox.credentials) as client:
            (work_order,) = client.iter_work_orders()
            assert (work_order.title, work_order["assetId"], work_order["dueDate"]) == (
                "Sharpen",
                client.search_assets("saw")[0].id,
                "2026-12-01T08:00:00.000+00:00",
            )
            assert [person["firstName"] for person in work_order["assignedTo"]] == ["Ha"]
        with SyncAtlasClient(sandbox.base_url, "hand@mill.example", "another-pass-phrase") as client:
            assert client.get_work_order(work_order.id).title == "Sharpen"


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (("people:", "persons:"), "it needs a list of people"),
        (("company: Mill", "compny: Mill"), "unknown keys.*compny"),
        (("asset: Saw", "asset: Axe"), "work_orders 1: there is no .*Axe"),
        (("status: DOWN", "status: BROKEN"), "assets 1: .*BROKEN"),
        (("title: Sharpen", "titel: Sharpen"), "work_orders 1: unknown keys.*titel"),
        (("role: TECHNICIAN", "role: KING"), "people 2: there is no .*KING"),
        (("name: Hall", "address: Hall"), "locations 1: must not be null"),
        (("company: Mill", "{"), "mill.yaml"),
    ],
)
def test_a_seed_that_cannot_be_used(tmp_path: Path, change: tuple[str, str], problem: str) -> None:
    file = tmp_path / "mill.yaml"
    file.write_text(SEED.replace(*change))
    with pytest.raises(SeedError, match=f"(?s){problem}"):
        Sandbox(plant=file)


def test_a_sandbox_that_does_not_start_says_why(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    wrong: list[Any] = [("--seed", str(tmp_path / "none.yaml")), ("--db", str(tmp_path)), ("--user-limit", "many")]
    for options in wrong:
        with pytest.raises(RuntimeError, match="did not start"), start_sandbox(*options):
            pass
        assert options[0] in capfd.readouterr().err


def test_a_file_keeps_its_owner(tmp_path: Path) -> None:
    seed_file = tmp_path / "mill.yaml"
    seed_file.write_text(SEED)
    db = ("--db", str(tmp_path / "plant.sqlite3"))
    with start_sandbox(*db, "--seed", str(seed_file)) as sandbox:
        assert sandbox.email == "boss@mill.example"
    with start_sandbox(*db) as sandbox, SyncAtlasClient(**sandbox.credentials) as client:
        assert sandbox.email == "boss@mill.example"
        assert client.get_work_order(1).title == "Sharpen"


def test_an_ended_sandbox_is_reported(tmp_path: Path) -> None:
    with start_sandbox() as sandbox:
        sandbox.process.kill()
        sandbox.process.wait()
        with pytest.raises(RuntimeError, match="has ended with code -9"):
            sandbox.reset()


@pytest.mark.parametrize(
    "options", [("--token-lifetime", "nan"), ("--token-lifetime", "inf"), ("--port", "99999"), ("--port", "-1")]
)
def test_options_that_cannot_be(options: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(list(options))
    assert caught.value.code == 2
    assert options[0] in capsys.readouterr().err


def test_clocks_that_cannot_be(atlas_sandbox: AtlasSandbox) -> None:
    for skew in (1e12, -1e12):
        with pytest.raises(ValueError, match="skew"):
            atlas_sandbox.skew_clock(skew)
