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
    from ..models.reference import Reference


T = TypeVar("T", bound="CategoryCreate")


@_attrs_define(on_setattr=on_setattr)
class CategoryCreate(Model):
    """
    Attributes:
        name (str):
        description (None | str | Unset):
        company_settings (Reference | Unset): Names another record by its id.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "companySettings": "company_settings",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("name",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("companySettings", dict, "Reference"),)

    name: str
    description: None | str | Unset = UNSET
    company_settings: Reference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        name = self.name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        company_settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.company_settings, Unset):
            company_settings = wire(self.company_settings)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if company_settings is not UNSET:
            field_dict["companySettings"] = company_settings

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        name = d.pop("name")

        description: None | str | Unset = d.pop("description", UNSET)

        company_settings: Reference | Unset = models.Reference._checked(d.pop("companySettings", UNSET))

        self.__init__(  # type: ignore[misc]
            name=name,
            description=description,
            company_settings=company_settings,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
