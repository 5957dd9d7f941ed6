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

from ..runtime import Model
from ..types import UNSET, Unset

T = TypeVar("T", bound="LocationImport")


@_attrs_define
class LocationImport(Model):
    """
    Attributes:
        id (int | None | Unset):
        name (None | str | Unset):
        address (None | str | Unset):
        longitude (float | None | Unset):
        latitude (float | None | Unset):
        parent_location_name (None | str | Unset):
        workers_emails (list[str] | Unset):
        teams_names (list[str] | Unset):
        customers_names (list[str] | Unset):
        vendors_names (list[str] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "address": "address",
        "longitude": "longitude",
        "latitude": "latitude",
        "parentLocationName": "parent_location_name",
        "workersEmails": "workers_emails",
        "teamsNames": "teams_names",
        "customersNames": "customers_names",
        "vendorsNames": "vendors_names",
    }
    id: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    address: None | str | Unset = UNSET
    longitude: float | None | Unset = UNSET
    latitude: float | None | Unset = UNSET
    parent_location_name: None | str | Unset = UNSET
    workers_emails: list[str] | Unset = UNSET
    teams_names: list[str] | Unset = UNSET
    customers_names: list[str] | Unset = UNSET
    vendors_names: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
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

        parent_location_name: None | str | Unset
        if isinstance(self.parent_location_name, Unset):
            parent_location_name = UNSET
        else:
            parent_location_name = self.parent_location_name

        workers_emails: list[str] | Unset = UNSET
        if not isinstance(self.workers_emails, Unset):
            workers_emails = self.workers_emails

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
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if address is not UNSET:
            field_dict["address"] = address
        if longitude is not UNSET:
            field_dict["longitude"] = longitude
        if latitude is not UNSET:
            field_dict["latitude"] = latitude
        if parent_location_name is not UNSET:
            field_dict["parentLocationName"] = parent_location_name
        if workers_emails is not UNSET:
            field_dict["workersEmails"] = workers_emails
        if teams_names is not UNSET:
            field_dict["teamsNames"] = teams_names
        if customers_names is not UNSET:
            field_dict["customersNames"] = customers_names
        if vendors_names is not UNSET:
            field_dict["vendorsNames"] = vendors_names

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

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

        def _parse_parent_location_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        parent_location_name = _parse_parent_location_name(d.pop("parentLocationName", UNSET))

        workers_emails = cast(list[str], d.pop("workersEmails", UNSET))

        teams_names = cast(list[str], d.pop("teamsNames", UNSET))

        customers_names = cast(list[str], d.pop("customersNames", UNSET))

        vendors_names = cast(list[str], d.pop("vendorsNames", UNSET))

        location_import = cls(
            id=id,
            name=name,
            address=address,
            longitude=longitude,
            latitude=latitude,
            parent_location_name=parent_location_name,
            workers_emails=workers_emails,
            teams_names=teams_names,
            customers_names=customers_names,
            vendors_names=vendors_names,
        )

        location_import.additional_properties = d
        return location_import

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
