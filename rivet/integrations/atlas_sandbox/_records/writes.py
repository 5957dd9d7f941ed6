"""Shared rules for writing records: audit fields, references, custom field values, lengths."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller, foreign
from rivet.integrations.atlas_sandbox._http.context import Context
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, not_storable, too_long
from rivet.integrations.atlas_sandbox._java.jackson import Unsaved, Unversioned
from rivet.integrations.atlas_sandbox._records.references import REFERENCES, unsaved
from rivet.integrations.atlas_sandbox._records.store import Row, Store
from rivet.integrations.atlas_sandbox._search.attributes import java_class

_OWNED = (
    "asset", "location", "team", "part", "meter", "vendor", "customer", "workOrder", "purchaseOrder", "request",
    "preventiveMaintenance", "workOrderCategory", "assetCategory", "costCategory", "timeCategory", "meterCategory",
    "partCategory", "purchaseOrderCategory",
)  # fmt: skip
SHORT = 255


class Writer:
    """Writes records of one kind.

    Args:
        context: The sandbox.
        kind: The kind in the store.
        table: Name of the server's table, for error messages.
        cleaned_fields: Fields whose strings are cleaned before they are stored.
        long_fields: Fields without a maximum length.
    """

    def __init__(
        self,
        context: Context,
        kind: str,
        table: str,
        *,
        cleaned_fields: Collection[str],
        long_fields: Collection[str],
    ) -> None:
        self._store, self._kind, self._table = context.store, kind, table
        self._release = context.release
        self._references = REFERENCES.get(kind, {})
        self._cleaned, self._long = cleaned_fields, long_fields

    def check_companies(self, caller: Caller, values: Mapping[str, Any]) -> None:
        """Refuse references to records of another company, before anything else."""
        for field, reference in self._references.items():
            for id in _ids(values.get(field)):
                row = None if isinstance(id, (Unsaved, Unversioned)) else self._store.get(reference.kind, id)
                if reference.kind in _OWNED and row is not None and row["companyId"] != caller.company:
                    raise foreign(caller.id, java_class(reference.kind).rpartition(".")[2], row["id"])

    def create(self, caller: Caller, values: Row, number: str = "") -> Row:
        """Insert a record; `number` is the prefix of its customId, if it has one."""
        row = {"id": self._store.next_id(self._kind), **ownership(self._store, caller), **values}
        self._clean(row)
        self._check_lengths(row, stored=False)
        self.check_references(values, stored=False)
        if number:
            row["customId"] = f"{number}{self._store.count(f'{number}:{caller.company}'):06d}"
        return self._store.put(self._kind, row)

    def update(self, caller: Caller, row: Row, values: Mapping[str, Any], *, touch: bool = True) -> Row:
        """Replace some columns of a record.

        Args:
            caller: Who does it.
            row: The record.
            values: The columns.
            touch: Whether the record counts as updated also if nothing changes.
        """
        changed = {**row, **values, "updatedBy": caller.id, "updatedAt": self._store.clock.now()}
        self._clean(changed)
        self._check_lengths(changed, stored=True)
        self.check_references(values, stored=True)
        if not touch and all(changed[key] == row.get(key) for key in values):
            return row
        return self._store.put(self._kind, changed)

    def custom_values(
        self, caller: Caller, entity: str, values: list[dict[str, Any] | None] | None, *, clean: bool = True
    ) -> list[Row]:
        """Return rows for custom field values; an unknown field is refused, the value is never checked."""
        rows = []
        for value in values or []:
            if value is None:
                raise Refusal(
                    500,
                    'Cannot invoke "com.grash.dto.cutomField.CustomFieldValuePostDTO.getValue()" because '
                    '"customFieldValuePostDTO" is null',
                )
            field = self._store.get("customField", value.get("id"))
            if field is None or field["companyId"] != caller.company or field["entityType"] != entity:
                raise Refusal(404, "Custom field not found")
            content = value.get("value")
            rows.append(
                {
                    "id": self._store.next_id("customFieldValue"),
                    "field": field["id"],
                    "value": self._release.clean(content) if clean else content,
                }
            )
        return rows

    def check_references(self, values: Mapping[str, Any], *, stored: bool) -> None:
        """Refuse references to records that do not exist.

        Args:
            values: The fields; those that are not references are ignored.
            stored: Whether the record exists already, for which the server has another message.
        """
        # A new record is stored before the rows that join it to others; in a change, members of lists are read first.
        for field, reference in sorted(
            self._references.items(), key=lambda of: isinstance(values.get(of[0]), list) is not stored
        ):
            for id in _ids(values.get(field)):
                if isinstance(id, Unsaved):
                    raise unsaved(java_class(reference.kind))
                if isinstance(id, Unversioned):
                    message = f"Detached entity with generated id '{id.id}' has an uninitialized version value 'null': "
                    raise Refusal(500, f"{message}{id.java_class}.version")
                if self._store.get(reference.kind, id) is None:
                    many = isinstance(values[field], list)
                    raise reference.missing_member(id) if many and stored else reference.missing(id, stored=stored)

    def _clean(self, row: Row) -> None:
        for field in self._cleaned:
            row[field] = self._release.clean(row.get(field))
            if "\0" in (row[field] or ""):
                raise not_storable(self._table)

    def _check_lengths(self, row: Row, *, stored: bool) -> None:
        for field, value in row.items():
            if isinstance(value, str) and field not in self._long and len(value) > SHORT:
                raise too_long(self._table, stored=stored)


def ownership(store: Store, caller: Caller) -> Row:
    """Return the columns of a new record that say whose it is: company, creator, and the time."""
    now = store.clock.now()
    return {
        "companyId": caller.company,
        "createdBy": caller.id,
        "updatedBy": caller.id,
        "createdAt": now,
        "updatedAt": now,
    }


def columns(values: Mapping[str, Any], without: Collection[str]) -> Row:
    """Return the values that are stored in the record itself."""
    return {key: value for key, value in values.items() if key not in without}


def _ids(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def check_people(values: Mapping[str, Any]) -> None:
    """Fail without a message if a new record's user has no id: the server notifies users before it stores it."""
    for field in ("primaryUser", "assignedTo"):
        if any(isinstance(id, Unsaved) for id in _ids(values.get(field))):
            raise Refusal(500, None)


def refuse_id(values: dict[str, Any]) -> None:
    """Reject a new record with an id: the server treats it as an old one that another user has changed."""
    if values.pop("id", None) is not None:
        raise Refusal(409, "The resource was modified by another request. Please refresh and retry.")
