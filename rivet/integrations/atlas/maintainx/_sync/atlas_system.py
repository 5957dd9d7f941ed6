# Made from atlas/maintainx/_async/atlas_system.py by scripts/unasync.py (make regenerate). Do not edit.
"""Atlas as one of the two systems of a sync."""

from __future__ import annotations

import html
import io
from collections.abc import Callable, Collection, Generator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from typing import Any

from atlas_api.api.auth import get_current_user
from atlas_api.api.comments import create_comment, list_comments
from atlas_api.models.comment_create import CommentCreate
from atlas_api.models.custom_field_entity import CustomFieldEntity
from atlas_api.models.custom_field_type import CustomFieldType

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.exceptions import AtlasLicenseError, AtlasValidationError
from rivet.integrations.atlas.filters import AssetF, F, PartF, PreventiveMaintenanceF
from rivet.integrations.atlas.maintainx import _field_mapping
from rivet.integrations.atlas.maintainx._atlas_fields import FROM_ATLAS, to_atlas
from rivet.integrations.atlas.maintainx._field_mapping import Fields, Kind, Mark, Record
from rivet.integrations.atlas.maintainx._state_models import Attachment, Comment, Cost
from rivet.integrations.atlas.maintainx._sync.atlas_imports import ACCESSORS, CREATED, SyncAtlasImports
from rivet.integrations.atlas.maintainx._sync.atlas_plans import SyncAtlasPlans
from rivet.integrations.atlas.maintainx._sync.named_fields import SyncAtlasNames
from rivet.integrations.atlas.maintainx._three_way_merge import Side
from rivet.integrations.atlas.maintainx._write_results import (
    CLOCKS,
    Written,
    droppable_in_atlas,
    identity_of,
    unreadable,
)

UPDATED: dict[Kind, Any] = {
    "asset": AssetF.updated_at,
    "part": PartF.updated_at,
    "work_order": F.updated_at,
    "maintenance_plan": PreventiveMaintenanceF.updated_at,
}
ENTITIES: dict[Kind, CustomFieldEntity] = {
    "asset": CustomFieldEntity.ASSET,
    "part": CustomFieldEntity.PART,
    "work_order": CustomFieldEntity.WORK_ORDER,
    "maintenance_plan": CustomFieldEntity.WORK_ORDER,
}


