"""What all kinds of records share when they are written: audit fields, references, custom field values, lengths."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from .access import Caller, foreign
from .replies import Refusal, foreign_key, too_long
from .sessions import now_millis
from .store import Row, Store
from .text import cleaned

_TABLES = {
    "asset": "asset",
    "location": "location",
    "team": "team",
    "user": "own_user",
    "workOrderCategory": "work_order_category",
    "assetCategory": "asset_category",
}
_CLASSES = {"asset": "Asset", "location": "Location", "team": "Team"}
SHORT = 255


class Writer:
    """Writes records of one kind.

    Args:
        store: The records.
        kind: The kind in the store.
        table: The name of the server's table, for its error messages.
        references: For each field that names a record: the kind that it names.
        cleaned_fields: Text fields that are cleaned before they are stored.
        long_fields: Text fields without a limit of length.
    """

    def __init__(
        self,
        store: Store,
        kind: str,
        table: str,
        *,
        references: Mapping[str, str],
        cleaned_fields: tuple[str, ...],
        long_fields: tuple[str, ...],
    ) -> None:
        self._store, self._kind, self._table = store, kind, table
        self._references, self._cleaned, self._long = references, cleaned_fields, long_fields

    def check_companies(self, caller: Caller, values: Mapping[str, Any]) -> None:
        """Before anything else: no reference may reach into another company."""
        for field, kind in self._references.items():
            for id in _ids(values.get(field)):
                row = self._store.get(kind, id)
                if kind in _CLASSES and row is not None and row["companyId"] != caller.company:
                    raise foreign(caller.id, _CLASSES[kind], id)

    def create(self, caller: Caller, values: Row, number: str = "") -> Row:
        """Insert a record; `number` is the prefix of its customId, if it has one."""
        now = now_millis()
        audit = {"createdBy": caller.id, "updatedBy": caller.id, "createdAt": now, "updatedAt": now}
        row = {"id": self._store.next_id(self._kind), "companyId": caller.company, **audit, **values}
        self._clean(row)
        self._check(row)
        if number:
            row["customId"] = f"{number}{self._store.count(f'{number}:{caller.company}'):06d}"
        return self._store.put(self._kind, row)

    def update(self, caller: Caller, row: Row, values: Mapping[str, Any]) -> Row:
        """Replace some columns of a record."""
        changed = {**row, **values, "updatedBy": caller.id, "updatedAt": now_millis()}
        self._clean(changed)
        self._check(changed)
        return self._store.put(self._kind, changed)

    def custom_values(
        self, caller: Caller, entity: str, values: list[dict[str, Any]] | None, *, clean: bool = True
    ) -> list[Row]:
        """Rows for custom field values; an unknown field is refused, the value itself is never checked."""
        rows = []
        for value in values or []:
            field = self._store.get("customField", value.get("id"))
            if field is None or field["companyId"] != caller.company or field["entityType"] != entity:
                raise Refusal(404, "Custom field not found")
            content = value.get("value")
            rows.append(
                {
                    "id": self._store.next_id("customFieldValue"),
                    "field": field["id"],
                    "value": cleaned(content) if clean else content,
                }
            )
        return rows

    def _clean(self, row: Row) -> None:
        for field in self._cleaned:
            row[field] = cleaned(row.get(field))

    def _check(self, row: Row) -> None:
        for field, value in row.items():
            if isinstance(value, str) and field not in self._long and len(value) > SHORT:
                raise too_long(self._table)
        for field, kind in self._references.items():
            for id in _ids(row.get(field)):
                if self._store.get(kind, id) is None:
                    column = "".join(f"_{char.lower()}" if char.isupper() else char for char in field) + "_id"
                    many = isinstance(row[field], list)
                    table = f"{self._table}_{column.removesuffix('_id')}" if many else self._table
                    raise foreign_key(table, column, id, _TABLES[kind])


def columns(values: Mapping[str, Any], without: Collection[str]) -> Row:
    """The values that are stored in a record itself."""
    return {key: value for key, value in values.items() if key not in without}


def _ids(value: Any) -> list[int]:
    if isinstance(value, list):
        return value
    return [] if value is None else [value]
