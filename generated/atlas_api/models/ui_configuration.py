# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="UiConfiguration")


@_attrs_define(on_setattr=on_setattr)
class UiConfiguration(Model):
    """
    Attributes:
        id (int):
        requests (bool):
        locations (bool):
        meters (bool):
        vendors_and_customers (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "requests": "requests",
        "locations": "locations",
        "meters": "meters",
        "vendorsAndCustomers": "vendors_and_customers",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "requests",
            "locations",
            "meters",
            "vendorsAndCustomers",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    requests: bool
    locations: bool
    meters: bool
    vendors_and_customers: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        requests = self.requests

        locations = self.locations

        meters = self.meters

        vendors_and_customers = self.vendors_and_customers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "requests": requests,
                "locations": locations,
                "meters": meters,
                "vendorsAndCustomers": vendors_and_customers,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        requests = d.pop("requests")

        locations = d.pop("locations")

        meters = d.pop("meters")

        vendors_and_customers = d.pop("vendorsAndCustomers")

        self.__init__(  # type: ignore[misc]
            id=id,
            requests=requests,
            locations=locations,
            meters=meters,
            vendors_and_customers=vendors_and_customers,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
