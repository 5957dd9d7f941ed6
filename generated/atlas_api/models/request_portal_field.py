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

from ..models.portal_field_type import PortalFieldType
from ..runtime import Model, wire

if TYPE_CHECKING:
    from ..models.asset_mini import AssetMini
    from ..models.location_mini import LocationMini


T = TypeVar("T", bound="RequestPortalField")


@_attrs_define
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
    id: int
    type_: None | PortalFieldType
    location: LocationMini | None
    asset: AssetMini | None
    required: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.asset_mini import AssetMini  # noqa: PLC0415
        from ..models.location_mini import LocationMini  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.asset_mini import AssetMini  # noqa: PLC0415
        from ..models.location_mini import LocationMini  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        def _parse_type_(data: object) -> None | PortalFieldType:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _type_type_0: Any = data
                type_type_0: PortalFieldType = _type_type_0
                if _type_type_0 is not None:
                    type_type_0 = PortalFieldType(_type_type_0)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PortalFieldType, data)

        type_ = _parse_type_(d.pop("type"))

        def _parse_location(data: object) -> LocationMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _location_type_0: Any = data
                location_type_0: LocationMini = _location_type_0
                if _location_type_0 is not None:
                    location_type_0 = LocationMini.from_dict(_location_type_0)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LocationMini | None, data)

        location = _parse_location(d.pop("location"))

        def _parse_asset(data: object) -> AssetMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _asset_type_0: Any = data
                asset_type_0: AssetMini = _asset_type_0
                if _asset_type_0 is not None:
                    asset_type_0 = AssetMini.from_dict(_asset_type_0)

                return asset_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AssetMini | None, data)

        asset = _parse_asset(d.pop("asset"))

        required = d.pop("required")

        request_portal_field = cls(
            id=id,
            type_=type_,
            location=location,
            asset=asset,
            required=required,
        )

        request_portal_field.additional_properties = d
        return request_portal_field

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
