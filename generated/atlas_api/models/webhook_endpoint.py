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
from ..models.asset_status import AssetStatus
from ..models.part_field import PartField
from ..models.webhook_event import WebhookEvent
from ..models.work_order_field import WorkOrderField
from ..models.work_order_status import WorkOrderStatus
from ..runtime import Model, Timestamp, left_over, on_setattr, secret, wire

if TYPE_CHECKING:
    from ..models.category import Category


T = TypeVar("T", bound="WebhookEndpoint")


@_attrs_define(on_setattr=on_setattr)
class WebhookEndpoint(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        url (str):
        secret (str): whsec_..., the key of the signatures. (secret)
        code (None | str):
        enabled (bool):
        event (WebhookEvent):
        last_triggered_at (datetime.datetime | None):
        asset_statuses (list[AssetStatus]):
        work_order_statuses (list[WorkOrderStatus]):
        work_order_categories (list[Category]):
        wo_fields (list[WorkOrderField]):
        part_fields (list[PartField]):
        approved (bool | None):
        serialize (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "url": "url",
        "secret": "secret",
        "code": "code",
        "enabled": "enabled",
        "event": "event",
        "lastTriggeredAt": "last_triggered_at",
        "assetStatuses": "asset_statuses",
        "workOrderStatuses": "work_order_statuses",
        "workOrderCategories": "work_order_categories",
        "woFields": "wo_fields",
        "partFields": "part_fields",
        "approved": "approved",
        "serialize": "serialize",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "url",
            "secret",
            "code",
            "enabled",
            "event",
            "lastTriggeredAt",
            "assetStatuses",
            "workOrderStatuses",
            "workOrderCategories",
            "woFields",
            "partFields",
            "approved",
            "serialize",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("assetStatuses", list, "AssetStatus"),
        ("workOrderStatuses", list, "WorkOrderStatus"),
        ("workOrderCategories", list, "Category"),
        ("woFields", list, "WorkOrderField"),
        ("partFields", list, "PartField"),
    )
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    url: str
    secret: str = _attrs_field(repr=False, converter=secret)
    code: None | str
    enabled: bool
    event: WebhookEvent
    last_triggered_at: datetime.datetime | None
    asset_statuses: list[AssetStatus]
    work_order_statuses: list[WorkOrderStatus]
    work_order_categories: list[Category]
    wo_fields: list[WorkOrderField]
    part_fields: list[PartField]
    approved: bool | None
    serialize: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Category = models.Category
        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        url = self.url

        secret = self.secret

        code: None | str
        code = self.code

        enabled = self.enabled

        event = wire(self.event)

        last_triggered_at: None | str
        if isinstance(self.last_triggered_at, datetime.datetime):
            last_triggered_at = wire(self.last_triggered_at)
        else:
            last_triggered_at = self.last_triggered_at

        asset_statuses = wire(self.asset_statuses)

        work_order_statuses = wire(self.work_order_statuses)

        work_order_categories = wire(self.work_order_categories)

        wo_fields = wire(self.wo_fields)

        part_fields = wire(self.part_fields)

        approved: bool | None
        approved = self.approved

        serialize = self.serialize

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "createdAt": created_at,
                "updatedAt": updated_at,
                "url": url,
                "secret": secret,
                "code": code,
                "enabled": enabled,
                "event": event,
                "lastTriggeredAt": last_triggered_at,
                "assetStatuses": asset_statuses,
                "workOrderStatuses": work_order_statuses,
                "workOrderCategories": work_order_categories,
                "woFields": wo_fields,
                "partFields": part_fields,
                "approved": approved,
                "serialize": serialize,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        url = d.pop("url")

        secret = d.pop("secret")

        code: None | str = d.pop("code")

        enabled = d.pop("enabled")

        event: WebhookEvent = WebhookEvent.read(d.pop("event"))

        last_triggered_at: datetime.datetime | None = Timestamp.read(d.pop("lastTriggeredAt"))

        _asset_statuses: Any = d.pop("assetStatuses")
        asset_statuses: list[AssetStatus] = _asset_statuses
        if _asset_statuses is not None:
            if not isinstance(_asset_statuses, list):
                raise TypeError("a list was promised")
            asset_statuses = []
            for asset_statuses_item_data in _asset_statuses:
                asset_statuses_item: AssetStatus = AssetStatus.read(asset_statuses_item_data)

                asset_statuses.append(asset_statuses_item)

        _work_order_statuses: Any = d.pop("workOrderStatuses")
        work_order_statuses: list[WorkOrderStatus] = _work_order_statuses
        if _work_order_statuses is not None:
            if not isinstance(_work_order_statuses, list):
                raise TypeError("a list was promised")
            work_order_statuses = []
            for work_order_statuses_item_data in _work_order_statuses:
                work_order_statuses_item: WorkOrderStatus = WorkOrderStatus.read(work_order_statuses_item_data)

                work_order_statuses.append(work_order_statuses_item)

        work_order_categories: list[Category] = models.Category._checked(d.pop("workOrderCategories"))

        _wo_fields: Any = d.pop("woFields")
        wo_fields: list[WorkOrderField] = _wo_fields
        if _wo_fields is not None:
            if not isinstance(_wo_fields, list):
                raise TypeError("a list was promised")
            wo_fields = []
            for wo_fields_item_data in _wo_fields:
                wo_fields_item: WorkOrderField = WorkOrderField.read(wo_fields_item_data)

                wo_fields.append(wo_fields_item)

        _part_fields: Any = d.pop("partFields")
        part_fields: list[PartField] = _part_fields
        if _part_fields is not None:
            if not isinstance(_part_fields, list):
                raise TypeError("a list was promised")
            part_fields = []
            for part_fields_item_data in _part_fields:
                part_fields_item: PartField = PartField.read(part_fields_item_data)

                part_fields.append(part_fields_item)

        approved: bool | None = d.pop("approved")

        serialize = d.pop("serialize")

        self.__init__(  # type: ignore[misc]
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            url=url,
            secret=secret,
            code=code,
            enabled=enabled,
            event=event,
            last_triggered_at=last_triggered_at,
            asset_statuses=asset_statuses,
            work_order_statuses=work_order_statuses,
            work_order_categories=work_order_categories,
            wo_fields=wo_fields,
            part_fields=part_fields,
            approved=approved,
            serialize=serialize,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
