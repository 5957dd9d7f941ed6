"""API keys instead of e-mail and password: what is sent, what is refused, what is never shown."""

from __future__ import annotations

from typing import Any

import pytest
from atlas_api.api.api_keys import create_api_key, delete_api_key, get_api_key, rotate_api_key, search_api_keys
from atlas_api.models import ApiKeyCreate, ApiKeyCriteria
from support.modes import Mode
from support.servers import Answer, ScriptedServer, Seen

from rivet.integrations.atlas import AtlasAuthError, AtlasConfigError
from rivet.integrations.atlas.config import ClientConfig, atlas_config
from rivet.integrations.atlas.testing import AtlasSandbox

KEY = "k" * 43


async def made(mode: Mode, atlas: Any) -> Any:
    return await mode.endpoint(create_api_key, atlas, body=ApiKeyCreate("nightly"))


async def test_a_client_with_a_key(mode: Mode, atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    key = await made(mode, atlas)
    assert len(key.code) == 43
    assert key.code not in repr(key)
    atlas_sandbox.clear_requests()
    async with mode.client(atlas_sandbox.base_url, api_key=key.code) as client:
        created = await client.create_work_order({"title": "by key"})
        assert (await client.get_work_order(created.id)).created_by == key.created_by
        assert (await client.health_check())["status"] == "UP"
        assert key.code not in repr(client) + repr(vars(client))
    assert atlas_sandbox.requests("POST", "/auth/signin") == []


async def test_life_of_a_key(mode: Mode, atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    first = await made(mode, atlas)
    shown = await mode.endpoint(get_api_key, atlas, id=first.id)
    assert (shown.label, shown.code is None or shown.code != first.code) == ("nightly", True)
    second = await mode.endpoint(rotate_api_key, atlas, id=first.id)
    page = await mode.endpoint(search_api_keys, atlas, body=ApiKeyCriteria(active=True))
    assert [key.id for key in page.content] == [second.id]
    async with mode.client(atlas_sandbox.base_url, api_key=first.code) as old:
        with pytest.raises(AtlasAuthError, match="rejects the API key: API key has been revoked") as caught:
            await old.get_work_order(1)
        assert (caught.value.status, len(caught.value.attempts)) == (401, 1)
    async with mode.client(atlas_sandbox.base_url, api_key=second.code) as new:
        assert (await new.get_work_order(1)).id == 1
        await mode.endpoint(delete_api_key, atlas, id=second.id)
        with pytest.raises(AtlasAuthError, match="the key is unknown"):
            await new.get_work_order(1)


async def test_the_key_goes_where_a_token_goes(mode: Mode) -> None:
    def script(seen: Seen) -> Answer:
        return Answer(403, {"success": False, "message": f"refused {seen.headers}"})

    with ScriptedServer(script) as server:
        async with mode.client(server.base_url, api_key=KEY, max_retries=0) as client:
            with pytest.raises(Exception, match="refused") as caught:
                await client.get_work_order(1)
            await client.health_check()
        assert KEY not in str(caught.value) + repr(vars(caught.value))
        assert [seen.headers.get("x-api-key") for seen in server.seen] == [KEY, None]
        assert all("authorization" not in seen.headers for seen in server.seen)


def test_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    base = {"base_url": "http://127.0.0.1:9"}
    monkeypatch.setenv("ATLAS_API_KEY", KEY)
    monkeypatch.setenv("ATLAS_EMAIL", "a@b.example")
    monkeypatch.setenv("ATLAS_PASSWORD", "x")
    monkeypatch.setenv("ATLAS_BASE_URL", "http://127.0.0.1:9")
    atlas_config.reload()
    assert atlas_config.validate_config() == []
    assert KEY not in repr(atlas_config.load())
    config = ClientConfig.resolve()
    assert (config.api_key, config.email, config.password) == (KEY, "", "")
    assert KEY not in repr(config) + config.account
    own = ClientConfig.resolve(email="c@d.example", password="y")
    assert (own.api_key, own.email) == ("", "c@d.example")
    with pytest.raises(AtlasConfigError, match="not both"):
        ClientConfig.resolve(**base, api_key=KEY, email="c@d.example")
    for wrong in ("with blanks", "two\nlines", "ключ"):
        with pytest.raises(AtlasConfigError, match="visible ASCII") as caught:
            ClientConfig.resolve(**base, api_key=wrong)
        assert wrong not in str(caught.value)
