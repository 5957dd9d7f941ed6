"""The sandbox answers as each release of Atlas did: recorded exchanges, replayed in order against that release.

Compared is what test_conformance.py compares, but for the SQL that messages repeat, and the order of messages that the
server tells in no order. `pytest -s` shows the table.
"""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from support import recorded
from support.release_replay import OlderReplay, ReleaseReplay, canonical, is_served, new_server
from support.replay import differences

from rivet.integrations.atlas.sandbox import app as sandbox_app

FILES = sorted(recorded.RELEASES.glob("*.jsonl"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
async def test_recorded_exchanges(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release = recorded.release_of(file)
    monkeypatch.setattr(sandbox_app, "seed", new_server)
    sandbox = sandbox_app.Sandbox(release=release, free_plan=True)
    table: dict[str, list[str]] = {}
    transport = httpx.ASGITransport(sandbox.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox.test") as client:
        if "recorded" in file.stem:
            replay = ReleaseReplay(client, sandbox)
        else:
            replay = OlderReplay(client, sandbox)
            replay.know_before(recorded.of_file(file))
        for exchange in recorded.of_file(file):
            if not is_served(exchange):
                replay.skip(exchange)
                continue
            response = await replay.send(exchange)
            real = exchange["response"]
            ours = response.json() if response.content else None
            found = [] if real["status"] == response.status_code else [f"{real['status']} is {response.status_code}"]
            table[exchange["name"]] = [*found, *differences(canonical(real["body"]), canonical(ours))]
    sandbox.store.close()
    for name, found in table.items():
        print(f"{name:<54} {'matches' if not found else '; '.join(found)[:300]}")
    assert {name: found for name, found in table.items() if found} == {}
    assert len(table) > (230 if "recorded" in file.stem else 55)
