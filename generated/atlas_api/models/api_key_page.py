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
    from ..models.api_key import ApiKey
    from ..models.pageable import Pageable
    from ..models.sort import Sort


T = TypeVar("T", bound="ApiKeyPage")


@_attrs_define
class ApiKeyPage(Model):
    """
    Attributes:
        pageable (Pageable):
        last (bool):
        total_elements (int):
        total_pages (int):
        size (int):
        number (int): From 0.
        sort (Sort):
        first (bool):
        number_of_elements (int):
        empty (bool):
        content (list[ApiKey]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
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
        "content": "content",
    }
    pageable: Pageable
    last: bool
    total_elements: int
    total_pages: int
    size: int
    number: int
    sort: Sort
    first: bool
    number_of_elements: int
    empty: bool
    content: list[ApiKey]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        pageable = wire(self.pageable)

        last = self.last

        total_elements = self.total_elements

        total_pages = self.total_pages

        size = self.size

        number = self.number

        sort = wire(self.sort)

        first = self.first

        number_of_elements = self.number_of_elements

        empty = self.empty

        content = wire(self.content)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "pageable": pageable,
                "last": last,
                "totalElements": total_elements,
                "totalPages": total_pages,
                "size": size,
                "number": number,
                "sort": sort,
                "first": first,
                "numberOfElements": number_of_elements,
                "empty": empty,
                "content": content,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.api_key import ApiKey  # noqa: PLC0415
        from ..models.pageable import Pageable  # noqa: PLC0415
        from ..models.sort import Sort  # noqa: PLC0415

        d = dict(src_dict)
        _pageable: Any = d.pop("pageable")
        pageable: Pageable = _pageable
        if _pageable is not None:
            pageable = Pageable.from_dict(_pageable)

        last = d.pop("last")

        total_elements = d.pop("totalElements")

        total_pages = d.pop("totalPages")

        size = d.pop("size")

        number = d.pop("number")

        _sort: Any = d.pop("sort")
        sort: Sort = _sort
        if _sort is not None:
            sort = Sort.from_dict(_sort)

        first = d.pop("first")

        number_of_elements = d.pop("numberOfElements")

        empty = d.pop("empty")

        _content: Any = d.pop("content")
        content: list[ApiKey] = _content
        if _content is not None:
            if not isinstance(_content, list):
                raise TypeError("a list was promised")
            content = []
            for content_item_data in _content:
                _content_item: Any = content_item_data
                content_item: ApiKey = _content_item
                if _content_item is not None:
                    content_item = ApiKey.from_dict(_content_item)

                content.append(content_item)

        api_key_page = cls(
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
            content=content,
        )

        api_key_page.additional_properties = d
        return api_key_page

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
