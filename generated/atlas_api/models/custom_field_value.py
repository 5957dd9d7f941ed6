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
    from ..models.custom_field import CustomField


T = TypeVar("T", bound="CustomFieldValue")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class CustomFieldValue(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        custom_field (CustomField): (record; what a release does not send reads as None or [])
        value (None | str):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "customField": "custom_field",
        "value": "value",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("customField",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("customField", dict, "CustomField"),)

    custom_field: CustomField = _attrs_field()
    value: None | str = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        custom_field: CustomField = models.CustomField._checked(d.pop("customField"))

        value: None | str | Unset = d.pop("value", UNSET)

        self.__init__(  # type: ignore[misc]
            custom_field=custom_field,
            value=value,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
