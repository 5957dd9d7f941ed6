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


T = TypeVar("T", bound="LocationPatch")


@_attrs_define(on_setattr=on_setattr)
class LocationPatch(Model):
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("name",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("workers", list, "Reference"),
        ("teams", list, "Reference"),
        ("vendors", list, "Reference"),
        ("customers", list, "Reference"),
        ("files", list, "Reference"),
        ("customFields", list, "CustomFieldValueInput"),
    )

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
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        CustomFieldValueInput = models.CustomFieldValueInput
        Reference = models.Reference
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

    def _read(self, d: dict[str, Any]) -> None:
        name = d.pop("name")

        address: None | str | Unset = d.pop("address", UNSET)

        longitude: float | None | Unset = d.pop("longitude", UNSET)

        latitude: float | None | Unset = d.pop("latitude", UNSET)

        parent_location: None | Reference | Unset = models.Reference.read(d.pop("parentLocation", UNSET))

        image: None | Reference | Unset = models.Reference.read(d.pop("image", UNSET))

        workers: list[Reference] | Unset = models.Reference._checked(d.pop("workers", UNSET))

        teams: list[Reference] | Unset = models.Reference._checked(d.pop("teams", UNSET))

        vendors: list[Reference] | Unset = models.Reference._checked(d.pop("vendors", UNSET))

        customers: list[Reference] | Unset = models.Reference._checked(d.pop("customers", UNSET))

        files: list[Reference] | Unset = models.Reference._checked(d.pop("files", UNSET))

        custom_fields: list[CustomFieldValueInput] | Unset = models.CustomFieldValueInput._checked(
            d.pop("customFields", UNSET)
        )

        self.__init__(  # type: ignore[misc]
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

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
