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
from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
    secret,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.category import Category


T = TypeVar("T", bound="WebhookEndpoint")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class WebhookEndpoint(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(
        (
            "asset_statuses",
            "work_order_statuses",
            "work_order_categories",
            "wo_fields",
            "part_fields",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("assetStatuses", list, "AssetStatus"),
        ("workOrderStatuses", list, "WorkOrderStatus"),
        ("workOrderCategories", list, "Category"),
        ("woFields", list, "WorkOrderField"),
        ("partFields", list, "PartField"),
    )

    id: int = _attrs_field()
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    url: str | None = _attrs_field(default=ABSENT)
    secret: str | None = _attrs_field(repr=False, converter=secret, default=ABSENT)
    code: None | str = _attrs_field(default=ABSENT)
    enabled: bool | None = _attrs_field(default=ABSENT)
    event: WebhookEvent | None = _attrs_field(default=ABSENT)
    last_triggered_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    asset_statuses: list[AssetStatus] = _attrs_field(default=ABSENT)
    work_order_statuses: list[WorkOrderStatus] = _attrs_field(default=ABSENT)
    work_order_categories: list[Category] = _attrs_field(default=ABSENT)
    wo_fields: list[WorkOrderField] = _attrs_field(default=ABSENT)
    part_fields: list[PartField] = _attrs_field(default=ABSENT)
    approved: bool | None = _attrs_field(default=ABSENT)
    serialize: bool | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        url = d.pop("url", UNSET)

        secret = d.pop("secret", UNSET)

        code: None | str | Unset = d.pop("code", UNSET)

        enabled = d.pop("enabled", UNSET)

        event: WebhookEvent | Unset = WebhookEvent.read(d.pop("event", UNSET))

        last_triggered_at: datetime.datetime | None | Unset = Timestamp.read(d.pop("lastTriggeredAt", UNSET))

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

        work_order_categories: list[Category] | Unset = models.Category._checked(d.pop("workOrderCategories", UNSET))

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

        approved: bool | None | Unset = d.pop("approved", UNSET)

        serialize = d.pop("serialize", UNSET)

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
