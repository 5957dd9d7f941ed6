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
    from ..models.reference import Reference


T = TypeVar("T", bound="FloorPlanCreate")


@_attrs_define(on_setattr=on_setattr)
class FloorPlanCreate(Model):
    """
    Attributes:
        name (str):
        location (Reference): Names another record by its id.
        image (None | Reference | Unset):
        area (int | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "location": "location",
        "image": "image",
        "area": "area",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "location",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("location", dict, "Reference"),)

    name: str
    location: Reference
    image: None | Reference | Unset = UNSET
    area: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        name = self.name

        location = wire(self.location)

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
                "location": location,
            }
        )
        if image is not UNSET:
            field_dict["image"] = image
        if area is not UNSET:
            field_dict["area"] = area

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        name = d.pop("name")

        location: Reference = models.Reference._checked(d.pop("location"))

        image: None | Reference | Unset = models.Reference.read(d.pop("image", UNSET))

        area = d.pop("area", UNSET)

        self.__init__(  # type: ignore[misc]
            name=name,
            location=location,
            image=image,
            area=area,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
