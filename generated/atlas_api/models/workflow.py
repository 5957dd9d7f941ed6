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
from ..models.workflow_main_condition import WorkflowMainCondition
from ..runtime import Model, Timestamp, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.workflow_action import WorkflowAction
    from ..models.workflow_condition import WorkflowCondition


T = TypeVar("T", bound="Workflow")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "title",
            "mainCondition",
            "secondaryConditions",
            "action",
            "enabled",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("secondaryConditions", list, "WorkflowCondition"),)
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        WorkflowAction = models.WorkflowAction
        WorkflowCondition = models.WorkflowCondition
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

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        title = d.pop("title")

        main_condition: None | WorkflowMainCondition = WorkflowMainCondition.read(d.pop("mainCondition"))

        secondary_conditions: list[WorkflowCondition] = models.WorkflowCondition._checked(d.pop("secondaryConditions"))

        action: None | WorkflowAction = models.WorkflowAction.read(d.pop("action"))

        enabled = d.pop("enabled")

        self.__init__(  # type: ignore[misc]
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

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
