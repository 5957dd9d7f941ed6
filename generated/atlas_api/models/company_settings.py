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
    from ..models.company_settings_hibernate_lazy_initializer import (
        CompanySettingsHibernateLazyInitializer,
    )
    from ..models.general_preferences import GeneralPreferences
    from ..models.request_configuration import RequestConfiguration
    from ..models.ui_configuration import UiConfiguration
    from ..models.work_order_configuration import WorkOrderConfiguration


T = TypeVar("T", bound="CompanySettings")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "generalPreferences",
            "workOrderConfiguration",
            "uiConfiguration",
            "workOrderRequestConfiguration",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("generalPreferences", dict, "GeneralPreferences"),
        ("workOrderConfiguration", dict, "WorkOrderConfiguration"),
        ("uiConfiguration", dict, "UiConfiguration"),
        ("hibernateLazyInitializer", dict, "CompanySettingsHibernateLazyInitializer"),
    )
    id: int
    general_preferences: GeneralPreferences
    work_order_configuration: WorkOrderConfiguration
    ui_configuration: UiConfiguration
    work_order_request_configuration: None | RequestConfiguration
    hibernate_lazy_initializer: CompanySettingsHibernateLazyInitializer | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        CompanySettingsHibernateLazyInitializer = models.CompanySettingsHibernateLazyInitializer
        GeneralPreferences = models.GeneralPreferences
        RequestConfiguration = models.RequestConfiguration
        UiConfiguration = models.UiConfiguration
        WorkOrderConfiguration = models.WorkOrderConfiguration
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

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        general_preferences: GeneralPreferences = models.GeneralPreferences._checked(d.pop("generalPreferences"))

        work_order_configuration: WorkOrderConfiguration = models.WorkOrderConfiguration._checked(
            d.pop("workOrderConfiguration")
        )

        ui_configuration: UiConfiguration = models.UiConfiguration._checked(d.pop("uiConfiguration"))

        work_order_request_configuration: None | RequestConfiguration = models.RequestConfiguration.read(
            d.pop("workOrderRequestConfiguration")
        )

        hibernate_lazy_initializer: CompanySettingsHibernateLazyInitializer | Unset = (
            models.CompanySettingsHibernateLazyInitializer._checked(d.pop("hibernateLazyInitializer", UNSET))
        )

        self.__init__(  # type: ignore[misc]
            id=id,
            general_preferences=general_preferences,
            work_order_configuration=work_order_configuration,
            ui_configuration=ui_configuration,
            work_order_request_configuration=work_order_request_configuration,
            hibernate_lazy_initializer=hibernate_lazy_initializer,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
