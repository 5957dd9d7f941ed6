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

from ..models.workflow_main_condition import WorkflowMainCondition
from ..runtime import Model, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workflow_action_create import WorkflowActionCreate
    from ..models.workflow_condition_create import WorkflowConditionCreate


T = TypeVar("T", bound="WorkflowCreate")


@_attrs_define
class WorkflowCreate(Model):
    """
    Attributes:
        title (str):
        main_condition (WorkflowMainCondition):
        action (WorkflowActionCreate):
        secondary_conditions (list[WorkflowConditionCreate] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "mainCondition": "main_condition",
        "action": "action",
        "secondaryConditions": "secondary_conditions",
    }
    title: str
    main_condition: WorkflowMainCondition
    action: WorkflowActionCreate
    secondary_conditions: list[WorkflowConditionCreate] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        main_condition = wire(self.main_condition)

        action = wire(self.action)

        secondary_conditions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.secondary_conditions, Unset):
            secondary_conditions = wire(self.secondary_conditions)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
                "mainCondition": main_condition,
                "action": action,
            }
        )
        if secondary_conditions is not UNSET:
            field_dict["secondaryConditions"] = secondary_conditions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workflow_action_create import WorkflowActionCreate  # noqa: PLC0415
        from ..models.workflow_condition_create import WorkflowConditionCreate  # noqa: PLC0415

        d = dict(src_dict)
        title = d.pop("title")

        _main_condition: Any = d.pop("mainCondition")
        main_condition: WorkflowMainCondition = _main_condition
        if _main_condition is not None:
            main_condition = WorkflowMainCondition(_main_condition)

        _action: Any = d.pop("action")
        action: WorkflowActionCreate = _action
        if _action is not None:
            action = WorkflowActionCreate.from_dict(_action)

        _secondary_conditions: Any = d.pop("secondaryConditions", UNSET)
        secondary_conditions: list[WorkflowConditionCreate] | Unset = _secondary_conditions
        if _secondary_conditions is not None and _secondary_conditions is not UNSET:
            if not isinstance(_secondary_conditions, list):
                raise TypeError("a list was promised")
            secondary_conditions = []
            for secondary_conditions_item_data in _secondary_conditions:
                _secondary_conditions_item: Any = secondary_conditions_item_data
                secondary_conditions_item: WorkflowConditionCreate = _secondary_conditions_item
                if _secondary_conditions_item is not None:
                    secondary_conditions_item = WorkflowConditionCreate.from_dict(_secondary_conditions_item)

                secondary_conditions.append(secondary_conditions_item)

        workflow_create = cls(
            title=title,
            main_condition=main_condition,
            action=action,
            secondary_conditions=secondary_conditions,
        )

        workflow_create.additional_properties = d
        return workflow_create

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
