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
    from ..models.currency_hibernate_lazy_initializer import (
        CurrencyHibernateLazyInitializer,
    )


T = TypeVar("T", bound="Currency")


@_attrs_define(on_setattr=on_setattr)
class Currency(Model):
    """
    Attributes:
        id (int):
        name (str):
        code (None | str):
        hibernate_lazy_initializer (CurrencyHibernateLazyInitializer | Unset): A stray key of the server.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "code": "code",
        "hibernateLazyInitializer": "hibernate_lazy_initializer",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "code",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("hibernateLazyInitializer", dict, "CurrencyHibernateLazyInitializer"),
    )
    id: int
    name: str
    code: None | str
    hibernate_lazy_initializer: CurrencyHibernateLazyInitializer | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        CurrencyHibernateLazyInitializer = models.CurrencyHibernateLazyInitializer
        id = self.id

        name = self.name

        code: None | str
        code = self.code

        hibernate_lazy_initializer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hibernate_lazy_initializer, Unset):
            hibernate_lazy_initializer = wire(self.hibernate_lazy_initializer)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "code": code,
            }
        )
        if hibernate_lazy_initializer is not UNSET:
            field_dict["hibernateLazyInitializer"] = hibernate_lazy_initializer

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        name = d.pop("name")

        code: None | str = d.pop("code")

        hibernate_lazy_initializer: CurrencyHibernateLazyInitializer | Unset = (
            models.CurrencyHibernateLazyInitializer._checked(d.pop("hibernateLazyInitializer", UNSET))
        )

        self.__init__(  # type: ignore[misc]
            id=id,
            name=name,
            code=code,
            hibernate_lazy_initializer=hibernate_lazy_initializer,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
