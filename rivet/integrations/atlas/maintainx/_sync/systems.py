# Made from atlas/maintainx/_async/systems.py by scripts/unasync.py (make regenerate). Do not edit.
"""The two systems as the sync sees them; sync_sides.py is made from this file by scripts/unasync.py."""

from __future__ import annotations

import html
from collections.abc import Collection, Generator, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from typing import Any, Protocol

from atlas_api.api.auth import get_current_user
from atlas_api.api.comments import create_comment, list_comments
from atlas_api.models.comment_create import CommentCreate
from atlas_api.models.custom_field_entity import CustomFieldEntity
from atlas_api.models.custom_field_type import CustomFieldType
from dateutil.parser import isoparse

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas._search.fields import AssetF, F
from rivet.integrations.atlas.exceptions import AtlasLicenseError, AtlasValidationError
from rivet.integrations.atlas.maintainx import _field_mapping
from rivet.integrations.atlas.maintainx._field_mapping import FROM_ATLAS, FROM_MAINTAINX, Fields, Kind, Mark, Record
from rivet.integrations.atlas.maintainx._state_models import Comment
from rivet.integrations.atlas.maintainx._sync.catalogue import SyncCatalogue
from rivet.integrations.atlas.maintainx._sync.client import SyncMaintainXClient
from rivet.integrations.atlas.maintainx._sync.named_fields import SyncAtlasNames, SyncMaintainXNames
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


class SyncSide(Protocol):
    """One of the two systems.

    Attributes:
        name: Which.
        unreadable: What the last walk could not read.
    """

    name: Side
    unreadable: list[str]

    def identity(self) -> str:
        """Whose ids it has: the same for the same company or organization."""

    def prepare(self) -> None:
        """Make what must be there before anything is written."""

    def marks(self, identity: str) -> None:
        """Take the identity of the other system, whose ids its custom fields hold."""

    def people(self) -> frozenset[str]:
        """E-mail addresses of the people there; none if people are not synced."""

    def share(self, emails: frozenset[str]) -> None:
        """Take the people whom both systems know."""

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

    def mark(self, kind: Kind, id: int, twin: int) -> None:
        """Note the id of the other system's record on one that was there already."""

    def comments(self, work_order: int) -> list[Comment]:
        """The comments of people on a work order, the oldest first."""

    def add_comment(self, work_order: int, text: str) -> int:
        """Comment on a work order; the comment's id."""

    def last_messages(self) -> dict[int, str]:
        """When the last message to each open work order was sent, if the system tells it."""


