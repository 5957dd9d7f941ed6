# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

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

from ..runtime import Model, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="RelationPatch")


@_attrs_define
class RelationPatch(Model):
    """
    Attributes:
        parent (None | Reference | Unset):
        child (None | Reference | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "parent": "parent",
        "child": "child",
    }
    parent: None | Reference | Unset = UNSET
    child: None | Reference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.reference import Reference  # noqa: PLC0415

        parent: dict[str, Any] | None | Unset
        if isinstance(self.parent, Unset):
            parent = UNSET
        elif isinstance(self.parent, Reference):
            parent = wire(self.parent)
        else:
            parent = self.parent

        child: dict[str, Any] | None | Unset
        if isinstance(self.child, Unset):
            child = UNSET
        elif isinstance(self.child, Reference):
            child = wire(self.child)
        else:
            child = self.child

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if parent is not UNSET:
            field_dict["parent"] = parent
        if child is not UNSET:
            field_dict["child"] = child

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_parent(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _parent_type_0: Any = data
                parent_type_0: Reference = _parent_type_0
                if _parent_type_0 is not None:
                    parent_type_0 = Reference.from_dict(_parent_type_0)

                return parent_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        parent = _parse_parent(d.pop("parent", UNSET))

        def _parse_child(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _child_type_0: Any = data
                child_type_0: Reference = _child_type_0
                if _child_type_0 is not None:
                    child_type_0 = Reference.from_dict(_child_type_0)

                return child_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        child = _parse_child(d.pop("child", UNSET))

        relation_patch = cls(
            parent=parent,
            child=child,
        )

        relation_patch.additional_properties = d
        return relation_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
