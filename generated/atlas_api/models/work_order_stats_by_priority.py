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
from ..runtime import (
    ABSENT,
    Record,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.work_order_count import WorkOrderCount


T = TypeVar("T", bound="WorkOrderStatsByPriority")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class WorkOrderStatsByPriority(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        none (WorkOrderCount): (record; what a release does not send reads as None or [])
        low (WorkOrderCount): (record; what a release does not send reads as None or [])
        medium (WorkOrderCount): (record; what a release does not send reads as None or [])
        high (WorkOrderCount): (record; what a release does not send reads as None or [])
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "none": "none",
        "low": "low",
        "medium": "medium",
        "high": "high",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("none", dict, "WorkOrderCount"),
        ("low", dict, "WorkOrderCount"),
        ("medium", dict, "WorkOrderCount"),
        ("high", dict, "WorkOrderCount"),
    )

    none: WorkOrderCount | None = _attrs_field(default=ABSENT)
    low: WorkOrderCount | None = _attrs_field(default=ABSENT)
    medium: WorkOrderCount | None = _attrs_field(default=ABSENT)
    high: WorkOrderCount | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        none: WorkOrderCount | Unset = models.WorkOrderCount._checked(d.pop("none", UNSET))

        low: WorkOrderCount | Unset = models.WorkOrderCount._checked(d.pop("low", UNSET))

        medium: WorkOrderCount | Unset = models.WorkOrderCount._checked(d.pop("medium", UNSET))

        high: WorkOrderCount | Unset = models.WorkOrderCount._checked(d.pop("high", UNSET))

        self.__init__(  # type: ignore[misc]
            none=none,
            low=low,
            medium=medium,
            high=high,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
