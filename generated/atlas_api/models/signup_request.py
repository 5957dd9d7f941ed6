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
from ..models.language import Language
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


T = TypeVar("T", bound="SignupRequest")


@_attrs_define(on_setattr=on_setattr)
class SignupRequest(Model):
    """
    Attributes:
        email (str):
        password (str): 12 to 128 characters and none of the common ones. (secret)
        first_name (str):
        last_name (str):
        phone (str): May be empty but not null.
        role (Reference | Unset): Names another record by its id.
        company_name (str | Unset): For a new company.
        employees_count (int | Unset):
        language (Language | Unset):
        time_zone (str | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "password": "password",
        "firstName": "first_name",
        "lastName": "last_name",
        "phone": "phone",
        "role": "role",
        "companyName": "company_name",
        "employeesCount": "employees_count",
        "language": "language",
        "timeZone": "time_zone",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "email",
            "password",
            "firstName",
            "lastName",
            "phone",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("role", dict, "Reference"),)

    email: str
    password: str = _attrs_field(
        repr=False,
        converter=secret,
    )
    first_name: str
    last_name: str
    phone: str
    role: Reference | Unset = UNSET
    company_name: str | Unset = UNSET
    employees_count: int | Unset = UNSET
    language: Language | Unset = UNSET
    time_zone: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        email = self.email

        password = self.password

        first_name = self.first_name

        last_name = self.last_name

        phone = self.phone

        role: dict[str, Any] | Unset = UNSET
        if not isinstance(self.role, Unset):
            role = wire(self.role)

        company_name = self.company_name

        employees_count = self.employees_count

        language: str | Unset = UNSET
        if not isinstance(self.language, Unset):
            language = wire(self.language)

        time_zone = self.time_zone

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "email": email,
                "password": password,
                "firstName": first_name,
                "lastName": last_name,
                "phone": phone,
            }
        )
        if role is not UNSET:
            field_dict["role"] = role
        if company_name is not UNSET:
            field_dict["companyName"] = company_name
        if employees_count is not UNSET:
            field_dict["employeesCount"] = employees_count
        if language is not UNSET:
            field_dict["language"] = language
        if time_zone is not UNSET:
            field_dict["timeZone"] = time_zone

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        email = d.pop("email")

        password = d.pop("password")

        first_name = d.pop("firstName")

        last_name = d.pop("lastName")

        phone = d.pop("phone")

        role: Reference | Unset = models.Reference._checked(d.pop("role", UNSET))

        company_name = d.pop("companyName", UNSET)

        employees_count = d.pop("employeesCount", UNSET)

        language: Language | Unset = Language.read(d.pop("language", UNSET))

        time_zone = d.pop("timeZone", UNSET)

        self.__init__(  # type: ignore[misc]
            email=email,
            password=password,
            first_name=first_name,
            last_name=last_name,
            phone=phone,
            role=role,
            company_name=company_name,
            employees_count=employees_count,
            language=language,
            time_zone=time_zone,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
