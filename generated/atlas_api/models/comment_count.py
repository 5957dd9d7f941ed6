# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    ABSENT,
    Record,
    left_over,
    on_setattr,
)
from ..types import UNSET

T = TypeVar("T", bound="CommentCount")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class CommentCount(Record):
    """Release 1.6.0 answers with `success`, and the count as text in `message`. (record; what a release does not send
    reads as None or [])

        Attributes:
            count (int):
            with_files_count (int):
            success (bool):
            message (str):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "withFilesCount": "with_files_count",
        "success": "success",
        "message": "message",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    count: int | None = _attrs_field(default=ABSENT)
    with_files_count: int | None = _attrs_field(default=ABSENT)
    success: bool | None = _attrs_field(default=ABSENT)
    message: str | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        count = d.pop("count", UNSET)

        with_files_count = d.pop("withFilesCount", UNSET)

        success = d.pop("success", UNSET)

        message = d.pop("message", UNSET)

        self.__init__(  # type: ignore[misc]
            count=count,
            with_files_count=with_files_count,
            success=success,
            message=message,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
