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
from ..models.asset_status import AssetStatus
from ..runtime import (
    Model,
    Timestamp,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_field_value_input import CustomFieldValueInput
    from ..models.reference import Reference
    from ..models.versioned_reference import VersionedReference


T = TypeVar("T", bound="AssetPatch")


@_attrs_define(on_setattr=on_setattr)
class AssetPatch(Model):
    """
    Attributes:
        name (str):
        status (AssetStatus):
        description (None | str | Unset):
        archived (bool | Unset):
        image (None | Reference | Unset):
        location (None | Reference | Unset):
        parent_asset (None | Reference | Unset): Needs a licence.
        area (None | str | Unset):
        bar_code (None | str | Unset): Unique in the company.
        nfc_id (None | str | Unset): Unique in the company.
        category (None | Reference | Unset):
        primary_user (None | Reference | Unset):
        assigned_to (list[Reference] | Unset):
        teams (list[Reference] | Unset):
        vendors (list[Reference] | Unset):
        customers (list[Reference] | Unset):
        files (list[Reference] | Unset):
        parts (list[VersionedReference] | Unset):
        deprecation (None | Reference | Unset):
        warranty_expiration_date (datetime.datetime | None | Unset):
        in_service_date (datetime.datetime | None | Unset):
        additional_infos (None | str | Unset):
        serial_number (None | str | Unset):
        model (None | str | Unset):
        acquisition_cost (float | None | Unset):
        power (None | str | Unset):
        manufacturer (None | str | Unset):
        custom_fields (list[CustomFieldValueInput] | Unset):
        custom_id (None | str | Unset): Erased when it is left out.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "status": "status",
        "description": "description",
        "archived": "archived",
        "image": "image",
        "location": "location",
        "parentAsset": "parent_asset",
        "area": "area",
        "barCode": "bar_code",
        "nfcId": "nfc_id",
        "category": "category",
        "primaryUser": "primary_user",
        "assignedTo": "assigned_to",
        "teams": "teams",
        "vendors": "vendors",
        "customers": "customers",
        "files": "files",
        "parts": "parts",
        "deprecation": "deprecation",
        "warrantyExpirationDate": "warranty_expiration_date",
        "inServiceDate": "in_service_date",
        "additionalInfos": "additional_infos",
        "serialNumber": "serial_number",
        "model": "model",
        "acquisitionCost": "acquisition_cost",
        "power": "power",
        "manufacturer": "manufacturer",
        "customFields": "custom_fields",
        "customId": "custom_id",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "status",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("assignedTo", list, "Reference"),
        ("teams", list, "Reference"),
        ("vendors", list, "Reference"),
        ("customers", list, "Reference"),
        ("files", list, "Reference"),
        ("parts", list, "VersionedReference"),
        ("customFields", list, "CustomFieldValueInput"),
    )

    name: str
    status: AssetStatus
    description: None | str | Unset = UNSET
    archived: bool | Unset = UNSET
    image: None | Reference | Unset = UNSET
    location: None | Reference | Unset = UNSET
    parent_asset: None | Reference | Unset = UNSET
    area: None | str | Unset = UNSET
    bar_code: None | str | Unset = UNSET
    nfc_id: None | str | Unset = UNSET
    category: None | Reference | Unset = UNSET
    primary_user: None | Reference | Unset = UNSET
    assigned_to: list[Reference] | Unset = UNSET
    teams: list[Reference] | Unset = UNSET
    vendors: list[Reference] | Unset = UNSET
    customers: list[Reference] | Unset = UNSET
    files: list[Reference] | Unset = UNSET
    parts: list[VersionedReference] | Unset = UNSET
    deprecation: None | Reference | Unset = UNSET
    warranty_expiration_date: datetime.datetime | None | Unset = UNSET
    in_service_date: datetime.datetime | None | Unset = UNSET
    additional_infos: None | str | Unset = UNSET
    serial_number: None | str | Unset = UNSET
    model: None | str | Unset = UNSET
    acquisition_cost: float | None | Unset = UNSET
    power: None | str | Unset = UNSET
    manufacturer: None | str | Unset = UNSET
    custom_fields: list[CustomFieldValueInput] | Unset = UNSET
    custom_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        CustomFieldValueInput = models.CustomFieldValueInput
        Reference = models.Reference
        VersionedReference = models.VersionedReference
        name = self.name

        status = wire(self.status)

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        archived = self.archived

        image: dict[str, Any] | None | Unset
        if isinstance(self.image, Unset):
            image = UNSET
        elif isinstance(self.image, Reference):
            image = wire(self.image)
        else:
            image = self.image

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, Reference):
            location = wire(self.location)
        else:
            location = self.location

        parent_asset: dict[str, Any] | None | Unset
        if isinstance(self.parent_asset, Unset):
            parent_asset = UNSET
        elif isinstance(self.parent_asset, Reference):
            parent_asset = wire(self.parent_asset)
        else:
            parent_asset = self.parent_asset

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

        nfc_id: None | str | Unset
        if isinstance(self.nfc_id, Unset):
            nfc_id = UNSET
        else:
            nfc_id = self.nfc_id

        category: dict[str, Any] | None | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        elif isinstance(self.category, Reference):
            category = wire(self.category)
        else:
            category = self.category

        primary_user: dict[str, Any] | None | Unset
        if isinstance(self.primary_user, Unset):
            primary_user = UNSET
        elif isinstance(self.primary_user, Reference):
            primary_user = wire(self.primary_user)
        else:
            primary_user = self.primary_user

        assigned_to: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.assigned_to, Unset):
            assigned_to = wire(self.assigned_to)

        teams: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.teams, Unset):
            teams = wire(self.teams)

        vendors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.vendors, Unset):
            vendors = wire(self.vendors)

        customers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.customers, Unset):
            customers = wire(self.customers)

        files: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.files, Unset):
            files = wire(self.files)

        parts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.parts, Unset):
            parts = wire(self.parts)

        deprecation: dict[str, Any] | None | Unset
        if isinstance(self.deprecation, Unset):
            deprecation = UNSET
        elif isinstance(self.deprecation, Reference):
            deprecation = wire(self.deprecation)
        else:
            deprecation = self.deprecation

        warranty_expiration_date: None | str | Unset
        if isinstance(self.warranty_expiration_date, Unset):
            warranty_expiration_date = UNSET
        elif isinstance(self.warranty_expiration_date, datetime.datetime):
            warranty_expiration_date = wire(self.warranty_expiration_date)
        else:
            warranty_expiration_date = self.warranty_expiration_date

        in_service_date: None | str | Unset
        if isinstance(self.in_service_date, Unset):
            in_service_date = UNSET
        elif isinstance(self.in_service_date, datetime.datetime):
            in_service_date = wire(self.in_service_date)
        else:
            in_service_date = self.in_service_date

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

        model: None | str | Unset
        if isinstance(self.model, Unset):
            model = UNSET
        else:
            model = self.model

        acquisition_cost: float | None | Unset
        if isinstance(self.acquisition_cost, Unset):
            acquisition_cost = UNSET
        else:
            acquisition_cost = self.acquisition_cost

        power: None | str | Unset
        if isinstance(self.power, Unset):
            power = UNSET
        else:
            power = self.power

        manufacturer: None | str | Unset
        if isinstance(self.manufacturer, Unset):
            manufacturer = UNSET
        else:
            manufacturer = self.manufacturer

        custom_fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.custom_fields, Unset):
            custom_fields = wire(self.custom_fields)

        custom_id: None | str | Unset
        if isinstance(self.custom_id, Unset):
            custom_id = UNSET
        else:
            custom_id = self.custom_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "status": status,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if archived is not UNSET:
            field_dict["archived"] = archived
        if image is not UNSET:
            field_dict["image"] = image
        if location is not UNSET:
            field_dict["location"] = location
        if parent_asset is not UNSET:
            field_dict["parentAsset"] = parent_asset
        if area is not UNSET:
            field_dict["area"] = area
        if bar_code is not UNSET:
            field_dict["barCode"] = bar_code
        if nfc_id is not UNSET:
            field_dict["nfcId"] = nfc_id
        if category is not UNSET:
            field_dict["category"] = category
        if primary_user is not UNSET:
            field_dict["primaryUser"] = primary_user
        if assigned_to is not UNSET:
            field_dict["assignedTo"] = assigned_to
        if teams is not UNSET:
            field_dict["teams"] = teams
        if vendors is not UNSET:
            field_dict["vendors"] = vendors
        if customers is not UNSET:
            field_dict["customers"] = customers
        if files is not UNSET:
            field_dict["files"] = files
        if parts is not UNSET:
            field_dict["parts"] = parts
        if deprecation is not UNSET:
            field_dict["deprecation"] = deprecation
        if warranty_expiration_date is not UNSET:
            field_dict["warrantyExpirationDate"] = warranty_expiration_date
        if in_service_date is not UNSET:
            field_dict["inServiceDate"] = in_service_date
        if additional_infos is not UNSET:
            field_dict["additionalInfos"] = additional_infos
        if serial_number is not UNSET:
            field_dict["serialNumber"] = serial_number
        if model is not UNSET:
            field_dict["model"] = model
        if acquisition_cost is not UNSET:
            field_dict["acquisitionCost"] = acquisition_cost
        if power is not UNSET:
            field_dict["power"] = power
        if manufacturer is not UNSET:
            field_dict["manufacturer"] = manufacturer
        if custom_fields is not UNSET:
            field_dict["customFields"] = custom_fields
        if custom_id is not UNSET:
            field_dict["customId"] = custom_id

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        name = d.pop("name")

        status: AssetStatus = AssetStatus.read(d.pop("status"))

        description: None | str | Unset = d.pop("description", UNSET)

        archived = d.pop("archived", UNSET)

        image: None | Reference | Unset = models.Reference.read(d.pop("image", UNSET))

        location: None | Reference | Unset = models.Reference.read(d.pop("location", UNSET))

        parent_asset: None | Reference | Unset = models.Reference.read(d.pop("parentAsset", UNSET))

        area: None | str | Unset = d.pop("area", UNSET)

        bar_code: None | str | Unset = d.pop("barCode", UNSET)

        nfc_id: None | str | Unset = d.pop("nfcId", UNSET)

        category: None | Reference | Unset = models.Reference.read(d.pop("category", UNSET))

        primary_user: None | Reference | Unset = models.Reference.read(d.pop("primaryUser", UNSET))

        assigned_to: list[Reference] | Unset = models.Reference._checked(d.pop("assignedTo", UNSET))

        teams: list[Reference] | Unset = models.Reference._checked(d.pop("teams", UNSET))

        vendors: list[Reference] | Unset = models.Reference._checked(d.pop("vendors", UNSET))

        customers: list[Reference] | Unset = models.Reference._checked(d.pop("customers", UNSET))

        files: list[Reference] | Unset = models.Reference._checked(d.pop("files", UNSET))

        parts: list[VersionedReference] | Unset = models.VersionedReference._checked(d.pop("parts", UNSET))

        deprecation: None | Reference | Unset = models.Reference.read(d.pop("deprecation", UNSET))

        warranty_expiration_date: datetime.datetime | None | Unset = Timestamp.read(
            d.pop("warrantyExpirationDate", UNSET)
        )

        in_service_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("inServiceDate", UNSET))

        additional_infos: None | str | Unset = d.pop("additionalInfos", UNSET)

        serial_number: None | str | Unset = d.pop("serialNumber", UNSET)

        model: None | str | Unset = d.pop("model", UNSET)

        acquisition_cost: float | None | Unset = d.pop("acquisitionCost", UNSET)

        power: None | str | Unset = d.pop("power", UNSET)

        manufacturer: None | str | Unset = d.pop("manufacturer", UNSET)

        custom_fields: list[CustomFieldValueInput] | Unset = models.CustomFieldValueInput._checked(
            d.pop("customFields", UNSET)
        )

        custom_id: None | str | Unset = d.pop("customId", UNSET)

        self.__init__(  # type: ignore[misc]
            name=name,
            status=status,
            description=description,
            archived=archived,
            image=image,
            location=location,
            parent_asset=parent_asset,
            area=area,
            bar_code=bar_code,
            nfc_id=nfc_id,
            category=category,
            primary_user=primary_user,
            assigned_to=assigned_to,
            teams=teams,
            vendors=vendors,
            customers=customers,
            files=files,
            parts=parts,
            deprecation=deprecation,
            warranty_expiration_date=warranty_expiration_date,
            in_service_date=in_service_date,
            additional_infos=additional_infos,
            serial_number=serial_number,
            model=model,
            acquisition_cost=acquisition_cost,
            power=power,
            manufacturer=manufacturer,
            custom_fields=custom_fields,
            custom_id=custom_id,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
