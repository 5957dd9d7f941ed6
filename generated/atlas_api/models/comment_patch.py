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


T = TypeVar("T", bound="CommentPatch")


@_attrs_define(on_setattr=on_setattr)
class CommentPatch(Model):
    """
    Attributes:
        content (str):
        files (list[Reference] | Unset): Removed when it is left out.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "content": "content",
        "files": "files",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("content",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("files", list, "Reference"),)

    content: str
    files: list[Reference] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        content = self.content

        files: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.files, Unset):
            files = wire(self.files)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "content": content,
            }
        )
        if files is not UNSET:
            field_dict["files"] = files

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        content = d.pop("content")

        files: list[Reference] | Unset = models.Reference._checked(d.pop("files", UNSET))

        self.__init__(  # type: ignore[misc]
            content=content,
            files=files,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
