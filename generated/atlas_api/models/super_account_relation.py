# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model
from ..types import UNSET, Unset

T = TypeVar("T", bound="SuperAccountRelation")


@_attrs_define
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
    child_company_name: None | str | Unset = UNSET
    child_company_id: int | Unset = UNSET
    child_user_id: int | Unset = UNSET
    super_user_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_child_company_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        child_company_name = _parse_child_company_name(d.pop("childCompanyName", UNSET))

        child_company_id = d.pop("childCompanyId", UNSET)

        child_user_id = d.pop("childUserId", UNSET)

        super_user_id = d.pop("superUserId", UNSET)

        super_account_relation = cls(
            child_company_name=child_company_name,
            child_company_id=child_company_id,
            child_user_id=child_user_id,
            super_user_id=super_user_id,
        )

        super_account_relation.additional_properties = d
        return super_account_relation

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
