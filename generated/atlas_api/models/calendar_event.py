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

from ..runtime import Model, Timestamp, wire

if TYPE_CHECKING:
    from ..models.work_order_mini import WorkOrderMini


T = TypeVar("T", bound="CalendarEvent")


@_attrs_define
class CalendarEvent(Model):
    """
    Attributes:
        type_ (None | str):
        event (None | WorkOrderMini):
        date (datetime.datetime | None):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "event": "event",
        "date": "date",
    }
    type_: None | str
    event: None | WorkOrderMini
    date: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.work_order_mini import WorkOrderMini  # noqa: PLC0415

        type_: None | str
        type_ = self.type_

        event: dict[str, Any] | None
        if isinstance(self.event, WorkOrderMini):
            event = wire(self.event)
        else:
            event = self.event

        date: None | str
        if isinstance(self.date, datetime.datetime):
            date = wire(self.date)
        else:
            date = self.date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "event": event,
                "date": date,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.work_order_mini import WorkOrderMini  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_type_(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        type_ = _parse_type_(d.pop("type"))

        def _parse_event(data: object) -> None | WorkOrderMini:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _event_type_0: Any = data
                event_type_0: WorkOrderMini = _event_type_0
                if _event_type_0 is not None:
                    event_type_0 = WorkOrderMini.from_dict(_event_type_0)

                return event_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WorkOrderMini, data)

        event = _parse_event(d.pop("event"))

        def _parse_date(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _date_type_0: Any = data
                date_type_0: datetime.datetime = _date_type_0
                if _date_type_0 is not None:
                    date_type_0 = Timestamp.parse(_date_type_0)

                return date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        date = _parse_date(d.pop("date"))

        calendar_event = cls(
            type_=type_,
            event=event,
            date=date,
        )

        calendar_event.additional_properties = d
        return calendar_event

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
