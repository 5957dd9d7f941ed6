# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

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

from ..runtime import Model, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_field_value_input import CustomFieldValueInput
    from ..models.reference import Reference


T = TypeVar("T", bound="LocationCreate")


@_attrs_define
class LocationCreate(Model):
    """
    Attributes:
        name (str):
        address (None | str | Unset):
        longitude (float | None | Unset):
        latitude (float | None | Unset):
        parent_location (None | Reference | Unset):
        image (None | Reference | Unset):
        workers (list[Reference] | Unset):
        teams (list[Reference] | Unset):
        vendors (list[Reference] | Unset):
        customers (list[Reference] | Unset):
        files (list[Reference] | Unset):
        custom_fields (list[CustomFieldValueInput] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "address": "address",
        "longitude": "longitude",
        "latitude": "latitude",
        "parentLocation": "parent_location",
        "image": "image",
        "workers": "workers",
        "teams": "teams",
        "vendors": "vendors",
        "customers": "customers",
        "files": "files",
        "customFields": "custom_fields",
    }
    name: str
    address: None | str | Unset = UNSET
    longitude: float | None | Unset = UNSET
    latitude: float | None | Unset = UNSET
    parent_location: None | Reference | Unset = UNSET
    image: None | Reference | Unset = UNSET
    workers: list[Reference] | Unset = UNSET
    teams: list[Reference] | Unset = UNSET
    vendors: list[Reference] | Unset = UNSET
    customers: list[Reference] | Unset = UNSET
    files: list[Reference] | Unset = UNSET
    custom_fields: list[CustomFieldValueInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.reference import Reference  # noqa: PLC0415

        name = self.name

        address: None | str | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        else:
            address = self.address

        longitude: float | None | Unset
        if isinstance(self.longitude, Unset):
            longitude = UNSET
        else:
            longitude = self.longitude

        latitude: float | None | Unset
        if isinstance(self.latitude, Unset):
            latitude = UNSET
        else:
            latitude = self.latitude

        parent_location: dict[str, Any] | None | Unset
        if isinstance(self.parent_location, Unset):
            parent_location = UNSET
        elif isinstance(self.parent_location, Reference):
            parent_location = wire(self.parent_location)
        else:
            parent_location = self.parent_location

        image: dict[str, Any] | None | Unset
        if isinstance(self.image, Unset):
            image = UNSET
        elif isinstance(self.image, Reference):
            image = wire(self.image)
        else:
            image = self.image

        workers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.workers, Unset):
            workers = wire(self.workers)

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
        if address is not UNSET:
            field_dict["address"] = address
        if longitude is not UNSET:
            field_dict["longitude"] = longitude
        if latitude is not UNSET:
            field_dict["latitude"] = latitude
        if parent_location is not UNSET:
            field_dict["parentLocation"] = parent_location
        if image is not UNSET:
            field_dict["image"] = image
        if workers is not UNSET:
            field_dict["workers"] = workers
        if teams is not UNSET:
            field_dict["teams"] = teams
        if vendors is not UNSET:
            field_dict["vendors"] = vendors
        if customers is not UNSET:
            field_dict["customers"] = customers
        if files is not UNSET:
            field_dict["files"] = files
        if custom_fields is not UNSET:
            field_dict["customFields"] = custom_fields

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.custom_field_value_input import CustomFieldValueInput  # noqa: PLC0415
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        def _parse_address(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address = _parse_address(d.pop("address", UNSET))

        def _parse_longitude(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        longitude = _parse_longitude(d.pop("longitude", UNSET))

        def _parse_latitude(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        latitude = _parse_latitude(d.pop("latitude", UNSET))

        def _parse_parent_location(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _parent_location_type_0: Any = data
                parent_location_type_0: Reference = _parent_location_type_0
                if _parent_location_type_0 is not None:
                    parent_location_type_0 = Reference.from_dict(_parent_location_type_0)

                return parent_location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        parent_location = _parse_parent_location(d.pop("parentLocation", UNSET))

        def _parse_image(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _image_type_0: Any = data
                image_type_0: Reference = _image_type_0
                if _image_type_0 is not None:
                    image_type_0 = Reference.from_dict(_image_type_0)

                return image_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        image = _parse_image(d.pop("image", UNSET))

        _workers: Any = d.pop("workers", UNSET)
        workers: list[Reference] | Unset = _workers
        if _workers is not None and _workers is not UNSET:
            if not isinstance(_workers, list):
                raise TypeError("a list was promised")
            workers = []
            for workers_item_data in _workers:
                _workers_item: Any = workers_item_data
                workers_item: Reference = _workers_item
                if _workers_item is not None:
                    workers_item = Reference.from_dict(_workers_item)

                workers.append(workers_item)

        _teams: Any = d.pop("teams", UNSET)
        teams: list[Reference] | Unset = _teams
        if _teams is not None and _teams is not UNSET:
            if not isinstance(_teams, list):
                raise TypeError("a list was promised")
            teams = []
            for teams_item_data in _teams:
                _teams_item: Any = teams_item_data
                teams_item: Reference = _teams_item
                if _teams_item is not None:
                    teams_item = Reference.from_dict(_teams_item)

                teams.append(teams_item)

        _vendors: Any = d.pop("vendors", UNSET)
        vendors: list[Reference] | Unset = _vendors
        if _vendors is not None and _vendors is not UNSET:
            if not isinstance(_vendors, list):
                raise TypeError("a list was promised")
            vendors = []
            for vendors_item_data in _vendors:
                _vendors_item: Any = vendors_item_data
                vendors_item: Reference = _vendors_item
                if _vendors_item is not None:
                    vendors_item = Reference.from_dict(_vendors_item)

                vendors.append(vendors_item)

        _customers: Any = d.pop("customers", UNSET)
        customers: list[Reference] | Unset = _customers
        if _customers is not None and _customers is not UNSET:
            if not isinstance(_customers, list):
                raise TypeError("a list was promised")
            customers = []
            for customers_item_data in _customers:
                _customers_item: Any = customers_item_data
                customers_item: Reference = _customers_item
                if _customers_item is not None:
                    customers_item = Reference.from_dict(_customers_item)

                customers.append(customers_item)

        _files: Any = d.pop("files", UNSET)
        files: list[Reference] | Unset = _files
        if _files is not None and _files is not UNSET:
            if not isinstance(_files, list):
                raise TypeError("a list was promised")
            files = []
            for files_item_data in _files:
                _files_item: Any = files_item_data
                files_item: Reference = _files_item
                if _files_item is not None:
                    files_item = Reference.from_dict(_files_item)

                files.append(files_item)

        _custom_fields: Any = d.pop("customFields", UNSET)
        custom_fields: list[CustomFieldValueInput] | Unset = _custom_fields
        if _custom_fields is not None and _custom_fields is not UNSET:
            if not isinstance(_custom_fields, list):
                raise TypeError("a list was promised")
            custom_fields = []
            for custom_fields_item_data in _custom_fields:
                _custom_fields_item: Any = custom_fields_item_data
                custom_fields_item: CustomFieldValueInput = _custom_fields_item
                if _custom_fields_item is not None:
                    custom_fields_item = CustomFieldValueInput.from_dict(_custom_fields_item)

                custom_fields.append(custom_fields_item)

        location_create = cls(
            name=name,
            address=address,
            longitude=longitude,
            latitude=latitude,
            parent_location=parent_location,
            image=image,
            workers=workers,
            teams=teams,
            vendors=vendors,
            customers=customers,
            files=files,
            custom_fields=custom_fields,
        )

        location_create.additional_properties = d
        return location_create

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
