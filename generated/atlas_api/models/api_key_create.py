# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    Model,
    Timestamp,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ApiKeyCreate")


@_attrs_define(on_setattr=on_setattr)
class ApiKeyCreate(Model):
    """
    Attributes:
        label (str):
        expires_at (datetime.datetime | None | Unset): Unlimited if it is left out.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "label": "label",
        "expiresAt": "expires_at",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("label",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    label: str
    expires_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        label = self.label

        expires_at: None | str | Unset
        if isinstance(self.expires_at, Unset):
            expires_at = UNSET
        elif isinstance(self.expires_at, datetime.datetime):
            expires_at = wire(self.expires_at)
        else:
            expires_at = self.expires_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "label": label,
            }
        )
        if expires_at is not UNSET:
            field_dict["expiresAt"] = expires_at

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        label = d.pop("label")

        expires_at: datetime.datetime | None | Unset = Timestamp.read(d.pop("expiresAt", UNSET))

        self.__init__(  # type: ignore[misc]
            label=label,
            expires_at=expires_at,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
