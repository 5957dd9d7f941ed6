# Made from maintainx/async_sides.py by scripts/unasync.py (make regenerate). Do not edit.
"""The sync twin of maintainx/async_sides.py."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from datetime import datetime
from typing import Any, Protocol

from atlas_api.models.custom_field_entity import CustomFieldEntity
from atlas_api.models.custom_field_type import CustomFieldType
from dateutil.parser import isoparse

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.custom_fields import ensure
from rivet.integrations.atlas.exceptions import AtlasLicenseError
from rivet.integrations.atlas.filter_fields import AssetF, F
from rivet.integrations.atlas.vendors.errors import VendorRefusedError

from . import records
from .records import Fields, Kind, Record
from .rules import Side
from .sync_client import SyncMaintainXClient
from .written import CLOCKS, Written, droppable, unreadable, without_parent, written_at_creation


class SyncSide(Protocol):
    """One of the two systems.

    Attributes:
        name: Which.
        unreadable: What the last walk could not read.
    """

    name: Side
    unreadable: list[str]

    def prepare(self) -> None:
        """Make what must be there before anything is written."""

    def now(self) -> datetime:
        """What time it is there."""

    def changed(self, kind: Kind, since: datetime | None) -> Generator[Record]:
        """Walk through what was changed since then."""

    def get(self, kind: Kind, id: int) -> Record:
        """One record."""

    def look_up(self, kind: Kind, twin: int, since: datetime) -> Record | None:
        """The record that was made there for one of the other system, if it was."""

    def create(self, kind: Kind, fields: Fields, twin: int) -> Written:
        """Make a record."""

    def update(self, kind: Kind, id: int, changes: Fields) -> Written:
        """Change a record."""

    def mark(self, kind: Kind, record: Record, twin: int) -> None:
        """Note the id of the other system's record on one that was there already."""


class SyncAtlasSide:
    """Atlas.

    Args:
        client: The client.
        label: Label of the custom field that holds MaintainX's id.
    """

    name: Side = "atlas"

    def __init__(self, client: SyncAtlasClient, label: str) -> None:
        self._client, self._label = client, label
        self.unreadable: list[str] = []
        self._holders: dict[Kind, int] = {}

    def prepare(self) -> None:
        entities: dict[Kind, CustomFieldEntity] = {
            "asset": CustomFieldEntity.ASSET,
            "work_order": CustomFieldEntity.WORK_ORDER,
        }
        for kind, entity in entities.items():
            operation = ensure(self._client._context, self._label, CustomFieldType.SHORT_TEXT, entity)
            self._holders[kind] = self._client._run(operation, {})

    def now(self) -> datetime:
        return self._client._server_now()

    def changed(self, kind: Kind, since: datetime | None) -> Generator[Record]:
        if kind == "asset":
            return self._assets(None if since is None else AssetF.updated_at >= since)
        return self._work_orders(None if since is None else F.updated_at >= since)

    def _assets(self, wanted: Any) -> Generator[Record]:
        self.unreadable = []
        for one in self._client.iter_assets(wanted, lane="bulk"):
            try:
                record = records.asset_from_atlas(one, self._label)
            except records.UNREADABLE as error:
                self.unreadable.append(unreadable(self.name, "asset", one, error))
                continue
            yield record

    def _work_orders(self, wanted: Any) -> Generator[Record]:
        self.unreadable = []
        for one in self._client.iter_work_orders(wanted, lane="bulk"):
            try:
                record = records.work_order_from_atlas(one, self._label)
            except records.UNREADABLE as error:
                self.unreadable.append(unreadable(self.name, "work_order", one, error))
                continue
            yield record

    def get(self, kind: Kind, id: int) -> Record:
        if kind == "asset":
            return records.asset_from_atlas(self._client.get_asset(id), self._label)
        return records.work_order_from_atlas(self._client.get_work_order(id), self._label)

    def look_up(self, kind: Kind, twin: int, since: datetime) -> Record | None:
        made = since - CLOCKS
        found = self._assets(AssetF.created_at >= made) if kind == "asset" else self._work_orders(F.created_at >= made)
        for record in found:
            if record.twin == twin:
                return record
        return None

    def create(self, kind: Kind, fields: Fields, twin: int) -> Written:
        payload = {name: value for name, value in records.to_atlas(kind, fields).items() if value is not None}
        payload.pop("archived", None)
        payload["customFields"] = [{"id": self._holders[kind], "value": str(twin)}]
        if kind == "work_order":
            created = self._client.create_work_order(payload, lane="bulk")
            return Written(created.id, records.work_order_from_atlas(created, self._label).fields)
        refused: dict[str, str] = {}
        try:
            asset = self._client.create_asset(payload, lane="bulk")
        except AtlasLicenseError as error:
            refused = without_parent(payload, error)
            asset = self._client.create_asset(payload, lane="bulk")
        return Written(asset.id, records.asset_from_atlas(asset, self._label).fields, refused=refused)

    def update(self, kind: Kind, id: int, changes: Fields) -> Written:
        payload = records.to_atlas(kind, changes)
        if kind == "work_order":
            updated = self._client.update_work_order(id, payload, lane="bulk")
            return Written(id, records.work_order_from_atlas(updated, self._label).fields)
        refused: dict[str, str] = {}
        try:
            asset = self._client.update_asset(id, payload, lane="bulk")
        except AtlasLicenseError as error:
            refused = without_parent(payload, error)
            asset = self._client.update_asset(id, payload, lane="bulk")
        return Written(id, records.asset_from_atlas(asset, self._label).fields, refused=refused)

    def mark(self, kind: Kind, record: Record, twin: int) -> None:
        payload = {"customFields": [{"id": self._holders[kind], "value": str(twin)}]}
        if kind == "asset":
            self._client.update_asset(record.id, payload, lane="bulk")
        else:
            self._client.update_work_order(record.id, payload, lane="bulk")


