# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of roles."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.enums import PermissionWord, RoleTypeWord


class NewRole(TypedDict, total=False):
    """New role."""

    name: Required[str]
    roleType: Required[RoleTypeWord]
    description: str | None
    externalId: str | None
    createPermissions: list[PermissionWord]
    viewPermissions: list[PermissionWord]
    viewOtherPermissions: list[PermissionWord]
    editOtherPermissions: list[PermissionWord]
    deleteOtherPermissions: list[PermissionWord]


class RoleChanges(TypedDict, total=False):
    """Changes of a record: role."""

    name: str
    description: str | None
    externalId: str | None
    createPermissions: list[PermissionWord]
    viewPermissions: list[PermissionWord]
    viewOtherPermissions: list[PermissionWord]
    editOtherPermissions: list[PermissionWord]
    deleteOtherPermissions: list[PermissionWord]
