# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, Timestamp, wire

if TYPE_CHECKING:
    from ..models.custom_field_value import CustomFieldValue
    from ..models.customer_mini import CustomerMini
    from ..models.file_mini import FileMini
    from ..models.location_mini import LocationMini
    from ..models.team_mini import TeamMini
    from ..models.user_mini import UserMini
    from ..models.vendor_mini import VendorMini


T = TypeVar("T", bound="Location")


@_attrs_define
class Location(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        name (str):
        address (None | str):
        longitude (float | None):
        latitude (float | None):
        has_children (bool):
        teams (list[TeamMini]):
        parent_location (LocationMini | None):
        vendors (list[VendorMini]):
        customers (list[CustomerMini]):
        workers (list[UserMini]):
        image (FileMini | None):
        files (list[FileMini]):
        custom_id (str):
        custom_field_values (list[CustomFieldValue]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "name": "name",
        "address": "address",
        "longitude": "longitude",
        "latitude": "latitude",
        "hasChildren": "has_children",
        "teams": "teams",
        "parentLocation": "parent_location",
        "vendors": "vendors",
        "customers": "customers",
        "workers": "workers",
        "image": "image",
        "files": "files",
        "customId": "custom_id",
        "customFieldValues": "custom_field_values",
    }
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    name: str
    address: None | str
    longitude: float | None
    latitude: float | None
    has_children: bool
    teams: list[TeamMini]
    parent_location: LocationMini | None
    vendors: list[VendorMini]
    customers: list[CustomerMini]
    workers: list[UserMini]
    image: FileMini | None
    files: list[FileMini]
    custom_id: str
    custom_field_values: list[CustomFieldValue]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.file_mini import FileMini  # noqa: PLC0415
        from ..models.location_mini import LocationMini  # noqa: PLC0415

        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        name = self.name

        address: None | str
        address = self.address

        longitude: float | None
        longitude = self.longitude

        latitude: float | None
        latitude = self.latitude

        has_children = self.has_children

        teams = wire(self.teams)

        parent_location: dict[str, Any] | None
        if isinstance(self.parent_location, LocationMini):
            parent_location = wire(self.parent_location)
        else:
            parent_location = self.parent_location

        vendors = wire(self.vendors)

        customers = wire(self.customers)

        workers = wire(self.workers)

        image: dict[str, Any] | None
        if isinstance(self.image, FileMini):
            image = wire(self.image)
        else:
            image = self.image

        files = wire(self.files)

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
                "name": name,
                "address": address,
                "longitude": longitude,
                "latitude": latitude,
                "hasChildren": has_children,
                "teams": teams,
                "parentLocation": parent_location,
                "vendors": vendors,
                "customers": customers,
                "workers": workers,
                "image": image,
                "files": files,
                "customId": custom_id,
                "customFieldValues": custom_field_values,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.custom_field_value import CustomFieldValue  # noqa: PLC0415
        from ..models.customer_mini import CustomerMini  # noqa: PLC0415
        from ..models.file_mini import FileMini  # noqa: PLC0415
        from ..models.location_mini import LocationMini  # noqa: PLC0415
        from ..models.team_mini import TeamMini  # noqa: PLC0415
        from ..models.user_mini import UserMini  # noqa: PLC0415
        from ..models.vendor_mini import VendorMini  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        def _parse_created_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        created_by = _parse_created_by(d.pop("createdBy"))

        def _parse_updated_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        updated_by = _parse_updated_by(d.pop("updatedBy"))

        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        _updated_at: Any = d.pop("updatedAt")
        updated_at: datetime.datetime = _updated_at
        if _updated_at is not None:
            updated_at = Timestamp.parse(_updated_at)

        name = d.pop("name")

        def _parse_address(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        address = _parse_address(d.pop("address"))

        def _parse_longitude(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        longitude = _parse_longitude(d.pop("longitude"))

        def _parse_latitude(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        latitude = _parse_latitude(d.pop("latitude"))

        has_children = d.pop("hasChildren")

        _teams: Any = d.pop("teams")
        teams: list[TeamMini] = _teams
        if _teams is not None:
            if not isinstance(_teams, list):
                raise TypeError("a list was promised")
            teams = []
            for teams_item_data in _teams:
                _teams_item: Any = teams_item_data
                teams_item: TeamMini = _teams_item
                if _teams_item is not None:
                    teams_item = TeamMini.from_dict(_teams_item)

                teams.append(teams_item)

        def _parse_parent_location(data: object) -> LocationMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _parent_location_type_0: Any = data
                parent_location_type_0: LocationMini = _parent_location_type_0
                if _parent_location_type_0 is not None:
                    parent_location_type_0 = LocationMini.from_dict(_parent_location_type_0)

                return parent_location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LocationMini | None, data)

        parent_location = _parse_parent_location(d.pop("parentLocation"))

        _vendors: Any = d.pop("vendors")
        vendors: list[VendorMini] = _vendors
        if _vendors is not None:
            if not isinstance(_vendors, list):
                raise TypeError("a list was promised")
            vendors = []
            for vendors_item_data in _vendors:
                _vendors_item: Any = vendors_item_data
                vendors_item: VendorMini = _vendors_item
                if _vendors_item is not None:
                    vendors_item = VendorMini.from_dict(_vendors_item)

                vendors.append(vendors_item)

        _customers: Any = d.pop("customers")
        customers: list[CustomerMini] = _customers
        if _customers is not None:
            if not isinstance(_customers, list):
                raise TypeError("a list was promised")
            customers = []
            for customers_item_data in _customers:
                _customers_item: Any = customers_item_data
                customers_item: CustomerMini = _customers_item
                if _customers_item is not None:
                    customers_item = CustomerMini.from_dict(_customers_item)

                customers.append(customers_item)

        _workers: Any = d.pop("workers")
        workers: list[UserMini] = _workers
        if _workers is not None:
            if not isinstance(_workers, list):
                raise TypeError("a list was promised")
            workers = []
            for workers_item_data in _workers:
                _workers_item: Any = workers_item_data
                workers_item: UserMini = _workers_item
                if _workers_item is not None:
                    workers_item = UserMini.from_dict(_workers_item)

                workers.append(workers_item)

        def _parse_image(data: object) -> FileMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _image_type_0: Any = data
                image_type_0: FileMini = _image_type_0
                if _image_type_0 is not None:
                    image_type_0 = FileMini.from_dict(_image_type_0)

                return image_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FileMini | None, data)

        image = _parse_image(d.pop("image"))

        _files: Any = d.pop("files")
        files: list[FileMini] = _files
        if _files is not None:
            if not isinstance(_files, list):
                raise TypeError("a list was promised")
            files = []
            for files_item_data in _files:
                _files_item: Any = files_item_data
                files_item: FileMini = _files_item
                if _files_item is not None:
                    files_item = FileMini.from_dict(_files_item)

                files.append(files_item)

        custom_id = d.pop("customId")

        _custom_field_values: Any = d.pop("customFieldValues")
        custom_field_values: list[CustomFieldValue] = _custom_field_values
        if _custom_field_values is not None:
            if not isinstance(_custom_field_values, list):
                raise TypeError("a list was promised")
            custom_field_values = []
            for custom_field_values_item_data in _custom_field_values:
                _custom_field_values_item: Any = custom_field_values_item_data
                custom_field_values_item: CustomFieldValue = _custom_field_values_item
                if _custom_field_values_item is not None:
                    custom_field_values_item = CustomFieldValue.from_dict(_custom_field_values_item)

                custom_field_values.append(custom_field_values_item)

        location = cls(
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            name=name,
            address=address,
            longitude=longitude,
            latitude=latitude,
            has_children=has_children,
            teams=teams,
            parent_location=parent_location,
            vendors=vendors,
            customers=customers,
            workers=workers,
            image=image,
            files=files,
            custom_id=custom_id,
            custom_field_values=custom_field_values,
        )

        location.additional_properties = d
        return location

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
