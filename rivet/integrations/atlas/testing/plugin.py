"""pytest fixtures; the package's docstring describes them."""

from __future__ import annotations

import importlib.util
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from rivet.integrations.atlas.testing.sandbox import AtlasSandbox, start_sandbox

if TYPE_CHECKING:
    from rivet.integrations.atlas.client import AtlasClient, SyncAtlasClient


def _async_fixture(function: Any) -> Any:
    """Return an async fixture: pytest-asyncio requires its own mark in strict mode, anyio's plugin pytest's."""
    if importlib.util.find_spec("pytest_asyncio") is None:
        return pytest.fixture(function)
    import pytest_asyncio

    return pytest_asyncio.fixture(function)


@pytest.fixture(scope="session")
def atlas_sandbox_options() -> list[str]:
    """Options for the sandbox's command line; override it to change them."""
    return []


@pytest.fixture(scope="session")
def atlas_sandbox_release() -> str | None:
    """Release of Atlas that the sandbox emulates; override it to change it, with params to test several."""
    return None


@pytest.fixture(scope="session")
def atlas_sandbox_process(
    atlas_sandbox_options: list[str], atlas_sandbox_release: str | None
) -> Iterator[AtlasSandbox]:
    """Server process behind `atlas_sandbox`, in the state that earlier tests left."""
    with start_sandbox(*atlas_sandbox_options, release=atlas_sandbox_release) as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def atlas_retry_pause() -> float | None:
    """Seconds before the first retry, instead of one, so that faults cost no time; override it, None for the real."""
    return 0.02


@pytest.fixture
def atlas_sandbox(
    atlas_sandbox_process: AtlasSandbox, atlas_retry_pause: float | None, monkeypatch: pytest.MonkeyPatch
) -> AtlasSandbox:
    """Sandbox in its initial state: seeded, without faults, with an empty list of requests."""
    atlas_sandbox_process.reset()
    if atlas_retry_pause is not None:
        for module in ("_pipeline.retry", "_operations.read_modify_write"):
            monkeypatch.setattr(f"rivet.integrations.atlas.{module}.FIRST_PAUSE", atlas_retry_pause)
        checks = (0.0, atlas_retry_pause, atlas_retry_pause)
        monkeypatch.setattr("rivet.integrations.atlas._pipeline.credential_check.PAUSES", checks)
    return atlas_sandbox_process


@pytest.fixture
def sync_atlas_client(atlas_sandbox: AtlasSandbox) -> Iterator[SyncAtlasClient]:
    """Sync client for the sandbox."""
    from rivet.integrations.atlas.client import SyncAtlasClient

    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        yield client


@_async_fixture
async def atlas_client(atlas_sandbox: AtlasSandbox) -> AsyncIterator[AtlasClient]:
    """Async client for the sandbox."""
    from rivet.integrations.atlas.client import AtlasClient

    async with AtlasClient(**atlas_sandbox.credentials) as client:
        yield client
