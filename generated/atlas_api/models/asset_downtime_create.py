# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
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
    Timestamp,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="AssetDowntimeCreate")


@_attrs_define(on_setattr=on_setattr)
class AssetDowntimeCreate(Model):
    """
    Attributes:
        asset (Reference): Names another record by its id.
        starts_on (datetime.datetime):
        duration (int | Unset): In seconds.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "asset": "asset",
        "startsOn": "starts_on",
        "duration": "duration",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "asset",
            "startsOn",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("asset", dict, "Reference"),)

    asset: Reference
    starts_on: datetime.datetime
    duration: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        asset = wire(self.asset)

        starts_on = wire(self.starts_on)

        duration = self.duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "asset": asset,
                "startsOn": starts_on,
            }
        )
        if duration is not UNSET:
            field_dict["duration"] = duration

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        asset: Reference = models.Reference._checked(d.pop("asset"))

        starts_on: datetime.datetime = Timestamp.read(d.pop("startsOn"))

        duration = d.pop("duration", UNSET)

        self.__init__(  # type: ignore[misc]
            asset=asset,
            starts_on=starts_on,
            duration=duration,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
