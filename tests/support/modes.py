"""One test body for both modes: the sync client is driven through threads, so that `await` works on it too."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from types import TracebackType
from typing import Any

from rivet.integrations.atlas import AtlasClient, SyncAtlasClient
from rivet.integrations.atlas._client.records._sync.base import SyncRecords


class SyncInThreads:
    """SyncAtlasClient whose calls are awaited; each runs in its own thread."""

    def __init__(self, *args: Any, _client: SyncAtlasClient | None = None, **kwargs: Any) -> None:
        self.client = _client or SyncAtlasClient(*args, **kwargs)

    async def __aenter__(self) -> SyncInThreads:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.client.close()

    def with_options(self, **options: Any) -> SyncInThreads:
        return SyncInThreads(_client=self.client.with_options(**options))

    def __getattr__(self, name: str) -> Any:
        attribute = getattr(self.client, name)
        if isinstance(attribute, SyncRecords):
            return SyncInThreads(_client=attribute)  # type: ignore[arg-type]  # its calls are awaited, too
        if name.startswith("iter_") or name == "iter":
            return self._iterating(attribute)
        if not callable(attribute) or name == "api":
            return attribute

        async def call(*args: Any, **kwargs: Any) -> Any:
            return await asyncio.to_thread(attribute, *args, **kwargs)

        return call

    @staticmethod
    def _iterating(method: Callable[..., Any]) -> Callable[..., AsyncIterator[Any]]:
        def make(*args: Any, **kwargs: Any) -> AsyncIterator[Any]:
            iterator = method(*args, **kwargs)  # what is wrong with the arguments shows here, as in the async client

            async def walk() -> AsyncIterator[Any]:
                end = object()
                while (item := await asyncio.to_thread(next, iterator, end)) is not end:
                    yield item

            return walk()

        return make


class Mode:
    """Makes clients of one mode and calls generated endpoint functions in it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.is_async = name == "async"

    def client(self, *args: Any, **kwargs: Any) -> Any:
        return AtlasClient(*args, **kwargs) if self.is_async else SyncInThreads(*args, **kwargs)

    async def endpoint(self, module: Any, client: Any, **kwargs: Any) -> Any:
        if self.is_async:
            return await module.asyncio(client=client.api, **kwargs)
        return await asyncio.to_thread(module.sync, client=client.api, **kwargs)

    def __repr__(self) -> str:
        return self.name
