# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.subscription_scheduled_change_type import SubscriptionScheduledChangeType
from ..runtime import Model, Timestamp, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.subscription_hibernate_lazy_initializer import (
        SubscriptionHibernateLazyInitializer,
    )
    from ..models.subscription_plan import SubscriptionPlan


T = TypeVar("T", bound="Subscription")


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.subscription_plan import SubscriptionPlan  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.subscription_hibernate_lazy_initializer import (
            SubscriptionHibernateLazyInitializer,  # noqa: PLC0415
        )
        from ..models.subscription_plan import SubscriptionPlan  # noqa: PLC0415

        d = dict(src_dict)
        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        _updated_at: Any = d.pop("updatedAt")
        updated_at: datetime.datetime = _updated_at
        if _updated_at is not None:
            updated_at = Timestamp.parse(_updated_at)

        def _parse_created_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        created_by = _parse_created_by(d.pop("createdBy"))

        def _parse_updated_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        updated_by = _parse_updated_by(d.pop("updatedBy"))

        id = d.pop("id")

        def _parse_users_count(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        users_count = _parse_users_count(d.pop("usersCount"))

        def _parse_monthly(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        monthly = _parse_monthly(d.pop("monthly"))

        def _parse_activated(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        activated = _parse_activated(d.pop("activated"))

        def _parse_subscription_plan(data: object) -> None | SubscriptionPlan:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _subscription_plan_type_0: Any = data
                subscription_plan_type_0: SubscriptionPlan = _subscription_plan_type_0
                if _subscription_plan_type_0 is not None:
                    subscription_plan_type_0 = SubscriptionPlan.from_dict(_subscription_plan_type_0)

                return subscription_plan_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SubscriptionPlan, data)

        subscription_plan = _parse_subscription_plan(d.pop("subscriptionPlan"))

        def _parse_starts_on(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _starts_on_type_0: Any = data
                starts_on_type_0: datetime.datetime = _starts_on_type_0
                if _starts_on_type_0 is not None:
                    starts_on_type_0 = Timestamp.parse(_starts_on_type_0)

                return starts_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        starts_on = _parse_starts_on(d.pop("startsOn"))

        def _parse_ends_on(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _ends_on_type_0: Any = data
                ends_on_type_0: datetime.datetime = _ends_on_type_0
                if _ends_on_type_0 is not None:
                    ends_on_type_0 = Timestamp.parse(_ends_on_type_0)

                return ends_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        ends_on = _parse_ends_on(d.pop("endsOn"))

        def _parse_downgrade_needed(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        downgrade_needed = _parse_downgrade_needed(d.pop("downgradeNeeded"))

        def _parse_upgrade_needed(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        upgrade_needed = _parse_upgrade_needed(d.pop("upgradeNeeded"))

        def _parse_scheduled_change_date(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _scheduled_change_date_type_0: Any = data
                scheduled_change_date_type_0: datetime.datetime = _scheduled_change_date_type_0
                if _scheduled_change_date_type_0 is not None:
                    scheduled_change_date_type_0 = Timestamp.parse(_scheduled_change_date_type_0)

                return scheduled_change_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        scheduled_change_date = _parse_scheduled_change_date(d.pop("scheduledChangeDate"))

        def _parse_scheduled_change_type(data: object) -> None | SubscriptionScheduledChangeType:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _scheduled_change_type_type_0: Any = data
                scheduled_change_type_type_0: SubscriptionScheduledChangeType = _scheduled_change_type_type_0
                if _scheduled_change_type_type_0 is not None:
                    scheduled_change_type_type_0 = SubscriptionScheduledChangeType(_scheduled_change_type_type_0)

                return scheduled_change_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SubscriptionScheduledChangeType, data)

        scheduled_change_type = _parse_scheduled_change_type(d.pop("scheduledChangeType"))

        _hibernate_lazy_initializer: Any = d.pop("hibernateLazyInitializer", UNSET)
        hibernate_lazy_initializer: SubscriptionHibernateLazyInitializer | Unset = _hibernate_lazy_initializer
        if _hibernate_lazy_initializer is not None and _hibernate_lazy_initializer is not UNSET:
            hibernate_lazy_initializer = SubscriptionHibernateLazyInitializer.from_dict(_hibernate_lazy_initializer)

        subscription = cls(
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

        subscription.additional_properties = d
        return subscription

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
