# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.join_type import JoinType
from ..models.search_enum import SearchEnum
from ..models.search_operation import SearchOperation
from ..runtime import Model, wire
from ..types import UNSET, Unset

T = TypeVar("T", bound="FilterField")


@_attrs_define
class FilterField(Model):
    """
    Attributes:
        field (str): A property
        operation (SearchOperation): cn contains, nc does not, bw begins with, bn does not, ew ends with, en does not,
            eq and ne, nu is null, nn is not, gt ge lt le, in one of values, inm one of values in a many-to-many relation.
        value (Any | Unset): What to compare with; for JS_DATE exactly `yyyy-MM-ddTHH:mm:ss.SSSZ`.
        values (list[Any] | Unset): For in and inm.
        enum_name (SearchEnum | Unset): How the server reads the words of a filter.
        join_type (JoinType | Unset):
        alternatives (list[FilterField] | Unset): Matches too if one of these does.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "field": "field",
        "operation": "operation",
        "value": "value",
        "values": "values",
        "enumName": "enum_name",
        "joinType": "join_type",
        "alternatives": "alternatives",
    }
    field: str
    operation: SearchOperation
    value: Any | Unset = UNSET
    values: list[Any] | Unset = UNSET
    enum_name: SearchEnum | Unset = UNSET
    join_type: JoinType | Unset = UNSET
    alternatives: list[FilterField] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field = self.field

        operation = wire(self.operation)

        value = self.value

        values: list[Any] | Unset = UNSET
        if not isinstance(self.values, Unset):
            values = self.values

        enum_name: str | Unset = UNSET
        if not isinstance(self.enum_name, Unset):
            enum_name = wire(self.enum_name)

        join_type: str | Unset = UNSET
        if not isinstance(self.join_type, Unset):
            join_type = wire(self.join_type)

        alternatives: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.alternatives, Unset):
            alternatives = wire(self.alternatives)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "field": field,
                "operation": operation,
            }
        )
        if value is not UNSET:
            field_dict["value"] = value
        if values is not UNSET:
            field_dict["values"] = values
        if enum_name is not UNSET:
            field_dict["enumName"] = enum_name
        if join_type is not UNSET:
            field_dict["joinType"] = join_type
        if alternatives is not UNSET:
            field_dict["alternatives"] = alternatives

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field = d.pop("field")

        _operation: Any = d.pop("operation")
        operation: SearchOperation = _operation
        if _operation is not None:
            operation = SearchOperation(_operation)

        value = d.pop("value", UNSET)

        values = cast(list[Any], d.pop("values", UNSET))

        _enum_name: Any = d.pop("enumName", UNSET)
        enum_name: SearchEnum | Unset = _enum_name
        if _enum_name is not None and _enum_name is not UNSET:
            enum_name = SearchEnum(_enum_name)

        _join_type: Any = d.pop("joinType", UNSET)
        join_type: JoinType | Unset = _join_type
        if _join_type is not None and _join_type is not UNSET:
            join_type = JoinType(_join_type)

        _alternatives: Any = d.pop("alternatives", UNSET)
        alternatives: list[FilterField] | Unset = _alternatives
        if _alternatives is not None and _alternatives is not UNSET:
            if not isinstance(_alternatives, list):
                raise TypeError("a list was promised")
            alternatives = []
            for alternatives_item_data in _alternatives:
                _alternatives_item: Any = alternatives_item_data
                alternatives_item: FilterField = _alternatives_item
                if _alternatives_item is not None:
                    alternatives_item = FilterField.from_dict(_alternatives_item)

                alternatives.append(alternatives_item)

        filter_field = cls(
            field=field,
            operation=operation,
            value=value,
            values=values,
            enum_name=enum_name,
            join_type=join_type,
            alternatives=alternatives,
        )

        filter_field.additional_properties = d
        return filter_field

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
