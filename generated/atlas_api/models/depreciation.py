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
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.depreciation_hibernate_lazy_initializer import (
        DepreciationHibernateLazyInitializer,
    )


T = TypeVar("T", bound="Depreciation")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Depreciation(Record):
    """How an asset loses its value; the server spells it `deprecation`. (record; what a release does not send reads as
    None or [])

        Attributes:
            id (int):
            created_at (datetime.datetime):
            updated_at (datetime.datetime):
            created_by (int | None):
            updated_by (int | None):
            purchase_price (int):
            purchase_date (datetime.datetime | None):
            residual_value (None | str):
            useful_l_ife (None | str):
            rate (int):
            current_value (int):
            hibernate_lazy_initializer (DepreciationHibernateLazyInitializer): A stray key of the server.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "purchasePrice": "purchase_price",
        "purchaseDate": "purchase_date",
        "residualValue": "residual_value",
        "usefulLIfe": "useful_l_ife",
        "rate": "rate",
        "currentValue": "current_value",
        "hibernateLazyInitializer": "hibernate_lazy_initializer",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("hibernateLazyInitializer", dict, "DepreciationHibernateLazyInitializer"),
    )

    id: int = _attrs_field()
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    purchase_price: int | None = _attrs_field(default=ABSENT)
    purchase_date: datetime.datetime | None = _attrs_field(default=ABSENT)
    residual_value: None | str = _attrs_field(default=ABSENT)
    useful_l_ife: None | str = _attrs_field(default=ABSENT)
    rate: int | None = _attrs_field(default=ABSENT)
    current_value: int | None = _attrs_field(default=ABSENT)
    hibernate_lazy_initializer: DepreciationHibernateLazyInitializer | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        purchase_price = d.pop("purchasePrice", UNSET)

        purchase_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("purchaseDate", UNSET))

        residual_value: None | str | Unset = d.pop("residualValue", UNSET)

        useful_l_ife: None | str | Unset = d.pop("usefulLIfe", UNSET)

        rate = d.pop("rate", UNSET)

        current_value = d.pop("currentValue", UNSET)

        hibernate_lazy_initializer: DepreciationHibernateLazyInitializer | Unset = (
            models.DepreciationHibernateLazyInitializer._checked(d.pop("hibernateLazyInitializer", UNSET))
        )

        self.__init__(  # type: ignore[misc]
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            updated_by=updated_by,
            purchase_price=purchase_price,
            purchase_date=purchase_date,
            residual_value=residual_value,
            useful_l_ife=useful_l_ife,
            rate=rate,
            current_value=current_value,
            hibernate_lazy_initializer=hibernate_lazy_initializer,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
