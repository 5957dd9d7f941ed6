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

from ..runtime import Model, wire

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="RelationPatch")


@_attrs_define
class RelationPatch(Model):
    """
    Attributes:
        parent (Reference): Names another record by its id.
        child (Reference): Names another record by its id.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "parent": "parent",
        "child": "child",
    }
    parent: Reference
    child: Reference
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        parent = wire(self.parent)

        child = wire(self.child)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "parent": parent,
                "child": child,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        _parent: Any = d.pop("parent")
        parent: Reference = _parent
        if _parent is not None:
            parent = Reference.from_dict(_parent)

        _child: Any = d.pop("child")
        child: Reference = _child
        if _child is not None:
            child = Reference.from_dict(_child)

        relation_patch = cls(
            parent=parent,
            child=child,
        )

        relation_patch.additional_properties = d
        return relation_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
