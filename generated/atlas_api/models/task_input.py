# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

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

from .. import models
from ..models.task_type import TaskType
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="TaskInput")


@_attrs_define(on_setattr=on_setattr)
class TaskInput(Model):
    """Send `options` always, `[]` where the task has none: the server takes the first list without it but answers 500 to a
    second one that is the same.

        Attributes:
            label (str):
            task_type (TaskType):
            user (None | Reference | Unset):
            asset (None | Reference | Unset):
            meter (None | Reference | Unset):
            options (list[str] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "label": "label",
        "taskType": "task_type",
        "user": "user",
        "asset": "asset",
        "meter": "meter",
        "options": "options",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "label",
            "taskType",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    label: str
    task_type: TaskType
    user: None | Reference | Unset = UNSET
    asset: None | Reference | Unset = UNSET
    meter: None | Reference | Unset = UNSET
    options: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        label = self.label

        task_type = wire(self.task_type)

        user: dict[str, Any] | None | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        elif isinstance(self.user, Reference):
            user = wire(self.user)
        else:
            user = self.user

        asset: dict[str, Any] | None | Unset
        if isinstance(self.asset, Unset):
            asset = UNSET
        elif isinstance(self.asset, Reference):
            asset = wire(self.asset)
        else:
            asset = self.asset

        meter: dict[str, Any] | None | Unset
        if isinstance(self.meter, Unset):
            meter = UNSET
        elif isinstance(self.meter, Reference):
            meter = wire(self.meter)
        else:
            meter = self.meter

        options: list[str] | Unset = UNSET
        if not isinstance(self.options, Unset):
            options = self.options

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "label": label,
                "taskType": task_type,
            }
        )
        if user is not UNSET:
            field_dict["user"] = user
        if asset is not UNSET:
            field_dict["asset"] = asset
        if meter is not UNSET:
            field_dict["meter"] = meter
        if options is not UNSET:
            field_dict["options"] = options

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        label = d.pop("label")

        task_type: TaskType = TaskType.read(d.pop("taskType"))

        user: None | Reference | Unset = models.Reference.read(d.pop("user", UNSET))

        asset: None | Reference | Unset = models.Reference.read(d.pop("asset", UNSET))

        meter: None | Reference | Unset = models.Reference.read(d.pop("meter", UNSET))

        options = cast(list[str], d.pop("options", UNSET))

        self.__init__(  # type: ignore[misc]
            label=label,
            task_type=task_type,
            user=user,
            asset=asset,
            meter=meter,
            options=options,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
