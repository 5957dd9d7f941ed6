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
    from ..models.notification import Notification
    from ..models.pageable import Pageable
    from ..models.sort import Sort


T = TypeVar("T", bound="NotificationPage")


@_attrs_define(on_setattr=on_setattr)
class NotificationPage(Model):
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
        content (list[Notification]):
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "pageable",
            "last",
            "totalElements",
            "totalPages",
            "size",
            "number",
            "sort",
            "first",
            "numberOfElements",
            "empty",
            "content",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("pageable", dict, "Pageable"),
        ("sort", dict, "Sort"),
        ("content", list, "Notification"),
    )
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
    content: list[Notification]
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Notification = models.Notification
        Pageable = models.Pageable
        Sort = models.Sort
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

    def _read(self, d: dict[str, Any]) -> None:
        pageable: Pageable = models.Pageable._checked(d.pop("pageable"))

        last = d.pop("last")

        total_elements = d.pop("totalElements")

        total_pages = d.pop("totalPages")

        size = d.pop("size")

        number = d.pop("number")

        sort: Sort = models.Sort._checked(d.pop("sort"))

        first = d.pop("first")

        number_of_elements = d.pop("numberOfElements")

        empty = d.pop("empty")

        content: list[Notification] = models.Notification._checked(d.pop("content"))

        self.__init__(  # type: ignore[misc]
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

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
