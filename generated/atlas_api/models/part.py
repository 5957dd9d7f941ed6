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


@_attrs_define(on_setattr=on_setattr)
class Part(Model):
    """
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "name",
            "cost",
            "category",
            "nonStock",
            "barcode",
            "description",
            "quantity",
            "additionalInfos",
            "area",
            "minQuantity",
            "location",
            "image",
            "assignedTo",
            "files",
            "customers",
            "vendors",
            "teams",
            "unit",
            "customFieldValues",
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
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    name: str
    cost: float
    category: CategoryMini | None
    non_stock: bool
    barcode: None | str
    description: None | str
    quantity: float
    additional_infos: None | str
    area: None | str
    min_quantity: float
    location: LocationMini | None
    image: FileMini | None
    assigned_to: list[UserMini]
    files: list[File]
    customers: list[CustomerMini]
    vendors: list[VendorMini]
    teams: list[TeamMini]
    unit: None | str
    custom_field_values: list[CustomFieldValue]
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        CategoryMini = models.CategoryMini
        CustomFieldValue = models.CustomFieldValue
        CustomerMini = models.CustomerMini
        File = models.File
        FileMini = models.FileMini
        LocationMini = models.LocationMini
        TeamMini = models.TeamMini
        UserMini = models.UserMini
        VendorMini = models.VendorMini
        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        name = self.name

        cost = self.cost

        category: dict[str, Any] | None
        if isinstance(self.category, CategoryMini):
            category = wire(self.category)
        else:
            category = self.category

        non_stock = self.non_stock

        barcode: None | str
        barcode = self.barcode

        description: None | str
        description = self.description

        quantity = self.quantity

        additional_infos: None | str
        additional_infos = self.additional_infos

        area: None | str
        area = self.area

        min_quantity = self.min_quantity

        location: dict[str, Any] | None
        if isinstance(self.location, LocationMini):
            location = wire(self.location)
        else:
            location = self.location

        image: dict[str, Any] | None
        if isinstance(self.image, FileMini):
            image = wire(self.image)
        else:
            image = self.image

        assigned_to = wire(self.assigned_to)

        files = wire(self.files)

        customers = wire(self.customers)

        vendors = wire(self.vendors)

        teams = wire(self.teams)

        unit: None | str
        unit = self.unit

        custom_field_values = wire(self.custom_field_values)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "createdAt": created_at,
                "updatedAt": updated_at,
                "name": name,
                "cost": cost,
                "category": category,
                "nonStock": non_stock,
                "barcode": barcode,
                "description": description,
                "quantity": quantity,
                "additionalInfos": additional_infos,
                "area": area,
                "minQuantity": min_quantity,
                "location": location,
                "image": image,
                "assignedTo": assigned_to,
                "files": files,
                "customers": customers,
                "vendors": vendors,
                "teams": teams,
                "unit": unit,
                "customFieldValues": custom_field_values,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        name = d.pop("name")

        cost = d.pop("cost")

        category: CategoryMini | None = models.CategoryMini.read(d.pop("category"))

        non_stock = d.pop("nonStock")

        barcode: None | str = d.pop("barcode")

        description: None | str = d.pop("description")

        quantity = d.pop("quantity")

        additional_infos: None | str = d.pop("additionalInfos")

        area: None | str = d.pop("area")

        min_quantity = d.pop("minQuantity")

        location: LocationMini | None = models.LocationMini.read(d.pop("location"))

        image: FileMini | None = models.FileMini.read(d.pop("image"))

        assigned_to: list[UserMini] = models.UserMini._checked(d.pop("assignedTo"))

        files: list[File] = models.File._checked(d.pop("files"))

        customers: list[CustomerMini] = models.CustomerMini._checked(d.pop("customers"))

        vendors: list[VendorMini] = models.VendorMini._checked(d.pop("vendors"))

        teams: list[TeamMini] = models.TeamMini._checked(d.pop("teams"))

        unit: None | str = d.pop("unit")

        custom_field_values: list[CustomFieldValue] = models.CustomFieldValue._checked(d.pop("customFieldValues"))

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
