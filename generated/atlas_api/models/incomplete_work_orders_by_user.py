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


T = TypeVar("T", bound="IncompleteWorkOrdersByUser")


@_attrs_define
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
    id: int
    first_name: None | str
    last_name: None | str
    image: FileMini | None
    phone: None | str
    count: int
    average_age: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.file_mini import FileMini  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.file_mini import FileMini  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        def _parse_first_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        first_name = _parse_first_name(d.pop("firstName"))

        def _parse_last_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        last_name = _parse_last_name(d.pop("lastName"))

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

        def _parse_phone(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        phone = _parse_phone(d.pop("phone"))

        count = d.pop("count")

        average_age = d.pop("averageAge")

        incomplete_work_orders_by_user = cls(
            id=id,
            first_name=first_name,
            last_name=last_name,
            image=image,
            phone=phone,
            count=count,
            average_age=average_age,
        )

        incomplete_work_orders_by_user.additional_properties = d
        return incomplete_work_orders_by_user

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
