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
    from ..models.request_portal_field_input import RequestPortalFieldInput


T = TypeVar("T", bound="RequestPortalCreate")


@_attrs_define(on_setattr=on_setattr)
class RequestPortalCreate(Model):
    """
    Attributes:
        title (str):
        welcome_message (None | str | Unset):
        fields (list[RequestPortalFieldInput] | Unset):
        recaptcha_token (None | str | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "welcomeMessage": "welcome_message",
        "fields": "fields",
        "recaptchaToken": "recaptcha_token",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("title",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("fields", list, "RequestPortalFieldInput"),)

    title: str
    welcome_message: None | str | Unset = UNSET
    fields: list[RequestPortalFieldInput] | Unset = UNSET
    recaptcha_token: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        RequestPortalFieldInput = models.RequestPortalFieldInput
        title = self.title

        welcome_message: None | str | Unset
        if isinstance(self.welcome_message, Unset):
            welcome_message = UNSET
        else:
            welcome_message = self.welcome_message

        fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.fields, Unset):
            fields = wire(self.fields)

        recaptcha_token: None | str | Unset
        if isinstance(self.recaptcha_token, Unset):
            recaptcha_token = UNSET
        else:
            recaptcha_token = self.recaptcha_token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
            }
        )
        if welcome_message is not UNSET:
            field_dict["welcomeMessage"] = welcome_message
        if fields is not UNSET:
            field_dict["fields"] = fields
        if recaptcha_token is not UNSET:
            field_dict["recaptchaToken"] = recaptcha_token

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        title = d.pop("title")

        welcome_message: None | str | Unset = d.pop("welcomeMessage", UNSET)

        fields: list[RequestPortalFieldInput] | Unset = models.RequestPortalFieldInput._checked(d.pop("fields", UNSET))

        recaptcha_token: None | str | Unset = d.pop("recaptchaToken", UNSET)

        self.__init__(  # type: ignore[misc]
            title=title,
            welcome_message=welcome_message,
            fields=fields,
            recaptcha_token=recaptcha_token,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
