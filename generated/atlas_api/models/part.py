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
    from ..models.category_mini import CategoryMini
    from ..models.custom_field_value import CustomFieldValue
    from ..models.customer_mini import CustomerMini
    from ..models.file import File
    from ..models.file_mini import FileMini
    from ..models.location_mini import LocationMini
    from ..models.team_mini import TeamMini
    from ..models.user_mini import UserMini
    from ..models.vendor_mini import VendorMini


T = TypeVar("T", bound="Part")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Part(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        name (str):
        cost (float):
        category (CategoryMini | None):
        non_stock (bool):
        barcode (None | str):
        description (None | str):
        quantity (float):
        additional_infos (None | str):
        area (None | str):
        min_quantity (float):
        location (LocationMini | None):
        image (FileMini | None):
        assigned_to (list[UserMini]):
        files (list[File]):
        customers (list[CustomerMini]):
        vendors (list[VendorMini]):
        teams (list[TeamMini]):
        unit (None | str):
        custom_field_values (list[CustomFieldValue]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "name": "name",
        "cost": "cost",
        "category": "category",
        "nonStock": "non_stock",
        "barcode": "barcode",
        "description": "description",
        "quantity": "quantity",
        "additionalInfos": "additional_infos",
        "area": "area",
        "minQuantity": "min_quantity",
        "location": "location",
        "image": "image",
        "assignedTo": "assigned_to",
        "files": "files",
        "customers": "customers",
        "vendors": "vendors",
        "teams": "teams",
        "unit": "unit",
        "customFieldValues": "custom_field_values",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(
        (
            "assigned_to",
            "files",
            "customers",
            "vendors",
            "teams",
            "custom_field_values",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("assignedTo", list, "UserMini"),
        ("files", list, "File"),
        ("customers", list, "CustomerMini"),
        ("vendors", list, "VendorMini"),
        ("teams", list, "TeamMini"),
        ("customFieldValues", list, "CustomFieldValue"),
    )

    id: int = _attrs_field()
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    name: str | None = _attrs_field(default=ABSENT)
    cost: float | None = _attrs_field(default=ABSENT)
    category: CategoryMini | None = _attrs_field(default=ABSENT)
    non_stock: bool | None = _attrs_field(default=ABSENT)
    barcode: None | str = _attrs_field(default=ABSENT)
    description: None | str = _attrs_field(default=ABSENT)
    quantity: float | None = _attrs_field(default=ABSENT)
    additional_infos: None | str = _attrs_field(default=ABSENT)
    area: None | str = _attrs_field(default=ABSENT)
    min_quantity: float | None = _attrs_field(default=ABSENT)
    location: LocationMini | None = _attrs_field(default=ABSENT)
    image: FileMini | None = _attrs_field(default=ABSENT)
    assigned_to: list[UserMini] = _attrs_field(default=ABSENT)
    files: list[File] = _attrs_field(default=ABSENT)
    customers: list[CustomerMini] = _attrs_field(default=ABSENT)
    vendors: list[VendorMini] = _attrs_field(default=ABSENT)
    teams: list[TeamMini] = _attrs_field(default=ABSENT)
    unit: None | str = _attrs_field(default=ABSENT)
    custom_field_values: list[CustomFieldValue] = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        name = d.pop("name", UNSET)

        cost = d.pop("cost", UNSET)

        category: CategoryMini | None | Unset = models.CategoryMini.read(d.pop("category", UNSET))

        non_stock = d.pop("nonStock", UNSET)

        barcode: None | str | Unset = d.pop("barcode", UNSET)

        description: None | str | Unset = d.pop("description", UNSET)

        quantity = d.pop("quantity", UNSET)

        additional_infos: None | str | Unset = d.pop("additionalInfos", UNSET)

        area: None | str | Unset = d.pop("area", UNSET)

        min_quantity = d.pop("minQuantity", UNSET)

        location: LocationMini | None | Unset = models.LocationMini.read(d.pop("location", UNSET))

        image: FileMini | None | Unset = models.FileMini.read(d.pop("image", UNSET))

        assigned_to: list[UserMini] | Unset = models.UserMini._checked(d.pop("assignedTo", UNSET))

        files: list[File] | Unset = models.File._checked(d.pop("files", UNSET))

        customers: list[CustomerMini] | Unset = models.CustomerMini._checked(d.pop("customers", UNSET))

        vendors: list[VendorMini] | Unset = models.VendorMini._checked(d.pop("vendors", UNSET))

        teams: list[TeamMini] | Unset = models.TeamMini._checked(d.pop("teams", UNSET))

        unit: None | str | Unset = d.pop("unit", UNSET)

        custom_field_values: list[CustomFieldValue] | Unset = models.CustomFieldValue._checked(
            d.pop("customFieldValues", UNSET)
        )

        self.__init__(  # type: ignore[misc]
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            name=name,
            cost=cost,
            category=category,
            non_stock=non_stock,
            barcode=barcode,
            description=description,
            quantity=quantity,
            additional_infos=additional_infos,
            area=area,
            min_quantity=min_quantity,
            location=location,
            image=image,
            assigned_to=assigned_to,
            files=files,
            customers=customers,
            vendors=vendors,
            teams=teams,
            unit=unit,
            custom_field_values=custom_field_values,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
