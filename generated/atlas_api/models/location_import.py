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

T = TypeVar("T", bound="LocationImport")


@_attrs_define(on_setattr=on_setattr)
class LocationImport(Model):
    """
    Attributes:
        name (str):
        id (int | None | Unset):
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
        "name": "name",
        "id": "id",
        "address": "address",
        "longitude": "longitude",
        "latitude": "latitude",
        "parentLocationName": "parent_location_name",
        "workersEmails": "workers_emails",
        "teamsNames": "teams_names",
        "customersNames": "customers_names",
        "vendorsNames": "vendors_names",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("name",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    name: str
    id: int | None | Unset = UNSET
    address: None | str | Unset = UNSET
    longitude: float | None | Unset = UNSET
    latitude: float | None | Unset = UNSET
    parent_location_name: None | str | Unset = UNSET
    workers_emails: list[str] | Unset = UNSET
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
        field_dict.update(
            {
                "name": name,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
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

    def _read(self, d: dict[str, Any]) -> None:
        name = d.pop("name")

        id: int | None | Unset = d.pop("id", UNSET)

        address: None | str | Unset = d.pop("address", UNSET)

        longitude: float | None | Unset = d.pop("longitude", UNSET)

        latitude: float | None | Unset = d.pop("latitude", UNSET)

        parent_location_name: None | str | Unset = d.pop("parentLocationName", UNSET)

        workers_emails = cast(list[str], d.pop("workersEmails", UNSET))

        teams_names = cast(list[str], d.pop("teamsNames", UNSET))

        customers_names = cast(list[str], d.pop("customersNames", UNSET))

        vendors_names = cast(list[str], d.pop("vendorsNames", UNSET))

        self.__init__(  # type: ignore[misc]
            name=name,
            id=id,
            address=address,
            longitude=longitude,
            latitude=latitude,
            parent_location_name=parent_location_name,
            workers_emails=workers_emails,
            teams_names=teams_names,
            customers_names=customers_names,
            vendors_names=vendors_names,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
