# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    Model,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ApiKeyCriteria")


@_attrs_define(on_setattr=on_setattr)
class ApiKeyCriteria(Model):
    """
    Attributes:
        active (bool | None | Unset): Neither revoked nor expired.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "active": "active",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    active: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

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

    def _read(self, d: dict[str, Any]) -> None:
        active: bool | None | Unset = d.pop("active", UNSET)

        self.__init__(  # type: ignore[misc]
            active=active,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
