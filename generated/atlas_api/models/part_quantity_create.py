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
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference
    from ..models.versioned_reference import VersionedReference


T = TypeVar("T", bound="PartQuantityCreate")


@_attrs_define(on_setattr=on_setattr)
class PartQuantityCreate(Model):
    """
    Attributes:
        quantity (float):
        part (VersionedReference): Names a part; the server wants its version, and any number does.
        purchase_order (None | Reference | Unset):
        work_order (None | Reference | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "quantity": "quantity",
        "part": "part",
        "purchaseOrder": "purchase_order",
        "workOrder": "work_order",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "quantity",
            "part",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("part", dict, "VersionedReference"),)

    quantity: float
    part: VersionedReference
    purchase_order: None | Reference | Unset = UNSET
    work_order: None | Reference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        VersionedReference = models.VersionedReference
        quantity = self.quantity

        part = wire(self.part)

        purchase_order: dict[str, Any] | None | Unset
        if isinstance(self.purchase_order, Unset):
            purchase_order = UNSET
        elif isinstance(self.purchase_order, Reference):
            purchase_order = wire(self.purchase_order)
        else:
            purchase_order = self.purchase_order

        work_order: dict[str, Any] | None | Unset
        if isinstance(self.work_order, Unset):
            work_order = UNSET
        elif isinstance(self.work_order, Reference):
            work_order = wire(self.work_order)
        else:
            work_order = self.work_order

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "quantity": quantity,
                "part": part,
            }
        )
        if purchase_order is not UNSET:
            field_dict["purchaseOrder"] = purchase_order
        if work_order is not UNSET:
            field_dict["workOrder"] = work_order

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        quantity = d.pop("quantity")

        part: VersionedReference = models.VersionedReference._checked(d.pop("part"))

        purchase_order: None | Reference | Unset = models.Reference.read(d.pop("purchaseOrder", UNSET))

        work_order: None | Reference | Unset = models.Reference.read(d.pop("workOrder", UNSET))

        self.__init__(  # type: ignore[misc]
            quantity=quantity,
            part=part,
            purchase_order=purchase_order,
            work_order=work_order,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
