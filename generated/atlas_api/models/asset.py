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
from ..runtime import Model, Timestamp, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.asset_mini import AssetMini
    from ..models.category_mini import CategoryMini
    from ..models.custom_field_value import CustomFieldValue
    from ..models.customer_mini import CustomerMini
    from ..models.depreciation import Depreciation
    from ..models.file_mini import FileMini
    from ..models.location_mini import LocationMini
    from ..models.part_mini import PartMini
    from ..models.team_mini import TeamMini
    from ..models.user_mini import UserMini
    from ..models.vendor_mini import VendorMini


T = TypeVar("T", bound="Asset")


@_attrs_define(on_setattr=on_setattr)
class Asset(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        archived (bool):
        has_children (bool):
        description (None | str):
        image (FileMini | None):
        location (LocationMini | None):
        parent_asset (AssetMini | None):
        area (None | str):
        bar_code (None | str):
        nfc_id (None | str):
        category (CategoryMini | None):
        name (str):
        primary_user (None | UserMini):
        assigned_to (list[UserMini]):
        teams (list[TeamMini]):
        vendors (list[VendorMini]):
        customers (list[CustomerMini]):
        deprecation (Depreciation | None):
        warranty_expiration_date (datetime.datetime | None):
        in_service_date (datetime.datetime | None):
        additional_infos (None | str):
        serial_number (None | str):
        model (None | str):
        status (AssetStatus):
        acquisition_cost (float | None):
        files (list[FileMini]):
        parts (list[PartMini]):
        power (None | str):
        manufacturer (None | str):
        custom_id (None | str): The number that people see (A000001); null after a PATCH without it.
        custom_field_values (list[CustomFieldValue]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "archived": "archived",
        "hasChildren": "has_children",
        "description": "description",
        "image": "image",
        "location": "location",
        "parentAsset": "parent_asset",
        "area": "area",
        "barCode": "bar_code",
        "nfcId": "nfc_id",
        "category": "category",
        "name": "name",
        "primaryUser": "primary_user",
        "assignedTo": "assigned_to",
        "teams": "teams",
        "vendors": "vendors",
        "customers": "customers",
        "deprecation": "deprecation",
        "warrantyExpirationDate": "warranty_expiration_date",
        "inServiceDate": "in_service_date",
        "additionalInfos": "additional_infos",
        "serialNumber": "serial_number",
        "model": "model",
        "status": "status",
        "acquisitionCost": "acquisition_cost",
        "files": "files",
        "parts": "parts",
        "power": "power",
        "manufacturer": "manufacturer",
        "customId": "custom_id",
        "customFieldValues": "custom_field_values",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "archived",
            "hasChildren",
            "description",
            "image",
            "location",
            "parentAsset",
            "area",
            "barCode",
            "nfcId",
            "category",
            "name",
            "primaryUser",
            "assignedTo",
            "teams",
            "vendors",
            "customers",
            "deprecation",
            "warrantyExpirationDate",
            "inServiceDate",
            "additionalInfos",
            "serialNumber",
            "model",
            "status",
            "acquisitionCost",
            "files",
            "parts",
            "power",
            "manufacturer",
            "customId",
            "customFieldValues",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("assignedTo", list, "UserMini"),
        ("teams", list, "TeamMini"),
        ("vendors", list, "VendorMini"),
        ("customers", list, "CustomerMini"),
        ("files", list, "FileMini"),
        ("parts", list, "PartMini"),
        ("customFieldValues", list, "CustomFieldValue"),
    )
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    archived: bool
    has_children: bool
    description: None | str
    image: FileMini | None
    location: LocationMini | None
    parent_asset: AssetMini | None
    area: None | str
    bar_code: None | str
    nfc_id: None | str
    category: CategoryMini | None
    name: str
    primary_user: None | UserMini
    assigned_to: list[UserMini]
    teams: list[TeamMini]
    vendors: list[VendorMini]
    customers: list[CustomerMini]
    deprecation: Depreciation | None
    warranty_expiration_date: datetime.datetime | None
    in_service_date: datetime.datetime | None
    additional_infos: None | str
    serial_number: None | str
    model: None | str
    status: AssetStatus
    acquisition_cost: float | None
    files: list[FileMini]
    parts: list[PartMini]
    power: None | str
    manufacturer: None | str
    custom_id: None | str
    custom_field_values: list[CustomFieldValue]
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        AssetMini = models.AssetMini
        CategoryMini = models.CategoryMini
        CustomFieldValue = models.CustomFieldValue
        CustomerMini = models.CustomerMini
        Depreciation = models.Depreciation
        FileMini = models.FileMini
        LocationMini = models.LocationMini
        PartMini = models.PartMini
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

        archived = self.archived

        has_children = self.has_children

        description: None | str
        description = self.description

        image: dict[str, Any] | None
        if isinstance(self.image, FileMini):
            image = wire(self.image)
        else:
            image = self.image

        location: dict[str, Any] | None
        if isinstance(self.location, LocationMini):
            location = wire(self.location)
        else:
            location = self.location

        parent_asset: dict[str, Any] | None
        if isinstance(self.parent_asset, AssetMini):
            parent_asset = wire(self.parent_asset)
        else:
            parent_asset = self.parent_asset

        area: None | str
        area = self.area

        bar_code: None | str
        bar_code = self.bar_code

        nfc_id: None | str
        nfc_id = self.nfc_id

        category: dict[str, Any] | None
        if isinstance(self.category, CategoryMini):
            category = wire(self.category)
        else:
            category = self.category

        name = self.name

        primary_user: dict[str, Any] | None
        if isinstance(self.primary_user, UserMini):
            primary_user = wire(self.primary_user)
        else:
            primary_user = self.primary_user

        assigned_to = wire(self.assigned_to)

        teams = wire(self.teams)

        vendors = wire(self.vendors)

        customers = wire(self.customers)

        deprecation: dict[str, Any] | None
        if isinstance(self.deprecation, Depreciation):
            deprecation = wire(self.deprecation)
        else:
            deprecation = self.deprecation

        warranty_expiration_date: None | str
        if isinstance(self.warranty_expiration_date, datetime.datetime):
            warranty_expiration_date = wire(self.warranty_expiration_date)
        else:
            warranty_expiration_date = self.warranty_expiration_date

        in_service_date: None | str
        if isinstance(self.in_service_date, datetime.datetime):
            in_service_date = wire(self.in_service_date)
        else:
            in_service_date = self.in_service_date

        additional_infos: None | str
        additional_infos = self.additional_infos

        serial_number: None | str
        serial_number = self.serial_number

        model: None | str
        model = self.model

        status = wire(self.status)

        acquisition_cost: float | None
        acquisition_cost = self.acquisition_cost

        files = wire(self.files)

        parts = wire(self.parts)

        power: None | str
        power = self.power

        manufacturer: None | str
        manufacturer = self.manufacturer

        custom_id: None | str
        custom_id = self.custom_id

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
                "archived": archived,
                "hasChildren": has_children,
                "description": description,
                "image": image,
                "location": location,
                "parentAsset": parent_asset,
                "area": area,
                "barCode": bar_code,
                "nfcId": nfc_id,
                "category": category,
                "name": name,
                "primaryUser": primary_user,
                "assignedTo": assigned_to,
                "teams": teams,
                "vendors": vendors,
                "customers": customers,
                "deprecation": deprecation,
                "warrantyExpirationDate": warranty_expiration_date,
                "inServiceDate": in_service_date,
                "additionalInfos": additional_infos,
                "serialNumber": serial_number,
                "model": model,
                "status": status,
                "acquisitionCost": acquisition_cost,
                "files": files,
                "parts": parts,
                "power": power,
                "manufacturer": manufacturer,
                "customId": custom_id,
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

        archived = d.pop("archived")

        has_children = d.pop("hasChildren")

        description: None | str = d.pop("description")

        image: FileMini | None = models.FileMini.read(d.pop("image"))

        location: LocationMini | None = models.LocationMini.read(d.pop("location"))

        parent_asset: AssetMini | None = models.AssetMini.read(d.pop("parentAsset"))

        area: None | str = d.pop("area")

        bar_code: None | str = d.pop("barCode")

        nfc_id: None | str = d.pop("nfcId")

        category: CategoryMini | None = models.CategoryMini.read(d.pop("category"))

        name = d.pop("name")

        primary_user: None | UserMini = models.UserMini.read(d.pop("primaryUser"))

        assigned_to: list[UserMini] = models.UserMini._checked(d.pop("assignedTo"))

        teams: list[TeamMini] = models.TeamMini._checked(d.pop("teams"))

        vendors: list[VendorMini] = models.VendorMini._checked(d.pop("vendors"))

        customers: list[CustomerMini] = models.CustomerMini._checked(d.pop("customers"))

        deprecation: Depreciation | None = models.Depreciation.read(d.pop("deprecation"))

        warranty_expiration_date: datetime.datetime | None = Timestamp.read(d.pop("warrantyExpirationDate"))

        in_service_date: datetime.datetime | None = Timestamp.read(d.pop("inServiceDate"))

        additional_infos: None | str = d.pop("additionalInfos")

        serial_number: None | str = d.pop("serialNumber")

        model: None | str = d.pop("model")

        status: AssetStatus = AssetStatus.read(d.pop("status"))

        acquisition_cost: float | None = d.pop("acquisitionCost")

        files: list[FileMini] = models.FileMini._checked(d.pop("files"))

        parts: list[PartMini] = models.PartMini._checked(d.pop("parts"))

        power: None | str = d.pop("power")

        manufacturer: None | str = d.pop("manufacturer")

        custom_id: None | str = d.pop("customId")

        custom_field_values: list[CustomFieldValue] = models.CustomFieldValue._checked(d.pop("customFieldValues"))

        self.__init__(  # type: ignore[misc]
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            archived=archived,
            has_children=has_children,
            description=description,
            image=image,
            location=location,
            parent_asset=parent_asset,
            area=area,
            bar_code=bar_code,
            nfc_id=nfc_id,
            category=category,
            name=name,
            primary_user=primary_user,
            assigned_to=assigned_to,
            teams=teams,
            vendors=vendors,
            customers=customers,
            deprecation=deprecation,
            warranty_expiration_date=warranty_expiration_date,
            in_service_date=in_service_date,
            additional_infos=additional_infos,
            serial_number=serial_number,
            model=model,
            status=status,
            acquisition_cost=acquisition_cost,
            files=files,
            parts=parts,
            power=power,
            manufacturer=manufacturer,
            custom_id=custom_id,
            custom_field_values=custom_field_values,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
