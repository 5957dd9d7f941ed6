"""Fixtures of the behaviour tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from rivet.integrations.atlas.outbox import Outbox


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    box = Outbox(tmp_path / "outbox.sqlite3")
    yield box
    box.close()
