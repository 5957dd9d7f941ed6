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
from ..runtime import Model, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.custom_field import CustomField


T = TypeVar("T", bound="CustomFieldValue")


@_attrs_define(on_setattr=on_setattr)
class CustomFieldValue(Model):
    """
    Attributes:
        custom_field (CustomField):
        value (None | str):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "customField": "custom_field",
        "value": "value",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "customField",
            "value",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("customField", dict, "CustomField"),)
    custom_field: CustomField
    value: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        CustomField = models.CustomField
        custom_field = wire(self.custom_field)

        value: None | str
        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "customField": custom_field,
                "value": value,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        custom_field: CustomField = models.CustomField._checked(d.pop("customField"))

        value: None | str = d.pop("value")

        self.__init__(  # type: ignore[misc]
            custom_field=custom_field,
            value=value,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
