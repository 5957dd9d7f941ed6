# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

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

from ..models.business_type import BusinessType
from ..models.date_format import DateFormat
from ..models.language import Language
from ..runtime import Model, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.currency import Currency
    from ..models.general_preferences_hibernate_lazy_initializer import (
        GeneralPreferencesHibernateLazyInitializer,
    )


T = TypeVar("T", bound="GeneralPreferences")


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.currency import Currency  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.currency import Currency  # noqa: PLC0415
        from ..models.general_preferences_hibernate_lazy_initializer import (
            GeneralPreferencesHibernateLazyInitializer,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id")

        def _parse_language(data: object) -> Language | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _language_type_0: Any = data
                language_type_0: Language = _language_type_0
                if _language_type_0 is not None:
                    language_type_0 = Language(_language_type_0)

                return language_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Language | None, data)

        language = _parse_language(d.pop("language"))

        def _parse_date_format(data: object) -> DateFormat | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _date_format_type_0: Any = data
                date_format_type_0: DateFormat = _date_format_type_0
                if _date_format_type_0 is not None:
                    date_format_type_0 = DateFormat(_date_format_type_0)

                return date_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DateFormat | None, data)

        date_format = _parse_date_format(d.pop("dateFormat"))

        def _parse_currency(data: object) -> Currency | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _currency_type_0: Any = data
                currency_type_0: Currency = _currency_type_0
                if _currency_type_0 is not None:
                    currency_type_0 = Currency.from_dict(_currency_type_0)

                return currency_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Currency | None, data)

        currency = _parse_currency(d.pop("currency"))

        def _parse_business_type(data: object) -> BusinessType | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _business_type_type_0: Any = data
                business_type_type_0: BusinessType = _business_type_type_0
                if _business_type_type_0 is not None:
                    business_type_type_0 = BusinessType(_business_type_type_0)

                return business_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(BusinessType | None, data)

        business_type = _parse_business_type(d.pop("businessType"))

        time_zone = d.pop("timeZone")

        auto_assign_work_orders = d.pop("autoAssignWorkOrders")

        auto_assign_requests = d.pop("autoAssignRequests")

        disable_closed_work_orders_notif = d.pop("disableClosedWorkOrdersNotif")

        ask_feed_back_on_wo_closed = d.pop("askFeedBackOnWOClosed")

        labor_cost_in_total_cost = d.pop("laborCostInTotalCost")

        wo_update_for_requesters = d.pop("woUpdateForRequesters")

        simplified_work_order = d.pop("simplifiedWorkOrder")

        days_before_prev_maint_notification = d.pop("daysBeforePrevMaintNotification")

        def _parse_auto_generate_asset_barcode(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        auto_generate_asset_barcode = _parse_auto_generate_asset_barcode(d.pop("autoGenerateAssetBarcode"))

        csv_separator = d.pop("csvSeparator")

        def _parse_color(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        color = _parse_color(d.pop("color"))

        _hibernate_lazy_initializer: Any = d.pop("hibernateLazyInitializer", UNSET)
        hibernate_lazy_initializer: GeneralPreferencesHibernateLazyInitializer | Unset = _hibernate_lazy_initializer
        if _hibernate_lazy_initializer is not None and _hibernate_lazy_initializer is not UNSET:
            hibernate_lazy_initializer = GeneralPreferencesHibernateLazyInitializer.from_dict(
                _hibernate_lazy_initializer
            )

        general_preferences = cls(
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

        general_preferences.additional_properties = d
        return general_preferences

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
