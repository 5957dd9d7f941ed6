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
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="ReadingCreate")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("meter",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("meter", dict, "Reference"),)

    meter: Reference
    value: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
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

    def _read(self, d: dict[str, Any]) -> None:
        meter: Reference = models.Reference._checked(d.pop("meter"))

        value = d.pop("value", UNSET)

        self.__init__(  # type: ignore[misc]
            meter=meter,
            value=value,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
