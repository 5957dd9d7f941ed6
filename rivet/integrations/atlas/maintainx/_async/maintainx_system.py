"""MaintainX as one of the two systems of a sync."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Collection, Mapping
from contextlib import aclosing
from dataclasses import replace
from datetime import datetime
from typing import Any, Literal

from dateutil.parser import isoparse

from rivet.integrations.atlas.maintainx import _field_mapping
from rivet.integrations.atlas.maintainx._async.atlas_imports import AsyncAtlasImports
from rivet.integrations.atlas.maintainx._async.atlas_plans import AsyncAtlasPlans
from rivet.integrations.atlas.maintainx._async.catalogue import AsyncCatalogue
from rivet.integrations.atlas.maintainx._async.client import MaintainXClient
from rivet.integrations.atlas.maintainx._async.maintainx_plans import AsyncMaintainXPlans
from rivet.integrations.atlas.maintainx._async.named_fields import AsyncMaintainXNames
from rivet.integrations.atlas.maintainx._field_mapping import WITHOUT_MARKS, Fields, Kind, Mark, Record
from rivet.integrations.atlas.maintainx._maintainx_fields import FROM_MAINTAINX, fractions, to_maintainx
from rivet.integrations.atlas.maintainx._state_models import Attachment, Comment, Cost
from rivet.integrations.atlas.maintainx._three_way_merge import Side
from rivet.integrations.atlas.maintainx._write_results import (
    CLOCKS,
    Written,
    droppable,
    identity_of,
    unreadable,
    written_at_creation,
)
from rivet.integrations.atlas.vendors.errors import VendorRefusedError

PATHS: dict[Kind, Literal["assets", "parts", "workorders"]] = {
    "asset": "assets",
    "part": "parts",
    "work_order": "workorders",
}
LARGEST_FILE = 35 * 1024 * 1024
"""Maximum bytes of a file in Atlas."""


class AsyncMaintainXSystem:
    """MaintainX, accessed by its client.

    Args:
        client: The client.
        label: Label of the custom field that holds Atlas's id.
        kinds: Kinds of records that are synced.
    """

    name: Side = "maintainx"
    imports: AsyncAtlasImports | None = None
    plans: AsyncAtlasPlans | None = None
    add_part_used: Callable[[int, int, float], Any] | None = None

    def __init__(self, client: MaintainXClient, label: str, kinds: Collection[str]) -> None:
        self._client, self._mark, self._catalogue = client, Mark(label, ""), AsyncCatalogue(client)
        self._kinds, self._names = kinds, AsyncMaintainXNames(client, kinds)
        self._plans = AsyncMaintainXPlans(client, self._names)
        self.people, self.share = self._names.people, self._names.share
        self._authors: dict[Any, str] = {}
        asset = ["asset"] if "asset" in kinds else []
        self._expand = [*asset, "estimated_time", "extra_fields", *self._names.expand]
        self.unreadable: list[str] = []

    async def identity(self) -> str:
        return identity_of(self._client.base_url, self._client.organization)

    def marks(self, identity: str) -> None:
        self._mark = replace(self._mark, identity=identity)

    async def prepare(self) -> None:
        await self._names.load()
        if "asset" in self._kinds:
            await self._client.ensure_custom_field("assets", self._mark.label)
        if "part" in self._kinds:
            await self._client.ensure_custom_field("parts", self._mark.label)
        if "work_order" in self._kinds:
            await self._client.ensure_custom_field("workOrders", self._mark.label)

    async def now(self) -> datetime:
        return self._client.server_now()

    async def changed(self, kind: Kind, since: datetime | None) -> AsyncGenerator[Record]:
        self.unreadable = []
        if kind == "asset":
            found = self._client.iter_assets(updated_since=since)
        elif kind == "part":
            found = self._client.iter_parts(updated_since=since)
        elif kind == "maintenance_plan":
            found = self._plans.active()
        else:
            found = self._client.iter_work_orders(updated_since=since, expand=self._expand)
        async with aclosing(found) as walk:
            async for one in walk:
                try:
                    record = await self._read(kind, one)
                except _field_mapping.UNREADABLE as error:
                    self.unreadable.append(unreadable(self.name, kind, one, error))
                    continue
                yield record

    async def get(self, kind: Kind, id: int) -> Record:
        if kind == "asset":
            return await self._read(kind, await self._client.get_asset(id))
        if kind == "part":
            return await self._read(kind, await self._client.get_part(id))
        if kind == "maintenance_plan":
            return await self._read(kind, await self._client.get_maintenance_plan(id))
        expand = [one for one in self._expand if one != "categories"]  # which it always has
        return await self._read(kind, await self._client.get_work_order(id, expand=expand))

    async def _read(self, kind: Kind, found: Mapping[str, Any]) -> Record:
        record = FROM_MAINTAINX[kind](found, self._mark)
        return replace(record, fields={**record.fields, **await self._names.read(kind, found)})

    async def look_up(self, kind: Kind, twin: int, since: datetime, fields: Fields) -> AsyncGenerator[Record]:
        having = (self._mark.label, self._mark.text(twin))
        if kind == "asset":
            walk = self._client.iter_assets(having=having)
        elif kind == "part":
            walk = self._client.iter_parts(having=having)
        elif kind == "maintenance_plan":
            walk = self._plans.made(fields, since)
        else:  # no filter for their custom fields: walk through those created since then
            walk = self._client.iter_work_orders(created_since=since - CLOCKS)
        async with aclosing(walk) as found:
            async for one in found:
                record = FROM_MAINTAINX[kind](one, self._mark)
                if record.extra is None and kind not in WITHOUT_MARKS:  # the list does not have them
                    record = await self.get(kind, record.id)
                if record.twin == twin or kind in WITHOUT_MARKS:
                    yield record

    async def create(self, kind: Kind, fields: Fields, twin: int) -> Written:
        if kind == "maintenance_plan":
            return await self._plans.create(fields)
        wanted = _field_mapping.expressible(fields)
        refused = fractions(wanted)
        wanted.update(dict.fromkeys(refused))
        while True:
            body = {**to_maintainx(kind, wanted), **await self._names.body(kind, wanted, None)}
            body = {name: value for name, value in body.items() if value not in (None, [])}
            body["extraFields"] = {self._mark.label: self._mark.text(twin)}
            try:
                id = await self._create(kind, body)
            except VendorRefusedError as error:
                if kind == "asset" and await self._catalogue.add_missing(wanted, error):
                    continue
                refused |= droppable(wanted, error)
                wanted.update(dict.fromkeys(refused))
                continue
            now = written_at_creation(kind, self.name, wanted)
            return Written(id, now, refused=refused)

    async def update(self, kind: Kind, id: int, changes: Fields, twin: int | None = None) -> Written:  # noqa: ARG002
        if kind == "maintenance_plan":
            return await self._plans.update(id, changes)
        refused = fractions(changes)
        left = {name: value for name, value in changes.items() if name not in refused}
        now: Fields = {}
        at: datetime | None = None
        while left:
            body = {**to_maintainx(kind, left), **await self._names.body(kind, left, id)}
            if not body:
                break
            try:
                record = await self._read(kind, await self._update(kind, id, body))
            except VendorRefusedError as error:
                if kind == "asset" and await self._added(id, left, error):
                    continue
                refused |= droppable(left, error)
                left = {name: value for name, value in left.items() if name not in refused}
                continue
            now, at = record.fields, record.updated_at
            if kind == "asset":
                now = {name: value for name, value in now.items() if name != "status"}  # the response has none
            break
        if "status" in left and kind == "asset":
            status = await self._client.change_asset_status(id, left["status"])
            moment = status.get("updatedAt")
            now, at = {**now, "status": status["status"]}, isoparse(moment) if moment else None
        elif "status" in left:
            response = await self._client.change_work_order_status(id, left["status"])
            record = await self._read(kind, response)
            now, at = {**now, **record.fields}, record.updated_at
        return Written(id, now, at, refused)

    async def comments(self, work_order: int) -> list[Comment]:
        found = [one async for one in self._client.iter_comments(work_order)]
        if found and not self._authors:
            people = [one async for one in self._client.iter_records("users")]
            self._authors = {one["id"]: f"{one['firstName']} {one['lastName']}".strip() for one in people}
        return [
            Comment(int(one["id"]), self._authors.get(one.get("authorId"), ""), str(one["content"]).strip())
            for one in sorted(found, key=lambda one: (str(one["createdAt"]), one["id"]))
        ]

    async def add_comment(self, work_order: int, text: str) -> int:
        return await self._client.add_comment(work_order, text)

    async def files(self, kind: Kind, id: int) -> list[Attachment]:
        if kind == "work_order":
            found = await self._client.get_work_order(id, expand=())
        else:
            found = await (self._client.get_asset(id) if kind == "asset" else self._client.get_part(id))
        thumbnail = [found["thumbnail"]] if found.get("thumbnail") else []
        return [Attachment(str(one["fileName"]), one.get("url")) for one in (*thumbnail, *found.get("attachments", ()))]

    async def read_file(self, file: Attachment) -> bytes:
        return await self._client.download(str(file.source), LARGEST_FILE)

    async def add_file(self, kind: Kind, id: int, name: str, content: bytes) -> None:
        await self._client.attach_record_file(PATHS[kind], id, name, content)

    async def costs(self, work_order: int) -> list[Cost]:
        return [
            Cost(
                round(one.get("rowTotal") or one.get("costPerUnit") or 0), " ".join((one["description"] or "").split())
            )
            for one in await self._client.list_costs(work_order)
            if one.get("type") == "EXPENSE"
        ]

    async def add_cost(self, work_order: int, cost: Cost) -> None:
        body = {"type": "EXPENSE", "costType": "OTHER", "costPerUnit": cost.cents}
        await self._client.add_cost(work_order, {**body, "description": cost.description or None})

    async def parts_used(self, work_order: int) -> dict[int, float]:
        found = await self._client.get_work_order(work_order, expand=("parts",))
        return {one["id"]: one["quantityUsed"] for one in found.get("parts", ()) if found["status"] == "DONE"}

    async def last_messages(self) -> dict[int, str]:
        walk = self._client.iter_work_orders(statuses=("OPEN", "IN_PROGRESS", "ON_HOLD"), expand=())
        return {one["id"]: str(one.get("lastMessageSentAt") or "") async for one in walk}

    async def _added(self, id: int, changes: Fields, error: VendorRefusedError) -> bool:
        """Add a refused manufacturer or model to the catalogue; return whether it was added."""
        make = changes
        if changes.get("model") is not None and "manufacturer" not in changes:
            make = {**changes, "manufacturer": (await self.get("asset", id)).fields.get("manufacturer")}
        return await self._catalogue.add_missing(make, error)

    async def mark(self, kind: Kind, id: int, twin: int) -> None:
        if kind in WITHOUT_MARKS:
            return
        record = await self.get(kind, id)  # its other custom fields, as they are now
        marked = {**(record.extra or {}), self._mark.label: self._mark.text(twin)}
        await self._update(kind, id, {"extraFields": marked})

    async def _update(self, kind: Kind, id: int, body: dict[str, Any]) -> dict[str, Any]:
        client = self._client
        if kind == "work_order":
            return await client.update_work_order(id, body)
        return await (client.update_asset(id, body) if kind == "asset" else client.update_part(id, body))

    async def _create(self, kind: Kind, body: dict[str, Any]) -> int:
        client = self._client
        if kind == "work_order":
            return await client.create_work_order(body)
        return await (client.create_asset(body) if kind == "asset" else client.create_part(body))
