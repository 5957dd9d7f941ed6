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
from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.work_order_mini import WorkOrderMini


T = TypeVar("T", bound="CalendarEvent")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class CalendarEvent(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    type_: None | str = _attrs_field(default=ABSENT)
    event: None | WorkOrderMini = _attrs_field(default=ABSENT)
    date: datetime.datetime | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        type_: None | str | Unset = d.pop("type", UNSET)

        event: None | Unset | WorkOrderMini = models.WorkOrderMini.read(d.pop("event", UNSET))

        date: datetime.datetime | None | Unset = Timestamp.read(d.pop("date", UNSET))

        self.__init__(  # type: ignore[misc]
            type_=type_,
            event=event,
            date=date,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
