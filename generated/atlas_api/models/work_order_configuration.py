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

from ..runtime import Model, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.field_configuration import FieldConfiguration
    from ..models.work_order_configuration_hibernate_lazy_initializer import (
        WorkOrderConfigurationHibernateLazyInitializer,
    )


T = TypeVar("T", bound="WorkOrderConfiguration")


@_attrs_define
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
    id: int
    work_order_field_configurations: list[FieldConfiguration]
    hibernate_lazy_initializer: WorkOrderConfigurationHibernateLazyInitializer | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.field_configuration import FieldConfiguration  # noqa: PLC0415
        from ..models.work_order_configuration_hibernate_lazy_initializer import (
            WorkOrderConfigurationHibernateLazyInitializer,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id")

        _work_order_field_configurations: Any = d.pop("workOrderFieldConfigurations")
        work_order_field_configurations: list[FieldConfiguration] = _work_order_field_configurations
        if _work_order_field_configurations is not None:
            if not isinstance(_work_order_field_configurations, list):
                raise TypeError("a list was promised")
            work_order_field_configurations = []
            for work_order_field_configurations_item_data in _work_order_field_configurations:
                _work_order_field_configurations_item: Any = work_order_field_configurations_item_data
                work_order_field_configurations_item: FieldConfiguration = _work_order_field_configurations_item
                if _work_order_field_configurations_item is not None:
                    work_order_field_configurations_item = FieldConfiguration.from_dict(
                        _work_order_field_configurations_item
                    )

                work_order_field_configurations.append(work_order_field_configurations_item)

        _hibernate_lazy_initializer: Any = d.pop("hibernateLazyInitializer", UNSET)
        hibernate_lazy_initializer: WorkOrderConfigurationHibernateLazyInitializer | Unset = _hibernate_lazy_initializer
        if _hibernate_lazy_initializer is not None and _hibernate_lazy_initializer is not UNSET:
            hibernate_lazy_initializer = WorkOrderConfigurationHibernateLazyInitializer.from_dict(
                _hibernate_lazy_initializer
            )

        work_order_configuration = cls(
            id=id,
            work_order_field_configurations=work_order_field_configurations,
            hibernate_lazy_initializer=hibernate_lazy_initializer,
        )

        work_order_configuration.additional_properties = d
        return work_order_configuration

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
