# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.work_order_status import WorkOrderStatus
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="TaskPatch")


@_attrs_define(on_setattr=on_setattr)
class TaskPatch(Model):
    """
    Attributes:
        status (None | Unset | WorkOrderStatus):
        notes (None | str | Unset):
        value (None | str | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "notes": "notes",
        "value": "value",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    status: None | Unset | WorkOrderStatus = UNSET
    notes: None | str | Unset = UNSET
    value: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, WorkOrderStatus):
            status = wire(self.status)
        else:
            status = self.status

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        value: None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if notes is not UNSET:
            field_dict["notes"] = notes
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        status: None | Unset | WorkOrderStatus = WorkOrderStatus.read(d.pop("status", UNSET))

        notes: None | str | Unset = d.pop("notes", UNSET)

        value: None | str | Unset = d.pop("value", UNSET)

        self.__init__(  # type: ignore[misc]
            status=status,
            notes=notes,
            value=value,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
