"""``atlas outbox``: what people do with entries that could not be delivered."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.outbox import Outbox
from rivet.integrations.atlas.testing import AtlasSandbox

Run = Callable[..., str]


@pytest.fixture
def outbox(tmp_path: Path, atlas_sandbox: AtlasSandbox) -> Iterator[Outbox]:
    """One with a refused create, an update that builds on it, and one that waits."""
    box = Outbox(tmp_path / "outbox.sqlite3")
    box.create_work_order({"title": "refused", "assetId": 999_999}, idempotency_key="bad")
    box.update_work_order("bad", {"priority": "LOW"})
    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        assert box.deliver(client).refused == 2
    box.create_work_order({"title": "waits"}, idempotency_key="good")
    yield box
    box.close()


def atlas(*arguments: str, ends: int = 0) -> str:
    command = [sys.executable, "-m", "rivet.integrations.atlas.cli", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "COLUMNS": "200"})
    assert done.returncode == ends, (done.stdout, done.stderr)
    return done.stdout + done.stderr


def test_entries_are_listed_retried_and_dropped(outbox: Outbox, tmp_path: Path) -> None:
    file = str(tmp_path / "outbox.sqlite3")
    table = atlas("outbox", "list", file)
    assert all(word in table for word in ("bad", "refused", "asset", "good", "waiting", "waits"))
    rows: list[dict[str, Any]] = [
        json.loads(line) for line in atlas("--json", "outbox", "list", file, "--state", "refused").splitlines()
    ]
    assert [row["kind"] for row in rows] == ["create", "update"]
    assert atlas("outbox", "retry", file, "bad") == "2 wait again.\n"
    assert len(outbox.entries("waiting")) == 3
    assert atlas("outbox", "drop", file, "bad") == "2 dropped.\n"
    assert [entry.key for entry in outbox.entries()] == ["good"]
    assert atlas("outbox", "retry", file, "--all") == "0 wait again.\n"


def test_invalid_commands(outbox: Outbox, tmp_path: Path) -> None:
    file = str(tmp_path / "outbox.sqlite3")
    assert "nobody" in atlas("outbox", "drop", file, "good", "nobody", ends=4)
    assert "--all" in atlas("outbox", "retry", file, ends=6)
    assert "There is no file" in atlas("outbox", "list", str(tmp_path / "none"), ends=11)
    assert not (tmp_path / "none").exists()
    assert len(outbox.entries()) == 3
