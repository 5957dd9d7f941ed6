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

if TYPE_CHECKING:
    from ..models.sort import Sort


T = TypeVar("T", bound="Pageable")


@_attrs_define(on_setattr=on_setattr)
class Pageable(Model):
    """
    Attributes:
        page_number (int):
        page_size (int):
        sort (Sort):
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "pageNumber",
            "pageSize",
            "sort",
            "offset",
            "paged",
            "unpaged",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("sort", dict, "Sort"),)
    page_number: int
    page_size: int
    sort: Sort
    offset: int
    paged: bool
    unpaged: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Sort = models.Sort
        page_number = self.page_number

        page_size = self.page_size

        sort = wire(self.sort)

        offset = self.offset

        paged = self.paged

        unpaged = self.unpaged

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "pageNumber": page_number,
                "pageSize": page_size,
                "sort": sort,
                "offset": offset,
                "paged": paged,
                "unpaged": unpaged,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        page_number = d.pop("pageNumber")

        page_size = d.pop("pageSize")

        sort: Sort = models.Sort._checked(d.pop("sort"))

        offset = d.pop("offset")

        paged = d.pop("paged")

        unpaged = d.pop("unpaged")

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
