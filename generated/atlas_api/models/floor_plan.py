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
    from ..models.file_mini import FileMini


T = TypeVar("T", bound="FloorPlan")


@_attrs_define(on_setattr=on_setattr)
class FloorPlan(Model):
    """
    Attributes:
        id (int):
        name (str):
        image (FileMini | None):
        area (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "image": "image",
        "area": "area",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "image",
            "area",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    name: str
    image: FileMini | None
    area: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        FileMini = models.FileMini
        id = self.id

        name = self.name

        image: dict[str, Any] | None
        if isinstance(self.image, FileMini):
            image = wire(self.image)
        else:
            image = self.image

        area = self.area

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "image": image,
                "area": area,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        name = d.pop("name")

        image: FileMini | None = models.FileMini.read(d.pop("image"))

        area = d.pop("area")

        self.__init__(  # type: ignore[misc]
            id=id,
            name=name,
            image=image,
            area=area,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
