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

T = TypeVar("T", bound="AssetImport")


@_attrs_define(on_setattr=on_setattr)
class AssetImport(Model):
    """
    Attributes:
        name (str):
        id (int | None | Unset):
        archived (None | str | Unset):
        description (None | str | Unset):
        location_name (None | str | Unset):
        parent_asset_name (None | str | Unset):
        area (None | str | Unset):
        bar_code (None | str | Unset):
        category (None | str | Unset):
        primary_user_email (None | str | Unset):
        warranty_expiration_date (float | None | Unset):
        additional_infos (None | str | Unset):
        serial_number (None | str | Unset):
        assigned_to_emails (list[str] | Unset):
        teams_names (list[str] | Unset):
        status (None | str | Unset):
        acquisition_cost (float | None | Unset):
        customers_names (list[str] | Unset):
        vendors_names (list[str] | Unset):
        parts_names (list[str] | Unset):
        model (None | str | Unset):
        manufacturer (None | str | Unset):
        power (None | str | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "id": "id",
        "archived": "archived",
        "description": "description",
        "locationName": "location_name",
        "parentAssetName": "parent_asset_name",
        "area": "area",
        "barCode": "bar_code",
        "category": "category",
        "primaryUserEmail": "primary_user_email",
        "warrantyExpirationDate": "warranty_expiration_date",
        "additionalInfos": "additional_infos",
        "serialNumber": "serial_number",
        "assignedToEmails": "assigned_to_emails",
        "teamsNames": "teams_names",
        "status": "status",
        "acquisitionCost": "acquisition_cost",
        "customersNames": "customers_names",
        "vendorsNames": "vendors_names",
        "partsNames": "parts_names",
        "model": "model",
        "manufacturer": "manufacturer",
        "power": "power",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("name",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    name: str
    id: int | None | Unset = UNSET
    archived: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    location_name: None | str | Unset = UNSET
    parent_asset_name: None | str | Unset = UNSET
    area: None | str | Unset = UNSET
    bar_code: None | str | Unset = UNSET
    category: None | str | Unset = UNSET
    primary_user_email: None | str | Unset = UNSET
    warranty_expiration_date: float | None | Unset = UNSET
    additional_infos: None | str | Unset = UNSET
    serial_number: None | str | Unset = UNSET
    assigned_to_emails: list[str] | Unset = UNSET
    teams_names: list[str] | Unset = UNSET
    status: None | str | Unset = UNSET
    acquisition_cost: float | None | Unset = UNSET
    customers_names: list[str] | Unset = UNSET
    vendors_names: list[str] | Unset = UNSET
    parts_names: list[str] | Unset = UNSET
    model: None | str | Unset = UNSET
    manufacturer: None | str | Unset = UNSET
    power: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        archived: None | str | Unset
        if isinstance(self.archived, Unset):
            archived = UNSET
        else:
            archived = self.archived

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        location_name: None | str | Unset
        if isinstance(self.location_name, Unset):
            location_name = UNSET
        else:
            location_name = self.location_name

        parent_asset_name: None | str | Unset
        if isinstance(self.parent_asset_name, Unset):
            parent_asset_name = UNSET
        else:
            parent_asset_name = self.parent_asset_name

        area: None | str | Unset
        if isinstance(self.area, Unset):
            area = UNSET
        else:
            area = self.area

        bar_code: None | str | Unset
        if isinstance(self.bar_code, Unset):
            bar_code = UNSET
        else:
            bar_code = self.bar_code

        category: None | str | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        else:
            category = self.category

        primary_user_email: None | str | Unset
        if isinstance(self.primary_user_email, Unset):
            primary_user_email = UNSET
        else:
            primary_user_email = self.primary_user_email

        warranty_expiration_date: float | None | Unset
        if isinstance(self.warranty_expiration_date, Unset):
            warranty_expiration_date = UNSET
        else:
            warranty_expiration_date = self.warranty_expiration_date

        additional_infos: None | str | Unset
        if isinstance(self.additional_infos, Unset):
            additional_infos = UNSET
        else:
            additional_infos = self.additional_infos

        serial_number: None | str | Unset
        if isinstance(self.serial_number, Unset):
            serial_number = UNSET
        else:
            serial_number = self.serial_number

        assigned_to_emails: list[str] | Unset = UNSET
        if not isinstance(self.assigned_to_emails, Unset):
            assigned_to_emails = self.assigned_to_emails

        teams_names: list[str] | Unset = UNSET
        if not isinstance(self.teams_names, Unset):
            teams_names = self.teams_names

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        acquisition_cost: float | None | Unset
        if isinstance(self.acquisition_cost, Unset):
            acquisition_cost = UNSET
        else:
            acquisition_cost = self.acquisition_cost

        customers_names: list[str] | Unset = UNSET
        if not isinstance(self.customers_names, Unset):
            customers_names = self.customers_names

        vendors_names: list[str] | Unset = UNSET
        if not isinstance(self.vendors_names, Unset):
            vendors_names = self.vendors_names

        parts_names: list[str] | Unset = UNSET
        if not isinstance(self.parts_names, Unset):
            parts_names = self.parts_names

        model: None | str | Unset
        if isinstance(self.model, Unset):
            model = UNSET
        else:
            model = self.model

        manufacturer: None | str | Unset
        if isinstance(self.manufacturer, Unset):
            manufacturer = UNSET
        else:
            manufacturer = self.manufacturer

        power: None | str | Unset
        if isinstance(self.power, Unset):
            power = UNSET
        else:
            power = self.power

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if archived is not UNSET:
            field_dict["archived"] = archived
        if description is not UNSET:
            field_dict["description"] = description
        if location_name is not UNSET:
            field_dict["locationName"] = location_name
        if parent_asset_name is not UNSET:
            field_dict["parentAssetName"] = parent_asset_name
        if area is not UNSET:
            field_dict["area"] = area
        if bar_code is not UNSET:
            field_dict["barCode"] = bar_code
        if category is not UNSET:
            field_dict["category"] = category
        if primary_user_email is not UNSET:
            field_dict["primaryUserEmail"] = primary_user_email
        if warranty_expiration_date is not UNSET:
            field_dict["warrantyExpirationDate"] = warranty_expiration_date
        if additional_infos is not UNSET:
            field_dict["additionalInfos"] = additional_infos
        if serial_number is not UNSET:
            field_dict["serialNumber"] = serial_number
        if assigned_to_emails is not UNSET:
            field_dict["assignedToEmails"] = assigned_to_emails
        if teams_names is not UNSET:
            field_dict["teamsNames"] = teams_names
        if status is not UNSET:
            field_dict["status"] = status
        if acquisition_cost is not UNSET:
            field_dict["acquisitionCost"] = acquisition_cost
        if customers_names is not UNSET:
            field_dict["customersNames"] = customers_names
        if vendors_names is not UNSET:
            field_dict["vendorsNames"] = vendors_names
        if parts_names is not UNSET:
            field_dict["partsNames"] = parts_names
        if model is not UNSET:
            field_dict["model"] = model
        if manufacturer is not UNSET:
            field_dict["manufacturer"] = manufacturer
        if power is not UNSET:
            field_dict["power"] = power

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        name = d.pop("name")

        id: int | None | Unset = d.pop("id", UNSET)

        archived: None | str | Unset = d.pop("archived", UNSET)

        description: None | str | Unset = d.pop("description", UNSET)

        location_name: None | str | Unset = d.pop("locationName", UNSET)

        parent_asset_name: None | str | Unset = d.pop("parentAssetName", UNSET)

        area: None | str | Unset = d.pop("area", UNSET)

        bar_code: None | str | Unset = d.pop("barCode", UNSET)

        category: None | str | Unset = d.pop("category", UNSET)

        primary_user_email: None | str | Unset = d.pop("primaryUserEmail", UNSET)

        warranty_expiration_date: float | None | Unset = d.pop("warrantyExpirationDate", UNSET)

        additional_infos: None | str | Unset = d.pop("additionalInfos", UNSET)

        serial_number: None | str | Unset = d.pop("serialNumber", UNSET)

        assigned_to_emails = cast(list[str], d.pop("assignedToEmails", UNSET))

        teams_names = cast(list[str], d.pop("teamsNames", UNSET))

        status: None | str | Unset = d.pop("status", UNSET)

        acquisition_cost: float | None | Unset = d.pop("acquisitionCost", UNSET)

        customers_names = cast(list[str], d.pop("customersNames", UNSET))

        vendors_names = cast(list[str], d.pop("vendorsNames", UNSET))

        parts_names = cast(list[str], d.pop("partsNames", UNSET))

        model: None | str | Unset = d.pop("model", UNSET)

        manufacturer: None | str | Unset = d.pop("manufacturer", UNSET)

        power: None | str | Unset = d.pop("power", UNSET)

        self.__init__(  # type: ignore[misc]
            name=name,
            id=id,
            archived=archived,
            description=description,
            location_name=location_name,
            parent_asset_name=parent_asset_name,
            area=area,
            bar_code=bar_code,
            category=category,
            primary_user_email=primary_user_email,
            warranty_expiration_date=warranty_expiration_date,
            additional_infos=additional_infos,
            serial_number=serial_number,
            assigned_to_emails=assigned_to_emails,
            teams_names=teams_names,
            status=status,
            acquisition_cost=acquisition_cost,
            customers_names=customers_names,
            vendors_names=vendors_names,
            parts_names=parts_names,
            model=model,
            manufacturer=manufacturer,
            power=power,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
