# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr
from ..types import UNSET, Unset

T = TypeVar("T", bound="FileMini")


@_attrs_define(on_setattr=on_setattr)
class FileMini(Model):
    """
    Attributes:
        id (int):
        name (str):
        url (str): Signed; good for three hours.
        thumbnail_url (str | Unset): Where the file is an image of a record.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "url": "url",
        "thumbnailUrl": "thumbnail_url",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "url",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    name: str
    url: str
    thumbnail_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        url = self.url

        thumbnail_url = self.thumbnail_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "url": url,
            }
        )
        if thumbnail_url is not UNSET:
            field_dict["thumbnailUrl"] = thumbnail_url

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        name = d.pop("name")

        url = d.pop("url")

        thumbnail_url = d.pop("thumbnailUrl", UNSET)

        self.__init__(  # type: ignore[misc]
            id=id,
            name=name,
            url=url,
            thumbnail_url=thumbnail_url,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
