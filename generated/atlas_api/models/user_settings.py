# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    ABSENT,
    Record,
    left_over,
    on_setattr,
)
from ..types import UNSET

T = TypeVar("T", bound="UserSettings")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class UserSettings(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    email_notified: bool | None = _attrs_field(default=ABSENT)
    email_updates_for_work_orders: bool | None = _attrs_field(default=ABSENT)
    email_updates_for_requests: bool | None = _attrs_field(default=ABSENT)
    email_updates_for_purchase_orders: bool | None = _attrs_field(default=ABSENT)
    stats_for_assigned_work_orders: bool | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        email_notified = d.pop("emailNotified", UNSET)

        email_updates_for_work_orders = d.pop("emailUpdatesForWorkOrders", UNSET)

        email_updates_for_requests = d.pop("emailUpdatesForRequests", UNSET)

        email_updates_for_purchase_orders = d.pop("emailUpdatesForPurchaseOrders", UNSET)

        stats_for_assigned_work_orders = d.pop("statsForAssignedWorkOrders", UNSET)

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
