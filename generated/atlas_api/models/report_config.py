# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    Model,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ReportConfig")


@_attrs_define(on_setattr=on_setattr)
class ReportConfig(Model):
    """Omitted items are shown.

    Attributes:
        cost (bool | Unset):
        comments (bool | Unset):
        tasks (bool | Unset):
        work_order_history (bool | Unset):
        estimated_time (bool | Unset):
        location_address (bool | Unset):
        priority (bool | Unset):
        work_order_information (bool | Unset):
        relations (bool | Unset):
        files (bool | Unset):
        signature (bool | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "cost": "cost",
        "comments": "comments",
        "tasks": "tasks",
        "workOrderHistory": "work_order_history",
        "estimatedTime": "estimated_time",
        "locationAddress": "location_address",
        "priority": "priority",
        "workOrderInformation": "work_order_information",
        "relations": "relations",
        "files": "files",
        "signature": "signature",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    cost: bool | Unset = UNSET
    comments: bool | Unset = UNSET
    tasks: bool | Unset = UNSET
    work_order_history: bool | Unset = UNSET
    estimated_time: bool | Unset = UNSET
    location_address: bool | Unset = UNSET
    priority: bool | Unset = UNSET
    work_order_information: bool | Unset = UNSET
    relations: bool | Unset = UNSET
    files: bool | Unset = UNSET
    signature: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        cost = self.cost

        comments = self.comments

        tasks = self.tasks

        work_order_history = self.work_order_history

        estimated_time = self.estimated_time

        location_address = self.location_address

        priority = self.priority

        work_order_information = self.work_order_information

        relations = self.relations

        files = self.files

        signature = self.signature

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cost is not UNSET:
            field_dict["cost"] = cost
        if comments is not UNSET:
            field_dict["comments"] = comments
        if tasks is not UNSET:
            field_dict["tasks"] = tasks
        if work_order_history is not UNSET:
            field_dict["workOrderHistory"] = work_order_history
        if estimated_time is not UNSET:
            field_dict["estimatedTime"] = estimated_time
        if location_address is not UNSET:
            field_dict["locationAddress"] = location_address
        if priority is not UNSET:
            field_dict["priority"] = priority
        if work_order_information is not UNSET:
            field_dict["workOrderInformation"] = work_order_information
        if relations is not UNSET:
            field_dict["relations"] = relations
        if files is not UNSET:
            field_dict["files"] = files
        if signature is not UNSET:
            field_dict["signature"] = signature

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        cost = d.pop("cost", UNSET)

        comments = d.pop("comments", UNSET)

        tasks = d.pop("tasks", UNSET)

        work_order_history = d.pop("workOrderHistory", UNSET)

        estimated_time = d.pop("estimatedTime", UNSET)

        location_address = d.pop("locationAddress", UNSET)

        priority = d.pop("priority", UNSET)

        work_order_information = d.pop("workOrderInformation", UNSET)

        relations = d.pop("relations", UNSET)

        files = d.pop("files", UNSET)

        signature = d.pop("signature", UNSET)

        self.__init__(  # type: ignore[misc]
            cost=cost,
            comments=comments,
            tasks=tasks,
            work_order_history=work_order_history,
            estimated_time=estimated_time,
            location_address=location_address,
            priority=priority,
            work_order_information=work_order_information,
            relations=relations,
            files=files,
            signature=signature,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
