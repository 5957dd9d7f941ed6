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
from ..runtime import Model, left_over, on_setattr, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.currency import Currency
    from ..models.general_preferences_hibernate_lazy_initializer import (
        GeneralPreferencesHibernateLazyInitializer,
    )


T = TypeVar("T", bound="GeneralPreferences")


@_attrs_define(on_setattr=on_setattr)
class GeneralPreferences(Model):
    """
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
        hibernate_lazy_initializer (GeneralPreferencesHibernateLazyInitializer | Unset): A stray key of the server.
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "language",
            "dateFormat",
            "currency",
            "businessType",
            "timeZone",
            "autoAssignWorkOrders",
            "autoAssignRequests",
            "disableClosedWorkOrdersNotif",
            "askFeedBackOnWOClosed",
            "laborCostInTotalCost",
            "woUpdateForRequesters",
            "simplifiedWorkOrder",
            "daysBeforePrevMaintNotification",
            "autoGenerateAssetBarcode",
            "csvSeparator",
            "color",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("hibernateLazyInitializer", dict, "GeneralPreferencesHibernateLazyInitializer"),
    )
    id: int
    language: Language | None
    date_format: DateFormat | None
    currency: Currency | None
    business_type: BusinessType | None
    time_zone: str
    auto_assign_work_orders: bool
    auto_assign_requests: bool
    disable_closed_work_orders_notif: bool
    ask_feed_back_on_wo_closed: bool
    labor_cost_in_total_cost: bool
    wo_update_for_requesters: bool
    simplified_work_order: bool
    days_before_prev_maint_notification: int
    auto_generate_asset_barcode: bool | None
    csv_separator: str
    color: None | str
    hibernate_lazy_initializer: GeneralPreferencesHibernateLazyInitializer | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Currency = models.Currency
        GeneralPreferencesHibernateLazyInitializer = models.GeneralPreferencesHibernateLazyInitializer
        id = self.id

        language: None | str
        if isinstance(self.language, Language):
            language = wire(self.language)
        else:
            language = self.language

        date_format: None | str
        if isinstance(self.date_format, DateFormat):
            date_format = wire(self.date_format)
        else:
            date_format = self.date_format

        currency: dict[str, Any] | None
        if isinstance(self.currency, Currency):
            currency = wire(self.currency)
        else:
            currency = self.currency

        business_type: None | str
        if isinstance(self.business_type, BusinessType):
            business_type = wire(self.business_type)
        else:
            business_type = self.business_type

        time_zone = self.time_zone

        auto_assign_work_orders = self.auto_assign_work_orders

        auto_assign_requests = self.auto_assign_requests

        disable_closed_work_orders_notif = self.disable_closed_work_orders_notif

        ask_feed_back_on_wo_closed = self.ask_feed_back_on_wo_closed

        labor_cost_in_total_cost = self.labor_cost_in_total_cost

        wo_update_for_requesters = self.wo_update_for_requesters

        simplified_work_order = self.simplified_work_order

        days_before_prev_maint_notification = self.days_before_prev_maint_notification

        auto_generate_asset_barcode: bool | None
        auto_generate_asset_barcode = self.auto_generate_asset_barcode

        csv_separator = self.csv_separator

        color: None | str
        color = self.color

        hibernate_lazy_initializer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hibernate_lazy_initializer, Unset):
            hibernate_lazy_initializer = wire(self.hibernate_lazy_initializer)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "language": language,
                "dateFormat": date_format,
                "currency": currency,
                "businessType": business_type,
                "timeZone": time_zone,
                "autoAssignWorkOrders": auto_assign_work_orders,
                "autoAssignRequests": auto_assign_requests,
                "disableClosedWorkOrdersNotif": disable_closed_work_orders_notif,
                "askFeedBackOnWOClosed": ask_feed_back_on_wo_closed,
                "laborCostInTotalCost": labor_cost_in_total_cost,
                "woUpdateForRequesters": wo_update_for_requesters,
                "simplifiedWorkOrder": simplified_work_order,
                "daysBeforePrevMaintNotification": days_before_prev_maint_notification,
                "autoGenerateAssetBarcode": auto_generate_asset_barcode,
                "csvSeparator": csv_separator,
                "color": color,
            }
        )
        if hibernate_lazy_initializer is not UNSET:
            field_dict["hibernateLazyInitializer"] = hibernate_lazy_initializer

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        language: Language | None = Language.read(d.pop("language"))

        date_format: DateFormat | None = DateFormat.read(d.pop("dateFormat"))

        currency: Currency | None = models.Currency.read(d.pop("currency"))

        business_type: BusinessType | None = BusinessType.read(d.pop("businessType"))

        time_zone = d.pop("timeZone")

        auto_assign_work_orders = d.pop("autoAssignWorkOrders")

        auto_assign_requests = d.pop("autoAssignRequests")

        disable_closed_work_orders_notif = d.pop("disableClosedWorkOrdersNotif")

        ask_feed_back_on_wo_closed = d.pop("askFeedBackOnWOClosed")

        labor_cost_in_total_cost = d.pop("laborCostInTotalCost")

        wo_update_for_requesters = d.pop("woUpdateForRequesters")

        simplified_work_order = d.pop("simplifiedWorkOrder")

        days_before_prev_maint_notification = d.pop("daysBeforePrevMaintNotification")

        auto_generate_asset_barcode: bool | None = d.pop("autoGenerateAssetBarcode")

        csv_separator = d.pop("csvSeparator")

        color: None | str = d.pop("color")

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
