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
    ABSENT,
    Record,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.asset_mini import AssetMini
    from ..models.location_mini import LocationMini


T = TypeVar("T", bound="RequestPortalField")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class RequestPortalField(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    type_: None | PortalFieldType = _attrs_field(default=ABSENT)
    location: LocationMini | None = _attrs_field(default=ABSENT)
    asset: AssetMini | None = _attrs_field(default=ABSENT)
    required: bool | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        type_: None | PortalFieldType | Unset = PortalFieldType.read(d.pop("type", UNSET))

        location: LocationMini | None | Unset = models.LocationMini.read(d.pop("location", UNSET))

        asset: AssetMini | None | Unset = models.AssetMini.read(d.pop("asset", UNSET))

        required = d.pop("required", UNSET)

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
