# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model
from ..types import UNSET, Unset

T = TypeVar("T", bound="ApiKeyCriteria")


@_attrs_define
class ApiKeyCriteria(Model):
    """
    Attributes:
        active (bool | None | Unset): Neither revoked nor expired.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "active": "active",
    }
    active: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if active is not UNSET:
            field_dict["active"] = active

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        api_key_criteria = cls(
            active=active,
        )

        api_key_criteria.additional_properties = d
        return api_key_criteria

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
