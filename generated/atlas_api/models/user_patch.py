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
    secret,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="UserPatch")


@_attrs_define(on_setattr=on_setattr)
class UserPatch(Model):
    """
    Attributes:
        first_name (str | Unset):
        last_name (str | Unset):
        rate (int | Unset):
        phone (None | str | Unset):
        job_title (None | str | Unset):
        location (None | Reference | Unset):
        image (None | Reference | Unset):
        new_password (str | Unset): (secret)
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "firstName": "first_name",
        "lastName": "last_name",
        "rate": "rate",
        "phone": "phone",
        "jobTitle": "job_title",
        "location": "location",
        "image": "image",
        "newPassword": "new_password",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    rate: int | Unset = UNSET
    phone: None | str | Unset = UNSET
    job_title: None | str | Unset = UNSET
    location: None | Reference | Unset = UNSET
    image: None | Reference | Unset = UNSET
    new_password: str | Unset = _attrs_field(repr=False, converter=secret, default=UNSET)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        first_name = self.first_name

        last_name = self.last_name

        rate = self.rate

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        job_title: None | str | Unset
        if isinstance(self.job_title, Unset):
            job_title = UNSET
        else:
            job_title = self.job_title

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, Reference):
            location = wire(self.location)
        else:
            location = self.location

        image: dict[str, Any] | None | Unset
        if isinstance(self.image, Unset):
            image = UNSET
        elif isinstance(self.image, Reference):
            image = wire(self.image)
        else:
            image = self.image

        new_password = self.new_password

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if first_name is not UNSET:
            field_dict["firstName"] = first_name
        if last_name is not UNSET:
            field_dict["lastName"] = last_name
        if rate is not UNSET:
            field_dict["rate"] = rate
        if phone is not UNSET:
            field_dict["phone"] = phone
        if job_title is not UNSET:
            field_dict["jobTitle"] = job_title
        if location is not UNSET:
            field_dict["location"] = location
        if image is not UNSET:
            field_dict["image"] = image
        if new_password is not UNSET:
            field_dict["newPassword"] = new_password

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        first_name = d.pop("firstName", UNSET)

        last_name = d.pop("lastName", UNSET)

        rate = d.pop("rate", UNSET)

        phone: None | str | Unset = d.pop("phone", UNSET)

        job_title: None | str | Unset = d.pop("jobTitle", UNSET)

        location: None | Reference | Unset = models.Reference.read(d.pop("location", UNSET))

        image: None | Reference | Unset = models.Reference.read(d.pop("image", UNSET))

        new_password = d.pop("newPassword", UNSET)

        self.__init__(  # type: ignore[misc]
            first_name=first_name,
            last_name=last_name,
            rate=rate,
            phone=phone,
            job_title=job_title,
            location=location,
            image=image,
            new_password=new_password,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
