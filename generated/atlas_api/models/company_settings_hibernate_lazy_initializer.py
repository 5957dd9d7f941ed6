# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model

T = TypeVar("T", bound="CompanySettingsHibernateLazyInitializer")


@_attrs_define
class CompanySettingsHibernateLazyInitializer(Model):
    """A stray key of the server."""

    _WIRE: ClassVar[Mapping[str, str]] = {}
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        company_settings_hibernate_lazy_initializer = cls()

        company_settings_hibernate_lazy_initializer.additional_properties = d
        return company_settings_hibernate_lazy_initializer

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
