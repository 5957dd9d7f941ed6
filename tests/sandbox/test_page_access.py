"""Access to the web page of the sandbox: browsers on this machine only; it uses up no fault and shows no password."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox

pytestmark = pytest.mark.slow
HTML = {"Accept": "text/html"}


@pytest.fixture
def sandbox() -> Iterator[AtlasSandbox]:
    with start_sandbox() as sandbox:
        yield sandbox


def test_only_a_browser_on_this_machine_gets_it(sandbox: AtlasSandbox) -> None:
    base = sandbox.base_url
    assert httpx.get(base).status_code == 403  # as a real Atlas
    assert httpx.get(base, headers=HTML).headers["content-type"].startswith("text/html")
    assert httpx.post(base, headers=HTML).status_code == 403
    for path in ("/", "/_page/data", "/_page/page.js"):
        elsewhere = httpx.get(base + path, headers={**HTML, "Host": "attacker.example"})
        assert (elsewhere.status_code, "127.0.0.1" in elsewhere.text) == (403, True)
    assert httpx.get(base + "/_page/../app.py", headers=HTML).status_code in (403, 404)
    assert httpx.get(base + "/_page/..%2fapp.py", headers=HTML).status_code == 404
    token = httpx.get(base + "/_page/data").json()["token"]
    for headers in ({}, {"X-Page-Token": "x"}, {"X-Page-Token": token, "Host": "attacker.example"}):
        assert httpx.post(base + "/_page/do/create", json={"title": "x"}, headers=headers).status_code == 403
    wrong = httpx.post(base + "/_page/do/nonsense", headers={"X-Page-Token": token})
    assert (wrong.status_code, "move" in wrong.json()["message"]) == (400, True)
    for content in (b'{"id": Infinity, "status": "OPEN"}', b'{"status": "OPEN"}', b"[" * 100_000, b"\xff"):
        refused = httpx.post(base + "/_page/do/move", content=content, headers={"X-Page-Token": token})
        assert (refused.status_code, bool(refused.json()["message"])) == (400, True)
    assert httpx.get(base + f"/_page/work-order?id={'9' * 5_000}").status_code == 404
    assert "access-control-allow-origin" not in httpx.get(base + "/_page/data").headers


def test_the_data_contains_only_changes(sandbox: AtlasSandbox) -> None:
    url = f"{sandbox.base_url}/_page/data"
    first = httpx.get(url).json()
    users = first["plant"]["lists"]["Users"]
    assert "admin@plant.example" in [row[1 + users["heads"].index("E-mail")] for row in users["rows"]]
    version, last = first["plant"]["version"], first["last"]
    known = {"era": first["era"], "version": version, "after": last}
    again = httpx.get(url, params=known).json()
    assert (again["requests"], "plant" in again) == ([], False)
    with SyncAtlasClient(**sandbox.credentials) as client:
        client.update_work_order(1, {"description": "x" * 5_000})
    data = httpx.get(url, params=known).json()
    assert [one["path"] for one in data["requests"]] == ["/auth/signin", "/work-orders/1", "/work-orders/1"]
    assert "not shown" in data["requests"][0]["sent"]
    assert [one["is_whole"] for one in data["requests"]] == [False, True, True], "a secret is left out"
    assert json.loads(data["requests"][2]["sent"])["description"] == "x" * 5_000
    assert data["requests"][2]["got"].endswith(" bytes)")
    assert data["plant"]["version"] > version
    assert sandbox.password not in str(data)
    other = httpx.get(url, params={**known, "era": "of another sandbox", "after": 99}).json()
    assert len(other["requests"]) == 3
    assert "plant" in other


def test_no_mistaken_address_shows_a_password(sandbox: AtlasSandbox) -> None:
    body = {"email": sandbox.email, "password": "My-Secret-Pw", "type": "CLIENT"}
    for path in ("/api/auth/signin", "//auth/signin", "/AUTH/signin", "/auth", "/v1/sign-in"):
        httpx.post(sandbox.base_url + path, json=body)
    httpx.get(f"{sandbox.base_url}/files/download/tos?token=My-Secret-Pw&page=1")
    data = httpx.get(f"{sandbox.base_url}/_page/data").json()
    assert len(data["requests"]) == 6
    assert data["requests"][-1]["query"] == "token=...&page=1"
    assert "My-Secret-Pw" not in str(data)


def test_the_page_uses_up_no_fault() -> None:
    with start_sandbox("--admin") as sandbox:
        sandbox.add_fault("status", status=503)
        assert httpx.get(f"{sandbox.base_url}/_page/data").status_code == 200
        assert httpx.get(f"{sandbox.base_url}/health-check").status_code == 503


def test_the_page_is_in_the_package() -> None:
    folder = Path(__file__).parents[2] / "rivet" / "integrations" / "atlas_sandbox" / "_http" / "page"
    scripts = {f"{name}.js" for name in ("board", "dom", "faults", "lists", "page", "record", "requests")}
    assert {path.name for path in folder.iterdir()} == {"index.html", "page.css", *scripts}
