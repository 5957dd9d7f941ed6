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
    ABSENT,
    Record,
    left_over,
    on_setattr,
)
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


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class CompanySettings(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        general_preferences (GeneralPreferences): (record; what a release does not send reads as None or [])
        work_order_configuration (WorkOrderConfiguration): (record; what a release does not send reads as None or [])
        ui_configuration (UiConfiguration): (record; what a release does not send reads as None or [])
        work_order_request_configuration (None | RequestConfiguration):
        hibernate_lazy_initializer (CompanySettingsHibernateLazyInitializer): A stray key of the server.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "generalPreferences": "general_preferences",
        "workOrderConfiguration": "work_order_configuration",
        "uiConfiguration": "ui_configuration",
        "workOrderRequestConfiguration": "work_order_request_configuration",
        "hibernateLazyInitializer": "hibernate_lazy_initializer",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("generalPreferences", dict, "GeneralPreferences"),
        ("workOrderConfiguration", dict, "WorkOrderConfiguration"),
        ("uiConfiguration", dict, "UiConfiguration"),
        ("hibernateLazyInitializer", dict, "CompanySettingsHibernateLazyInitializer"),
    )

    id: int = _attrs_field()
    general_preferences: GeneralPreferences | None = _attrs_field(default=ABSENT)
    work_order_configuration: WorkOrderConfiguration | None = _attrs_field(default=ABSENT)
    ui_configuration: UiConfiguration | None = _attrs_field(default=ABSENT)
    work_order_request_configuration: None | RequestConfiguration = _attrs_field(default=ABSENT)
    hibernate_lazy_initializer: CompanySettingsHibernateLazyInitializer | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        general_preferences: GeneralPreferences | Unset = models.GeneralPreferences._checked(
            d.pop("generalPreferences", UNSET)
        )

        work_order_configuration: WorkOrderConfiguration | Unset = models.WorkOrderConfiguration._checked(
            d.pop("workOrderConfiguration", UNSET)
        )

        ui_configuration: UiConfiguration | Unset = models.UiConfiguration._checked(d.pop("uiConfiguration", UNSET))

        work_order_request_configuration: None | RequestConfiguration | Unset = models.RequestConfiguration.read(
            d.pop("workOrderRequestConfiguration", UNSET)
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
