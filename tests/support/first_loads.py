"""Rows of first loads, and small batches for them."""

from __future__ import annotations

from typing import Any

import pytest

MOST_ROWS = 20
"""Rows of a batch in these tests: those of a server that imports 10 a second."""


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    from rivet.integrations.atlas._operations.imports.batch_size import BatchSize

    monkeypatch.setattr(BatchSize.__init__, "__defaults__", (MOST_ROWS,))


def rows_named(word: str, count: int) -> list[dict[str, Any]]:
    return [{"name": f"{word} {number}", "serialNumber": f"{word}-{number}"} for number in range(count)]


async def assets_named(atlas: Any, word: str) -> list[str]:
    return sorted([one.name async for one in atlas.assets.iter(word)])
