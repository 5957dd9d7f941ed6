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


T = TypeVar("T", bound="RequestPortalPatch")


@_attrs_define(on_setattr=on_setattr)
class RequestPortalPatch(Model):
    """
    Attributes:
        title (str):
        welcome_message (None | str | Unset):
        fields (list[RequestPortalFieldInput] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "welcomeMessage": "welcome_message",
        "fields": "fields",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("title",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("fields", list, "RequestPortalFieldInput"),)

    title: str
    welcome_message: None | str | Unset = UNSET
    fields: list[RequestPortalFieldInput] | Unset = UNSET
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

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        title = d.pop("title")

        welcome_message: None | str | Unset = d.pop("welcomeMessage", UNSET)

        fields: list[RequestPortalFieldInput] | Unset = models.RequestPortalFieldInput._checked(d.pop("fields", UNSET))

        self.__init__(  # type: ignore[misc]
            title=title,
            welcome_message=welcome_message,
            fields=fields,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
