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
    from ..models.company_settings_hibernate_lazy_initializer import (
        CompanySettingsHibernateLazyInitializer,
    )
    from ..models.general_preferences import GeneralPreferences
    from ..models.request_configuration import RequestConfiguration
    from ..models.ui_configuration import UiConfiguration
    from ..models.work_order_configuration import WorkOrderConfiguration


T = TypeVar("T", bound="CompanySettings")


@_attrs_define
class CompanySettings(Model):
    """
    Attributes:
        id (int):
        general_preferences (GeneralPreferences):
        work_order_configuration (WorkOrderConfiguration):
        ui_configuration (UiConfiguration):
        work_order_request_configuration (None | RequestConfiguration):
        hibernate_lazy_initializer (CompanySettingsHibernateLazyInitializer | Unset): A stray key of the server.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "generalPreferences": "general_preferences",
        "workOrderConfiguration": "work_order_configuration",
        "uiConfiguration": "ui_configuration",
        "workOrderRequestConfiguration": "work_order_request_configuration",
        "hibernateLazyInitializer": "hibernate_lazy_initializer",
    }
    id: int
    general_preferences: GeneralPreferences
    work_order_configuration: WorkOrderConfiguration
    ui_configuration: UiConfiguration
    work_order_request_configuration: None | RequestConfiguration
    hibernate_lazy_initializer: CompanySettingsHibernateLazyInitializer | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.request_configuration import RequestConfiguration  # noqa: PLC0415

        id = self.id

        general_preferences = wire(self.general_preferences)

        work_order_configuration = wire(self.work_order_configuration)

        ui_configuration = wire(self.ui_configuration)

        work_order_request_configuration: dict[str, Any] | None
        if isinstance(self.work_order_request_configuration, RequestConfiguration):
            work_order_request_configuration = wire(self.work_order_request_configuration)
        else:
            work_order_request_configuration = self.work_order_request_configuration

        hibernate_lazy_initializer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hibernate_lazy_initializer, Unset):
            hibernate_lazy_initializer = wire(self.hibernate_lazy_initializer)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "generalPreferences": general_preferences,
                "workOrderConfiguration": work_order_configuration,
                "uiConfiguration": ui_configuration,
                "workOrderRequestConfiguration": work_order_request_configuration,
            }
        )
        if hibernate_lazy_initializer is not UNSET:
            field_dict["hibernateLazyInitializer"] = hibernate_lazy_initializer

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.company_settings_hibernate_lazy_initializer import (
            CompanySettingsHibernateLazyInitializer,  # noqa: PLC0415
        )
        from ..models.general_preferences import GeneralPreferences  # noqa: PLC0415
        from ..models.request_configuration import RequestConfiguration  # noqa: PLC0415
        from ..models.ui_configuration import UiConfiguration  # noqa: PLC0415
        from ..models.work_order_configuration import WorkOrderConfiguration  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        _general_preferences: Any = d.pop("generalPreferences")
        general_preferences: GeneralPreferences = _general_preferences
        if _general_preferences is not None:
            general_preferences = GeneralPreferences.from_dict(_general_preferences)

        _work_order_configuration: Any = d.pop("workOrderConfiguration")
        work_order_configuration: WorkOrderConfiguration = _work_order_configuration
        if _work_order_configuration is not None:
            work_order_configuration = WorkOrderConfiguration.from_dict(_work_order_configuration)

        _ui_configuration: Any = d.pop("uiConfiguration")
        ui_configuration: UiConfiguration = _ui_configuration
        if _ui_configuration is not None:
            ui_configuration = UiConfiguration.from_dict(_ui_configuration)

        def _parse_work_order_request_configuration(data: object) -> None | RequestConfiguration:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _work_order_request_configuration_type_0: Any = data
                work_order_request_configuration_type_0: RequestConfiguration = _work_order_request_configuration_type_0
                if _work_order_request_configuration_type_0 is not None:
                    work_order_request_configuration_type_0 = RequestConfiguration.from_dict(
                        _work_order_request_configuration_type_0
                    )

                return work_order_request_configuration_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RequestConfiguration, data)

        work_order_request_configuration = _parse_work_order_request_configuration(
            d.pop("workOrderRequestConfiguration")
        )

        _hibernate_lazy_initializer: Any = d.pop("hibernateLazyInitializer", UNSET)
        hibernate_lazy_initializer: CompanySettingsHibernateLazyInitializer | Unset = _hibernate_lazy_initializer
        if _hibernate_lazy_initializer is not None and _hibernate_lazy_initializer is not UNSET:
            hibernate_lazy_initializer = CompanySettingsHibernateLazyInitializer.from_dict(_hibernate_lazy_initializer)

        company_settings = cls(
            id=id,
            general_preferences=general_preferences,
            work_order_configuration=work_order_configuration,
            ui_configuration=ui_configuration,
            work_order_request_configuration=work_order_request_configuration,
            hibernate_lazy_initializer=hibernate_lazy_initializer,
        )

        company_settings.additional_properties = d
        return company_settings

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
