"""Caller of a request, and the permissions of its role."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied
from rivet.integrations.atlas_sandbox._records.store import Row, Store

PEOPLE = "PEOPLE_AND_TEAMS"
"""Permission entity of users and teams."""


class Caller:
    """Signed-in user with the permissions of its role."""

    def __init__(self, store: Store, user: Row) -> None:
        self._store = store
        self.user = user
        self.id: int = user["id"]
        self.company: int = user["companyId"]
        self._role: Row = store.get("role", user["role"]) or {}

    @property
    def role_code(self) -> str | None:
        return self._role.get("code")

    def may(self, kind: str, entity: str) -> bool:
        """Return whether the role has a permission: kind is create, view, viewOther, editOther or deleteOther."""
        return entity in self._role.get(f"{kind}Permissions", ())

    def require(self, kind: str, entity: str, message: str = "Access denied") -> None:
        if not self.may(kind, entity):
            raise denied(message)

    def in_teams(self) -> set[int]:
        return {team["id"] for team in self._store.all("team", companyId=self.company) if self.id in team["users"]}

    def is_assigned(self, row: Row) -> bool:
        """Return whether the caller is primary user, assigned, a worker of the location, or in a team of the record."""
        teams = {row["team"]} if row.get("team") else set(row.get("teams", ()))
        people = (row.get("primaryUser"), *row.get("assignedTo", ()), *row.get("workers", ()))
        return self.id in people or bool(teams & self.in_teams())

    def can_view(self, row: Row, entity: str) -> bool:
        return self.may("view", entity) and (
            self.may("viewOther", entity) or row["createdBy"] == self.id or self.is_assigned(row)
        )

    def visible(self, rows: list[Row], entity: str) -> list[Row]:
        """Return the rows that a search shows: all, or those that the caller created."""
        return rows if self.may("viewOther", entity) else [row for row in rows if row["createdBy"] == self.id]

    def can_edit(self, row: Row, entity: str) -> bool:
        return self.may("editOther", entity) or row["createdBy"] == self.id or self.is_assigned(row)

    def can_delete(self, row: Row, entity: str) -> bool:
        return self.may("deleteOther", entity) or row["createdBy"] == self.id

    def own(self, kind: str, id: int | None, java_class: str, missing: Refusal) -> Row:
        """Return a record of the caller's company.

        Raises:
            Refusal: `missing` if it does not exist; 403 if it belongs to another company.
        """
        row = self._store.get(kind, id)
        if row is None:
            raise missing
        if row.get("companyId") not in (None, self.company):
            raise foreign(self.id, java_class, row["id"])
        return row


def foreign(user: int, java_class: str, id: Any) -> Refusal:
    """Return the error for a record that belongs to another company."""
    if java_class.endswith("Category"):
        return denied(f"afterLoad: the user (id={user}) is not authorized to load category")
    if java_class == "CustomField":
        return denied()
    if java_class == "WorkOrder":
        id = "null"
    return denied(
        f"afterLoad:  the user (id={user})  is not authorized to load  this object "
        f"(class com.grash.model.{java_class}) with id {id}"
    )
