"""The two systems as the sync sees them; sync_sides.py is made from this file by scripts/unasync.py."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace
from datetime import datetime
from typing import Any, Protocol

from atlas_api.api.auth import get_current_user
from atlas_api.models.custom_field_entity import CustomFieldEntity
from atlas_api.models.custom_field_type import CustomFieldType
from dateutil.parser import isoparse

from rivet.integrations.atlas import AtlasClient
from rivet.integrations.atlas._search.fields import AssetF, F
from rivet.integrations.atlas.exceptions import AtlasLicenseError, AtlasValidationError
from rivet.integrations.atlas.maintainx import _field_mapping
from rivet.integrations.atlas.maintainx._async.client import MaintainXClient
from rivet.integrations.atlas.maintainx._field_mapping import FROM_ATLAS, FROM_MAINTAINX, Fields, Kind, Mark, Record
from rivet.integrations.atlas.maintainx._three_way_merge import Side
from rivet.integrations.atlas.maintainx._write_results import (
    CLOCKS,
    Written,
    droppable,
    droppable_in_atlas,
    identity_of,
    unreadable,
    written_at_creation,
)
from rivet.integrations.atlas.vendors.errors import VendorRefusedError


class AsyncSide(Protocol):
    """One of the two systems.

    Attributes:
        name: Which.
        unreadable: What the last walk could not read.
    """

    name: Side
    unreadable: list[str]

    async def identity(self) -> str:
        """Whose ids it has: the same for the same company or organization."""

    async def prepare(self) -> None:
        """Make what must be there before anything is written."""

    def marks(self, identity: str) -> None:
        """Take the identity of the other system, whose ids its custom fields hold."""

    async def now(self) -> datetime:
        """What time it is there."""

    def changed(self, kind: Kind, since: datetime | None) -> AsyncGenerator[Record]:
        """Walk through what was changed since then."""

    async def get(self, kind: Kind, id: int) -> Record:
        """One record."""

    async def look_up(self, kind: Kind, twin: int, since: datetime) -> Record | None:
        """The record that was made there for one of the other system, if it was."""

    async def create(self, kind: Kind, fields: Fields, twin: int) -> Written:
        """Make a record."""

    async def update(self, kind: Kind, id: int, changes: Fields) -> Written:
        """Change a record."""

    async def mark(self, kind: Kind, id: int, twin: int) -> None:
        """Note the id of the other system's record on one that was there already."""


class AsyncAtlasSide:
    """Atlas.

    Args:
        client: The client.
        label: Label of the custom field that holds MaintainX's id.
    """

    name: Side = "atlas"

    def __init__(self, client: AtlasClient, label: str) -> None:
        self._client, self._mark = client, Mark(label, "")
        self.unreadable: list[str] = []
        self._holders: dict[Kind, int] = {}

    async def identity(self) -> str:
        company = (await get_current_user.asyncio(client=self._client.api)).company_id
        return identity_of(self._client.base_url, company)

    def marks(self, identity: str) -> None:
        self._mark = replace(self._mark, identity=identity)

    async def prepare(self) -> None:
        entities: dict[Kind, CustomFieldEntity] = {
            "asset": CustomFieldEntity.ASSET,
            "work_order": CustomFieldEntity.WORK_ORDER,
        }
        for kind, entity in entities.items():
            self._holders[kind] = await self._client.ensure_custom_field(
                self._mark.label, CustomFieldType.SHORT_TEXT, entity
            )

    async def now(self) -> datetime:
        return await self._client.server_time()

    def changed(self, kind: Kind, since: datetime | None) -> AsyncGenerator[Record]:
        field = AssetF.updated_at if kind == "asset" else F.updated_at
        return self._walk(kind, None if since is None else field >= since)

    async def _walk(self, kind: Kind, wanted: Any) -> AsyncGenerator[Record]:
        self.unreadable = []
        find: Any = self._client.iter_assets if kind == "asset" else self._client.iter_work_orders
        async for one in find(wanted, lane="bulk"):
            try:
                record = FROM_ATLAS[kind](one, self._mark)
            except _field_mapping.UNREADABLE as error:
                self.unreadable.append(unreadable(self.name, kind, one, error))
                continue
            yield record

    async def get(self, kind: Kind, id: int) -> Record:
        found = await (self._client.get_asset(id) if kind == "asset" else self._client.get_work_order(id))
        return FROM_ATLAS[kind](found, self._mark)

    async def look_up(self, kind: Kind, twin: int, since: datetime) -> Record | None:
        field = AssetF.created_at if kind == "asset" else F.created_at
        async for record in self._walk(kind, field >= since - CLOCKS):
            if record.twin == twin:
                return record
        return None

    async def create(self, kind: Kind, fields: Fields, twin: int) -> Written:
        refused: dict[str, str] = {}
        while True:
            left = {name: value for name, value in fields.items() if value is not None and name not in refused}
            payload = _field_mapping.to_atlas(kind, left)
            payload.pop("archived", None)
            payload["customFields"] = [{"id": self._holders[kind], "value": self._mark.text(twin)}]
            try:
                create: Any = self._client.create_asset if kind == "asset" else self._client.create_work_order
                made = FROM_ATLAS[kind](await create(payload, lane="bulk"), self._mark)
            except (AtlasValidationError, AtlasLicenseError) as error:
                refused |= droppable_in_atlas(left, error)
                continue
            return Written(made.id, made.fields, refused=refused)

    async def update(self, kind: Kind, id: int, changes: Fields) -> Written:
        refused: dict[str, str] = {}
        while left := {name: value for name, value in changes.items() if name not in refused}:
            try:
                found = await self._update(kind, id, _field_mapping.to_atlas(kind, left))
                return Written(id, FROM_ATLAS[kind](found, self._mark).fields, refused=refused)
            except (AtlasValidationError, AtlasLicenseError) as error:
                refused |= droppable_in_atlas(left, error)
        return Written(id, {}, refused=refused)

    async def mark(self, kind: Kind, id: int, twin: int) -> None:
        values = [{"id": self._holders[kind], "value": self._mark.text(twin)}]
        await self._update(kind, id, {"customFields": values})

    async def _update(self, kind: Kind, id: int, payload: dict[str, Any]) -> Any:
        update: Any = self._client.update_asset if kind == "asset" else self._client.update_work_order
        return await update(id, payload, lane="bulk")


