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
from ..runtime import Model, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.asset_mini import AssetMini
    from ..models.location_mini import LocationMini


T = TypeVar("T", bound="RequestPortalField")


@_attrs_define(on_setattr=on_setattr)
class RequestPortalField(Model):
    """
    Attributes:
        id (int):
        type_ (None | PortalFieldType):
        location (LocationMini | None):
        asset (AssetMini | None):
        required (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type_",
        "location": "location",
        "asset": "asset",
        "required": "required",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "type",
            "location",
            "asset",
            "required",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    type_: None | PortalFieldType
    location: LocationMini | None
    asset: AssetMini | None
    required: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        AssetMini = models.AssetMini
        LocationMini = models.LocationMini
        id = self.id

        type_: None | str
        if isinstance(self.type_, PortalFieldType):
            type_ = wire(self.type_)
        else:
            type_ = self.type_

        location: dict[str, Any] | None
        if isinstance(self.location, LocationMini):
            location = wire(self.location)
        else:
            location = self.location

        asset: dict[str, Any] | None
        if isinstance(self.asset, AssetMini):
            asset = wire(self.asset)
        else:
            asset = self.asset

        required = self.required

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "type": type_,
                "location": location,
                "asset": asset,
                "required": required,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        type_: None | PortalFieldType = PortalFieldType.read(d.pop("type"))

        location: LocationMini | None = models.LocationMini.read(d.pop("location"))

        asset: AssetMini | None = models.AssetMini.read(d.pop("asset"))

        required = d.pop("required")

        self.__init__(  # type: ignore[misc]
            id=id,
            type_=type_,
            location=location,
            asset=asset,
            required=required,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
