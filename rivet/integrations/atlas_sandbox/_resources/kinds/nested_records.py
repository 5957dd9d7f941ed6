"""Records with nested objects, which are stored as they were sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import (
    not_found,
    success,
)
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.references import REFERENCES
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._records.writes import ownership
from rivet.integrations.atlas_sandbox._resources.kinds.kind import CONTRACT
from rivet.integrations.atlas_sandbox._resources.kinds.kind_json import KindShows
from rivet.integrations.atlas_sandbox._search.attributes import java_class

AUDIT = ("id", "createdBy", "updatedBy", "createdAt", "updatedAt")
READ: Mapping[str, jackson.Convert] = {
    "boolean": jackson.boolean,
    "date": jackson.date,
    "int": jackson.long,
    "text": jackson.string,
}
"""Readers of the types that are no references and no enums."""


class NestedRecords:
    """Handlers of a kind of record with nested objects, which only users with the permission SETTINGS see.

    Args:
        context: The sandbox.
        shows: How records are shown.

    Attributes:
        kind: The kind in the store.
        java_class: The server's class.
        missing_on_read: The message of a GET of a record that does not exist.
        missing: The message of other requests.
    """

    kind: ClassVar[str]
    java_class: ClassVar[str]
    missing_on_read: ClassVar[str]
    missing: ClassVar[str]

    def __init__(self, context: Context, shows: KindShows) -> None:
        self.store, self.shows, self.free_plan = context.store, shows, context.free_plan
        self.release = context.release

    def show(self, row: Row) -> Any:
        """Return the JSON of a record."""
        raise NotImplementedError

    def rows(self, caller: Caller) -> list[Row]:
        return self.store.all(self.kind, companyId=caller.company)

    def get(self, request: Request, id: int) -> Any:
        return self.show(self.own(request, id, self.missing_on_read))

    def delete(self, request: Request, id: int) -> Any:
        self.own(request, id, self.missing)
        self.store.delete(self.kind, id)
        return success("Deleted successfully")

    def own(self, request: Request, id: int, missing: str) -> Row:
        request.caller.require("view", "SETTINGS")
        return request.caller.own(self.kind, id, self.java_class, not_found(missing))

    def new_row(self, caller: Caller, kind: str, columns: Row) -> Row:
        """Return a new record, which is not stored yet."""
        return {**columns, "id": self.store.next_id(kind), **ownership(self.store, caller)}

    def nested_row(self, caller: Caller, kind: str, value: Row) -> Row:
        """Return a nested object that was read, as a record of its own."""
        row = self.new_row(caller, kind, value)
        for key, reference in REFERENCES.get(kind, {}).items():
            if value[key] is not None and self.store.get(reference.kind, value[key]) is None:
                raise reference.missing(value[key], stored=False)
        return row


def read_nested(schema: str, value: Any) -> Row:
    """Read a nested object of a body: what its record shows, with references by id."""
    if not isinstance(value, dict):
        raise jackson.parse_error(f"Cannot deserialize value of type `com.grash.model.{schema}`")
    fields: Mapping[str, str] = CONTRACT["shows"][schema]
    row: Row = {key: False if of == "boolean" else None for key, of in fields.items()}
    for key, given in value.items():
        if key in fields and key not in AUDIT:
            row[key] = _read(fields[key].rstrip("?"), given)
    return row


def _read(of: str, value: Any) -> Any:
    word, *rest = of.split(" ")
    if word == "one":
        return jackson.ref(f"model.{java_class(rest[0]).rpartition('.')[2]}")(value)
    if word == "enum":
        return jackson.enum(rest[0], CONTRACT["words"][rest[0]])(value)
    return READ.get(word, jackson.anything)(value)
