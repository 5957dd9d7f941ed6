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

from ..models.task_type import TaskType
from ..runtime import Model, Timestamp, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.meter_mini import MeterMini
    from ..models.reference import Reference
    from ..models.task_base_hibernate_lazy_initializer import (
        TaskBaseHibernateLazyInitializer,
    )
    from ..models.task_option import TaskOption


T = TypeVar("T", bound="TaskBase")


@_attrs_define
class TaskBase(Model):
    """
    Attributes:
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (int | None):
        updated_by (int | None):
        id (int):
        label (str):
        task_type (TaskType):
        options (list[TaskOption]):
        user (None | Reference):
        asset (None | Reference):
        meter (MeterMini | None):
        hibernate_lazy_initializer (TaskBaseHibernateLazyInitializer | Unset): A stray key of the server.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "id": "id",
        "label": "label",
        "taskType": "task_type",
        "options": "options",
        "user": "user",
        "asset": "asset",
        "meter": "meter",
        "hibernateLazyInitializer": "hibernate_lazy_initializer",
    }
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by: int | None
    updated_by: int | None
    id: int
    label: str
    task_type: TaskType
    options: list[TaskOption]
    user: None | Reference
    asset: None | Reference
    meter: MeterMini | None
    hibernate_lazy_initializer: TaskBaseHibernateLazyInitializer | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.meter_mini import MeterMini  # noqa: PLC0415
        from ..models.reference import Reference  # noqa: PLC0415

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        id = self.id

        label = self.label

        task_type = wire(self.task_type)

        options = wire(self.options)

        user: dict[str, Any] | None
        if isinstance(self.user, Reference):
            user = wire(self.user)
        else:
            user = self.user

        asset: dict[str, Any] | None
        if isinstance(self.asset, Reference):
            asset = wire(self.asset)
        else:
            asset = self.asset

        meter: dict[str, Any] | None
        if isinstance(self.meter, MeterMini):
            meter = wire(self.meter)
        else:
            meter = self.meter

        hibernate_lazy_initializer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hibernate_lazy_initializer, Unset):
            hibernate_lazy_initializer = wire(self.hibernate_lazy_initializer)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "updatedAt": updated_at,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "id": id,
                "label": label,
                "taskType": task_type,
                "options": options,
                "user": user,
                "asset": asset,
                "meter": meter,
            }
        )
        if hibernate_lazy_initializer is not UNSET:
            field_dict["hibernateLazyInitializer"] = hibernate_lazy_initializer

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.meter_mini import MeterMini  # noqa: PLC0415
        from ..models.reference import Reference  # noqa: PLC0415
        from ..models.task_base_hibernate_lazy_initializer import (
            TaskBaseHibernateLazyInitializer,  # noqa: PLC0415
        )
        from ..models.task_option import TaskOption  # noqa: PLC0415

        d = dict(src_dict)
        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        _updated_at: Any = d.pop("updatedAt")
        updated_at: datetime.datetime = _updated_at
        if _updated_at is not None:
            updated_at = Timestamp.parse(_updated_at)

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

        id = d.pop("id")

        label = d.pop("label")

        _task_type: Any = d.pop("taskType")
        task_type: TaskType = _task_type
        if _task_type is not None:
            task_type = TaskType(_task_type)

        _options: Any = d.pop("options")
        options: list[TaskOption] = _options
        if _options is not None:
            if not isinstance(_options, list):
                raise TypeError("a list was promised")
            options = []
            for options_item_data in _options:
                _options_item: Any = options_item_data
                options_item: TaskOption = _options_item
                if _options_item is not None:
                    options_item = TaskOption.from_dict(_options_item)

                options.append(options_item)

        def _parse_user(data: object) -> None | Reference:
            if data is None:
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
            return cast(None | Reference, data)

        user = _parse_user(d.pop("user"))

        def _parse_asset(data: object) -> None | Reference:
            if data is None:
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
            return cast(None | Reference, data)

        asset = _parse_asset(d.pop("asset"))

        def _parse_meter(data: object) -> MeterMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _meter_type_0: Any = data
                meter_type_0: MeterMini = _meter_type_0
                if _meter_type_0 is not None:
                    meter_type_0 = MeterMini.from_dict(_meter_type_0)

                return meter_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MeterMini | None, data)

        meter = _parse_meter(d.pop("meter"))

        _hibernate_lazy_initializer: Any = d.pop("hibernateLazyInitializer", UNSET)
        hibernate_lazy_initializer: TaskBaseHibernateLazyInitializer | Unset = _hibernate_lazy_initializer
        if _hibernate_lazy_initializer is not None and _hibernate_lazy_initializer is not UNSET:
            hibernate_lazy_initializer = TaskBaseHibernateLazyInitializer.from_dict(_hibernate_lazy_initializer)

        task_base = cls(
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            updated_by=updated_by,
            id=id,
            label=label,
            task_type=task_type,
            options=options,
            user=user,
            asset=asset,
            meter=meter,
            hibernate_lazy_initializer=hibernate_lazy_initializer,
        )

        task_base.additional_properties = d
        return task_base

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
