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

T = TypeVar("T", bound="WorkOrderStatusChange")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("status",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    status: WorkOrderStatus
    feedback: None | str | Unset = UNSET
    signature: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

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

    def _read(self, d: dict[str, Any]) -> None:
        status: WorkOrderStatus = WorkOrderStatus.read(d.pop("status"))

        feedback: None | str | Unset = d.pop("feedback", UNSET)

        signature: None | str | Unset = d.pop("signature", UNSET)

        self.__init__(  # type: ignore[misc]
            status=status,
            feedback=feedback,
            signature=signature,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
