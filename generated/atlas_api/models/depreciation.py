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
from ..runtime import Model, Timestamp, left_over, on_setattr, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.depreciation_hibernate_lazy_initializer import (
        DepreciationHibernateLazyInitializer,
    )


T = TypeVar("T", bound="Depreciation")


@_attrs_define(on_setattr=on_setattr)
class Depreciation(Model):
    """How an asset loses its value; the server spells it `deprecation`.

    Attributes:
        id (int):
        purchase_price (int):
        purchase_date (datetime.datetime | None):
        residual_value (None | str):
        useful_l_ife (None | str):
        rate (int):
        current_value (int):
        created_at (datetime.datetime | Unset):
        updated_at (datetime.datetime | Unset):
        created_by (int | None | Unset):
        updated_by (int | None | Unset):
        hibernate_lazy_initializer (DepreciationHibernateLazyInitializer | Unset): A stray key of the server.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "purchasePrice": "purchase_price",
        "purchaseDate": "purchase_date",
        "residualValue": "residual_value",
        "usefulLIfe": "useful_l_ife",
        "rate": "rate",
        "currentValue": "current_value",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "hibernateLazyInitializer": "hibernate_lazy_initializer",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "purchasePrice",
            "purchaseDate",
            "residualValue",
            "usefulLIfe",
            "rate",
            "currentValue",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("hibernateLazyInitializer", dict, "DepreciationHibernateLazyInitializer"),
    )
    id: int
    purchase_price: int
    purchase_date: datetime.datetime | None
    residual_value: None | str
    useful_l_ife: None | str
    rate: int
    current_value: int
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    created_by: int | None | Unset = UNSET
    updated_by: int | None | Unset = UNSET
    hibernate_lazy_initializer: DepreciationHibernateLazyInitializer | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        DepreciationHibernateLazyInitializer = models.DepreciationHibernateLazyInitializer
        id = self.id

        purchase_price = self.purchase_price

        purchase_date: None | str
        if isinstance(self.purchase_date, datetime.datetime):
            purchase_date = wire(self.purchase_date)
        else:
            purchase_date = self.purchase_date

        residual_value: None | str
        residual_value = self.residual_value

        useful_l_ife: None | str
        useful_l_ife = self.useful_l_ife

        rate = self.rate

        current_value = self.current_value

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = wire(self.created_at)

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = wire(self.updated_at)

        created_by: int | None | Unset
        if isinstance(self.created_by, Unset):
            created_by = UNSET
        else:
            created_by = self.created_by

        updated_by: int | None | Unset
        if isinstance(self.updated_by, Unset):
            updated_by = UNSET
        else:
            updated_by = self.updated_by

        hibernate_lazy_initializer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hibernate_lazy_initializer, Unset):
            hibernate_lazy_initializer = wire(self.hibernate_lazy_initializer)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "purchasePrice": purchase_price,
                "purchaseDate": purchase_date,
                "residualValue": residual_value,
                "usefulLIfe": useful_l_ife,
                "rate": rate,
                "currentValue": current_value,
            }
        )
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if updated_by is not UNSET:
            field_dict["updatedBy"] = updated_by
        if hibernate_lazy_initializer is not UNSET:
            field_dict["hibernateLazyInitializer"] = hibernate_lazy_initializer

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        purchase_price = d.pop("purchasePrice")

        purchase_date: datetime.datetime | None = Timestamp.read(d.pop("purchaseDate"))

        residual_value: None | str = d.pop("residualValue")

        useful_l_ife: None | str = d.pop("usefulLIfe")

        rate = d.pop("rate")

        current_value = d.pop("currentValue")

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        hibernate_lazy_initializer: DepreciationHibernateLazyInitializer | Unset = (
            models.DepreciationHibernateLazyInitializer._checked(d.pop("hibernateLazyInitializer", UNSET))
        )

        self.__init__(  # type: ignore[misc]
            id=id,
            purchase_price=purchase_price,
            purchase_date=purchase_date,
            residual_value=residual_value,
            useful_l_ife=useful_l_ife,
            rate=rate,
            current_value=current_value,
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            updated_by=updated_by,
            hibernate_lazy_initializer=hibernate_lazy_initializer,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
