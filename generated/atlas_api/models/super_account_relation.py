# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr
from ..types import UNSET, Unset

T = TypeVar("T", bound="SuperAccountRelation")


@_attrs_define(on_setattr=on_setattr)
class SuperAccountRelation(Model):
    """
    Attributes:
        child_company_name (None | str | Unset):
        child_company_id (int | Unset):
        child_user_id (int | Unset):
        super_user_id (int | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "childCompanyName": "child_company_name",
        "childCompanyId": "child_company_id",
        "childUserId": "child_user_id",
        "superUserId": "super_user_id",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    child_company_name: None | str | Unset = UNSET
    child_company_id: int | Unset = UNSET
    child_user_id: int | Unset = UNSET
    super_user_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        child_company_name: None | str | Unset
        if isinstance(self.child_company_name, Unset):
            child_company_name = UNSET
        else:
            child_company_name = self.child_company_name

        child_company_id = self.child_company_id

        child_user_id = self.child_user_id

        super_user_id = self.super_user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if child_company_name is not UNSET:
            field_dict["childCompanyName"] = child_company_name
        if child_company_id is not UNSET:
            field_dict["childCompanyId"] = child_company_id
        if child_user_id is not UNSET:
            field_dict["childUserId"] = child_user_id
        if super_user_id is not UNSET:
            field_dict["superUserId"] = super_user_id

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        child_company_name: None | str | Unset = d.pop("childCompanyName", UNSET)

        child_company_id = d.pop("childCompanyId", UNSET)

        child_user_id = d.pop("childUserId", UNSET)

        super_user_id = d.pop("superUserId", UNSET)

        self.__init__(  # type: ignore[misc]
            child_company_name=child_company_name,
            child_company_id=child_company_id,
            child_user_id=child_user_id,
            super_user_id=super_user_id,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
