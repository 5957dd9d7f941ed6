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


T = TypeVar("T", bound="Invitation")


@_attrs_define(on_setattr=on_setattr)
class Invitation(Model):
    """
    Attributes:
        role (Reference): Names another record by its id.
        emails (list[str]):
        disable_sending_email (bool | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "emails": "emails",
        "disableSendingEmail": "disable_sending_email",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "role",
            "emails",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("role", dict, "Reference"),)

    role: Reference
    emails: list[str]
    disable_sending_email: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        role = wire(self.role)

        emails = self.emails

        disable_sending_email = self.disable_sending_email

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "role": role,
                "emails": emails,
            }
        )
        if disable_sending_email is not UNSET:
            field_dict["disableSendingEmail"] = disable_sending_email

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        role: Reference = models.Reference._checked(d.pop("role"))

        emails = cast(list[str], d.pop("emails"))

        disable_sending_email = d.pop("disableSendingEmail", UNSET)

        self.__init__(  # type: ignore[misc]
            role=role,
            emails=emails,
            disable_sending_email=disable_sending_email,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
