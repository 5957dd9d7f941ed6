# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    Model,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="UiConfigurationPatch")


@_attrs_define(on_setattr=on_setattr)
class UiConfigurationPatch(Model):
    """
    Attributes:
        requests (bool | Unset):
        locations (bool | Unset):
        meters (bool | Unset):
        vendors_and_customers (bool | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "requests": "requests",
        "locations": "locations",
        "meters": "meters",
        "vendorsAndCustomers": "vendors_and_customers",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    requests: bool | Unset = UNSET
    locations: bool | Unset = UNSET
    meters: bool | Unset = UNSET
    vendors_and_customers: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        requests = self.requests

        locations = self.locations

        meters = self.meters

        vendors_and_customers = self.vendors_and_customers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if requests is not UNSET:
            field_dict["requests"] = requests
        if locations is not UNSET:
            field_dict["locations"] = locations
        if meters is not UNSET:
            field_dict["meters"] = meters
        if vendors_and_customers is not UNSET:
            field_dict["vendorsAndCustomers"] = vendors_and_customers

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        requests = d.pop("requests", UNSET)

        locations = d.pop("locations", UNSET)

        meters = d.pop("meters", UNSET)

        vendors_and_customers = d.pop("vendorsAndCustomers", UNSET)

        self.__init__(  # type: ignore[misc]
            requests=requests,
            locations=locations,
            meters=meters,
            vendors_and_customers=vendors_and_customers,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
