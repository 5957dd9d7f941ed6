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

from ..runtime import Model, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference
    from ..models.versioned_reference import VersionedReference


T = TypeVar("T", bound="PartQuantityCreate")


@_attrs_define
class PartQuantityCreate(Model):
    """
    Attributes:
        quantity (float):
        part (VersionedReference): Names a part; the server wants its version, and any number does.
        purchase_order (None | Reference | Unset):
        work_order (None | Reference | Unset):
        cost (float | None | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "quantity": "quantity",
        "part": "part",
        "purchaseOrder": "purchase_order",
        "workOrder": "work_order",
        "cost": "cost",
    }
    quantity: float
    part: VersionedReference
    purchase_order: None | Reference | Unset = UNSET
    work_order: None | Reference | Unset = UNSET
    cost: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.reference import Reference  # noqa: PLC0415

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

        cost: float | None | Unset
        if isinstance(self.cost, Unset):
            cost = UNSET
        else:
            cost = self.cost

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
        if cost is not UNSET:
            field_dict["cost"] = cost

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415
        from ..models.versioned_reference import VersionedReference  # noqa: PLC0415

        d = dict(src_dict)
        quantity = d.pop("quantity")

        _part: Any = d.pop("part")
        part: VersionedReference = _part
        if _part is not None:
            part = VersionedReference.from_dict(_part)

        def _parse_purchase_order(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _purchase_order_type_0: Any = data
                purchase_order_type_0: Reference = _purchase_order_type_0
                if _purchase_order_type_0 is not None:
                    purchase_order_type_0 = Reference.from_dict(_purchase_order_type_0)

                return purchase_order_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        purchase_order = _parse_purchase_order(d.pop("purchaseOrder", UNSET))

        def _parse_work_order(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _work_order_type_0: Any = data
                work_order_type_0: Reference = _work_order_type_0
                if _work_order_type_0 is not None:
                    work_order_type_0 = Reference.from_dict(_work_order_type_0)

                return work_order_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        work_order = _parse_work_order(d.pop("workOrder", UNSET))

        def _parse_cost(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        cost = _parse_cost(d.pop("cost", UNSET))

        part_quantity_create = cls(
            quantity=quantity,
            part=part,
            purchase_order=purchase_order,
            work_order=work_order,
            cost=cost,
        )

        part_quantity_create.additional_properties = d
        return part_quantity_create

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
