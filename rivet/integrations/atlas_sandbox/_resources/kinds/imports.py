"""Imports: what the server makes of their rows, afterwards and in one transaction (recorded: `imports.jsonl`).

The response says only that an import was started. Its job then stores all rows or none; other creates of the company
wait meanwhile (`import_jobs`).
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, success
from rivet.integrations.atlas_sandbox._http.import_jobs import Job
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._records.writes import Writer
from rivet.integrations.atlas_sandbox._resources.kinds.facts import KINDS
from rivet.integrations.atlas_sandbox._resources.kinds.import_tables import TABLES, Table

_STATUS = {
    "operational": "OPERATIONAL", "down": "DOWN", "modernization": "MODERNIZATION", "standby": "STANDBY",
    "inspection scheduled": "INSPECTION_SCHEDULED", "commissioning": "COMMISSIONING",
    "emergency shutdown": "EMERGENCY_SHUTDOWN",
}  # fmt: skip
_WORK_ORDER_WORDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "status": {
        "OPEN": ("open", "ouvert"), "IN_PROGRESS": ("in_progress", "in progress", "en cours"),
        "ON_HOLD": ("on_hold", "on hold", "en pause"), "COMPLETE": ("complete", "terminé"),
    },
    "priority": {
        "NONE": ("none", "aucune"), "LOW": ("low", "basse"), "MEDIUM": ("medium", "moyenne"),
        "HIGH": ("high", "haute"),
    },
}  # fmt: skip
"""Words of an import, in small letters; any other counts as the first one."""
_COMPLETED_AFTER_MS = 600_000
_TRUE = ("true", "yes", "oui", "evet")
_EXCEL_EPOCH_DAYS = 25_569


class Imports:
    """/import.

    Args:
        context: The sandbox.
    """

    def __init__(self, context: Context) -> None:
        self._context, self._store = context, context.store

    def handler(self, name: str) -> Callable[..., Any]:
        """The handler of an import."""
        table = TABLES[name]
        kind = KINDS.get(table.kind)
        cleaned = (
            kind.facts.cleaned if kind is not None else tuple(n for n, c in table.plain.items() if c is jackson.string)
        )
        long = ("description", "additionalInfos", "power", "manufacturer")
        writer = Writer(self._context, table.kind, table.kind, cleaned_fields=cleaned, long_fields=long)

        def handle(request: Request) -> Any:
            if "uuid" not in request.query and self._context.release.imports_in_background:
                parameter = "Required request parameter 'uuid' for method parameter type String is not present"
                raise Refusal(500, parameter)
            uuid, caller = request.query.get("uuid", ""), request.caller
            rows = self._read(request, table)
            caller.require("create", table.entity, "Access Denied")
            run = _Run(self._context, table, writer, caller, rows)
            if not self._context.release.imports_in_background:
                return run.store()
            self._context.imports.add(
                Job(caller.company, caller.user["email"], uuid, len(rows), table.number, run.store)
            )
            return success(uuid)

        return handle

    def _read(self, request: Request, table: Table) -> list[dict[str, Any]]:
        body, java = request.body(), f"com.grash.dto.imports.{table.kind[0].upper()}{table.kind[1:]}ImportDTO"
        if not isinstance(body, list):
            token = "Object value (token `JsonToken.START_OBJECT`)" if isinstance(body, dict) else "its value"
            message = f"Cannot deserialize value of type `java.util.ArrayList<{java}>` from {token}"
            raise jackson.parse_error(message)
        if None in body:
            raise Refusal(500, 'Cannot invoke "Object.getClass()" because "obj" is null')
        return [jackson.read(one, table.fields, java) for one in body]


class _Run:
    """The job of one import."""

    def __init__(
        self, context: Context, table: Table, writer: Writer, caller: Caller, rows: list[dict[str, Any]]
    ) -> None:
        self._store, self._release, self._free_plan = context.store, context.release, context.free_plan
        self._table, self._writer, self._caller, self._rows = table, writer, caller, rows
        self._known: dict[str, dict[str, list[int]]] = {}

    def store(self) -> Any:
        """Store all rows.

        Raises:
            Refusal: One cannot be stored.
        """
        table, counts = self._table, {"created": 0, "updated": 0}
        codes = Counter(row[table.code] for row in self._rows if table.code and row.get(table.code))
        for code, count in codes.items():
            if count > 1:
                raise Refusal(500, f"Duplicate barcode found: {code}")
        there = self._codes()
        self._check_free()
        for row in self._ordered():
            old = self._store.get(table.kind, row["id"]) if row.get("id") else None
            old = old if old is not None and old["companyId"] == self._caller.company else None
            code = row.get(table.code) if table.code else None
            if code and there.get(code, old and old["id"]) != (old and old["id"]):
                raise Refusal(406, f"{table.kind.title()} with same barcode exists: {code}")
            made = self._put(row, old)
            self._names(table.kind).setdefault(made.get("name", "").upper(), []).insert(0, made["id"])
            counts["updated" if old else "created"] += 1
        return counts

    def _codes(self) -> dict[str, int]:
        rows = self._store.all(self._table.kind, companyId=self._caller.company) if self._table.code else []
        return {row[self._table.code]: row["id"] for row in rows if row.get(self._table.code)}

    def _check_free(self) -> None:
        if not self._free_plan or self._table.free is None:
            return
        free, name = self._table.free
        rows = self._store.all(self._table.kind, companyId=self._caller.company)
        if self._table.kind == "workOrder":
            rows = [row for row in rows if row["status"] != "COMPLETE"]
        if len(rows) >= free:
            raise denied(f"You need a license to add a new {name}. Free Limit reached: {free}")

    def _ordered(self) -> list[dict[str, Any]]:
        """The rows in the order of the server's set, which has none; a parent goes before its children."""
        if not self._table.distinct:
            return self._rows
        parent = next(column for column in self._table.one if column.startswith("parent"))
        texts = {json.dumps(row, sort_keys=True): row for row in self._rows}
        rows = sorted(texts.values(), key=lambda row: hashlib.sha256(repr(row).encode()).digest())
        names = {row.get("name") for row in rows}
        children: dict[Any, list[dict[str, Any]]] = defaultdict(list)
        for row in rows:
            children[row.get(parent) if row.get(parent) in names else None].append(row)
        found: list[dict[str, Any]] = []
        todo = list(reversed(children[None]))
        while todo:
            found.append(row := todo.pop())
            todo += children.pop(row.get("name"), [])
        return found

    def _put(self, row: dict[str, Any], old: Row | None) -> Row:
        table = self._table
        values: Row = dict(table.empty) | {name: row[name] for name in table.plain if row.get(name) is not None}
        if not row.get("title" if table.kind in ("workOrder", "preventiveMaintenance") else "name"):
            raise Refusal(500, "Could not commit JPA transaction")
        if table.kind == "asset":
            values["status"] = _STATUS.get((row.get("status") or "").strip().lower(), "OPERATIONAL")
            if self._free_plan and row.get("parentAssetName"):
                raise denied("You need a license to import assets with hierarchy")
        if table.kind == "workOrder":
            for name, words in _WORK_ORDER_WORDS.items():
                given = (row.get(name) or "").lower()
                values[name] = next((word for word, texts in words.items() if given in texts), next(iter(words)))
        if table.kind == "part":
            values["nonStock"] = (row.get("category") or "").lower() in _TRUE  # as the server has it
        for name in table.flags:
            values[name] = (row.get(name) or "").lower() in _TRUE
        for name in table.dates:
            if row.get(name) is not None:
                values[name] = round((row[name] - _EXCEL_EPOCH_DAYS) * 86_400_000)
        if row.get("completedOn") is not None:  # whatever it is
            values["completedOn"] = self._store.clock.now() + _COMPLETED_AFTER_MS
        for column, (name, kind) in table.one.items():
            found = self._names(kind).get((row.get(column) or "").upper())
            values[name] = found[0] if found else None
        for column, (name, kind) in table.many.items():
            values[name] = self._several(column, kind, row.get(column, []))
        if table.category and (category := row.get(table.category[0])):
            values[table.category[1]] = self._category(table.category[2], category)
        if table.kind == "meter" and values["asset"] is None:
            raise Refusal(500, "Could not commit JPA transaction")
        if old is not None:
            return self._replaced(old, values)
        unsigned = {"createdBy": None, "updatedBy": None} if self._release.imports_in_background else {}
        return self._writer.create(self._caller, {**values, **unsigned}, table.number)

    def _replaced(self, old: Row, values: Row) -> Row:
        if self._table.number:
            counter = f"{self._table.number}:{self._caller.company}"
            values["customId"] = f"{self._table.number}{self._store.count(counter):06d}"
        return self._writer.update(self._caller, old, values)

    def _several(self, column: str, kind: str, names: list[str] | None) -> list[int]:
        if names is None:
            getter = f"com.grash.dto.imports.{self._table.kind.title()}ImportDTO.get{column[0].upper()}{column[1:]}()"
            message = '"java.util.Collection.forEach(java.util.function.Consumer)" because the return value of '
            raise Refusal(500, f'Cannot invoke {message}"{getter}" is null')
        found = [self._names(kind).get(name.upper(), []) for name in names]
        if kind in ("part", "team", "vendor") and any(len(ids) > 1 for ids in found):
            raise Refusal(500, "Query did not return a unique result: 2 results were returned")
        return [ids[0] for ids in found if ids]

    def _names(self, kind: str) -> dict[str, list[int]]:
        """The ids of each name in capitals; for users, of each e-mail."""
        if kind not in self._known:
            self._known[kind] = defaultdict(list)
            for row in self._store.all(kind, companyId=self._caller.company):
                self._known[kind][(row.get("email" if kind == "user" else "name") or "").upper()].append(row["id"])
        return self._known[kind]

    def _category(self, kind: str, name: str) -> int:
        name = self._release.clean(name) or ""
        if not (found := self._names(kind).get(name.upper())):
            now = self._store.clock.now()
            row: Row = {
                "id": self._store.next_id(kind),
                "companyId": self._caller.company,
                "name": name,
                "description": None,
            }
            row |= {"createdBy": None, "updatedBy": None, "createdAt": now, "updatedAt": now}
            self._store.put(kind, row)
            self._names(kind)[name.upper()] = found = [row["id"]]
        return found[0]
