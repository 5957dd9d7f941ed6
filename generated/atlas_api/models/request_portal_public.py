# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
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
from ..runtime import Model, Timestamp, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.request_portal_field import RequestPortalField


T = TypeVar("T", bound="RequestPortalPublic")


@_attrs_define(on_setattr=on_setattr)
class RequestPortalPublic(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        title (None | str):
        welcome_message (None | str):
        fields (list[RequestPortalField]):
        uuid (None | str):
        company_id (int | None):
        company_name (None | str):
        company_logo (None | str):
        company_language (Language | None):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "title": "title",
        "welcomeMessage": "welcome_message",
        "fields": "fields",
        "uuid": "uuid",
        "companyId": "company_id",
        "companyName": "company_name",
        "companyLogo": "company_logo",
        "companyLanguage": "company_language",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "title",
            "welcomeMessage",
            "fields",
            "uuid",
            "companyId",
            "companyName",
            "companyLogo",
            "companyLanguage",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("fields", list, "RequestPortalField"),)
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    title: None | str
    welcome_message: None | str
    fields: list[RequestPortalField]
    uuid: None | str
    company_id: int | None
    company_name: None | str
    company_logo: None | str
    company_language: Language | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        RequestPortalField = models.RequestPortalField
        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        title: None | str
        title = self.title

        welcome_message: None | str
        welcome_message = self.welcome_message

        fields = wire(self.fields)

        uuid: None | str
        uuid = self.uuid

        company_id: int | None
        company_id = self.company_id

        company_name: None | str
        company_name = self.company_name

        company_logo: None | str
        company_logo = self.company_logo

        company_language: None | str
        if isinstance(self.company_language, Language):
            company_language = wire(self.company_language)
        else:
            company_language = self.company_language

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "createdAt": created_at,
                "updatedAt": updated_at,
                "title": title,
                "welcomeMessage": welcome_message,
                "fields": fields,
                "uuid": uuid,
                "companyId": company_id,
                "companyName": company_name,
                "companyLogo": company_logo,
                "companyLanguage": company_language,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        title: None | str = d.pop("title")

        welcome_message: None | str = d.pop("welcomeMessage")

        fields: list[RequestPortalField] = models.RequestPortalField._checked(d.pop("fields"))

        uuid: None | str = d.pop("uuid")

        company_id: int | None = d.pop("companyId")

        company_name: None | str = d.pop("companyName")

        company_logo: None | str = d.pop("companyLogo")

        company_language: Language | None = Language.read(d.pop("companyLanguage"))

        self.__init__(  # type: ignore[misc]
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            title=title,
            welcome_message=welcome_message,
            fields=fields,
            uuid=uuid,
            company_id=company_id,
            company_name=company_name,
            company_logo=company_logo,
            company_language=company_language,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
