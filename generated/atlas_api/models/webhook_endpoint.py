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

from ..models.asset_status import AssetStatus
from ..models.part_field import PartField
from ..models.webhook_event import WebhookEvent
from ..models.work_order_field import WorkOrderField
from ..models.work_order_status import WorkOrderStatus
from ..runtime import Model, Timestamp, secret, wire

if TYPE_CHECKING:
    from ..models.category import Category


T = TypeVar("T", bound="WebhookEndpoint")


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.category import Category  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

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

        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        _updated_at: Any = d.pop("updatedAt")
        updated_at: datetime.datetime = _updated_at
        if _updated_at is not None:
            updated_at = Timestamp.parse(_updated_at)

        url = d.pop("url")

        secret = d.pop("secret")

        def _parse_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        code = _parse_code(d.pop("code"))

        enabled = d.pop("enabled")

        _event: Any = d.pop("event")
        event: WebhookEvent = _event
        if _event is not None:
            event = WebhookEvent(_event)

        def _parse_last_triggered_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _last_triggered_at_type_0: Any = data
                last_triggered_at_type_0: datetime.datetime = _last_triggered_at_type_0
                if _last_triggered_at_type_0 is not None:
                    last_triggered_at_type_0 = Timestamp.parse(_last_triggered_at_type_0)

                return last_triggered_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        last_triggered_at = _parse_last_triggered_at(d.pop("lastTriggeredAt"))

        _asset_statuses: Any = d.pop("assetStatuses")
        asset_statuses: list[AssetStatus] = _asset_statuses
        if _asset_statuses is not None:
            if not isinstance(_asset_statuses, list):
                raise TypeError("a list was promised")
            asset_statuses = []
            for asset_statuses_item_data in _asset_statuses:
                _asset_statuses_item: Any = asset_statuses_item_data
                asset_statuses_item: AssetStatus = _asset_statuses_item
                if _asset_statuses_item is not None:
                    asset_statuses_item = AssetStatus(_asset_statuses_item)

                asset_statuses.append(asset_statuses_item)

        _work_order_statuses: Any = d.pop("workOrderStatuses")
        work_order_statuses: list[WorkOrderStatus] = _work_order_statuses
        if _work_order_statuses is not None:
            if not isinstance(_work_order_statuses, list):
                raise TypeError("a list was promised")
            work_order_statuses = []
            for work_order_statuses_item_data in _work_order_statuses:
                _work_order_statuses_item: Any = work_order_statuses_item_data
                work_order_statuses_item: WorkOrderStatus = _work_order_statuses_item
                if _work_order_statuses_item is not None:
                    work_order_statuses_item = WorkOrderStatus(_work_order_statuses_item)

                work_order_statuses.append(work_order_statuses_item)

        _work_order_categories: Any = d.pop("workOrderCategories")
        work_order_categories: list[Category] = _work_order_categories
        if _work_order_categories is not None:
            if not isinstance(_work_order_categories, list):
                raise TypeError("a list was promised")
            work_order_categories = []
            for work_order_categories_item_data in _work_order_categories:
                _work_order_categories_item: Any = work_order_categories_item_data
                work_order_categories_item: Category = _work_order_categories_item
                if _work_order_categories_item is not None:
                    work_order_categories_item = Category.from_dict(_work_order_categories_item)

                work_order_categories.append(work_order_categories_item)

        _wo_fields: Any = d.pop("woFields")
        wo_fields: list[WorkOrderField] = _wo_fields
        if _wo_fields is not None:
            if not isinstance(_wo_fields, list):
                raise TypeError("a list was promised")
            wo_fields = []
            for wo_fields_item_data in _wo_fields:
                _wo_fields_item: Any = wo_fields_item_data
                wo_fields_item: WorkOrderField = _wo_fields_item
                if _wo_fields_item is not None:
                    wo_fields_item = WorkOrderField(_wo_fields_item)

                wo_fields.append(wo_fields_item)

        _part_fields: Any = d.pop("partFields")
        part_fields: list[PartField] = _part_fields
        if _part_fields is not None:
            if not isinstance(_part_fields, list):
                raise TypeError("a list was promised")
            part_fields = []
            for part_fields_item_data in _part_fields:
                _part_fields_item: Any = part_fields_item_data
                part_fields_item: PartField = _part_fields_item
                if _part_fields_item is not None:
                    part_fields_item = PartField(_part_fields_item)

                part_fields.append(part_fields_item)

        def _parse_approved(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        approved = _parse_approved(d.pop("approved"))

        serialize = d.pop("serialize")

        webhook_endpoint = cls(
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

        webhook_endpoint.additional_properties = d
        return webhook_endpoint

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
