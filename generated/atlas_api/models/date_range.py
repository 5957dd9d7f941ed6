# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    Model,
    Timestamp,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="DateRange")


@_attrs_define(on_setattr=on_setattr)
class DateRange(Model):
    """
    Attributes:
        start (datetime.datetime | None | Unset):
        end (datetime.datetime | None | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "start": "start",
        "end": "end",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    start: datetime.datetime | None | Unset = UNSET
    end: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        start: None | str | Unset
        if isinstance(self.start, Unset):
            start = UNSET
        elif isinstance(self.start, datetime.datetime):
            start = wire(self.start)
        else:
            start = self.start

        end: None | str | Unset
        if isinstance(self.end, Unset):
            end = UNSET
        elif isinstance(self.end, datetime.datetime):
            end = wire(self.end)
        else:
            end = self.end

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        start: datetime.datetime | None | Unset = Timestamp.read(d.pop("start", UNSET))

        end: datetime.datetime | None | Unset = Timestamp.read(d.pop("end", UNSET))

        self.__init__(  # type: ignore[misc]
            start=start,
            end=end,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
