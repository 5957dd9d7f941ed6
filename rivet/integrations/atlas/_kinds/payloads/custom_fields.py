# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of custom fields."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.enums import CustomFieldEntityWord, CustomFieldTypeWord


class NewCustomField(TypedDict, total=False):
    """New custom field."""

    label: Required[str]
    fieldType: Required[CustomFieldTypeWord]
    entityType: Required[CustomFieldEntityWord]
    required: bool
    copyOnRepeat: bool
    options: list[str]


class CustomFieldChanges(TypedDict, total=False):
    """Changes of a record: custom field."""

    label: str
    fieldType: CustomFieldTypeWord
    required: bool
    copyOnRepeat: bool
    options: list[str]
