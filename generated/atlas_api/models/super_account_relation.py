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

from ..runtime import (
    ABSENT,
    Record,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SuperAccountRelation")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class SuperAccountRelation(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        child_company_name (None | str):
        child_company_id (int):
        child_user_id (int):
        super_user_id (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "childCompanyName": "child_company_name",
        "childCompanyId": "child_company_id",
        "childUserId": "child_user_id",
        "superUserId": "super_user_id",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    child_company_name: None | str = _attrs_field(default=ABSENT)
    child_company_id: int | None = _attrs_field(default=ABSENT)
    child_user_id: int | None = _attrs_field(default=ABSENT)
    super_user_id: int | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

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
