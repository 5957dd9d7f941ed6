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
from ..runtime import Model, Timestamp, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.work_order_summary import WorkOrderSummary


T = TypeVar("T", bound="Relation")


@_attrs_define(on_setattr=on_setattr)
class Relation(Model):
    """
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "relationType",
            "parent",
            "child",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    relation_type: RelationTypeInternal
    parent: None | WorkOrderSummary
    child: None | WorkOrderSummary
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        WorkOrderSummary = models.WorkOrderSummary
        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        relation_type = wire(self.relation_type)

        parent: dict[str, Any] | None
        if isinstance(self.parent, WorkOrderSummary):
            parent = wire(self.parent)
        else:
            parent = self.parent

        child: dict[str, Any] | None
        if isinstance(self.child, WorkOrderSummary):
            child = wire(self.child)
        else:
            child = self.child

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "createdAt": created_at,
                "updatedAt": updated_at,
                "relationType": relation_type,
                "parent": parent,
                "child": child,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        relation_type: RelationTypeInternal = RelationTypeInternal.read(d.pop("relationType"))

        parent: None | WorkOrderSummary = models.WorkOrderSummary.read(d.pop("parent"))

        child: None | WorkOrderSummary = models.WorkOrderSummary.read(d.pop("child"))

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