class SyncMaintainXSide:
    """MaintainX.

    Args:
        client: The client.
        label: Label of the custom field that holds Atlas's id.
    """

    name: Side = "maintainx"

    def __init__(self, client: SyncMaintainXClient, label: str) -> None:
        self._client, self._label = client, label
        self.unreadable: list[str] = []

    def prepare(self) -> None:
        self._client.ensure_custom_field("assets", self._label)
        self._client.ensure_custom_field("workOrders", self._label)

    def now(self) -> datetime:
        return self._client.server_now()

    def changed(self, kind: Kind, since: datetime | None) -> Generator[Record]:
        self.unreadable = []
        is_asset = kind == "asset"
        read = records.asset_from_maintainx if is_asset else records.work_order_from_maintainx
        find = self._client.iter_assets if is_asset else self._client.iter_work_orders
        with closing(find(updated_since=since)) as walk:
            for one in walk:
                try:
                    record = read(one, self._label)
                except records.UNREADABLE as error:
                    self.unreadable.append(unreadable(self.name, kind, one, error))
                    continue
                yield record

    def get(self, kind: Kind, id: int) -> Record:
        if kind == "asset":
            return records.asset_from_maintainx(self._client.get_asset(id), self._label)
        return records.work_order_from_maintainx(self._client.get_work_order(id), self._label)

    def look_up(self, kind: Kind, twin: int, since: datetime) -> Record | None:
        if kind == "asset":
            for one in self._client.iter_assets(having=(self._label, str(twin))):
                asset = records.asset_from_maintainx(one, self._label)
                if asset.twin == twin:
                    return asset
            return None
        # No filter knows the custom fields of work orders, so those that were made meanwhile are looked through.
        for one in self._client.iter_work_orders(created_since=since - CLOCKS):
            work_order = records.work_order_from_maintainx(one, self._label)
            if work_order.twin == twin:
                return work_order
        return None

    def create(self, kind: Kind, fields: Fields, twin: int) -> Written:
        wanted = records.expressible(fields)
        refused: dict[str, str] = {}
        while True:
            body = {name: value for name, value in records.to_maintainx(kind, wanted).items() if value is not None}
            body["extraFields"] = {self._label: str(twin)}
            try:
                if kind == "asset":
                    id = self._client.create_asset(body)
                else:
                    id = self._client.create_work_order(body)
            except VendorRefusedError as error:
                refused |= droppable(kind, wanted, error)
                wanted.update(dict.fromkeys(refused))
                continue
            now = written_at_creation(kind, self.name, wanted)
            return Written(id, now, refused=refused)

    def update(self, kind: Kind, id: int, changes: Fields) -> Written:
        refused: dict[str, str] = {}
        left = dict(changes)
        now: Fields = {}
        at: datetime | None = None
        while body := records.to_maintainx(kind, left):
            try:
                if kind == "asset":
                    record = records.asset_from_maintainx(self._client.update_asset(id, body), self._label)
                else:
                    reply = self._client.update_work_order(id, body)
                    record = records.work_order_from_maintainx(reply, self._label)
            except VendorRefusedError as error:
                refused |= droppable(kind, left, error)
                left = {name: value for name, value in left.items() if name not in refused}
                continue
            now, at = record.fields, record.updated_at
            if kind == "asset":
                now = {name: value for name, value in now.items() if name != "status"}  # the reply has none
            break
        if "status" in left and kind == "asset":
            status = self._client.change_asset_status(id, left["status"])
            now, at = {**now, "status": status["status"]}, isoparse(status["updatedAt"])
        elif "status" in left:
            reply = self._client.change_work_order_status(id, left["status"])
            record = records.work_order_from_maintainx(reply, self._label)
            now, at = record.fields, record.updated_at
        return Written(id, now, at, refused)

    def mark(self, kind: Kind, record: Record, twin: int) -> None:
        body = {"extraFields": {**(record.extra or {}), self._label: str(twin)}}
        if kind == "asset":
            self._client.update_asset(record.id, body)
        else:
            self._client.update_work_order(record.id, body)
