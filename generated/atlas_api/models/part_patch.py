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
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_field_value_input import CustomFieldValueInput
    from ..models.reference import Reference


T = TypeVar("T", bound="PartPatch")


@_attrs_define(on_setattr=on_setattr)
class PartPatch(Model):
    """
    Attributes:
        name (str):
        cost (float | Unset):
        category (None | Reference | Unset):
        non_stock (bool | Unset):
        barcode (None | str | Unset):
        description (None | str | Unset):
        quantity (float | Unset):
        additional_infos (None | str | Unset):
        area (None | str | Unset):
        min_quantity (float | Unset):
        location (None | Reference | Unset):
        image (None | Reference | Unset):
        assigned_to (list[Reference] | Unset):
        files (list[Reference] | Unset):
        customers (list[Reference] | Unset):
        vendors (list[Reference] | Unset):
        teams (list[Reference] | Unset):
        unit (None | str | Unset):
        custom_fields (list[CustomFieldValueInput] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
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
        "customFields": "custom_fields",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("name",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("assignedTo", list, "Reference"),
        ("files", list, "Reference"),
        ("customers", list, "Reference"),
        ("vendors", list, "Reference"),
        ("teams", list, "Reference"),
        ("customFields", list, "CustomFieldValueInput"),
    )

    name: str
    cost: float | Unset = UNSET
    category: None | Reference | Unset = UNSET
    non_stock: bool | Unset = UNSET
    barcode: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    quantity: float | Unset = UNSET
    additional_infos: None | str | Unset = UNSET
    area: None | str | Unset = UNSET
    min_quantity: float | Unset = UNSET
    location: None | Reference | Unset = UNSET
    image: None | Reference | Unset = UNSET
    assigned_to: list[Reference] | Unset = UNSET
    files: list[Reference] | Unset = UNSET
    customers: list[Reference] | Unset = UNSET
    vendors: list[Reference] | Unset = UNSET
    teams: list[Reference] | Unset = UNSET
    unit: None | str | Unset = UNSET
    custom_fields: list[CustomFieldValueInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        CustomFieldValueInput = models.CustomFieldValueInput
        Reference = models.Reference
        name = self.name

        cost = self.cost

        category: dict[str, Any] | None | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        elif isinstance(self.category, Reference):
            category = wire(self.category)
        else:
            category = self.category

        non_stock = self.non_stock

        barcode: None | str | Unset
        if isinstance(self.barcode, Unset):
            barcode = UNSET
        else:
            barcode = self.barcode

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        quantity = self.quantity

        additional_infos: None | str | Unset
        if isinstance(self.additional_infos, Unset):
            additional_infos = UNSET
        else:
            additional_infos = self.additional_infos

        area: None | str | Unset
        if isinstance(self.area, Unset):
            area = UNSET
        else:
            area = self.area

        min_quantity = self.min_quantity

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, Reference):
            location = wire(self.location)
        else:
            location = self.location

        image: dict[str, Any] | None | Unset
        if isinstance(self.image, Unset):
            image = UNSET
        elif isinstance(self.image, Reference):
            image = wire(self.image)
        else:
            image = self.image

        assigned_to: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.assigned_to, Unset):
            assigned_to = wire(self.assigned_to)

        files: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.files, Unset):
            files = wire(self.files)

        customers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.customers, Unset):
            customers = wire(self.customers)

        vendors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.vendors, Unset):
            vendors = wire(self.vendors)

        teams: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.teams, Unset):
            teams = wire(self.teams)

        unit: None | str | Unset
        if isinstance(self.unit, Unset):
            unit = UNSET
        else:
            unit = self.unit

        custom_fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.custom_fields, Unset):
            custom_fields = wire(self.custom_fields)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if cost is not UNSET:
            field_dict["cost"] = cost
        if category is not UNSET:
            field_dict["category"] = category
        if non_stock is not UNSET:
            field_dict["nonStock"] = non_stock
        if barcode is not UNSET:
            field_dict["barcode"] = barcode
        if description is not UNSET:
            field_dict["description"] = description
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if additional_infos is not UNSET:
            field_dict["additionalInfos"] = additional_infos
        if area is not UNSET:
            field_dict["area"] = area
        if min_quantity is not UNSET:
            field_dict["minQuantity"] = min_quantity
        if location is not UNSET:
            field_dict["location"] = location
        if image is not UNSET:
            field_dict["image"] = image
        if assigned_to is not UNSET:
            field_dict["assignedTo"] = assigned_to
        if files is not UNSET:
            field_dict["files"] = files
        if customers is not UNSET:
            field_dict["customers"] = customers
        if vendors is not UNSET:
            field_dict["vendors"] = vendors
        if teams is not UNSET:
            field_dict["teams"] = teams
        if unit is not UNSET:
            field_dict["unit"] = unit
        if custom_fields is not UNSET:
            field_dict["customFields"] = custom_fields

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        name = d.pop("name")

        cost = d.pop("cost", UNSET)

        category: None | Reference | Unset = models.Reference.read(d.pop("category", UNSET))

        non_stock = d.pop("nonStock", UNSET)

        barcode: None | str | Unset = d.pop("barcode", UNSET)

        description: None | str | Unset = d.pop("description", UNSET)

        quantity = d.pop("quantity", UNSET)

        additional_infos: None | str | Unset = d.pop("additionalInfos", UNSET)

        area: None | str | Unset = d.pop("area", UNSET)

        min_quantity = d.pop("minQuantity", UNSET)

        location: None | Reference | Unset = models.Reference.read(d.pop("location", UNSET))

        image: None | Reference | Unset = models.Reference.read(d.pop("image", UNSET))

        assigned_to: list[Reference] | Unset = models.Reference._checked(d.pop("assignedTo", UNSET))

        files: list[Reference] | Unset = models.Reference._checked(d.pop("files", UNSET))

        customers: list[Reference] | Unset = models.Reference._checked(d.pop("customers", UNSET))

        vendors: list[Reference] | Unset = models.Reference._checked(d.pop("vendors", UNSET))

        teams: list[Reference] | Unset = models.Reference._checked(d.pop("teams", UNSET))

        unit: None | str | Unset = d.pop("unit", UNSET)

        custom_fields: list[CustomFieldValueInput] | Unset = models.CustomFieldValueInput._checked(
            d.pop("customFields", UNSET)
        )

        self.__init__(  # type: ignore[misc]
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
            custom_fields=custom_fields,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
