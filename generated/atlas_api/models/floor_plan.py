# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, wire

if TYPE_CHECKING:
    from ..models.file_mini import FileMini


T = TypeVar("T", bound="FloorPlan")


@_attrs_define
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
    id: int
    name: str
    image: FileMini | None
    area: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.file_mini import FileMini  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.file_mini import FileMini  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        def _parse_image(data: object) -> FileMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _image_type_0: Any = data
                image_type_0: FileMini = _image_type_0
                if _image_type_0 is not None:
                    image_type_0 = FileMini.from_dict(_image_type_0)

                return image_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FileMini | None, data)

        image = _parse_image(d.pop("image"))

        area = d.pop("area")

        floor_plan = cls(
            id=id,
            name=name,
            image=image,
            area=area,
        )

        floor_plan.additional_properties = d
        return floor_plan

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
