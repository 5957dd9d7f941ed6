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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="RequestPortalFieldInput")


@_attrs_define
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
    type_: PortalFieldType
    location: None | Reference | Unset = UNSET
    asset: None | Reference | Unset = UNSET
    required: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.reference import Reference  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        _type_: Any = d.pop("type")
        type_: PortalFieldType = _type_
        if _type_ is not None:
            type_ = PortalFieldType(_type_)

        def _parse_location(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _location_type_0: Any = data
                location_type_0: Reference = _location_type_0
                if _location_type_0 is not None:
                    location_type_0 = Reference.from_dict(_location_type_0)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        location = _parse_location(d.pop("location", UNSET))

        def _parse_asset(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _asset_type_0: Any = data
                asset_type_0: Reference = _asset_type_0
                if _asset_type_0 is not None:
                    asset_type_0 = Reference.from_dict(_asset_type_0)

                return asset_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        asset = _parse_asset(d.pop("asset", UNSET))

        required = d.pop("required", UNSET)

        request_portal_field_input = cls(
            type_=type_,
            location=location,
            asset=asset,
            required=required,
        )

        request_portal_field_input.additional_properties = d
        return request_portal_field_input

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