class SyncAtlasSide:
    """Atlas.

    Args:
        client: The client.
        label: Label of the custom field that holds MaintainX's id.
        kinds: What is synced.
    """

    name: Side = "atlas"

    def __init__(self, client: SyncAtlasClient, label: str, kinds: Collection[str]) -> None:
        self._client, self._mark, self._kinds = client, Mark(label, ""), kinds
        self._names = SyncAtlasNames(client, kinds)
        self.people, self.share = self._names.people, self._names.share
        self.unreadable: list[str] = []
        self._holders: dict[Kind, int] = {}

    def identity(self) -> str:
        company = (get_current_user.sync(client=self._client.api)).company_id
        return identity_of(self._client.base_url, company)

    def marks(self, identity: str) -> None:
        self._mark = replace(self._mark, identity=identity)

    def prepare(self) -> None:
        entities: dict[Kind, CustomFieldEntity] = {
            "asset": CustomFieldEntity.ASSET,
            "work_order": CustomFieldEntity.WORK_ORDER,
        }
        self._names.load()
        for kind, entity in ((kind, entity) for kind, entity in entities.items() if kind in self._kinds):
            self._holders[kind] = self._client.ensure_custom_field(self._mark.label, CustomFieldType.SHORT_TEXT, entity)

    def now(self) -> datetime:
        return self._client.server_time()

    def changed(self, kind: Kind, since: datetime | None) -> Generator[Record]:
        field = AssetF.updated_at if kind == "asset" else F.updated_at
        return self._walk(kind, None if since is None else field >= since)

    def _walk(self, kind: Kind, wanted: Any) -> Generator[Record]:
        self.unreadable = []
        find: Any = self._client.iter_assets if kind == "asset" else self._client.iter_work_orders
        for one in find(wanted, lane="bulk"):
            try:
                record = self._read(kind, one)
            except _field_mapping.UNREADABLE as error:
                self.unreadable.append(unreadable(self.name, kind, one, error))
                continue
            yield record

    def get(self, kind: Kind, id: int) -> Record:
        found = self._client.get_asset(id) if kind == "asset" else self._client.get_work_order(id)
        return self._read(kind, found)

    def _read(self, kind: Kind, found: Any) -> Record:
        record = FROM_ATLAS[kind](found, self._mark)
        return replace(record, fields={**record.fields, **self._names.read(kind, found)})

    def look_up(self, kind: Kind, twin: int, since: datetime) -> Record | None:
        field = AssetF.created_at if kind == "asset" else F.created_at
        for record in self._walk(kind, field >= since - CLOCKS):
            if record.twin == twin:
                return record
        return None

    def create(self, kind: Kind, fields: Fields, twin: int) -> Written:
        refused: dict[str, str] = {}
        while True:
            left = {name: value for name, value in fields.items() if value is not None and name not in refused}
            payload = {**_field_mapping.to_atlas(kind, left), **self._names.payload(kind, left, None)}
            payload.pop("archived", None)
            payload["customFields"] = [{"id": self._holders[kind], "value": self._mark.text(twin)}]
            try:
                create: Any = self._client.create_asset if kind == "asset" else self._client.create_work_order
                made = self._read(kind, create(payload, lane="bulk"))
            except (AtlasValidationError, AtlasLicenseError) as error:
                refused |= droppable_in_atlas(left, error)
                continue
            return Written(made.id, made.fields, refused=refused)

    def update(self, kind: Kind, id: int, changes: Fields) -> Written:
        refused: dict[str, str] = {}
        while left := {name: value for name, value in changes.items() if name not in refused}:
            try:
                payload = {**_field_mapping.to_atlas(kind, left), **self._names.payload(kind, left, id)}
                found = self._read(kind, self._update(kind, id, payload))
                return Written(id, found.fields, refused=refused)
            except (AtlasValidationError, AtlasLicenseError) as error:
                refused |= droppable_in_atlas(left, error)
        return Written(id, {}, refused=refused)

    def mark(self, kind: Kind, id: int, twin: int) -> None:
        values = [{"id": self._holders[kind], "value": self._mark.text(twin)}]
        self._update(kind, id, {"customFields": values})

    def comments(self, work_order: int) -> list[Comment]:
        found = list_comments.sync(work_order, client=self._client.api)
        people = [one for one in found if not one.system and (one.content or "").strip()]
        return [
            Comment(one.id, _name(one.user), html.unescape(one.content or "").strip())
            for one in sorted(people, key=lambda one: one.id)
        ]

    def add_comment(self, work_order: int, text: str) -> int:
        body = {"content": html.escape(text, quote=False), "workOrder": {"id": work_order}, "files": []}
        made = create_comment.sync(client=self._client.api, body=CommentCreate.from_dict(body))
        return made.id

    def last_messages(self) -> dict[int, str]:
        return {}

    def _update(self, kind: Kind, id: int, payload: dict[str, Any]) -> Any:
        update: Any = self._client.update_asset if kind == "asset" else self._client.update_work_order
        return update(id, payload, lane="bulk")


