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
    from ..models.request_portal_field_input import RequestPortalFieldInput


T = TypeVar("T", bound="RequestPortalCreate")


@_attrs_define
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
    title: str
    welcome_message: None | str | Unset = UNSET
    fields: list[RequestPortalFieldInput] | Unset = UNSET
    recaptcha_token: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.request_portal_field_input import RequestPortalFieldInput  # noqa: PLC0415

        d = dict(src_dict)
        title = d.pop("title")

        def _parse_welcome_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        welcome_message = _parse_welcome_message(d.pop("welcomeMessage", UNSET))

        _fields: Any = d.pop("fields", UNSET)
        fields: list[RequestPortalFieldInput] | Unset = _fields
        if _fields is not None and _fields is not UNSET:
            if not isinstance(_fields, list):
                raise TypeError("a list was promised")
            fields = []
            for fields_item_data in _fields:
                _fields_item: Any = fields_item_data
                fields_item: RequestPortalFieldInput = _fields_item
                if _fields_item is not None:
                    fields_item = RequestPortalFieldInput.from_dict(_fields_item)

                fields.append(fields_item)

        def _parse_recaptcha_token(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        recaptcha_token = _parse_recaptcha_token(d.pop("recaptchaToken", UNSET))

        request_portal_create = cls(
            title=title,
            welcome_message=welcome_message,
            fields=fields,
            recaptcha_token=recaptcha_token,
        )

        request_portal_create.additional_properties = d
        return request_portal_create

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
