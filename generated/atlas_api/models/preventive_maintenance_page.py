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
    from ..models.pageable import Pageable
    from ..models.preventive_maintenance import PreventiveMaintenance
    from ..models.sort import Sort


T = TypeVar("T", bound="PreventiveMaintenancePage")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class PreventiveMaintenancePage(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        content (list[PreventiveMaintenance]):
        pageable (Pageable): (record; what a release does not send reads as None or [])
        last (bool):
        total_elements (int):
        total_pages (int):
        size (int):
        number (int): From 0.
        sort (Sort): (record; what a release does not send reads as None or [])
        first (bool):
        number_of_elements (int):
        empty (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "content": "content",
        "pageable": "pageable",
        "last": "last",
        "totalElements": "total_elements",
        "totalPages": "total_pages",
        "size": "size",
        "number": "number",
        "sort": "sort",
        "first": "first",
        "numberOfElements": "number_of_elements",
        "empty": "empty",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("content",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(("content",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("content", list, "PreventiveMaintenance"),
        ("pageable", dict, "Pageable"),
        ("sort", dict, "Sort"),
    )

    content: list[PreventiveMaintenance] = _attrs_field()
    pageable: Pageable | None = _attrs_field(default=ABSENT)
    last: bool | None = _attrs_field(default=ABSENT)
    total_elements: int | None = _attrs_field(default=ABSENT)
    total_pages: int | None = _attrs_field(default=ABSENT)
    size: int | None = _attrs_field(default=ABSENT)
    number: int | None = _attrs_field(default=ABSENT)
    sort: Sort | None = _attrs_field(default=ABSENT)
    first: bool | None = _attrs_field(default=ABSENT)
    number_of_elements: int | None = _attrs_field(default=ABSENT)
    empty: bool | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        content: list[PreventiveMaintenance] = models.PreventiveMaintenance._checked(d.pop("content"))

        pageable: Pageable | Unset = models.Pageable._checked(d.pop("pageable", UNSET))

        last = d.pop("last", UNSET)

        total_elements = d.pop("totalElements", UNSET)

        total_pages = d.pop("totalPages", UNSET)

        size = d.pop("size", UNSET)

        number = d.pop("number", UNSET)

        sort: Sort | Unset = models.Sort._checked(d.pop("sort", UNSET))

        first = d.pop("first", UNSET)

        number_of_elements = d.pop("numberOfElements", UNSET)

        empty = d.pop("empty", UNSET)

        self.__init__(  # type: ignore[misc]
            content=content,
            pageable=pageable,
            last=last,
            total_elements=total_elements,
            total_pages=total_pages,
            size=size,
            number=number,
            sort=sort,
            first=first,
            number_of_elements=number_of_elements,
            empty=empty,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
