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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="ReadingCreate")


@_attrs_define
class ReadingCreate(Model):
    """
    Attributes:
        meter (Reference): Names another record by its id.
        value (float | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "meter": "meter",
        "value": "value",
    }
    meter: Reference
    value: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        meter = wire(self.meter)

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "meter": meter,
            }
        )
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        _meter: Any = d.pop("meter")
        meter: Reference = _meter
        if _meter is not None:
            meter = Reference.from_dict(_meter)

        value = d.pop("value", UNSET)

        reading_create = cls(
            meter=meter,
            value=value,
        )

        reading_create.additional_properties = d
        return reading_create

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
