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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="FloorPlanPatch")


@_attrs_define
class FloorPlanPatch(Model):
    """
    Attributes:
        name (str):
        image (None | Reference | Unset):
        area (int | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "image": "image",
        "area": "area",
    }
    name: str
    image: None | Reference | Unset = UNSET
    area: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.reference import Reference  # noqa: PLC0415

        name = self.name

        image: dict[str, Any] | None | Unset
        if isinstance(self.image, Unset):
            image = UNSET
        elif isinstance(self.image, Reference):
            image = wire(self.image)
        else:
            image = self.image

        area = self.area

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if image is not UNSET:
            field_dict["image"] = image
        if area is not UNSET:
            field_dict["area"] = area

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        def _parse_image(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _image_type_0: Any = data
                image_type_0: Reference = _image_type_0
                if _image_type_0 is not None:
                    image_type_0 = Reference.from_dict(_image_type_0)

                return image_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        image = _parse_image(d.pop("image", UNSET))

        area = d.pop("area", UNSET)

        floor_plan_patch = cls(
            name=name,
            image=image,
            area=area,
        )

        floor_plan_patch.additional_properties = d
        return floor_plan_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
