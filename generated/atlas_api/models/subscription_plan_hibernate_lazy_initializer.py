# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    Model,
    left_over,
    on_setattr,
)

T = TypeVar("T", bound="SubscriptionPlanHibernateLazyInitializer")


@_attrs_define(on_setattr=on_setattr)
class SubscriptionPlanHibernateLazyInitializer(Model):
    """A stray key of the server."""

    _WIRE: ClassVar[Mapping[str, str]] = {}
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        self.__init__(  # type: ignore[misc]
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
