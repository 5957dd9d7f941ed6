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

from ..runtime import Model, wire

if TYPE_CHECKING:
    from ..models.sort import Sort


T = TypeVar("T", bound="Pageable")


@_attrs_define
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
    page_number: int
    page_size: int
    sort: Sort
    offset: int
    paged: bool
    unpaged: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sort import Sort  # noqa: PLC0415

        d = dict(src_dict)
        page_number = d.pop("pageNumber")

        page_size = d.pop("pageSize")

        _sort: Any = d.pop("sort")
        sort: Sort = _sort
        if _sort is not None:
            sort = Sort.from_dict(_sort)

        offset = d.pop("offset")

        paged = d.pop("paged")

        unpaged = d.pop("unpaged")

        pageable = cls(
            page_number=page_number,
            page_size=page_size,
            sort=sort,
            offset=offset,
            paged=paged,
            unpaged=unpaged,
        )

        pageable.additional_properties = d
        return pageable

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
