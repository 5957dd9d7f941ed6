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
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

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


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Asset(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(
        (
            "assigned_to",
            "teams",
            "vendors",
            "customers",
            "files",
            "parts",
            "custom_field_values",
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

    id: int = _attrs_field()
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    archived: bool | None = _attrs_field(default=ABSENT)
    has_children: bool | None = _attrs_field(default=ABSENT)
    description: None | str = _attrs_field(default=ABSENT)
    image: FileMini | None = _attrs_field(default=ABSENT)
    location: LocationMini | None = _attrs_field(default=ABSENT)
    parent_asset: AssetMini | None = _attrs_field(default=ABSENT)
    area: None | str = _attrs_field(default=ABSENT)
    bar_code: None | str = _attrs_field(default=ABSENT)
    nfc_id: None | str = _attrs_field(default=ABSENT)
    category: CategoryMini | None = _attrs_field(default=ABSENT)
    name: str | None = _attrs_field(default=ABSENT)
    primary_user: None | UserMini = _attrs_field(default=ABSENT)
    assigned_to: list[UserMini] = _attrs_field(default=ABSENT)
    teams: list[TeamMini] = _attrs_field(default=ABSENT)
    vendors: list[VendorMini] = _attrs_field(default=ABSENT)
    customers: list[CustomerMini] = _attrs_field(default=ABSENT)
    deprecation: Depreciation | None = _attrs_field(default=ABSENT)
    warranty_expiration_date: datetime.datetime | None = _attrs_field(default=ABSENT)
    in_service_date: datetime.datetime | None = _attrs_field(default=ABSENT)
    additional_infos: None | str = _attrs_field(default=ABSENT)
    serial_number: None | str = _attrs_field(default=ABSENT)
    model: None | str = _attrs_field(default=ABSENT)
    status: AssetStatus | None = _attrs_field(default=ABSENT)
    acquisition_cost: float | None = _attrs_field(default=ABSENT)
    files: list[FileMini] = _attrs_field(default=ABSENT)
    parts: list[PartMini] = _attrs_field(default=ABSENT)
    power: None | str = _attrs_field(default=ABSENT)
    manufacturer: None | str = _attrs_field(default=ABSENT)
    custom_id: None | str = _attrs_field(default=ABSENT)
    custom_field_values: list[CustomFieldValue] = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        archived = d.pop("archived", UNSET)

        has_children = d.pop("hasChildren", UNSET)

        description: None | str | Unset = d.pop("description", UNSET)

        image: FileMini | None | Unset = models.FileMini.read(d.pop("image", UNSET))

        location: LocationMini | None | Unset = models.LocationMini.read(d.pop("location", UNSET))

        parent_asset: AssetMini | None | Unset = models.AssetMini.read(d.pop("parentAsset", UNSET))

        area: None | str | Unset = d.pop("area", UNSET)

        bar_code: None | str | Unset = d.pop("barCode", UNSET)

        nfc_id: None | str | Unset = d.pop("nfcId", UNSET)

        category: CategoryMini | None | Unset = models.CategoryMini.read(d.pop("category", UNSET))

        name = d.pop("name", UNSET)

        primary_user: None | Unset | UserMini = models.UserMini.read(d.pop("primaryUser", UNSET))

        assigned_to: list[UserMini] | Unset = models.UserMini._checked(d.pop("assignedTo", UNSET))

        teams: list[TeamMini] | Unset = models.TeamMini._checked(d.pop("teams", UNSET))

        vendors: list[VendorMini] | Unset = models.VendorMini._checked(d.pop("vendors", UNSET))

        customers: list[CustomerMini] | Unset = models.CustomerMini._checked(d.pop("customers", UNSET))

        deprecation: Depreciation | None | Unset = models.Depreciation.read(d.pop("deprecation", UNSET))

        warranty_expiration_date: datetime.datetime | None | Unset = Timestamp.read(
            d.pop("warrantyExpirationDate", UNSET)
        )

        in_service_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("inServiceDate", UNSET))

        additional_infos: None | str | Unset = d.pop("additionalInfos", UNSET)

        serial_number: None | str | Unset = d.pop("serialNumber", UNSET)

        model: None | str | Unset = d.pop("model", UNSET)

        status: AssetStatus | Unset = AssetStatus.read(d.pop("status", UNSET))

        acquisition_cost: float | None | Unset = d.pop("acquisitionCost", UNSET)

        files: list[FileMini] | Unset = models.FileMini._checked(d.pop("files", UNSET))

        parts: list[PartMini] | Unset = models.PartMini._checked(d.pop("parts", UNSET))

        power: None | str | Unset = d.pop("power", UNSET)

        manufacturer: None | str | Unset = d.pop("manufacturer", UNSET)

        custom_id: None | str | Unset = d.pop("customId", UNSET)

        custom_field_values: list[CustomFieldValue] | Unset = models.CustomFieldValue._checked(
            d.pop("customFieldValues", UNSET)
        )

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
