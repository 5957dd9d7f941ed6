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


T = TypeVar("T", bound="Invitation")


@_attrs_define
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
    role: Reference
    emails: list[str]
    disable_sending_email: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        _role: Any = d.pop("role")
        role: Reference = _role
        if _role is not None:
            role = Reference.from_dict(_role)

        emails = cast(list[str], d.pop("emails"))

        disable_sending_email = d.pop("disableSendingEmail", UNSET)

        invitation = cls(
            role=role,
            emails=emails,
            disable_sending_email=disable_sending_email,
        )

        invitation.additional_properties = d
        return invitation

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
