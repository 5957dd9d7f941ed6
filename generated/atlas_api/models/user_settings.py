# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model

T = TypeVar("T", bound="UserSettings")


@_attrs_define
class UserSettings(Model):
    """
    Attributes:
        id (int):
        email_notified (bool):
        email_updates_for_work_orders (bool):
        email_updates_for_requests (bool):
        email_updates_for_purchase_orders (bool):
        stats_for_assigned_work_orders (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "emailNotified": "email_notified",
        "emailUpdatesForWorkOrders": "email_updates_for_work_orders",
        "emailUpdatesForRequests": "email_updates_for_requests",
        "emailUpdatesForPurchaseOrders": "email_updates_for_purchase_orders",
        "statsForAssignedWorkOrders": "stats_for_assigned_work_orders",
    }
    id: int
    email_notified: bool
    email_updates_for_work_orders: bool
    email_updates_for_requests: bool
    email_updates_for_purchase_orders: bool
    stats_for_assigned_work_orders: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        email_notified = self.email_notified

        email_updates_for_work_orders = self.email_updates_for_work_orders

        email_updates_for_requests = self.email_updates_for_requests

        email_updates_for_purchase_orders = self.email_updates_for_purchase_orders

        stats_for_assigned_work_orders = self.stats_for_assigned_work_orders

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "emailNotified": email_notified,
                "emailUpdatesForWorkOrders": email_updates_for_work_orders,
                "emailUpdatesForRequests": email_updates_for_requests,
                "emailUpdatesForPurchaseOrders": email_updates_for_purchase_orders,
                "statsForAssignedWorkOrders": stats_for_assigned_work_orders,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        email_notified = d.pop("emailNotified")

        email_updates_for_work_orders = d.pop("emailUpdatesForWorkOrders")

        email_updates_for_requests = d.pop("emailUpdatesForRequests")

        email_updates_for_purchase_orders = d.pop("emailUpdatesForPurchaseOrders")

        stats_for_assigned_work_orders = d.pop("statsForAssignedWorkOrders")

        user_settings = cls(
            id=id,
            email_notified=email_notified,
            email_updates_for_work_orders=email_updates_for_work_orders,
            email_updates_for_requests=email_updates_for_requests,
            email_updates_for_purchase_orders=email_updates_for_purchase_orders,
            stats_for_assigned_work_orders=stats_for_assigned_work_orders,
        )

        user_settings.additional_properties = d
        return user_settings

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
