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
from ..runtime import Model, left_over, on_setattr, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.field_configuration import FieldConfiguration
    from ..models.work_order_configuration_hibernate_lazy_initializer import (
        WorkOrderConfigurationHibernateLazyInitializer,
    )


T = TypeVar("T", bound="WorkOrderConfiguration")


@_attrs_define(on_setattr=on_setattr)
class WorkOrderConfiguration(Model):
    """
    Attributes:
        id (int):
        work_order_field_configurations (list[FieldConfiguration]):
        hibernate_lazy_initializer (WorkOrderConfigurationHibernateLazyInitializer | Unset): A stray key of the server.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "workOrderFieldConfigurations": "work_order_field_configurations",
        "hibernateLazyInitializer": "hibernate_lazy_initializer",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "workOrderFieldConfigurations",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("workOrderFieldConfigurations", list, "FieldConfiguration"),
        ("hibernateLazyInitializer", dict, "WorkOrderConfigurationHibernateLazyInitializer"),
    )
    id: int
    work_order_field_configurations: list[FieldConfiguration]
    hibernate_lazy_initializer: WorkOrderConfigurationHibernateLazyInitializer | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        FieldConfiguration = models.FieldConfiguration
        WorkOrderConfigurationHibernateLazyInitializer = models.WorkOrderConfigurationHibernateLazyInitializer
        id = self.id

        work_order_field_configurations = wire(self.work_order_field_configurations)

        hibernate_lazy_initializer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hibernate_lazy_initializer, Unset):
            hibernate_lazy_initializer = wire(self.hibernate_lazy_initializer)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "workOrderFieldConfigurations": work_order_field_configurations,
            }
        )
        if hibernate_lazy_initializer is not UNSET:
            field_dict["hibernateLazyInitializer"] = hibernate_lazy_initializer

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        work_order_field_configurations: list[FieldConfiguration] = models.FieldConfiguration._checked(
            d.pop("workOrderFieldConfigurations")
        )

        hibernate_lazy_initializer: WorkOrderConfigurationHibernateLazyInitializer | Unset = (
            models.WorkOrderConfigurationHibernateLazyInitializer._checked(d.pop("hibernateLazyInitializer", UNSET))
        )

        self.__init__(  # type: ignore[misc]
            id=id,
            work_order_field_configurations=work_order_field_configurations,
            hibernate_lazy_initializer=hibernate_lazy_initializer,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
