# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
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

from ..models.language import Language
from ..runtime import Model, Timestamp, wire

if TYPE_CHECKING:
    from ..models.request_portal_field import RequestPortalField


T = TypeVar("T", bound="RequestPortalPublic")


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.request_portal_field import RequestPortalField  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        def _parse_created_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        created_by = _parse_created_by(d.pop("createdBy"))

        def _parse_updated_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        updated_by = _parse_updated_by(d.pop("updatedBy"))

        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        _updated_at: Any = d.pop("updatedAt")
        updated_at: datetime.datetime = _updated_at
        if _updated_at is not None:
            updated_at = Timestamp.parse(_updated_at)

        def _parse_title(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        title = _parse_title(d.pop("title"))

        def _parse_welcome_message(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        welcome_message = _parse_welcome_message(d.pop("welcomeMessage"))

        _fields: Any = d.pop("fields")
        fields: list[RequestPortalField] = _fields
        if _fields is not None:
            if not isinstance(_fields, list):
                raise TypeError("a list was promised")
            fields = []
            for fields_item_data in _fields:
                _fields_item: Any = fields_item_data
                fields_item: RequestPortalField = _fields_item
                if _fields_item is not None:
                    fields_item = RequestPortalField.from_dict(_fields_item)

                fields.append(fields_item)

        def _parse_uuid(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        uuid = _parse_uuid(d.pop("uuid"))

        def _parse_company_id(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        company_id = _parse_company_id(d.pop("companyId"))

        def _parse_company_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        company_name = _parse_company_name(d.pop("companyName"))

        def _parse_company_logo(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        company_logo = _parse_company_logo(d.pop("companyLogo"))

        def _parse_company_language(data: object) -> Language | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _company_language_type_0: Any = data
                company_language_type_0: Language = _company_language_type_0
                if _company_language_type_0 is not None:
                    company_language_type_0 = Language(_company_language_type_0)

                return company_language_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Language | None, data)

        company_language = _parse_company_language(d.pop("companyLanguage"))

        request_portal_public = cls(
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

        request_portal_public.additional_properties = d
        return request_portal_public

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
