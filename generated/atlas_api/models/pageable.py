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
    from ..models.sort import Sort


T = TypeVar("T", bound="Pageable")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Pageable(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        page_number (int):
        page_size (int):
        sort (Sort): (record; what a release does not send reads as None or [])
        offset (int):
        paged (bool):
        unpaged (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "pageNumber": "page_number",
        "pageSize": "page_size",
        "sort": "sort",
        "offset": "offset",
        "paged": "paged",
        "unpaged": "unpaged",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("sort", dict, "Sort"),)

    page_number: int | None = _attrs_field(default=ABSENT)
    page_size: int | None = _attrs_field(default=ABSENT)
    sort: Sort | None = _attrs_field(default=ABSENT)
    offset: int | None = _attrs_field(default=ABSENT)
    paged: bool | None = _attrs_field(default=ABSENT)
    unpaged: bool | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        page_number = d.pop("pageNumber", UNSET)

        page_size = d.pop("pageSize", UNSET)

        sort: Sort | Unset = models.Sort._checked(d.pop("sort", UNSET))

        offset = d.pop("offset", UNSET)

        paged = d.pop("paged", UNSET)

        unpaged = d.pop("unpaged", UNSET)

        self.__init__(  # type: ignore[misc]
            page_number=page_number,
            page_size=page_size,
            sort=sort,
            offset=offset,
            paged=paged,
            unpaged=unpaged,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
