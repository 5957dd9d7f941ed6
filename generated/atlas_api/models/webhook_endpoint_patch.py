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
from ..models.asset_status import AssetStatus
from ..models.part_field import PartField
from ..models.webhook_event import WebhookEvent
from ..models.work_order_field import WorkOrderField
from ..models.work_order_status import WorkOrderStatus
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="WebhookEndpointPatch")


@_attrs_define(on_setattr=on_setattr)
class WebhookEndpointPatch(Model):
    """
    Attributes:
        url (str): No address of the server's own network.
        event (WebhookEvent):
        code (None | str | Unset):
        asset_statuses (list[AssetStatus] | Unset):
        work_order_statuses (list[WorkOrderStatus] | Unset):
        work_order_categories (list[Reference] | Unset):
        wo_fields (list[WorkOrderField] | Unset):
        part_fields (list[PartField] | Unset):
        serialize (bool | Unset):
        approved (bool | None | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "event": "event",
        "code": "code",
        "assetStatuses": "asset_statuses",
        "workOrderStatuses": "work_order_statuses",
        "workOrderCategories": "work_order_categories",
        "woFields": "wo_fields",
        "partFields": "part_fields",
        "serialize": "serialize",
        "approved": "approved",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "url",
            "event",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("assetStatuses", list, "AssetStatus"),
        ("workOrderStatuses", list, "WorkOrderStatus"),
        ("workOrderCategories", list, "Reference"),
        ("woFields", list, "WorkOrderField"),
        ("partFields", list, "PartField"),
    )

    url: str
    event: WebhookEvent
    code: None | str | Unset = UNSET
    asset_statuses: list[AssetStatus] | Unset = UNSET
    work_order_statuses: list[WorkOrderStatus] | Unset = UNSET
    work_order_categories: list[Reference] | Unset = UNSET
    wo_fields: list[WorkOrderField] | Unset = UNSET
    part_fields: list[PartField] | Unset = UNSET
    serialize: bool | Unset = UNSET
    approved: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        url = self.url

        event = wire(self.event)

        code: None | str | Unset
        if isinstance(self.code, Unset):
            code = UNSET
        else:
            code = self.code

        asset_statuses: list[str] | Unset = UNSET
        if not isinstance(self.asset_statuses, Unset):
            asset_statuses = wire(self.asset_statuses)

        work_order_statuses: list[str] | Unset = UNSET
        if not isinstance(self.work_order_statuses, Unset):
            work_order_statuses = wire(self.work_order_statuses)

        work_order_categories: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.work_order_categories, Unset):
            work_order_categories = wire(self.work_order_categories)

        wo_fields: list[str] | Unset = UNSET
        if not isinstance(self.wo_fields, Unset):
            wo_fields = wire(self.wo_fields)

        part_fields: list[str] | Unset = UNSET
        if not isinstance(self.part_fields, Unset):
            part_fields = wire(self.part_fields)

        serialize = self.serialize

        approved: bool | None | Unset
        if isinstance(self.approved, Unset):
            approved = UNSET
        else:
            approved = self.approved

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "url": url,
                "event": event,
            }
        )
        if code is not UNSET:
            field_dict["code"] = code
        if asset_statuses is not UNSET:
            field_dict["assetStatuses"] = asset_statuses
        if work_order_statuses is not UNSET:
            field_dict["workOrderStatuses"] = work_order_statuses
        if work_order_categories is not UNSET:
            field_dict["workOrderCategories"] = work_order_categories
        if wo_fields is not UNSET:
            field_dict["woFields"] = wo_fields
        if part_fields is not UNSET:
            field_dict["partFields"] = part_fields
        if serialize is not UNSET:
            field_dict["serialize"] = serialize
        if approved is not UNSET:
            field_dict["approved"] = approved

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        url = d.pop("url")

        event: WebhookEvent = WebhookEvent.read(d.pop("event"))

        code: None | str | Unset = d.pop("code", UNSET)

        _asset_statuses: Any = d.pop("assetStatuses", UNSET)
        asset_statuses: list[AssetStatus] | Unset = _asset_statuses
        if _asset_statuses is not None and _asset_statuses is not UNSET:
            if not isinstance(_asset_statuses, list):
                raise TypeError("a list was promised")
            asset_statuses = []
            for asset_statuses_item_data in _asset_statuses:
                asset_statuses_item: AssetStatus = AssetStatus.read(asset_statuses_item_data)

                asset_statuses.append(asset_statuses_item)

        _work_order_statuses: Any = d.pop("workOrderStatuses", UNSET)
        work_order_statuses: list[WorkOrderStatus] | Unset = _work_order_statuses
        if _work_order_statuses is not None and _work_order_statuses is not UNSET:
            if not isinstance(_work_order_statuses, list):
                raise TypeError("a list was promised")
            work_order_statuses = []
            for work_order_statuses_item_data in _work_order_statuses:
                work_order_statuses_item: WorkOrderStatus = WorkOrderStatus.read(work_order_statuses_item_data)

                work_order_statuses.append(work_order_statuses_item)

        work_order_categories: list[Reference] | Unset = models.Reference._checked(d.pop("workOrderCategories", UNSET))

        _wo_fields: Any = d.pop("woFields", UNSET)
        wo_fields: list[WorkOrderField] | Unset = _wo_fields
        if _wo_fields is not None and _wo_fields is not UNSET:
            if not isinstance(_wo_fields, list):
                raise TypeError("a list was promised")
            wo_fields = []
            for wo_fields_item_data in _wo_fields:
                wo_fields_item: WorkOrderField = WorkOrderField.read(wo_fields_item_data)

                wo_fields.append(wo_fields_item)

        _part_fields: Any = d.pop("partFields", UNSET)
        part_fields: list[PartField] | Unset = _part_fields
        if _part_fields is not None and _part_fields is not UNSET:
            if not isinstance(_part_fields, list):
                raise TypeError("a list was promised")
            part_fields = []
            for part_fields_item_data in _part_fields:
                part_fields_item: PartField = PartField.read(part_fields_item_data)

                part_fields.append(part_fields_item)

        serialize = d.pop("serialize", UNSET)

        approved: bool | None | Unset = d.pop("approved", UNSET)

        self.__init__(  # type: ignore[misc]
            url=url,
            event=event,
            code=code,
            asset_statuses=asset_statuses,
            work_order_statuses=work_order_statuses,
            work_order_categories=work_order_categories,
            wo_fields=wo_fields,
            part_fields=part_fields,
            serialize=serialize,
            approved=approved,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
