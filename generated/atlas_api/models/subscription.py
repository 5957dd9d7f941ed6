# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
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
from ..models.subscription_scheduled_change_type import SubscriptionScheduledChangeType
from ..runtime import Model, Timestamp, left_over, on_setattr, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.subscription_hibernate_lazy_initializer import (
        SubscriptionHibernateLazyInitializer,
    )
    from ..models.subscription_plan import SubscriptionPlan


T = TypeVar("T", bound="Subscription")


@_attrs_define(on_setattr=on_setattr)
class Subscription(Model):
    """
    Attributes:
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (int | None):
        updated_by (int | None):
        id (int):
        users_count (int | None):
        monthly (bool | None):
        activated (bool | None):
        subscription_plan (None | SubscriptionPlan):
        starts_on (datetime.datetime | None):
        ends_on (datetime.datetime | None):
        downgrade_needed (bool | None):
        upgrade_needed (bool | None):
        scheduled_change_date (datetime.datetime | None):
        scheduled_change_type (None | SubscriptionScheduledChangeType):
        hibernate_lazy_initializer (SubscriptionHibernateLazyInitializer | Unset): A stray key of the server.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "id": "id",
        "usersCount": "users_count",
        "monthly": "monthly",
        "activated": "activated",
        "subscriptionPlan": "subscription_plan",
        "startsOn": "starts_on",
        "endsOn": "ends_on",
        "downgradeNeeded": "downgrade_needed",
        "upgradeNeeded": "upgrade_needed",
        "scheduledChangeDate": "scheduled_change_date",
        "scheduledChangeType": "scheduled_change_type",
        "hibernateLazyInitializer": "hibernate_lazy_initializer",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "createdAt",
            "updatedAt",
            "createdBy",
            "updatedBy",
            "id",
            "usersCount",
            "monthly",
            "activated",
            "subscriptionPlan",
            "startsOn",
            "endsOn",
            "downgradeNeeded",
            "upgradeNeeded",
            "scheduledChangeDate",
            "scheduledChangeType",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("hibernateLazyInitializer", dict, "SubscriptionHibernateLazyInitializer"),
    )
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by: int | None
    updated_by: int | None
    id: int
    users_count: int | None
    monthly: bool | None
    activated: bool | None
    subscription_plan: None | SubscriptionPlan
    starts_on: datetime.datetime | None
    ends_on: datetime.datetime | None
    downgrade_needed: bool | None
    upgrade_needed: bool | None
    scheduled_change_date: datetime.datetime | None
    scheduled_change_type: None | SubscriptionScheduledChangeType
    hibernate_lazy_initializer: SubscriptionHibernateLazyInitializer | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        SubscriptionHibernateLazyInitializer = models.SubscriptionHibernateLazyInitializer
        SubscriptionPlan = models.SubscriptionPlan
        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        id = self.id

        users_count: int | None
        users_count = self.users_count

        monthly: bool | None
        monthly = self.monthly

        activated: bool | None
        activated = self.activated

        subscription_plan: dict[str, Any] | None
        if isinstance(self.subscription_plan, SubscriptionPlan):
            subscription_plan = wire(self.subscription_plan)
        else:
            subscription_plan = self.subscription_plan

        starts_on: None | str
        if isinstance(self.starts_on, datetime.datetime):
            starts_on = wire(self.starts_on)
        else:
            starts_on = self.starts_on

        ends_on: None | str
        if isinstance(self.ends_on, datetime.datetime):
            ends_on = wire(self.ends_on)
        else:
            ends_on = self.ends_on

        downgrade_needed: bool | None
        downgrade_needed = self.downgrade_needed

        upgrade_needed: bool | None
        upgrade_needed = self.upgrade_needed

        scheduled_change_date: None | str
        if isinstance(self.scheduled_change_date, datetime.datetime):
            scheduled_change_date = wire(self.scheduled_change_date)
        else:
            scheduled_change_date = self.scheduled_change_date

        scheduled_change_type: None | str
        if isinstance(self.scheduled_change_type, SubscriptionScheduledChangeType):
            scheduled_change_type = wire(self.scheduled_change_type)
        else:
            scheduled_change_type = self.scheduled_change_type

        hibernate_lazy_initializer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hibernate_lazy_initializer, Unset):
            hibernate_lazy_initializer = wire(self.hibernate_lazy_initializer)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "updatedAt": updated_at,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "id": id,
                "usersCount": users_count,
                "monthly": monthly,
                "activated": activated,
                "subscriptionPlan": subscription_plan,
                "startsOn": starts_on,
                "endsOn": ends_on,
                "downgradeNeeded": downgrade_needed,
                "upgradeNeeded": upgrade_needed,
                "scheduledChangeDate": scheduled_change_date,
                "scheduledChangeType": scheduled_change_type,
            }
        )
        if hibernate_lazy_initializer is not UNSET:
            field_dict["hibernateLazyInitializer"] = hibernate_lazy_initializer

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        id = d.pop("id")

        users_count: int | None = d.pop("usersCount")

        monthly: bool | None = d.pop("monthly")

        activated: bool | None = d.pop("activated")

        subscription_plan: None | SubscriptionPlan = models.SubscriptionPlan.read(d.pop("subscriptionPlan"))

        starts_on: datetime.datetime | None = Timestamp.read(d.pop("startsOn"))

        ends_on: datetime.datetime | None = Timestamp.read(d.pop("endsOn"))

        downgrade_needed: bool | None = d.pop("downgradeNeeded")

        upgrade_needed: bool | None = d.pop("upgradeNeeded")

        scheduled_change_date: datetime.datetime | None = Timestamp.read(d.pop("scheduledChangeDate"))

        scheduled_change_type: None | SubscriptionScheduledChangeType = SubscriptionScheduledChangeType.read(
            d.pop("scheduledChangeType")
        )

        hibernate_lazy_initializer: SubscriptionHibernateLazyInitializer | Unset = (
            models.SubscriptionHibernateLazyInitializer._checked(d.pop("hibernateLazyInitializer", UNSET))
        )

        self.__init__(  # type: ignore[misc]
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            updated_by=updated_by,
            id=id,
            users_count=users_count,
            monthly=monthly,
            activated=activated,
            subscription_plan=subscription_plan,
            starts_on=starts_on,
            ends_on=ends_on,
            downgrade_needed=downgrade_needed,
            upgrade_needed=upgrade_needed,
            scheduled_change_date=scheduled_change_date,
            scheduled_change_type=scheduled_change_type,
            hibernate_lazy_initializer=hibernate_lazy_initializer,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
