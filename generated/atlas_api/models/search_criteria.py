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
from ..models.sort_direction import SortDirection
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.filter_field import FilterField


T = TypeVar("T", bound="SearchCriteria")


@_attrs_define(on_setattr=on_setattr)
class SearchCriteria(Model):
    """All filters must match.

    Attributes:
        filter_fields (list[FilterField] | Unset):
        direction (SortDirection | Unset):
        page_num (int | Unset): From 0.
        page_size (int | Unset): At least 1; 10 if it is left out; no upper limit.
        sort_field (str | Unset): `id` if it is left out.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "filterFields": "filter_fields",
        "direction": "direction",
        "pageNum": "page_num",
        "pageSize": "page_size",
        "sortField": "sort_field",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("filterFields", list, "FilterField"),)

    filter_fields: list[FilterField] | Unset = UNSET
    direction: SortDirection | Unset = UNSET
    page_num: int | Unset = UNSET
    page_size: int | Unset = UNSET
    sort_field: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        FilterField = models.FilterField
        filter_fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.filter_fields, Unset):
            filter_fields = wire(self.filter_fields)

        direction: str | Unset = UNSET
        if not isinstance(self.direction, Unset):
            direction = wire(self.direction)

        page_num = self.page_num

        page_size = self.page_size

        sort_field = self.sort_field

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if filter_fields is not UNSET:
            field_dict["filterFields"] = filter_fields
        if direction is not UNSET:
            field_dict["direction"] = direction
        if page_num is not UNSET:
            field_dict["pageNum"] = page_num
        if page_size is not UNSET:
            field_dict["pageSize"] = page_size
        if sort_field is not UNSET:
            field_dict["sortField"] = sort_field

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        filter_fields: list[FilterField] | Unset = models.FilterField._checked(d.pop("filterFields", UNSET))

        direction: SortDirection | Unset = SortDirection.read(d.pop("direction", UNSET))

        page_num = d.pop("pageNum", UNSET)

        page_size = d.pop("pageSize", UNSET)

        sort_field = d.pop("sortField", UNSET)

        self.__init__(  # type: ignore[misc]
            filter_fields=filter_fields,
            direction=direction,
            page_num=page_num,
            page_size=page_size,
            sort_field=sort_field,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
