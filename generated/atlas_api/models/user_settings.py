# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="UserSettings")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "emailNotified",
            "emailUpdatesForWorkOrders",
            "emailUpdatesForRequests",
            "emailUpdatesForPurchaseOrders",
            "statsForAssignedWorkOrders",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    email_notified: bool
    email_updates_for_work_orders: bool
    email_updates_for_requests: bool
    email_updates_for_purchase_orders: bool
    stats_for_assigned_work_orders: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

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

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        email_notified = d.pop("emailNotified")

        email_updates_for_work_orders = d.pop("emailUpdatesForWorkOrders")

        email_updates_for_requests = d.pop("emailUpdatesForRequests")

        email_updates_for_purchase_orders = d.pop("emailUpdatesForPurchaseOrders")

        stats_for_assigned_work_orders = d.pop("statsForAssignedWorkOrders")

        self.__init__(  # type: ignore[misc]
            id=id,
            email_notified=email_notified,
            email_updates_for_work_orders=email_updates_for_work_orders,
            email_updates_for_requests=email_updates_for_requests,
            email_updates_for_purchase_orders=email_updates_for_purchase_orders,
            stats_for_assigned_work_orders=stats_for_assigned_work_orders,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
