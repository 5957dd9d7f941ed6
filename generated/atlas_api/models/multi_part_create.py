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
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.versioned_reference import VersionedReference


T = TypeVar("T", bound="MultiPartCreate")


@_attrs_define(on_setattr=on_setattr)
class MultiPartCreate(Model):
    """
    Attributes:
        name (str):
        parts (list[VersionedReference] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "parts": "parts",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("name",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("parts", list, "VersionedReference"),)

    name: str
    parts: list[VersionedReference] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        VersionedReference = models.VersionedReference
        name = self.name

        parts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.parts, Unset):
            parts = wire(self.parts)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if parts is not UNSET:
            field_dict["parts"] = parts

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        name = d.pop("name")

        parts: list[VersionedReference] | Unset = models.VersionedReference._checked(d.pop("parts", UNSET))

        self.__init__(  # type: ignore[misc]
            name=name,
            parts=parts,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
