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

from ..runtime import Model, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="CommentCreate")


@_attrs_define
class CommentCreate(Model):
    """
    Attributes:
        work_order (Reference): Names another record by its id.
        content (str):
        files (list[Reference] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "workOrder": "work_order",
        "content": "content",
        "files": "files",
    }
    work_order: Reference
    content: str
    files: list[Reference] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        work_order = wire(self.work_order)

        content = self.content

        files: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.files, Unset):
            files = wire(self.files)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workOrder": work_order,
                "content": content,
            }
        )
        if files is not UNSET:
            field_dict["files"] = files

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        _work_order: Any = d.pop("workOrder")
        work_order: Reference = _work_order
        if _work_order is not None:
            work_order = Reference.from_dict(_work_order)

        content = d.pop("content")

        _files: Any = d.pop("files", UNSET)
        files: list[Reference] | Unset = _files
        if _files is not None and _files is not UNSET:
            if not isinstance(_files, list):
                raise TypeError("a list was promised")
            files = []
            for files_item_data in _files:
                _files_item: Any = files_item_data
                files_item: Reference = _files_item
                if _files_item is not None:
                    files_item = Reference.from_dict(_files_item)

                files.append(files_item)

        comment_create = cls(
            work_order=work_order,
            content=content,
            files=files,
        )

        comment_create.additional_properties = d
        return comment_create

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
