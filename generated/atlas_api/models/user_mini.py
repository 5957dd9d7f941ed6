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
    from ..models.file_mini import FileMini


T = TypeVar("T", bound="UserMini")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class UserMini(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        first_name (None | str):
        last_name (None | str):
        image (FileMini | None):
        phone (None | str):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "firstName": "first_name",
        "lastName": "last_name",
        "image": "image",
        "phone": "phone",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    first_name: None | str = _attrs_field(default=ABSENT)
    last_name: None | str = _attrs_field(default=ABSENT)
    image: FileMini | None = _attrs_field(default=ABSENT)
    phone: None | str = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        first_name: None | str | Unset = d.pop("firstName", UNSET)

        last_name: None | str | Unset = d.pop("lastName", UNSET)

        image: FileMini | None | Unset = models.FileMini.read(d.pop("image", UNSET))

        phone: None | str | Unset = d.pop("phone", UNSET)

        self.__init__(  # type: ignore[misc]
            id=id,
            first_name=first_name,
            last_name=last_name,
            image=image,
            phone=phone,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
