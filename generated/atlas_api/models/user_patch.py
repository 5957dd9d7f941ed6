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

from ..runtime import Model, secret, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="UserPatch")


@_attrs_define
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
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    rate: int | Unset = UNSET
    phone: None | str | Unset = UNSET
    job_title: None | str | Unset = UNSET
    location: None | Reference | Unset = UNSET
    image: None | Reference | Unset = UNSET
    new_password: str | Unset = _attrs_field(repr=False, converter=secret, default=UNSET)
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.reference import Reference  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        first_name = d.pop("firstName", UNSET)

        last_name = d.pop("lastName", UNSET)

        rate = d.pop("rate", UNSET)

        def _parse_phone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        phone = _parse_phone(d.pop("phone", UNSET))

        def _parse_job_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        job_title = _parse_job_title(d.pop("jobTitle", UNSET))

        def _parse_location(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _location_type_0: Any = data
                location_type_0: Reference = _location_type_0
                if _location_type_0 is not None:
                    location_type_0 = Reference.from_dict(_location_type_0)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        location = _parse_location(d.pop("location", UNSET))

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

        new_password = d.pop("newPassword", UNSET)

        user_patch = cls(
            first_name=first_name,
            last_name=last_name,
            rate=rate,
            phone=phone,
            job_title=job_title,
            location=location,
            image=image,
            new_password=new_password,
        )

        user_patch.additional_properties = d
        return user_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
