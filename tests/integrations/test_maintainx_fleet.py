"""Fleet of the examples: two Celery workers, a real Redis, a real PostgreSQL."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from support.postgresql_server import postgresql_server
from support.recorded import ROOT
from support.redis_server import redis_server
from support.vendors import validated_vendor

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox, start_sandbox

pytestmark = pytest.mark.slow

TENANTS = ("plant1", "plant2")
WORKERS = ("first", "second")


@contextmanager
def worker(name: str, environment: dict[str, str]) -> Iterator[None]:
    command = [
        sys.executable, "-m", "celery", "--app", "maintainx_fleet", "worker", "--pool", "solo", "--hostname", name,
        "--loglevel", "WARNING", "--without-gossip", "--without-mingle",
    ]  # fmt: skip
    with subprocess.Popen(command, env=environment, cwd=ROOT / "examples") as process:
        try:
            yield
        finally:
            process.terminate()


@pytest.fixture
def fleet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Any, dict[str, AtlasSandbox], dict[str, VendorSandbox]]]:
    from atlas_api.api.api_keys import create_api_key
    from atlas_api.models import ApiKeyCreate

    with ExitStack() as stack:
        redis, postgresql = stack.enter_context(redis_server()), stack.enter_context(postgresql_server())
        here = {name: stack.enter_context(start_sandbox()) for name in TENANTS}
        there = {name: stack.enter_context(validated_vendor("maintainx", "--limit", "10000/1")) for name in TENANTS}
        lines, keys = [], {}
        for name in TENANTS:
            with SyncAtlasClient(**here[name].credentials) as client:
                made = create_api_key.sync(client=client.api, body=ApiKeyCreate.from_dict({"label": "fleet"}))
            keys[f"{name.upper()}_ATLAS_API_KEY"] = str(made.code)
            keys[f"{name.upper()}_MAINTAINX_API_KEY"] = there[name].environment["MAINTAINX_API_KEY"]
            lines += [f"[{name}]", f'atlas = "{here[name].base_url}"', f'maintainx = "{there[name].base_url}"']
        file = tmp_path / "tenants.toml"
        file.write_text("\n".join(lines))
        settings = {"TENANTS": str(file), "BROKER_URL": redis, "STATE_URL": postgresql}
        for name in WORKERS:
            stack.enter_context(worker(name, {**os.environ, **keys, **settings}))
        for key, value in settings.items():
            monkeypatch.setenv(key, value)
        monkeypatch.syspath_prepend(ROOT / "examples")
        yield importlib.import_module("maintainx_fleet"), here, there


def test_two_workers_sync_two_tenants(fleet: Any) -> None:
    module, here, there = fleet
    ready: list[Any] = []
    while len(ready) < len(WORKERS):  # a worker that starts late would find nothing to do
        ready = module.app.control.ping(timeout=1.0)
    asked = [module.sync_tenant.delay(name) for name in TENANTS * 2]
    done = [one.get(timeout=60) for one in asked]
    assert {one["worker"] for one in done} == {f"celery@{name}" for name in WORKERS}
    for name in TENANTS:
        with SyncAtlasClient(**here[name].credentials) as client:
            titles = sorted(one.title for one in client.iter_work_orders())
        assert titles == sorted(one["title"] for one in there[name].records("work_orders"))
        assert len(there[name].records("assets")) == 5
    module.app.close()
