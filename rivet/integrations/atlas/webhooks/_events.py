"""Webhook events: a class for each kind of event, with the record as the generated model."""

from __future__ import annotations

import copy
import importlib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import TYPE_CHECKING, Any

from rivet.integrations.atlas._support.json_names import camel_case
from rivet.integrations.atlas.webhooks._signature import EVENT, ID, Headers, WebhookError, header, moment, read

if TYPE_CHECKING:
    from atlas_api.models import Asset, Location, Part, Request, Vendor, WorkOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Webhook event; of this class itself if its kind is unknown to this package.

    Attributes:
        id: Id of this delivery (``X-Webhook-Id``); not signed.
        type: The kind, such as ``WORK_ORDER_STATUS_CHANGE``.
        occurred_at: Time of the event.
        company_id: Id of the record's company.
        payload: The JSON body.
    """

    id: str
    type: str
    occurred_at: datetime
    company_id: int | None
    payload: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfWorkOrder(Event):
    work_order_id: int
    work_order: WorkOrder | None = field(repr=False)
    """Work order at the time of the event; None unless the endpoint was made with ``serialize``."""


class WorkOrderCreated(_OfWorkOrder):
    """Event: a work order was created."""


class WorkOrderChanged(_OfWorkOrder):
    """Event: a work order was changed, possibly its status."""


class WorkOrderDeleted(_OfWorkOrder):
    """Event: a work order was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkOrderStatusChanged(_OfWorkOrder):
    """Event: the status of a work order changed; statuses are Atlas's values."""

    previous_status: str | None
    new_status: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkOrderCategoryChanged(_OfWorkOrder):
    """Event: the category of a work order was changed or removed."""

    previous_category_id: int | None
    new_category_id: int | None
    new_category_name: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfAsset(Event):
    asset_id: int
    asset: Asset | None = field(repr=False)


class AssetCreated(_OfAsset):
    """Event: an asset was created."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetStatusChanged(_OfAsset):
    """Event: the status of an asset changed."""

    previous_status: str | None
    new_status: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LocationCreated(Event):
    """Event: a location was created."""

    location_id: int
    location: Location | None = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorCreated(Event):
    """Event: a vendor was created."""

    vendor_id: int
    vendor: Vendor | None = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfPart(Event):
    part_id: int
    part: Part | None = field(repr=False)


class PartCreated(_OfPart):
    """Event: a part was created."""


class PartChanged(_OfPart):
    """Event: a part was changed."""


class PartDeleted(_OfPart):
    """Event: a part was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartQuantityChanged(_OfPart):
    """Event: the quantity of a part changed."""

    previous_quantity: float | None
    new_quantity: float | None
    changed_amount: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfRequest(Event):
    request_id: int
    request: Request | None = field(repr=False)


class RequestCreated(_OfRequest):
    """Event: a request was created."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestStatusChanged(_OfRequest):
    """Event: a request was approved or cancelled."""

    previous_status: str | None
    new_status: str | None
    work_order_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeterTriggered(Event):
    """Event: a meter reading triggered a work order."""

    meter_id: int
    meter_trigger_id: int | None
    reading_value: float | None
    trigger_value: float | None
    work_order_id: int | None
    work_order: WorkOrder | None = field(repr=False)


# The class of each kind, the record's attribute, and the key and model that it has in the payload.
_KINDS: dict[str, tuple[type[Event], str, str, str]] = {
    "NEW_WORK_ORDER": (WorkOrderCreated, "work_order", "newWorkOrder", "WorkOrder"),
    "WORK_ORDER_CHANGE": (WorkOrderChanged, "work_order", "changedWorkOrder", "WorkOrder"),
    "WORK_ORDER_DELETE": (WorkOrderDeleted, "work_order", "deleteWorkOrder", "WorkOrder"),
    "WORK_ORDER_STATUS_CHANGE": (WorkOrderStatusChanged, "work_order", "changedWorkOrder", "WorkOrder"),
    "NEW_CATEGORY_ON_WORK_ORDER": (WorkOrderCategoryChanged, "work_order", "changedWorkOrder", "WorkOrder"),
    "NEW_ASSET": (AssetCreated, "asset", "newAsset", "Asset"),
    "ASSET_STATUS_CHANGE": (AssetStatusChanged, "asset", "changedAsset", "Asset"),
    "NEW_LOCATION": (LocationCreated, "location", "newLocation", "Location"),
    "NEW_VENDOR": (VendorCreated, "vendor", "newVendor", "Vendor"),
    "NEW_PART": (PartCreated, "part", "newPart", "Part"),
    "PART_CHANGE": (PartChanged, "part", "changedPart", "Part"),
    "PART_DELETE": (PartDeleted, "part", "deletePart", "Part"),
    "PART_QUANTITY_CHANGED": (PartQuantityChanged, "part", "changedPart", "Part"),
    "NEW_REQUEST": (RequestCreated, "request", "newRequest", "Request"),
    "WORK_REQUEST_STATUS_CHANGE": (RequestStatusChanged, "request", "changedRequest", "Request"),
    "METER_TRIGGER_STATUS_CHANGE": (MeterTriggered, "work_order", "triggeredWorkOrder", "WorkOrder"),
}
_COMMON = {one.name for one in fields(Event)}


def parse(headers: Headers, body: bytes) -> Event:
    """Parse a delivery that verify() has accepted.

    Args:
        headers: The request's headers.
        body: The request's body.

    Returns:
        The event, of the class of its kind.

    Raises:
        WebhookError: It is not an event, or a required key is missing.

    Example:
        >>> match parse(headers, body):
        ...     case WorkOrderStatusChanged(new_status="COMPLETE", work_order_id=id):
        ...         print(id)
    """
    payload = read(body)
    kind = header(headers, EVENT)
    if not kind:
        raise WebhookError("The delivery has no X-Webhook-Event header.", status=400)
    common: dict[str, Any] = {
        "id": header(headers, ID),
        "type": kind,
        "occurred_at": moment(payload),
        "company_id": payload.get("companyId"),
        "payload": payload,
    }
    if kind not in _KINDS:
        return Event(**common)
    cls, record, key, model = _KINDS[kind]
    values: dict[str, Any] = {record: _model(model, payload.get(key))}
    for one in fields(cls):
        if one.name not in _COMMON and one.name != record:
            values[one.name] = payload.get(camel_case(one.name))
    named = next(one.name for one in fields(cls) if one.name not in _COMMON and one.name.endswith("_id"))
    if not isinstance(values[named], int):
        raise WebhookError(f"The delivery of {kind} has no id of a record.", status=400)
    return cls(**common, **values)


def _model(name: str, value: Any) -> Any:
    if not isinstance(value, dict):
        return None
    model = getattr(importlib.import_module("atlas_api.models"), name)
    try:
        return model.from_dict(copy.deepcopy(value))  # the caller may change the payload
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        raise WebhookError(f"The {name} of the delivery cannot be parsed.", status=400) from None
