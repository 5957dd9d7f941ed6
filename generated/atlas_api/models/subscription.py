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
from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.subscription_hibernate_lazy_initializer import (
        SubscriptionHibernateLazyInitializer,
    )
    from ..models.subscription_plan import SubscriptionPlan


T = TypeVar("T", bound="Subscription")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Subscription(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (int | None):
        updated_by (int | None):
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
        hibernate_lazy_initializer (SubscriptionHibernateLazyInitializer): A stray key of the server.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("hibernateLazyInitializer", dict, "SubscriptionHibernateLazyInitializer"),
    )

    id: int = _attrs_field()
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    users_count: int | None = _attrs_field(default=ABSENT)
    monthly: bool | None = _attrs_field(default=ABSENT)
    activated: bool | None = _attrs_field(default=ABSENT)
    subscription_plan: None | SubscriptionPlan = _attrs_field(default=ABSENT)
    starts_on: datetime.datetime | None = _attrs_field(default=ABSENT)
    ends_on: datetime.datetime | None = _attrs_field(default=ABSENT)
    downgrade_needed: bool | None = _attrs_field(default=ABSENT)
    upgrade_needed: bool | None = _attrs_field(default=ABSENT)
    scheduled_change_date: datetime.datetime | None = _attrs_field(default=ABSENT)
    scheduled_change_type: None | SubscriptionScheduledChangeType = _attrs_field(default=ABSENT)
    hibernate_lazy_initializer: SubscriptionHibernateLazyInitializer | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        users_count: int | None | Unset = d.pop("usersCount", UNSET)

        monthly: bool | None | Unset = d.pop("monthly", UNSET)

        activated: bool | None | Unset = d.pop("activated", UNSET)

        subscription_plan: None | SubscriptionPlan | Unset = models.SubscriptionPlan.read(
            d.pop("subscriptionPlan", UNSET)
        )

        starts_on: datetime.datetime | None | Unset = Timestamp.read(d.pop("startsOn", UNSET))

        ends_on: datetime.datetime | None | Unset = Timestamp.read(d.pop("endsOn", UNSET))

        downgrade_needed: bool | None | Unset = d.pop("downgradeNeeded", UNSET)

        upgrade_needed: bool | None | Unset = d.pop("upgradeNeeded", UNSET)

        scheduled_change_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("scheduledChangeDate", UNSET))

        scheduled_change_type: None | SubscriptionScheduledChangeType | Unset = SubscriptionScheduledChangeType.read(
            d.pop("scheduledChangeType", UNSET)
        )

        hibernate_lazy_initializer: SubscriptionHibernateLazyInitializer | Unset = (
            models.SubscriptionHibernateLazyInitializer._checked(d.pop("hibernateLazyInitializer", UNSET))
        )

        self.__init__(  # type: ignore[misc]
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            updated_by=updated_by,
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
