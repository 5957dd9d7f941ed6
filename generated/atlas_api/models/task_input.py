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

from ..models.task_type import TaskType
from ..runtime import Model, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="TaskInput")


@_attrs_define
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
    label: str
    task_type: TaskType
    user: None | Reference | Unset = UNSET
    asset: None | Reference | Unset = UNSET
    meter: None | Reference | Unset = UNSET
    options: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.reference import Reference  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        label = d.pop("label")

        _task_type: Any = d.pop("taskType")
        task_type: TaskType = _task_type
        if _task_type is not None:
            task_type = TaskType(_task_type)

        def _parse_user(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _user_type_0: Any = data
                user_type_0: Reference = _user_type_0
                if _user_type_0 is not None:
                    user_type_0 = Reference.from_dict(_user_type_0)

                return user_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        user = _parse_user(d.pop("user", UNSET))

        def _parse_asset(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _asset_type_0: Any = data
                asset_type_0: Reference = _asset_type_0
                if _asset_type_0 is not None:
                    asset_type_0 = Reference.from_dict(_asset_type_0)

                return asset_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        asset = _parse_asset(d.pop("asset", UNSET))

        def _parse_meter(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _meter_type_0: Any = data
                meter_type_0: Reference = _meter_type_0
                if _meter_type_0 is not None:
                    meter_type_0 = Reference.from_dict(_meter_type_0)

                return meter_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        meter = _parse_meter(d.pop("meter", UNSET))

        options = cast(list[str], d.pop("options", UNSET))

        task_input = cls(
            label=label,
            task_type=task_type,
            user=user,
            asset=asset,
            meter=meter,
            options=options,
        )

        task_input.additional_properties = d
        return task_input

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