class AsyncMaintainXSide:
    """MaintainX.

    Args:
        client: The client.
        label: Label of the custom field that holds Atlas's id.
    """

    name: Side = "maintainx"

    def __init__(self, client: MaintainXClient, label: str) -> None:
        self._client, self._mark = client, Mark(label, "")
        self.unreadable: list[str] = []

    async def identity(self) -> str:
        return identity_of(self._client.base_url, self._client.organization)

    def marks(self, identity: str) -> None:
        self._mark = replace(self._mark, identity=identity)

    async def prepare(self) -> None:
        await self._client.ensure_custom_field("assets", self._mark.label)
        await self._client.ensure_custom_field("workOrders", self._mark.label)

    async def now(self) -> datetime:
        return self._client.server_now()

    async def changed(self, kind: Kind, since: datetime | None) -> AsyncGenerator[Record]:
        self.unreadable = []
        find = self._client.iter_assets if kind == "asset" else self._client.iter_work_orders
        async with aclosing(find(updated_since=since)) as walk:
            async for one in walk:
                try:
                    record = FROM_MAINTAINX[kind](one, self._mark)
                except _field_mapping.UNREADABLE as error:
                    self.unreadable.append(unreadable(self.name, kind, one, error))
                    continue
                yield record

    async def get(self, kind: Kind, id: int) -> Record:
        found = await (self._client.get_asset(id) if kind == "asset" else self._client.get_work_order(id))
        return FROM_MAINTAINX[kind](found, self._mark)

    async def look_up(self, kind: Kind, twin: int, since: datetime) -> Record | None:
        if kind == "asset":
            walk = self._client.iter_assets(having=(self._mark.label, self._mark.text(twin)))
        else:  # no filter knows their custom fields, so those that were made meanwhile are looked through
            walk = self._client.iter_work_orders(created_since=since - CLOCKS)
        async for one in walk:
            record = FROM_MAINTAINX[kind](one, self._mark)
            if record.twin == twin:
                return record
        return None

    async def create(self, kind: Kind, fields: Fields, twin: int) -> Written:
        wanted = _field_mapping.expressible(fields)
        refused: dict[str, str] = {}
        while True:
            body = {
                name: value for name, value in _field_mapping.to_maintainx(kind, wanted).items() if value is not None
            }
            body["extraFields"] = {self._mark.label: self._mark.text(twin)}
            try:
                if kind == "asset":
                    id = await self._client.create_asset(body)
                else:
                    id = await self._client.create_work_order(body)
            except VendorRefusedError as error:
                refused |= droppable(wanted, error)
                wanted.update(dict.fromkeys(refused))
                continue
            now = written_at_creation(kind, self.name, wanted)
            return Written(id, now, refused=refused)

    async def update(self, kind: Kind, id: int, changes: Fields) -> Written:
        refused: dict[str, str] = {}
        left = dict(changes)
        now: Fields = {}
        at: datetime | None = None
        while body := _field_mapping.to_maintainx(kind, left):
            try:
                record = FROM_MAINTAINX[kind](await self._update(kind, id, body), self._mark)
            except VendorRefusedError as error:
                refused |= droppable(left, error)
                left = {name: value for name, value in left.items() if name not in refused}
                continue
            now, at = record.fields, record.updated_at
            if kind == "asset":
                now = {name: value for name, value in now.items() if name != "status"}  # the reply has none
            break
        if "status" in left and kind == "asset":
            status = await self._client.change_asset_status(id, left["status"])
            now, at = {**now, "status": status["status"]}, isoparse(status["updatedAt"])
        elif "status" in left:
            reply = await self._client.change_work_order_status(id, left["status"])
            record = FROM_MAINTAINX[kind](reply, self._mark)
            now, at = record.fields, record.updated_at
        return Written(id, now, at, refused)

    async def mark(self, kind: Kind, id: int, twin: int) -> None:
        record = await self.get(kind, id)  # its other custom fields, as they are now
        marked = {**(record.extra or {}), self._mark.label: self._mark.text(twin)}
        await self._update(kind, id, {"extraFields": marked})

    async def _update(self, kind: Kind, id: int, body: dict[str, Any]) -> dict[str, Any]:
        update = self._client.update_asset if kind == "asset" else self._client.update_work_order
        return await update(id, body)
