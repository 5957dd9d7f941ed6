"""Protection of a sandbox against web pages of other origins: they can neither read nor change it."""

from __future__ import annotations

import httpx
import pytest

from rivet.integrations.atlas.testing import AtlasSandbox
from rivet.integrations.atlas_sandbox._http.server import Guard

PATHS = ("/work-orders/1", "/auth/signin", "/_sandbox/requests", "/_page/data", "/")


@pytest.fixture
def port(atlas_sandbox: AtlasSandbox) -> str:
    return atlas_sandbox.base_url.rpartition(":")[2]


@pytest.mark.parametrize("path", PATHS)
def test_other_names_and_origins(atlas_sandbox: AtlasSandbox, port: str, path: str) -> None:
    with httpx.Client(base_url=atlas_sandbox.base_url, trust_env=False) as http:
        usual = http.get(path).status_code
        for host in (f"127.0.0.1:{port}", f"localhost:{port}", f"LOCALHOST:{port}", f"[::1]:{port}"):
            assert http.get(path, headers={"Host": host}).status_code == usual
        others = "attacker.example", "127.0.0.1.example", "10.0.0.1", "localhost@attacker.example"
        for host in (*others, *(f"{other}:{port}" for other in others), "127.0.0.1:1", "127.0.0.1", "", "[", "::1"):
            answer = http.get(path, headers={"Host": host})
            assert answer.status_code in (400, 403), host
            assert "127.0.0.1" in answer.text or answer.status_code == 400
        assert http.get(path, headers={"Origin": atlas_sandbox.base_url}).status_code == usual
        for origin in ("http://attacker.example", "null", f"https://127.0.0.1:{port}", "http://127.0.0.1:1", "", "*"):
            assert http.get(path, headers={"Origin": origin}).status_code == 403, origin


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "", "text/json"]
)
def test_forms_of_other_pages_reset_nothing(atlas_sandbox: AtlasSandbox, kind: str) -> None:
    with httpx.Client(base_url=atlas_sandbox.base_url, trust_env=False) as http:
        token = http.post("/auth/signin", json=sign_in(atlas_sandbox)).json()["accessToken"]
        answer = http.post("/_sandbox/restore", content=b"{}", headers={"Content-Type": kind})
        assert (answer.status_code, "application/json" in answer.text) == (415, True)
        me = http.get("/auth/me", headers={"Authorization": f"Bearer {token}"})
        assert me.status_code == 200, "its sessions are as they were"
        json = {"Content-Type": "Application/JSON; charset=utf-8"}
        assert http.post("/_sandbox/restore", content=b"{}", headers=json).status_code == 200
        assert http.post("/_sandbox/restore").status_code == 200, "without a body there is nothing to name"


def sign_in(sandbox: AtlasSandbox) -> dict[str, str]:
    return {"email": sandbox.email, "password": sandbox.password, "type": "CLIENT"}


async def test_who_listens_elsewhere_is_reached_by_other_names() -> None:
    async def app(scope, receive, send):  # type: ignore[no-untyped-def]
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body"})

    transport = httpx.ASGITransport(Guard(app, "0.0.0.0"))
    async with httpx.AsyncClient(transport=transport, base_url="http://plant.example") as http:
        assert (await http.get("/x")).status_code == 204
        assert (await http.get("/x", headers={"Origin": "http://plant.example"})).status_code == 204
        assert (await http.get("/x", headers={"Origin": "http://attacker.example"})).status_code == 403
