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


T = TypeVar("T", bound="IncompleteWorkOrdersByUser")


@_attrs_define(on_setattr=on_setattr)
class IncompleteWorkOrdersByUser(Model):
    """
    Attributes:
        id (int):
        first_name (None | str):
        last_name (None | str):
        image (FileMini | None):
        phone (None | str):
        count (int):
        average_age (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "firstName": "first_name",
        "lastName": "last_name",
        "image": "image",
        "phone": "phone",
        "count": "count",
        "averageAge": "average_age",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "firstName",
            "lastName",
            "image",
            "phone",
            "count",
            "averageAge",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    first_name: None | str
    last_name: None | str
    image: FileMini | None
    phone: None | str
    count: int
    average_age: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        FileMini = models.FileMini
        id = self.id

        first_name: None | str
        first_name = self.first_name

        last_name: None | str
        last_name = self.last_name

        image: dict[str, Any] | None
        if isinstance(self.image, FileMini):
            image = wire(self.image)
        else:
            image = self.image

        phone: None | str
        phone = self.phone

        count = self.count

        average_age = self.average_age

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "firstName": first_name,
                "lastName": last_name,
                "image": image,
                "phone": phone,
                "count": count,
                "averageAge": average_age,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        first_name: None | str = d.pop("firstName")

        last_name: None | str = d.pop("lastName")

        image: FileMini | None = models.FileMini.read(d.pop("image"))

        phone: None | str = d.pop("phone")

        count = d.pop("count")

        average_age = d.pop("averageAge")

        self.__init__(  # type: ignore[misc]
            id=id,
            first_name=first_name,
            last_name=last_name,
            image=image,
            phone=phone,
            count=count,
            average_age=average_age,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
