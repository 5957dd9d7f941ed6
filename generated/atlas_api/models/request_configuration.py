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
    from ..models.field_configuration import FieldConfiguration
    from ..models.request_configuration_hibernate_lazy_initializer import (
        RequestConfigurationHibernateLazyInitializer,
    )


T = TypeVar("T", bound="RequestConfiguration")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class RequestConfiguration(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        field_configurations (list[FieldConfiguration]):
        hibernate_lazy_initializer (RequestConfigurationHibernateLazyInitializer): A stray key of the server.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "fieldConfigurations": "field_configurations",
        "hibernateLazyInitializer": "hibernate_lazy_initializer",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(("field_configurations",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("fieldConfigurations", list, "FieldConfiguration"),
        ("hibernateLazyInitializer", dict, "RequestConfigurationHibernateLazyInitializer"),
    )

    id: int = _attrs_field()
    field_configurations: list[FieldConfiguration] = _attrs_field(default=ABSENT)
    hibernate_lazy_initializer: RequestConfigurationHibernateLazyInitializer | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        field_configurations: list[FieldConfiguration] | Unset = models.FieldConfiguration._checked(
            d.pop("fieldConfigurations", UNSET)
        )

        hibernate_lazy_initializer: RequestConfigurationHibernateLazyInitializer | Unset = (
            models.RequestConfigurationHibernateLazyInitializer._checked(d.pop("hibernateLazyInitializer", UNSET))
        )

        self.__init__(  # type: ignore[misc]
            id=id,
            field_configurations=field_configurations,
            hibernate_lazy_initializer=hibernate_lazy_initializer,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
