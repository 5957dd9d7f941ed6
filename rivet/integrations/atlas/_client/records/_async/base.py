"""Base of the accessors: each method runs an operation on the data of its kind of record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from rivet.integrations.atlas._client import operations
from rivet.integrations.atlas._client.records.options import split
from rivet.integrations.atlas._kinds import kind_of
from rivet.integrations.atlas._support.misspelt_names import SuggestsNames

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from datetime import datetime

    from rivet.integrations.atlas._client._async.client import AtlasClient
    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import Kind


class AsyncRecords(SuggestsNames):
    """Base of the methods for one kind of record.

    Args:
        client: The client that makes the calls.
    """

    _accessor: ClassVar[str]

    def __init__(self, client: AtlasClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{self._client!r}.{self._accessor}"

    @property
    def _kind(self) -> Kind:
        return kind_of(self._accessor)

    async def _get(self, reference: Any, options: CallOptions) -> Any:
        await self._client._ready_for(self._accessor)
        return await self._client._run(operations.records.get(self._client._context, self._kind, reference), options)

    async def _find(self, where: Any, page: int, limit: int, asked: Mapping[str, Any]) -> Any:
        await self._client._ready_for(self._accessor)
        options, equal = split(asked)
        operation = operations.records.find(self._client._context, self._kind, where, equal, page, limit)
        return await self._client._run(operation, options)

    async def _list(self, asked: Mapping[str, Any]) -> Any:
        await self._client._ready_for(self._accessor)
        options, given = split(asked)
        return await self._client._run(operations.records.listed(self._client._context, self._kind, given), options)

    def _iter(
        self, where: Any, page_size: int, limit: int | None, after: int | None, asked: Mapping[str, Any]
    ) -> AsyncIterator[Any]:
        options, equal = split(asked)
        walk = operations.records.walk(self._client._context, self._kind, where, equal, page_size, limit, after)
        return self._client._walk(walk, options)

    async def _create(self, data: Any, key: str | None, options: CallOptions) -> Any:
        await self._client._ready_for(self._accessor)
        operation = operations.records.create(self._client._context, self._kind, data, key)
        return await self._client._run(operation, options)

    async def _update(self, reference: Any, changes: Any, since: datetime | str | None, options: CallOptions) -> Any:
        await self._client._ready_for(self._accessor)
        operation = operations.records.update(self._client._context, self._kind, reference, changes, since)
        return await self._client._run(operation, options)

    async def _delete(self, reference: Any, options: CallOptions) -> None:
        await self._client._ready_for(self._accessor)
        await self._client._run(operations.records.delete(self._client._context, self._kind, reference), options)

    async def _act(self, name: str, reference: Any, given: Mapping[str, Any], options: CallOptions) -> Any:
        await self._client._ready_for(self._accessor)
        operation = operations.records.act(self._client._context, self._kind, name, reference, given)
        return await self._client._run(operation, options)
