"""Fixtures that most tests use."""

from __future__ import annotations

import signal
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from support.modes import Mode

from rivet.integrations.atlas._support import account_registry
from rivet.integrations.atlas.config import atlas_config
from rivet.integrations.atlas.rate_limits import Limit
from rivet.integrations.atlas.testing import AtlasSandbox

pytest_plugins = [
    "pytester",
    "support.browser",
    "support.vendors",
    "support.bridges",
    "support.exports",
    "support.first_loads",
]


def pytest_configure() -> None:
    # A shell that starts tests in the background ignores SIGINT, which some tests send.
    signal.signal(signal.SIGINT, signal.default_int_handler)


LONGEST = (
    "test_stores.py", "test_servicetitan_faults.py", "test_hostile_responses.py", "test_docs.py", "test_examples.py",
    "test_plugin.py", "test_wheel.py", "test_hostile_strings.py", "test_mcp_http.py", "test_mcp_stdio.py",
    "test_maintainx_kills.py", "test_maintainx_first_load.py",
)  # fmt: skip
"""Files that take longest: they start first, so that no process is left with one of them at the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.name not in LONGEST)


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Mode:
    return Mode(request.param)


@pytest.fixture
async def atlas(atlas_sandbox: AtlasSandbox, mode: Mode) -> AsyncIterator[Any]:
    """Client of the sandbox, once in each mode."""
    async with mode.client(**atlas_sandbox.credentials) as client:
        yield client


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No test sees settings of this machine, or tokens of another test."""
    import os

    for name in list(os.environ):
        ours = ("ATLAS_", "LANGSMITH_", "LANGCHAIN_", "MAINTAINX_", "SERVICETITAN_")
        if name.startswith(ours) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    atlas_config.reload()
    account_registry.clear()
    yield
    atlas_config.reload()
    account_registry.clear()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses between attempts last milliseconds."""
    monkeypatch.setattr("rivet.integrations.atlas._pipeline.retry.FIRST_PAUSE", 0.02)
    monkeypatch.setattr("rivet.integrations.atlas._operations.read_modify_write.FIRST_PAUSE", 0.02)
    monkeypatch.setattr("rivet.integrations.atlas._pipeline.credential_check.PAUSES", (0.0, 0.02, 0.02))
    monkeypatch.setattr("rivet.integrations.atlas._rate_limiting.limiter.ATLAS_LIMITS", (Limit(50, 1.0),))
    monkeypatch.setattr("rivet.integrations.atlas._pipeline.flow.ADDRESS_TOKEN_SECONDS", 0.02)
    monkeypatch.setattr("rivet.integrations.atlas._auth.sign_in.ADDRESS_TOKEN_SECONDS", 0.02)
