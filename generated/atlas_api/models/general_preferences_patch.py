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
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="GeneralPreferencesPatch")


@_attrs_define(on_setattr=on_setattr)
class GeneralPreferencesPatch(Model):
    """
    Attributes:
        language (Language):
        currency (Reference): Names another record by its id.
        business_type (BusinessType):
        date_format (DateFormat):
        time_zone (str):
        csv_separator (str):
        auto_assign_work_orders (bool | Unset):
        auto_assign_requests (bool | Unset):
        disable_closed_work_orders_notif (bool | Unset):
        ask_feed_back_on_wo_closed (bool | Unset):
        labor_cost_in_total_cost (bool | Unset):
        wo_update_for_requesters (bool | Unset):
        simplified_work_order (bool | Unset):
        days_before_prev_maint_notification (int | Unset):
        auto_generate_asset_barcode (bool | None | Unset):
        color (None | str | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "language": "language",
        "currency": "currency",
        "businessType": "business_type",
        "dateFormat": "date_format",
        "timeZone": "time_zone",
        "csvSeparator": "csv_separator",
        "autoAssignWorkOrders": "auto_assign_work_orders",
        "autoAssignRequests": "auto_assign_requests",
        "disableClosedWorkOrdersNotif": "disable_closed_work_orders_notif",
        "askFeedBackOnWOClosed": "ask_feed_back_on_wo_closed",
        "laborCostInTotalCost": "labor_cost_in_total_cost",
        "woUpdateForRequesters": "wo_update_for_requesters",
        "simplifiedWorkOrder": "simplified_work_order",
        "daysBeforePrevMaintNotification": "days_before_prev_maint_notification",
        "autoGenerateAssetBarcode": "auto_generate_asset_barcode",
        "color": "color",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "language",
            "currency",
            "businessType",
            "dateFormat",
            "timeZone",
            "csvSeparator",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("currency", dict, "Reference"),)

    language: Language
    currency: Reference
    business_type: BusinessType
    date_format: DateFormat
    time_zone: str
    csv_separator: str
    auto_assign_work_orders: bool | Unset = UNSET
    auto_assign_requests: bool | Unset = UNSET
    disable_closed_work_orders_notif: bool | Unset = UNSET
    ask_feed_back_on_wo_closed: bool | Unset = UNSET
    labor_cost_in_total_cost: bool | Unset = UNSET
    wo_update_for_requesters: bool | Unset = UNSET
    simplified_work_order: bool | Unset = UNSET
    days_before_prev_maint_notification: int | Unset = UNSET
    auto_generate_asset_barcode: bool | None | Unset = UNSET
    color: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        language = wire(self.language)

        currency = wire(self.currency)

        business_type = wire(self.business_type)

        date_format = wire(self.date_format)

        time_zone = self.time_zone

        csv_separator = self.csv_separator

        auto_assign_work_orders = self.auto_assign_work_orders

        auto_assign_requests = self.auto_assign_requests

        disable_closed_work_orders_notif = self.disable_closed_work_orders_notif

        ask_feed_back_on_wo_closed = self.ask_feed_back_on_wo_closed

        labor_cost_in_total_cost = self.labor_cost_in_total_cost

        wo_update_for_requesters = self.wo_update_for_requesters

        simplified_work_order = self.simplified_work_order

        days_before_prev_maint_notification = self.days_before_prev_maint_notification

        auto_generate_asset_barcode: bool | None | Unset
        if isinstance(self.auto_generate_asset_barcode, Unset):
            auto_generate_asset_barcode = UNSET
        else:
            auto_generate_asset_barcode = self.auto_generate_asset_barcode

        color: None | str | Unset
        if isinstance(self.color, Unset):
            color = UNSET
        else:
            color = self.color

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "language": language,
                "currency": currency,
                "businessType": business_type,
                "dateFormat": date_format,
                "timeZone": time_zone,
                "csvSeparator": csv_separator,
            }
        )
        if auto_assign_work_orders is not UNSET:
            field_dict["autoAssignWorkOrders"] = auto_assign_work_orders
        if auto_assign_requests is not UNSET:
            field_dict["autoAssignRequests"] = auto_assign_requests
        if disable_closed_work_orders_notif is not UNSET:
            field_dict["disableClosedWorkOrdersNotif"] = disable_closed_work_orders_notif
        if ask_feed_back_on_wo_closed is not UNSET:
            field_dict["askFeedBackOnWOClosed"] = ask_feed_back_on_wo_closed
        if labor_cost_in_total_cost is not UNSET:
            field_dict["laborCostInTotalCost"] = labor_cost_in_total_cost
        if wo_update_for_requesters is not UNSET:
            field_dict["woUpdateForRequesters"] = wo_update_for_requesters
        if simplified_work_order is not UNSET:
            field_dict["simplifiedWorkOrder"] = simplified_work_order
        if days_before_prev_maint_notification is not UNSET:
            field_dict["daysBeforePrevMaintNotification"] = days_before_prev_maint_notification
        if auto_generate_asset_barcode is not UNSET:
            field_dict["autoGenerateAssetBarcode"] = auto_generate_asset_barcode
        if color is not UNSET:
            field_dict["color"] = color

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        language: Language = Language.read(d.pop("language"))

        currency: Reference = models.Reference._checked(d.pop("currency"))

        business_type: BusinessType = BusinessType.read(d.pop("businessType"))

        date_format: DateFormat = DateFormat.read(d.pop("dateFormat"))

        time_zone = d.pop("timeZone")

        csv_separator = d.pop("csvSeparator")

        auto_assign_work_orders = d.pop("autoAssignWorkOrders", UNSET)

        auto_assign_requests = d.pop("autoAssignRequests", UNSET)

        disable_closed_work_orders_notif = d.pop("disableClosedWorkOrdersNotif", UNSET)

        ask_feed_back_on_wo_closed = d.pop("askFeedBackOnWOClosed", UNSET)

        labor_cost_in_total_cost = d.pop("laborCostInTotalCost", UNSET)

        wo_update_for_requesters = d.pop("woUpdateForRequesters", UNSET)

        simplified_work_order = d.pop("simplifiedWorkOrder", UNSET)

        days_before_prev_maint_notification = d.pop("daysBeforePrevMaintNotification", UNSET)

        auto_generate_asset_barcode: bool | None | Unset = d.pop("autoGenerateAssetBarcode", UNSET)

        color: None | str | Unset = d.pop("color", UNSET)

        self.__init__(  # type: ignore[misc]
            language=language,
            currency=currency,
            business_type=business_type,
            date_format=date_format,
            time_zone=time_zone,
            csv_separator=csv_separator,
            auto_assign_work_orders=auto_assign_work_orders,
            auto_assign_requests=auto_assign_requests,
            disable_closed_work_orders_notif=disable_closed_work_orders_notif,
            ask_feed_back_on_wo_closed=ask_feed_back_on_wo_closed,
            labor_cost_in_total_cost=labor_cost_in_total_cost,
            wo_update_for_requesters=wo_update_for_requesters,
            simplified_work_order=simplified_work_order,
            days_before_prev_maint_notification=days_before_prev_maint_notification,
            auto_generate_asset_barcode=auto_generate_asset_barcode,
            color=color,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
