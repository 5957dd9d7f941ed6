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
from ..models.portal_field_type import PortalFieldType
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="RequestPortalFieldInput")


@_attrs_define(on_setattr=on_setattr)
class RequestPortalFieldInput(Model):
    """
    Attributes:
        type_ (PortalFieldType):
        location (None | Reference | Unset):
        asset (None | Reference | Unset):
        required (bool | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "location": "location",
        "asset": "asset",
        "required": "required",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("type",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    type_: PortalFieldType
    location: None | Reference | Unset = UNSET
    asset: None | Reference | Unset = UNSET
    required: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        type_ = wire(self.type_)

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, Reference):
            location = wire(self.location)
        else:
            location = self.location

        asset: dict[str, Any] | None | Unset
        if isinstance(self.asset, Unset):
            asset = UNSET
        elif isinstance(self.asset, Reference):
            asset = wire(self.asset)
        else:
            asset = self.asset

        required = self.required

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if location is not UNSET:
            field_dict["location"] = location
        if asset is not UNSET:
            field_dict["asset"] = asset
        if required is not UNSET:
            field_dict["required"] = required

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        type_: PortalFieldType = PortalFieldType.read(d.pop("type"))

        location: None | Reference | Unset = models.Reference.read(d.pop("location", UNSET))

        asset: None | Reference | Unset = models.Reference.read(d.pop("asset", UNSET))

        required = d.pop("required", UNSET)

        self.__init__(  # type: ignore[misc]
            type_=type_,
            location=location,
            asset=asset,
            required=required,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
