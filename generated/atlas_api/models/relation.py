# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models
from ..models.relation_type_internal import RelationTypeInternal
from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.work_order_summary import WorkOrderSummary


T = TypeVar("T", bound="Relation")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Relation(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        relation_type (RelationTypeInternal):
        parent (None | WorkOrderSummary):
        child (None | WorkOrderSummary):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "relationType": "relation_type",
        "parent": "parent",
        "child": "child",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    relation_type: RelationTypeInternal | None = _attrs_field(default=ABSENT)
    parent: None | WorkOrderSummary = _attrs_field(default=ABSENT)
    child: None | WorkOrderSummary = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        relation_type: RelationTypeInternal | Unset = RelationTypeInternal.read(d.pop("relationType", UNSET))

        parent: None | Unset | WorkOrderSummary = models.WorkOrderSummary.read(d.pop("parent", UNSET))

        child: None | Unset | WorkOrderSummary = models.WorkOrderSummary.read(d.pop("child", UNSET))

        self.__init__(  # type: ignore[misc]
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            relation_type=relation_type,
            parent=parent,
            child=child,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
