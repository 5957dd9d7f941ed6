# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Filter fields: Files."""

from __future__ import annotations

from typing import Final, Literal

from atlas_api.models.file import File

from rivet.integrations.atlas._search.field_types import DateField, Fields, FlagField, IdField, TextField, WordField


class FileFields(Fields):
    """Filter fields of a file: `FileF`."""

    id: Final = IdField[File]("id")
    created_by: Final = IdField[File]("createdBy")
    updated_by: Final = IdField[File]("updatedBy")
    created_at: Final = DateField[File]("createdAt")
    updated_at: Final = DateField[File]("updatedAt")
    name: Final = TextField[File]("name")
    type: Final = WordField[File, Literal["IMAGE", "OTHER"]]("type", {"IMAGE": 0, "OTHER": 1})
    hidden: Final = FlagField[File]("hidden")


FileF: Final = FileFields()
