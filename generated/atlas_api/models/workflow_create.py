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
from ..models.workflow_main_condition import WorkflowMainCondition
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workflow_action_create import WorkflowActionCreate
    from ..models.workflow_condition_create import WorkflowConditionCreate


T = TypeVar("T", bound="WorkflowCreate")


@_attrs_define(on_setattr=on_setattr)
class WorkflowCreate(Model):
    """
    Attributes:
        title (str):
        main_condition (WorkflowMainCondition):
        action (WorkflowActionCreate): Needs the action of the kind that `mainCondition` is of: `workOrderAction` for
            WORK_ORDER_..., `requestAction` for REQUEST_..., `purchaseOrderAction` for PURCHASE_ORDER_..., `partAction` for
            PART_UPDATED, `taskAction` for TASK_UPDATED; and what it assigns (`team` for ASSIGN_TEAM), else the server
            empties that property of each record. Another kind, or none, makes every later record that the workflow is for
            fail with 500.
        secondary_conditions (list[WorkflowConditionCreate] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "mainCondition": "main_condition",
        "action": "action",
        "secondaryConditions": "secondary_conditions",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "title",
            "mainCondition",
            "action",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("action", dict, "WorkflowActionCreate"),
        ("secondaryConditions", list, "WorkflowConditionCreate"),
    )

    title: str
    main_condition: WorkflowMainCondition
    action: WorkflowActionCreate
    secondary_conditions: list[WorkflowConditionCreate] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        WorkflowActionCreate = models.WorkflowActionCreate
        WorkflowConditionCreate = models.WorkflowConditionCreate
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

    def _read(self, d: dict[str, Any]) -> None:
        title = d.pop("title")

        main_condition: WorkflowMainCondition = WorkflowMainCondition.read(d.pop("mainCondition"))

        action: WorkflowActionCreate = models.WorkflowActionCreate._checked(d.pop("action"))

        secondary_conditions: list[WorkflowConditionCreate] | Unset = models.WorkflowConditionCreate._checked(
            d.pop("secondaryConditions", UNSET)
        )

        self.__init__(  # type: ignore[misc]
            title=title,
            main_condition=main_condition,
            action=action,
            secondary_conditions=secondary_conditions,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
