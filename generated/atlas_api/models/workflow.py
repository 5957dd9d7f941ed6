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

from ..models.workflow_main_condition import WorkflowMainCondition
from ..runtime import Model, Timestamp, wire

if TYPE_CHECKING:
    from ..models.workflow_action import WorkflowAction
    from ..models.workflow_condition import WorkflowCondition


T = TypeVar("T", bound="Workflow")


@_attrs_define
class Workflow(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        title (str):
        main_condition (None | WorkflowMainCondition):
        secondary_conditions (list[WorkflowCondition]):
        action (None | WorkflowAction):
        enabled (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "title": "title",
        "mainCondition": "main_condition",
        "secondaryConditions": "secondary_conditions",
        "action": "action",
        "enabled": "enabled",
    }
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    title: str
    main_condition: None | WorkflowMainCondition
    secondary_conditions: list[WorkflowCondition]
    action: None | WorkflowAction
    enabled: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.workflow_action import WorkflowAction  # noqa: PLC0415

        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        title = self.title

        main_condition: None | str
        if isinstance(self.main_condition, WorkflowMainCondition):
            main_condition = wire(self.main_condition)
        else:
            main_condition = self.main_condition

        secondary_conditions = wire(self.secondary_conditions)

        action: dict[str, Any] | None
        if isinstance(self.action, WorkflowAction):
            action = wire(self.action)
        else:
            action = self.action

        enabled = self.enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "createdAt": created_at,
                "updatedAt": updated_at,
                "title": title,
                "mainCondition": main_condition,
                "secondaryConditions": secondary_conditions,
                "action": action,
                "enabled": enabled,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workflow_action import WorkflowAction  # noqa: PLC0415
        from ..models.workflow_condition import WorkflowCondition  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

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

        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        _updated_at: Any = d.pop("updatedAt")
        updated_at: datetime.datetime = _updated_at
        if _updated_at is not None:
            updated_at = Timestamp.parse(_updated_at)

        title = d.pop("title")

        def _parse_main_condition(data: object) -> None | WorkflowMainCondition:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _main_condition_type_0: Any = data
                main_condition_type_0: WorkflowMainCondition = _main_condition_type_0
                if _main_condition_type_0 is not None:
                    main_condition_type_0 = WorkflowMainCondition(_main_condition_type_0)

                return main_condition_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WorkflowMainCondition, data)

        main_condition = _parse_main_condition(d.pop("mainCondition"))

        _secondary_conditions: Any = d.pop("secondaryConditions")
        secondary_conditions: list[WorkflowCondition] = _secondary_conditions
        if _secondary_conditions is not None:
            if not isinstance(_secondary_conditions, list):
                raise TypeError("a list was promised")
            secondary_conditions = []
            for secondary_conditions_item_data in _secondary_conditions:
                _secondary_conditions_item: Any = secondary_conditions_item_data
                secondary_conditions_item: WorkflowCondition = _secondary_conditions_item
                if _secondary_conditions_item is not None:
                    secondary_conditions_item = WorkflowCondition.from_dict(_secondary_conditions_item)

                secondary_conditions.append(secondary_conditions_item)

        def _parse_action(data: object) -> None | WorkflowAction:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _action_type_0: Any = data
                action_type_0: WorkflowAction = _action_type_0
                if _action_type_0 is not None:
                    action_type_0 = WorkflowAction.from_dict(_action_type_0)

                return action_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WorkflowAction, data)

        action = _parse_action(d.pop("action"))

        enabled = d.pop("enabled")

        workflow = cls(
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            title=title,
            main_condition=main_condition,
            secondary_conditions=secondary_conditions,
            action=action,
            enabled=enabled,
        )

        workflow.additional_properties = d
        return workflow

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
