# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..models.file_type import FileType
from ..models.file_upload_hidden import FileUploadHidden
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, File, Unset

T = TypeVar("T", bound="FileUpload")


@_attrs_define(on_setattr=on_setattr)
class FileUpload(Model):
    """
    Attributes:
        files (list[File]):
        folder (str): A folder in the storage.
        hidden (FileUploadHidden): Whether lists of files leave it out.
        type_ (FileType):
        task_id (int | Unset): A task whose image it is.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "files": "files",
        "folder": "folder",
        "hidden": "hidden",
        "type": "type_",
        "taskId": "task_id",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "files",
            "folder",
            "hidden",
            "type",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    files: list[File]
    folder: str
    hidden: FileUploadHidden
    type_: FileType
    task_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        files = wire(self.files)

        folder = self.folder

        hidden = wire(self.hidden)

        type_ = wire(self.type_)

        task_id = self.task_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "files": files,
                "folder": folder,
                "hidden": hidden,
                "type": type_,
            }
        )
        if task_id is not UNSET:
            field_dict["taskId"] = task_id

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        for files_item_element in self.files:
            files.append(("files", files_item_element.to_tuple()))

        files.append(("folder", (None, str(self.folder).encode(), "text/plain")))

        files.append(("hidden", (None, str(self.hidden.value).encode(), "text/plain")))

        files.append(("type", (None, str(self.type_.value).encode(), "text/plain")))

        if not isinstance(self.task_id, Unset):
            files.append(("taskId", (None, str(self.task_id).encode(), "text/plain")))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    def _read(self, d: dict[str, Any]) -> None:
        _files: Any = d.pop("files")
        files: list[File] = _files
        if _files is not None:
            if not isinstance(_files, list):
                raise TypeError("a list was promised")
            files = []
            for files_item_data in _files:
                _files_item: Any = files_item_data
                files_item: File = _files_item
                if _files_item is not None:
                    files_item = File(payload=BytesIO(_files_item))

                files.append(files_item)

        folder = d.pop("folder")

        hidden: FileUploadHidden = FileUploadHidden.read(d.pop("hidden"))

        type_: FileType = FileType.read(d.pop("type"))

        task_id = d.pop("taskId", UNSET)

        self.__init__(  # type: ignore[misc]
            files=files,
            folder=folder,
            hidden=hidden,
            type_=type_,
            task_id=task_id,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
