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

T = TypeVar("T", bound="CustomFieldValueInput")


@_attrs_define(on_setattr=on_setattr)
class CustomFieldValueInput(Model):
    """
    Attributes:
        id (int): Id of the custom field.
        value (None | str | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "value": "value",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int
    value: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        value: None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        value: None | str | Unset = d.pop("value", UNSET)

        self.__init__(  # type: ignore[misc]
            id=id,
            value=value,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
