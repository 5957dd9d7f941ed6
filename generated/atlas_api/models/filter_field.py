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

from .. import models
from ..models.join_type import JoinType
from ..models.search_enum import SearchEnum
from ..models.search_operation import SearchOperation
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="FilterField")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "field",
            "operation",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("alternatives", list, "FilterField"),)

    field: str
    operation: SearchOperation
    value: Any | Unset = UNSET
    values: list[Any] | Unset = UNSET
    enum_name: SearchEnum | Unset = UNSET
    join_type: JoinType | Unset = UNSET
    alternatives: list[FilterField] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

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

    def _read(self, d: dict[str, Any]) -> None:
        field = d.pop("field")

        operation: SearchOperation = SearchOperation.read(d.pop("operation"))

        value = d.pop("value", UNSET)

        values = cast(list[Any], d.pop("values", UNSET))

        enum_name: SearchEnum | Unset = SearchEnum.read(d.pop("enumName", UNSET))

        join_type: JoinType | Unset = JoinType.read(d.pop("joinType", UNSET))

        alternatives: list[FilterField] | Unset = models.FilterField._checked(d.pop("alternatives", UNSET))

        self.__init__(  # type: ignore[misc]
            field=field,
            operation=operation,
            value=value,
            values=values,
            enum_name=enum_name,
            join_type=join_type,
            alternatives=alternatives,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
