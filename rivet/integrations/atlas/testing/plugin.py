"""The fixtures; what they are for stands in the package's docstring."""

from __future__ import annotations

import importlib.util
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from rivet.integrations.atlas.testing.sandbox import AtlasSandbox, start_sandbox

if TYPE_CHECKING:
    from rivet.integrations.atlas.client import AtlasClient, SyncAtlasClient


def _async_fixture(function: Any) -> Any:
    """pytest-asyncio wants its own mark in strict mode; anyio's plugin takes pytest's."""
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
    """The release of Atlas that the sandbox answers as; override it to change it, with params to try several."""
    return None


@pytest.fixture(scope="session")
def atlas_sandbox_process(
    atlas_sandbox_options: list[str], atlas_sandbox_release: str | None
) -> Iterator[AtlasSandbox]:
    """The server behind `atlas_sandbox`, as tests before have left it."""
    with start_sandbox(*atlas_sandbox_options, release=atlas_sandbox_release) as sandbox:
        yield sandbox


@pytest.fixture
def atlas_sandbox(atlas_sandbox_process: AtlasSandbox) -> AtlasSandbox:
    """A sandbox as at its start: seeded, without faults, with an empty list of requests."""
    atlas_sandbox_process.reset()
    return atlas_sandbox_process


@pytest.fixture
def sync_atlas_client(atlas_sandbox: AtlasSandbox) -> Iterator[SyncAtlasClient]:
    """A synchronous client of the sandbox."""
    from rivet.integrations.atlas.client import SyncAtlasClient

    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        yield client


@_async_fixture
async def atlas_client(atlas_sandbox: AtlasSandbox) -> AsyncIterator[AtlasClient]:
    """An asynchronous client of the sandbox."""
    from rivet.integrations.atlas.client import AtlasClient

    async with AtlasClient(**atlas_sandbox.credentials) as client:
        yield client
