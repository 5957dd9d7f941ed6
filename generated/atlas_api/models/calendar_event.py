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
from ..runtime import Model, Timestamp, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.work_order_mini import WorkOrderMini


T = TypeVar("T", bound="CalendarEvent")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "type",
            "event",
            "date",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    type_: None | str
    event: None | WorkOrderMini
    date: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        WorkOrderMini = models.WorkOrderMini
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

    def _read(self, d: dict[str, Any]) -> None:
        type_: None | str = d.pop("type")

        event: None | WorkOrderMini = models.WorkOrderMini.read(d.pop("event"))

        date: datetime.datetime | None = Timestamp.read(d.pop("date"))

        self.__init__(  # type: ignore[misc]
            type_=type_,
            event=event,
            date=date,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