class SyncMaintainXSide:
    """MaintainX.

    Args:
        client: The client.
        label: Label of the custom field that holds Atlas's id.
        kinds: What is synced.
    """

    name: Side = "maintainx"

    def __init__(self, client: SyncMaintainXClient, label: str, kinds: Collection[str]) -> None:
        self._client, self._mark, self._catalogue = client, Mark(label, ""), SyncCatalogue(client)
        self._kinds, self._names = kinds, SyncMaintainXNames(client, kinds)
        self.people, self.share = self._names.people, self._names.share
        self._authors: dict[Any, str] = {}
        asset = ["asset"] if "asset" in kinds else []
        self._expand = [*asset, "estimated_time", "extra_fields", *self._names.expand]
        self.unreadable: list[str] = []

    def identity(self) -> str:
        return identity_of(self._client.base_url, self._client.organization)

    def marks(self, identity: str) -> None:
        self._mark = replace(self._mark, identity=identity)

    def prepare(self) -> None:
        self._names.load()
        if "asset" in self._kinds:
            self._client.ensure_custom_field("assets", self._mark.label)
        if "work_order" in self._kinds:
            self._client.ensure_custom_field("workOrders", self._mark.label)

    def now(self) -> datetime:
        return self._client.server_now()

    def changed(self, kind: Kind, since: datetime | None) -> Generator[Record]:
        self.unreadable = []
        if kind == "asset":
            found = self._client.iter_assets(updated_since=since)
        else:
            found = self._client.iter_work_orders(updated_since=since, expand=self._expand)
        with closing(found) as walk:
            for one in walk:
                try:
                    record = self._read(kind, one)
                except _field_mapping.UNREADABLE as error:
                    self.unreadable.append(unreadable(self.name, kind, one, error))
                    continue
                yield record

    def get(self, kind: Kind, id: int) -> Record:
        if kind == "asset":
            return self._read(kind, self._client.get_asset(id))
        expand = [one for one in self._expand if one != "categories"]  # which it always has
        return self._read(kind, self._client.get_work_order(id, expand=expand))

    def _read(self, kind: Kind, found: Mapping[str, Any]) -> Record:
        record = FROM_MAINTAINX[kind](found, self._mark)
        return replace(record, fields={**record.fields, **self._names.read(kind, found)})

    def look_up(self, kind: Kind, twin: int, since: datetime) -> Record | None:
        if kind == "asset":
            walk = self._client.iter_assets(having=(self._mark.label, self._mark.text(twin)))
        else:  # no filter knows their custom fields, so those that were made meanwhile are looked through
            walk = self._client.iter_work_orders(created_since=since - CLOCKS)
        for one in walk:
            record = FROM_MAINTAINX[kind](one, self._mark)
            if record.extra is None:  # the list does not have them
                record = self.get(kind, record.id)
            if record.twin == twin:
                return record
        return None

    def create(self, kind: Kind, fields: Fields, twin: int) -> Written:
        wanted = _field_mapping.expressible(fields)
        refused: dict[str, str] = {}
        while True:
            body = {**_field_mapping.to_maintainx(kind, wanted), **self._names.body(kind, wanted, None)}
            body = {name: value for name, value in body.items() if value not in (None, [])}
            body["extraFields"] = {self._mark.label: self._mark.text(twin)}
            try:
                if kind == "asset":
                    id = self._client.create_asset(body)
                else:
                    id = self._client.create_work_order(body)
            except VendorRefusedError as error:
                if kind == "asset" and self._catalogue.add_missing(wanted, error):
                    continue
                refused |= droppable(wanted, error)
                wanted.update(dict.fromkeys(refused))
                continue
            now = written_at_creation(kind, self.name, wanted)
            return Written(id, now, refused=refused)

    def update(self, kind: Kind, id: int, changes: Fields) -> Written:
        refused: dict[str, str] = {}
        left = dict(changes)
        now: Fields = {}
        at: datetime | None = None
        while left:
            body = {**_field_mapping.to_maintainx(kind, left), **self._names.body(kind, left, id)}
            if not body:
                break
            try:
                record = self._read(kind, self._update(kind, id, body))
            except VendorRefusedError as error:
                if kind == "asset" and self._added(id, left, error):
                    continue
                refused |= droppable(left, error)
                left = {name: value for name, value in left.items() if name not in refused}
                continue
            now, at = record.fields, record.updated_at
            if kind == "asset":
                now = {name: value for name, value in now.items() if name != "status"}  # the reply has none
            break
        if "status" in left and kind == "asset":
            status = self._client.change_asset_status(id, left["status"])
            moment = status.get("updatedAt")
            now, at = {**now, "status": status["status"]}, isoparse(moment) if moment else None
        elif "status" in left:
            reply = self._client.change_work_order_status(id, left["status"])
            record = self._read(kind, reply)
            now, at = {**now, **record.fields}, record.updated_at
        return Written(id, now, at, refused)

    def comments(self, work_order: int) -> list[Comment]:
        found = [one for one in self._client.iter_comments(work_order)]
        if found and not self._authors:
            people = [one for one in self._client.iter_records("users")]
            self._authors = {one["id"]: f"{one['firstName']} {one['lastName']}".strip() for one in people}
        return [
            Comment(int(one["id"]), self._authors.get(one.get("authorId"), ""), str(one["content"]).strip())
            for one in sorted(found, key=lambda one: (str(one["createdAt"]), one["id"]))
        ]

    def add_comment(self, work_order: int, text: str) -> int:
        return self._client.add_comment(work_order, text)

    def last_messages(self) -> dict[int, str]:
        walk = self._client.iter_work_orders(statuses=("OPEN", "IN_PROGRESS", "ON_HOLD"), expand=())
        return {one["id"]: str(one.get("lastMessageSentAt") or "") for one in walk}

    def _added(self, id: int, changes: Fields, error: VendorRefusedError) -> bool:
        """Whether a manufacturer or a model that was refused is in the catalogue now."""
        make = changes
        if changes.get("model") is not None and "manufacturer" not in changes:
            make = {**changes, "manufacturer": (self.get("asset", id)).fields.get("manufacturer")}
        return self._catalogue.add_missing(make, error)

    def mark(self, kind: Kind, id: int, twin: int) -> None:
        record = self.get(kind, id)  # its other custom fields, as they are now
        marked = {**(record.extra or {}), self._mark.label: self._mark.text(twin)}
        self._update(kind, id, {"extraFields": marked})

    def _update(self, kind: Kind, id: int, body: dict[str, Any]) -> dict[str, Any]:
        update = self._client.update_asset if kind == "asset" else self._client.update_work_order
        return update(id, body)


def _name(user: Any) -> str:
    """A person's name in Atlas; empty if there is none."""
    return "" if user is None else html.unescape(f"{user.first_name or ''} {user.last_name or ''}").strip()
