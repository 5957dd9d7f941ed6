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

T = TypeVar("T", bound="UserSettingsPatch")


@_attrs_define(on_setattr=on_setattr)
class UserSettingsPatch(Model):
    """
    Attributes:
        email_notified (bool | Unset):
        email_updates_for_work_orders (bool | Unset):
        email_updates_for_requests (bool | Unset):
        email_updates_for_purchase_orders (bool | Unset):
        stats_for_assigned_work_orders (bool | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "emailNotified": "email_notified",
        "emailUpdatesForWorkOrders": "email_updates_for_work_orders",
        "emailUpdatesForRequests": "email_updates_for_requests",
        "emailUpdatesForPurchaseOrders": "email_updates_for_purchase_orders",
        "statsForAssignedWorkOrders": "stats_for_assigned_work_orders",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    email_notified: bool | Unset = UNSET
    email_updates_for_work_orders: bool | Unset = UNSET
    email_updates_for_requests: bool | Unset = UNSET
    email_updates_for_purchase_orders: bool | Unset = UNSET
    stats_for_assigned_work_orders: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        email_notified = self.email_notified

        email_updates_for_work_orders = self.email_updates_for_work_orders

        email_updates_for_requests = self.email_updates_for_requests

        email_updates_for_purchase_orders = self.email_updates_for_purchase_orders

        stats_for_assigned_work_orders = self.stats_for_assigned_work_orders

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if email_notified is not UNSET:
            field_dict["emailNotified"] = email_notified
        if email_updates_for_work_orders is not UNSET:
            field_dict["emailUpdatesForWorkOrders"] = email_updates_for_work_orders
        if email_updates_for_requests is not UNSET:
            field_dict["emailUpdatesForRequests"] = email_updates_for_requests
        if email_updates_for_purchase_orders is not UNSET:
            field_dict["emailUpdatesForPurchaseOrders"] = email_updates_for_purchase_orders
        if stats_for_assigned_work_orders is not UNSET:
            field_dict["statsForAssignedWorkOrders"] = stats_for_assigned_work_orders

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        email_notified = d.pop("emailNotified", UNSET)

        email_updates_for_work_orders = d.pop("emailUpdatesForWorkOrders", UNSET)

        email_updates_for_requests = d.pop("emailUpdatesForRequests", UNSET)

        email_updates_for_purchase_orders = d.pop("emailUpdatesForPurchaseOrders", UNSET)

        stats_for_assigned_work_orders = d.pop("statsForAssignedWorkOrders", UNSET)

        self.__init__(  # type: ignore[misc]
            email_notified=email_notified,
            email_updates_for_work_orders=email_updates_for_work_orders,
            email_updates_for_requests=email_updates_for_requests,
            email_updates_for_purchase_orders=email_updates_for_purchase_orders,
            stats_for_assigned_work_orders=stats_for_assigned_work_orders,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
