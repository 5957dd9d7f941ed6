# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    Model,
    left_over,
    on_setattr,
)

T = TypeVar("T", bound="VersionedReference")


@_attrs_define(on_setattr=on_setattr)
class VersionedReference(Model):
    """Names a part; the server wants its version, and any number does.

    Attributes:
        id (int):
        version (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "version": "version",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "version",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "version": version,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        version = d.pop("version")

        self.__init__(  # type: ignore[misc]
            id=id,
            version=version,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