class SyncAtlasSystem:
    """Atlas, accessed by its client.

    Args:
        client: The client.
        label: Label of the custom field that holds MaintainX's id.
        kinds: Kinds of records that are synced.
    """

    name: Side = "atlas"

    def __init__(self, client: SyncAtlasClient, label: str, kinds: Collection[str]) -> None:
        self._client, self._mark, self._kinds = client, Mark(label, ""), kinds
        self._names = SyncAtlasNames(client, kinds)
        self.people, self.share = self._names.people, self._names.share
        self.unreadable: list[str] = []
        self._holders: dict[Kind, int] = {}
        self.imports: SyncAtlasImports | None = SyncAtlasImports(client, self._names, self._read)
        self.plans: SyncAtlasPlans | None = SyncAtlasPlans(client, self._read)
        self.add_part_used: Callable[[int, int, float], Any] | None = self._add_part_used

    def identity(self) -> str:
        company = (get_current_user.sync(client=self._client.api)).company_id
        return identity_of(self._client.base_url, company)

    def marks(self, identity: str) -> None:
        self._mark = replace(self._mark, identity=identity)

    def prepare(self) -> None:
        self._names.load()
        for kind, entity in ((kind, entity) for kind, entity in ENTITIES.items() if kind in self._kinds):
            self._holders[kind] = self._client.ensure_custom_field(self._mark.label, CustomFieldType.SHORT_TEXT, entity)

    def now(self) -> datetime:
        return self._client.server_time()

    def changed(self, kind: Kind, since: datetime | None) -> Generator[Record]:
        return self._walk(kind, None if since is None else UPDATED[kind] >= since)

    def _walk(self, kind: Kind, wanted: Any) -> Generator[Record]:
        self.unreadable = []
        for one in self._records(kind).iter(wanted, lane="bulk"):
            try:
                record = self._read(kind, one)
            except _field_mapping.UNREADABLE as error:
                self.unreadable.append(unreadable(self.name, kind, one, error))
                continue
            yield record

    def get(self, kind: Kind, id: int) -> Record:
        return self._read(kind, self._records(kind).get(id))

    def _read(self, kind: Kind, found: Any) -> Record:
        record = FROM_ATLAS[kind](found, self._mark)
        return replace(record, fields={**record.fields, **self._names.read(kind, found)})

    def look_up(self, kind: Kind, twin: int, since: datetime, fields: Fields) -> Generator[Record]:  # noqa: ARG002
        with closing(self._walk(kind, CREATED[kind] >= since - CLOCKS)) as walk:
            for record in walk:
                if record.twin == twin:
                    yield record

    def create(self, kind: Kind, fields: Fields, twin: int) -> Written:
        refused: dict[str, str] = {}
        while True:
            left = {name: value for name, value in fields.items() if value is not None and name not in refused}
            payload = {**to_atlas(kind, left), **self._names.payload(kind, left, None)}
            payload.pop("archived", None)
            if kind == "maintenance_plan":  # MaintainX does not tell the title of its work orders
                payload.setdefault("title", payload["name"])
            payload["customFields"] = self._marked(kind, twin)
            try:
                made = self._read(kind, self._create(kind, payload))
            except (AtlasValidationError, AtlasLicenseError) as error:
                refused |= droppable_in_atlas(left, error)
                continue
            return Written(made.id, made.fields, refused=refused)

    def update(self, kind: Kind, id: int, changes: Fields, twin: int | None = None) -> Written:
        refused: dict[str, str] = {}
        marking = {} if twin is None else {"customFields": self._marked(kind, twin)}
        while left := {name: value for name, value in changes.items() if name not in refused}:
            try:
                payload = {**to_atlas(kind, left), **self._names.payload(kind, left, id)}
                found = self._read(kind, self._update(kind, id, {**payload, **marking}))
                return Written(id, found.fields, refused=refused)
            except (AtlasValidationError, AtlasLicenseError) as error:
                refused |= droppable_in_atlas(left, error)
        return Written(id, {}, refused=refused)

    def mark(self, kind: Kind, id: int, twin: int) -> None:
        self._update(kind, id, {"customFields": self._marked(kind, twin)})

    def _marked(self, kind: Kind, twin: int) -> list[dict[str, Any]]:
        return [{"id": self._holders[kind], "value": self._mark.of(kind).text(twin)}]

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

    def files(self, kind: Kind, id: int) -> list[Attachment]:
        found = self._records(kind).get(id)
        image = [] if found.image is None else [found.image]
        return [Attachment(html.unescape(one.name or ""), one) for one in (*image, *(found.files or ()))]

    def read_file(self, file: Attachment) -> bytes:
        content = io.BytesIO()
        self._client.download_file(file.source, content, lane="bulk")
        return content.getvalue()

    def add_file(self, kind: Kind, id: int, name: str, content: bytes) -> None:
        uploaded = self._client.upload_file(content, name=name, lane="bulk")
        if kind == "work_order":
            self._client.attach_files(id, uploaded, lane="bulk")
            return
        now = self._records(kind).get(id)
        files = {"files": [one.id for one in (*(now.files or ()), uploaded)]}
        self._records(kind).update(id, files, if_unchanged_since=now.updated_at, lane="bulk")

    def costs(self, work_order: int) -> list[Cost]:
        found = self._client.additional_costs.find(work_order)
        return [
            Cost(round((one.cost or 0) * 100), " ".join(html.unescape(one.description or "").split()))
            for one in found
            if one.include_to_total_cost
        ]

    def add_cost(self, work_order: int, cost: Cost) -> None:
        description = html.escape(cost.description, quote=False) or None
        body = {"cost": cost.cents / 100, "description": description, "includeToTotalCost": True}
        self._client.additional_costs.create({**body, "workOrder": work_order}, lane="bulk")  # type: ignore[arg-type]

    def parts_used(self, work_order: int) -> dict[int, float]:
        found: dict[int, float] = {}
        for one in self._client.part_quantities.find(work_order=work_order):
            if one.part is not None:
                found[one.part.id] = found.get(one.part.id, 0) + (one.quantity or 0)
        return found

    def _add_part_used(self, work_order: int, part: int, quantity: float) -> None:
        body = {"quantity": quantity, "part": part, "workOrder": work_order}
        self._client.part_quantities.create(body, lane="bulk")  # type: ignore[arg-type]

    def last_messages(self) -> dict[int, str]:
        return {}

    def _create(self, kind: Kind, payload: dict[str, Any]) -> Any:
        if kind == "maintenance_plan" and self.plans is not None:
            return self.plans.create(payload)
        return self._records(kind).create(payload, lane="bulk")

    def _update(self, kind: Kind, id: int, payload: dict[str, Any]) -> Any:
        if kind == "maintenance_plan" and self.plans is not None:
            return self.plans.update(id, payload)
        return self._records(kind).update(id, payload, lane="bulk")

    def _records(self, kind: Kind) -> Any:
        return getattr(self._client, ACCESSORS[kind])


def _name(user: Any) -> str:
    """Return a person's name in Atlas; empty for no user."""
    return "" if user is None else html.unescape(f"{user.first_name or ''} {user.last_name or ''}").strip()
