# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

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
from ..models.relation_type import RelationType
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="RelationCreate")


@_attrs_define(on_setattr=on_setattr)
class RelationCreate(Model):
    """
    Attributes:
        parent (Reference): Names another record by its id.
        child (Reference): Names another record by its id.
        relation_type (RelationType):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "parent": "parent",
        "child": "child",
        "relationType": "relation_type",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "parent",
            "child",
            "relationType",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("parent", dict, "Reference"),
        ("child", dict, "Reference"),
    )

    parent: Reference
    child: Reference
    relation_type: RelationType
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        parent = wire(self.parent)

        child = wire(self.child)

        relation_type = wire(self.relation_type)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "parent": parent,
                "child": child,
                "relationType": relation_type,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        parent: Reference = models.Reference._checked(d.pop("parent"))

        child: Reference = models.Reference._checked(d.pop("child"))

        relation_type: RelationType = RelationType.read(d.pop("relationType"))

        self.__init__(  # type: ignore[misc]
            parent=parent,
            child=child,
            relation_type=relation_type,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
