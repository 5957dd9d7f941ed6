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
from ..models.business_type import BusinessType
from ..models.date_format import DateFormat
from ..models.language import Language
from ..runtime import (
    ABSENT,
    Record,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.currency import Currency
    from ..models.general_preferences_hibernate_lazy_initializer import (
        GeneralPreferencesHibernateLazyInitializer,
    )


T = TypeVar("T", bound="GeneralPreferences")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class GeneralPreferences(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        language (Language | None):
        date_format (DateFormat | None):
        currency (Currency | None):
        business_type (BusinessType | None):
        time_zone (str):
        auto_assign_work_orders (bool):
        auto_assign_requests (bool):
        disable_closed_work_orders_notif (bool):
        ask_feed_back_on_wo_closed (bool):
        labor_cost_in_total_cost (bool):
        wo_update_for_requesters (bool):
        simplified_work_order (bool):
        days_before_prev_maint_notification (int):
        auto_generate_asset_barcode (bool | None):
        csv_separator (str):
        color (None | str):
        hibernate_lazy_initializer (GeneralPreferencesHibernateLazyInitializer): A stray key of the server.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "language": "language",
        "dateFormat": "date_format",
        "currency": "currency",
        "businessType": "business_type",
        "timeZone": "time_zone",
        "autoAssignWorkOrders": "auto_assign_work_orders",
        "autoAssignRequests": "auto_assign_requests",
        "disableClosedWorkOrdersNotif": "disable_closed_work_orders_notif",
        "askFeedBackOnWOClosed": "ask_feed_back_on_wo_closed",
        "laborCostInTotalCost": "labor_cost_in_total_cost",
        "woUpdateForRequesters": "wo_update_for_requesters",
        "simplifiedWorkOrder": "simplified_work_order",
        "daysBeforePrevMaintNotification": "days_before_prev_maint_notification",
        "autoGenerateAssetBarcode": "auto_generate_asset_barcode",
        "csvSeparator": "csv_separator",
        "color": "color",
        "hibernateLazyInitializer": "hibernate_lazy_initializer",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("hibernateLazyInitializer", dict, "GeneralPreferencesHibernateLazyInitializer"),
    )

    id: int = _attrs_field()
    language: Language | None = _attrs_field(default=ABSENT)
    date_format: DateFormat | None = _attrs_field(default=ABSENT)
    currency: Currency | None = _attrs_field(default=ABSENT)
    business_type: BusinessType | None = _attrs_field(default=ABSENT)
    time_zone: str | None = _attrs_field(default=ABSENT)
    auto_assign_work_orders: bool | None = _attrs_field(default=ABSENT)
    auto_assign_requests: bool | None = _attrs_field(default=ABSENT)
    disable_closed_work_orders_notif: bool | None = _attrs_field(default=ABSENT)
    ask_feed_back_on_wo_closed: bool | None = _attrs_field(default=ABSENT)
    labor_cost_in_total_cost: bool | None = _attrs_field(default=ABSENT)
    wo_update_for_requesters: bool | None = _attrs_field(default=ABSENT)
    simplified_work_order: bool | None = _attrs_field(default=ABSENT)
    days_before_prev_maint_notification: int | None = _attrs_field(default=ABSENT)
    auto_generate_asset_barcode: bool | None = _attrs_field(default=ABSENT)
    csv_separator: str | None = _attrs_field(default=ABSENT)
    color: None | str = _attrs_field(default=ABSENT)
    hibernate_lazy_initializer: GeneralPreferencesHibernateLazyInitializer | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        language: Language | None | Unset = Language.read(d.pop("language", UNSET))

        date_format: DateFormat | None | Unset = DateFormat.read(d.pop("dateFormat", UNSET))

        currency: Currency | None | Unset = models.Currency.read(d.pop("currency", UNSET))

        business_type: BusinessType | None | Unset = BusinessType.read(d.pop("businessType", UNSET))

        time_zone = d.pop("timeZone", UNSET)

        auto_assign_work_orders = d.pop("autoAssignWorkOrders", UNSET)

        auto_assign_requests = d.pop("autoAssignRequests", UNSET)

        disable_closed_work_orders_notif = d.pop("disableClosedWorkOrdersNotif", UNSET)

        ask_feed_back_on_wo_closed = d.pop("askFeedBackOnWOClosed", UNSET)

        labor_cost_in_total_cost = d.pop("laborCostInTotalCost", UNSET)

        wo_update_for_requesters = d.pop("woUpdateForRequesters", UNSET)

        simplified_work_order = d.pop("simplifiedWorkOrder", UNSET)

        days_before_prev_maint_notification = d.pop("daysBeforePrevMaintNotification", UNSET)

        auto_generate_asset_barcode: bool | None | Unset = d.pop("autoGenerateAssetBarcode", UNSET)

        csv_separator = d.pop("csvSeparator", UNSET)

        color: None | str | Unset = d.pop("color", UNSET)

        hibernate_lazy_initializer: GeneralPreferencesHibernateLazyInitializer | Unset = (
            models.GeneralPreferencesHibernateLazyInitializer._checked(d.pop("hibernateLazyInitializer", UNSET))
        )

        self.__init__(  # type: ignore[misc]
            id=id,
            language=language,
            date_format=date_format,
            currency=currency,
            business_type=business_type,
            time_zone=time_zone,
            auto_assign_work_orders=auto_assign_work_orders,
            auto_assign_requests=auto_assign_requests,
            disable_closed_work_orders_notif=disable_closed_work_orders_notif,
            ask_feed_back_on_wo_closed=ask_feed_back_on_wo_closed,
            labor_cost_in_total_cost=labor_cost_in_total_cost,
            wo_update_for_requesters=wo_update_for_requesters,
            simplified_work_order=simplified_work_order,
            days_before_prev_maint_notification=days_before_prev_maint_notification,
            auto_generate_asset_barcode=auto_generate_asset_barcode,
            csv_separator=csv_separator,
            color=color,
            hibernate_lazy_initializer=hibernate_lazy_initializer,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
