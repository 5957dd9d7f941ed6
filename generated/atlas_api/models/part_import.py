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

from ..runtime import (
    Model,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="PartImport")


@_attrs_define(on_setattr=on_setattr)
class PartImport(Model):
    """
    Attributes:
        name (str):
        id (int | None | Unset):
        cost (float | Unset):
        category (None | str | Unset):
        non_stock (None | str | Unset):
        barcode (None | str | Unset):
        description (None | str | Unset):
        quantity (float | Unset):
        additional_infos (None | str | Unset):
        area (None | str | Unset):
        min_quantity (float | Unset):
        location_name (None | str | Unset):
        assigned_to_emails (list[str] | Unset):
        teams_names (list[str] | Unset):
        customers_names (list[str] | Unset):
        vendors_names (list[str] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "id": "id",
        "cost": "cost",
        "category": "category",
        "nonStock": "non_stock",
        "barcode": "barcode",
        "description": "description",
        "quantity": "quantity",
        "additionalInfos": "additional_infos",
        "area": "area",
        "minQuantity": "min_quantity",
        "locationName": "location_name",
        "assignedToEmails": "assigned_to_emails",
        "teamsNames": "teams_names",
        "customersNames": "customers_names",
        "vendorsNames": "vendors_names",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("name",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    name: str
    id: int | None | Unset = UNSET
    cost: float | Unset = UNSET
    category: None | str | Unset = UNSET
    non_stock: None | str | Unset = UNSET
    barcode: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    quantity: float | Unset = UNSET
    additional_infos: None | str | Unset = UNSET
    area: None | str | Unset = UNSET
    min_quantity: float | Unset = UNSET
    location_name: None | str | Unset = UNSET
    assigned_to_emails: list[str] | Unset = UNSET
    teams_names: list[str] | Unset = UNSET
    customers_names: list[str] | Unset = UNSET
    vendors_names: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        cost = self.cost

        category: None | str | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        else:
            category = self.category

        non_stock: None | str | Unset
        if isinstance(self.non_stock, Unset):
            non_stock = UNSET
        else:
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

        location_name: None | str | Unset
        if isinstance(self.location_name, Unset):
            location_name = UNSET
        else:
            location_name = self.location_name

        assigned_to_emails: list[str] | Unset = UNSET
        if not isinstance(self.assigned_to_emails, Unset):
            assigned_to_emails = self.assigned_to_emails

        teams_names: list[str] | Unset = UNSET
        if not isinstance(self.teams_names, Unset):
            teams_names = self.teams_names

        customers_names: list[str] | Unset = UNSET
        if not isinstance(self.customers_names, Unset):
            customers_names = self.customers_names

        vendors_names: list[str] | Unset = UNSET
        if not isinstance(self.vendors_names, Unset):
            vendors_names = self.vendors_names

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
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
        if location_name is not UNSET:
            field_dict["locationName"] = location_name
        if assigned_to_emails is not UNSET:
            field_dict["assignedToEmails"] = assigned_to_emails
        if teams_names is not UNSET:
            field_dict["teamsNames"] = teams_names
        if customers_names is not UNSET:
            field_dict["customersNames"] = customers_names
        if vendors_names is not UNSET:
            field_dict["vendorsNames"] = vendors_names

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        name = d.pop("name")

        id: int | None | Unset = d.pop("id", UNSET)

        cost = d.pop("cost", UNSET)

        category: None | str | Unset = d.pop("category", UNSET)

        non_stock: None | str | Unset = d.pop("nonStock", UNSET)

        barcode: None | str | Unset = d.pop("barcode", UNSET)

        description: None | str | Unset = d.pop("description", UNSET)

        quantity = d.pop("quantity", UNSET)

        additional_infos: None | str | Unset = d.pop("additionalInfos", UNSET)

        area: None | str | Unset = d.pop("area", UNSET)

        min_quantity = d.pop("minQuantity", UNSET)

        location_name: None | str | Unset = d.pop("locationName", UNSET)

        assigned_to_emails = cast(list[str], d.pop("assignedToEmails", UNSET))

        teams_names = cast(list[str], d.pop("teamsNames", UNSET))

        customers_names = cast(list[str], d.pop("customersNames", UNSET))

        vendors_names = cast(list[str], d.pop("vendorsNames", UNSET))

        self.__init__(  # type: ignore[misc]
            name=name,
            id=id,
            cost=cost,
            category=category,
            non_stock=non_stock,
            barcode=barcode,
            description=description,
            quantity=quantity,
            additional_infos=additional_infos,
            area=area,
            min_quantity=min_quantity,
            location_name=location_name,
            assigned_to_emails=assigned_to_emails,
            teams_names=teams_names,
            customers_names=customers_names,
            vendors_names=vendors_names,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
