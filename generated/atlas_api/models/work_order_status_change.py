# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.work_order_status import WorkOrderStatus
from ..runtime import Model, wire
from ..types import UNSET, Unset

T = TypeVar("T", bound="WorkOrderStatusChange")


@_attrs_define
class WorkOrderStatusChange(Model):
    """
    Attributes:
        status (WorkOrderStatus): There is no cancelled; archive instead.
        feedback (None | str | Unset):
        signature (None | str | Unset): A data URL of an image; needs a licence.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "feedback": "feedback",
        "signature": "signature",
    }
    status: WorkOrderStatus
    feedback: None | str | Unset = UNSET
    signature: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = wire(self.status)

        feedback: None | str | Unset
        if isinstance(self.feedback, Unset):
            feedback = UNSET
        else:
            feedback = self.feedback

        signature: None | str | Unset
        if isinstance(self.signature, Unset):
            signature = UNSET
        else:
            signature = self.signature

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
            }
        )
        if feedback is not UNSET:
            field_dict["feedback"] = feedback
        if signature is not UNSET:
            field_dict["signature"] = signature

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _status: Any = d.pop("status")
        status: WorkOrderStatus = _status
        if _status is not None:
            status = WorkOrderStatus(_status)

        def _parse_feedback(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        feedback = _parse_feedback(d.pop("feedback", UNSET))

        def _parse_signature(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        signature = _parse_signature(d.pop("signature", UNSET))

        work_order_status_change = cls(
            status=status,
            feedback=feedback,
            signature=signature,
        )

        work_order_status_change.additional_properties = d
        return work_order_status_change

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
