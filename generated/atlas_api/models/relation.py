# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.relation_type_internal import RelationTypeInternal
from ..runtime import Model, Timestamp, wire

if TYPE_CHECKING:
    from ..models.work_order_summary import WorkOrderSummary


T = TypeVar("T", bound="Relation")


@_attrs_define
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
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    relation_type: RelationTypeInternal
    parent: None | WorkOrderSummary
    child: None | WorkOrderSummary
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.work_order_summary import WorkOrderSummary  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.work_order_summary import WorkOrderSummary  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        def _parse_created_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        created_by = _parse_created_by(d.pop("createdBy"))

        def _parse_updated_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        updated_by = _parse_updated_by(d.pop("updatedBy"))

        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        _updated_at: Any = d.pop("updatedAt")
        updated_at: datetime.datetime = _updated_at
        if _updated_at is not None:
            updated_at = Timestamp.parse(_updated_at)

        _relation_type: Any = d.pop("relationType")
        relation_type: RelationTypeInternal = _relation_type
        if _relation_type is not None:
            relation_type = RelationTypeInternal(_relation_type)

        def _parse_parent(data: object) -> None | WorkOrderSummary:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _parent_type_0: Any = data
                parent_type_0: WorkOrderSummary = _parent_type_0
                if _parent_type_0 is not None:
                    parent_type_0 = WorkOrderSummary.from_dict(_parent_type_0)

                return parent_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WorkOrderSummary, data)

        parent = _parse_parent(d.pop("parent"))

        def _parse_child(data: object) -> None | WorkOrderSummary:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _child_type_0: Any = data
                child_type_0: WorkOrderSummary = _child_type_0
                if _child_type_0 is not None:
                    child_type_0 = WorkOrderSummary.from_dict(_child_type_0)

                return child_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WorkOrderSummary, data)

        child = _parse_child(d.pop("child"))

        relation = cls(
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            relation_type=relation_type,
            parent=parent,
            child=child,
        )

        relation.additional_properties = d
        return relation

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
