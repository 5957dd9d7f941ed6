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

from ..models.asset_status import AssetStatus
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="RequestApproval")


@_attrs_define(on_setattr=on_setattr)
class RequestApproval(Model):
    """
    Attributes:
        asset_status (AssetStatus | None | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "assetStatus": "asset_status",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    asset_status: AssetStatus | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

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

    def _read(self, d: dict[str, Any]) -> None:
        asset_status: AssetStatus | None | Unset = AssetStatus.read(d.pop("assetStatus", UNSET))

        self.__init__(  # type: ignore[misc]
            asset_status=asset_status,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
