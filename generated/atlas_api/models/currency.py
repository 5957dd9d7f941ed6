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
    from ..models.currency_hibernate_lazy_initializer import (
        CurrencyHibernateLazyInitializer,
    )


T = TypeVar("T", bound="Currency")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Currency(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        name (None | str):
        code (None | str):
        hibernate_lazy_initializer (CurrencyHibernateLazyInitializer): A stray key of the server.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "code": "code",
        "hibernateLazyInitializer": "hibernate_lazy_initializer",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("hibernateLazyInitializer", dict, "CurrencyHibernateLazyInitializer"),
    )

    id: int = _attrs_field()
    name: None | str = _attrs_field(default=ABSENT)
    code: None | str = _attrs_field(default=ABSENT)
    hibernate_lazy_initializer: CurrencyHibernateLazyInitializer | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        name: None | str | Unset = d.pop("name", UNSET)

        code: None | str | Unset = d.pop("code", UNSET)

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
