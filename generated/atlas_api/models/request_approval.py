# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.asset_status import AssetStatus
from ..runtime import Model, wire
from ..types import UNSET, Unset

T = TypeVar("T", bound="RequestApproval")


@_attrs_define
class RequestApproval(Model):
    """
    Attributes:
        asset_status (AssetStatus | None | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "assetStatus": "asset_status",
    }
    asset_status: AssetStatus | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset_status: None | str | Unset
        if isinstance(self.asset_status, Unset):
            asset_status = UNSET
        elif isinstance(self.asset_status, AssetStatus):
            asset_status = wire(self.asset_status)
        else:
            asset_status = self.asset_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if asset_status is not UNSET:
            field_dict["assetStatus"] = asset_status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_asset_status(data: object) -> AssetStatus | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _asset_status_type_0: Any = data
                asset_status_type_0: AssetStatus = _asset_status_type_0
                if _asset_status_type_0 is not None:
                    asset_status_type_0 = AssetStatus(_asset_status_type_0)

                return asset_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AssetStatus | None | Unset, data)

        asset_status = _parse_asset_status(d.pop("assetStatus", UNSET))

        request_approval = cls(
            asset_status=asset_status,
        )

        request_approval.additional_properties = d
        return request_approval

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
