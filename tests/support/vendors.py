"""Other vendors' sandboxes for tests, and one body for both modes of their clients."""

from __future__ import annotations

import asyncio
import os
import tempfile
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, Literal

import pytest

from rivet.integrations.atlas.testing import VendorSandbox, start_vendor

from . import vendor_documents
from .modes import Mode

FAST = "100000/1"
"""Limit that no test reaches."""


@contextmanager
def validated_vendor(name: Literal["maintainx", "servicetitan"], *options: str) -> Iterator[VendorSandbox]:
    """Start a vendor's sandbox whose exchanges are compared with the vendor's document, if it is available."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(os.environ.get("VENDOR_RECORDINGS") or temporary)
        recording = folder / f"{name}-{uuid.uuid4().hex}.jsonl"
        with start_vendor(name, "--record", str(recording), *options) as vendor:
            yield vendor
        if vendor_documents.are_there():
            lines = recording.read_text(encoding="utf-8").splitlines()
            problems = vendor_documents.validate(name, map(vendor_documents.Exchange.read, lines)).problems
            assert not problems, "\n".join(dict.fromkeys(problems))


@pytest.fixture(scope="module")
def maintainx_process() -> Iterator[VendorSandbox]:
    with validated_vendor("maintainx", "--limit", FAST) as vendor:
        yield vendor


@pytest.fixture
def maintainx(maintainx_process: VendorSandbox) -> VendorSandbox:
    """MaintainX organization without records."""
    maintainx_process.reset()
    return maintainx_process


@pytest.fixture(scope="module")
def servicetitan_process() -> Iterator[VendorSandbox]:
    with validated_vendor("servicetitan", "--limit", FAST) as vendor:
        yield vendor


@pytest.fixture
def servicetitan(servicetitan_process: VendorSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> VendorSandbox:
    """ServiceTitan tenant without jobs."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    servicetitan_process.reset()
    return servicetitan_process


class Awaited:
    """Sync object whose calls are awaited, and whose iterators are consumed with ``async for``."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner

    def __getattr__(self, name: str) -> Any:
        method = getattr(self.inner, name)
        if name.startswith("iter_"):
            return lambda *args, **kwargs: self._walk(method(*args, **kwargs))

        async def call(*args: Any, **kwargs: Any) -> Any:
            return await asyncio.to_thread(method, *args, **kwargs)

        return call

    @staticmethod
    async def _walk(iterator: Iterator[Any]) -> AsyncIterator[Any]:
        end = object()
        while (item := await asyncio.to_thread(next, iterator, end)) is not end:
            yield item


@asynccontextmanager
async def opened(mode: Mode, in_async: type, in_sync: type, *args: Any, **kwargs: Any) -> AsyncIterator[Any]:
    """Yield an object of one of two classes, by mode; arguments of this module are unwrapped."""
    if mode.is_async:
        async with in_async(*args, **kwargs) as found:
            yield found
    else:
        plain = [getattr(one, "inner", getattr(one, "client", one)) for one in args]
        with in_sync(*plain, **kwargs) as found:
            yield Awaited(found)
