"""Kinds of records whose import follows from the contract's data, and the list of all kinds that can be imported."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import typer

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas._kinds import ACCESSORS, NAMES, Kind, kind_of
from rivet.integrations.atlas._kinds.kind import Value, offered
from rivet.integrations.atlas._kinds.patch_values import current_value
from rivet.integrations.atlas._kinds.reader import read_changes, read_new
from rivet.integrations.atlas._support.near_words import did_you_mean
from rivet.integrations.atlas.cli import record_calls
from rivet.integrations.atlas.cli.cell_comparison import comparable
from rivet.integrations.atlas.cli.import_kinds import Column, Form, ImportKind
from rivet.integrations.atlas.cli.own_kinds import ASSETS, USERS, WORK_ORDERS, work_order_alike
from rivet.integrations.atlas.cli.plan_rows import with_rhythm

OWN = {"work_orders": WORK_ORDERS, "assets": ASSETS, "users": USERS}
"""Kinds that are written by hand."""

NOT_IMPORTED = frozenset(("api_keys", "files", "notifications", "schedules", "tasks", "work_order_histories"))
"""Kinds that a file cannot create: the server makes them, or shows them once only (a new API key)."""

FORMS: Mapping[str, Form] = {
    "date": "date", "day": "date", "flag": "flag", "integer": "number", "integers": "list", "long": "text",
    "nested": "json", "number": "number", "short": "text", "strings": "list", "title": "text", "word": "word",
    "words": "list",
}  # fmt: skip
"""Reader of the cells of a property, by its form; a form that is missing here, such as custom fields, has no column."""

NO_COLUMN = frozenset(("file", ""))
"""Kinds of records that a cell cannot name."""

IDENTITY: Mapping[str, tuple[str, ...]] = {
    "additional_costs": ("workOrder", "description", "cost"),
    "asset_downtimes": ("asset", "startsOn"),
    "comments": ("workOrder", "content"),
    "custom_fields": ("label", "entityType"),
    "floor_plans": ("location", "name"),
    "labors": ("workOrder", "startedAt", "assignedTo"),
    "meters": ("name", "asset"),
    "part_quantities": ("workOrder", "purchaseOrder", "part"),
    "readings": ("meter", "value"),
    "relations": ("parent", "child", "relationType"),
    "webhook_endpoints": ("url", "event"),
    "work_order_meter_triggers": ("meter", "name"),
}
"""Properties that make two records duplicates; by default the name."""

MAY_REPEAT = frozenset(("readings",))
"""Kinds of which equal records are no mistake."""

LABELS: Mapping[str, str] = {
    "additional_costs": "cost", "asset_downtimes": "startsOn", "comments": "content", "floor_plans": "name",
    "labors": "startedAt", "part_quantities": "part", "readings": "value", "relations": "parent",
    "work_order_meter_triggers": "name",
}  # fmt: skip
"""Column that each row must have, of kinds without a name."""

PERMISSIONS: Mapping[str, str] = {
    **{accessor: "CATEGORIES" for accessor in ACCESSORS if accessor.endswith("_categories")},
    "customers": "VENDORS_AND_CUSTOMERS", "locations": "LOCATIONS", "meters": "METERS",
    "multi_parts": "PARTS_AND_MULTIPARTS", "parts": "PARTS_AND_MULTIPARTS",
    "preventive_maintenances": "PREVENTIVE_MAINTENANCES", "purchase_orders": "PURCHASE_ORDERS",
    "requests": "REQUESTS", "teams": "PEOPLE_AND_TEAMS", "vendors": "VENDORS_AND_CUSTOMERS",
}  # fmt: skip

FREE_LIMITS: Mapping[str, int] = {
    "checklists": 10, "locations": 10, "meters": 10, "parts": 100, "preventive_maintenances": 10,
    **dict.fromkeys(("additional_costs", "asset_downtimes", "customers", "labors", "relations", "request_portals"), 0),
    **dict.fromkeys(("vendors", "webhook_endpoints", "work_order_meter_triggers"), 0),
}  # fmt: skip
"""Maximum number of records without a licence."""

TITLES: Mapping[str, tuple[str, ...]] = {
    "additionalInfos": ("additional information", "additional info"),
    "asset": ("asset name",), "assignedTo": ("assigned to emails", "assignees"), "barcode": ("bar code",),
    "category": ("category name",), "companyName": ("company",), "customers": ("customers names", "contractors"),
    "daysOfWeek": ("days", "weekdays"), "dueDate": ("due", "due on", "deadline"),
    "estimatedDuration": ("estimated hours", "hours"),
    "latitude": ("lat",), "location": ("location name",), "longitude": ("lon", "lng"),
    "meterCategory": ("category", "category name"), "minQuantity": ("minimum quantity", "minimum"),
    "parentLocation": ("parent location name", "parent"), "phone": ("telephone",),
    "primaryUser": ("primary user email", "primary worker", "responsible"), "quantity": ("stock",),
    "requiredSignature": ("requires signature",), "startsOn": ("starts", "start"),
    "endsOn": ("ends", "end"), "team": ("team name",), "teams": ("teams names",),
    "updateFrequency": ("update frequency in days", "reading frequency"), "users": ("users emails", "members"),
    "vendors": ("vendors names",), "workers": ("workers emails", "assigned to"),
}  # fmt: skip
"""Other headers of a property, those of Atlas's own templates among them."""

EXAMPLES: Mapping[str, str] = {
    "address": "1 Plant Road", "asset": "A000001", "assignedTo": "tech@plant.example", "cost": "2.50",
    "daysOfWeek": "mon, thu", "dueDate": "2026-12-24", "email": "office@miller.example", "frequency": "1",
    "location": "Plant 1", "parentLocation": "Plant 1", "quantity": "12", "startsOn": "2026-12-24 08:00",
    "updateFrequency": "7", "unit": "h", "users": "tech@plant.example", "workers": "tech@plant.example",
    "workOrder": "WO000001",
}  # fmt: skip


def derived(kind: Kind) -> ImportKind:
    """Return the import of a kind, from its data."""
    columns = tuple(_columns(kind))
    label = LABELS.get(kind.accessor) or next(one for one in kind.named if one in offered(kind.create).values)
    noun = kind.name
    return ImportKind(
        kind.accessor.replace("_", "-"), noun, label, columns, PERMISSIONS.get(kind.accessor, ""),
        lambda payload: read_new(kind, payload), lambda changes: read_changes(kind, changes),
        lambda client, payload, _key: getattr(client, kind.accessor).create(payload, lane="bulk"),
        _update(kind) if kind.patch is not None else None,
        lambda client: record_calls.all_of(client, noun),
        _identity(kind, columns),
        walk_of=_within(kind) if kind.within else None,
        free_limit=FREE_LIMITS.get(kind.accessor),
        may_repeat=kind.accessor in MAY_REPEAT,
        is_named=kind.accessor != "requests",
        is_unique=kind.accessor.endswith("_categories"),
        view=lambda row: _view(kind, row),
    )  # fmt: skip


def _columns(kind: Kind) -> Iterator[Column]:
    payload = offered(kind.create)
    # What must be given comes first; the properties of a record's schedule are far down in the contract.
    for name in (*payload.required, *(name for name in payload.values if name not in payload.required)):
        value = payload.values[name]
        form = _form(value)
        if form is None or (value.form == "reference" and value.kind in NO_COLUMN):
            continue
        imported = kind.bulk_import.takes.get(name, name) if kind.bulk_import is not None else name
        titles = tuple(dict.fromkeys((*TITLES.get(name, ()), imported)))
        can_change = kind.patch is not None and name in kind.patch.values
        of = "integer" if value.form == "integers" else value.kind
        required = name in payload.required
        yield Column(name, form, of, titles, value.words, EXAMPLES.get(name, ""), can_change, is_required=required)


def _form(value: Value) -> Form | None:
    if value.form == "reference":
        return "many" if value.many else "one"
    return FORMS.get(value.form)


def _view(kind: Kind, row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record with the properties of its schedule, and with its lists as a payload has them."""
    found = {**(row.get("schedule") or {}), **row}
    for name, value in offered(kind.create).values.items():
        if value.show in row and value.form in ("strings", "nested"):
            found[name] = current_value(value, row[value.show])
    return found


def _update(kind: Kind) -> Callable[[SyncAtlasClient, int, Any], Any]:
    return lambda client, id, changes: getattr(client, kind.accessor).update(id, changes, lane="bulk")


def _within(kind: Kind) -> Callable[[SyncAtlasClient, Mapping[str, Any]], Iterator[Any]]:
    parents = {noun: keyword for keyword, noun in kind.parents.items()}
    columns = {
        name: parents[value.kind]  # of a relation two name work orders, and neither is called so
        for name, value in offered(kind.create).values.items()
        if value.kind in parents and not value.many
    }

    def walk_of(client: SyncAtlasClient, payload: Mapping[str, Any]) -> Iterator[Any]:
        for name, keyword in columns.items():
            if id := payload.get(name):
                yield from record_calls.within(client, kind, keyword, {"id": id})

    return walk_of


def _identity(kind: Kind, columns: Sequence[Column]) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    if kind.accessor == "requests":
        return work_order_alike
    keys = IDENTITY.get(kind.accessor) or kind.named[:1]
    chosen = [column for column in columns if column.key in keys]
    return lambda one: tuple(comparable(column, one.get(column.key)) for column in chosen)


ALIASES = {"pm": "preventive-maintenances", "wo": "work-orders", "sets-of-parts": "multi-parts"}


def kind_names() -> list[str]:
    """Return the names of all kinds that can be imported, those of daily work first."""
    first = ["work-orders", "assets", "locations", "users", "parts"]
    names = [accessor.replace("_", "-") for accessor in ACCESSORS if accessor not in NOT_IMPORTED]
    return first + [name for name in names if name not in first]


def import_kind(name: str) -> ImportKind:
    """Return a kind by its name on the command line, in any case, singular or plural.

    Raises:
        BadParameter: There is no such kind.
    """
    plain = name.strip().lower().replace("_", "-").replace(" ", "-")
    plain = ALIASES.get(plain, plain)
    one = {noun.lower().replace(" ", "-"): accessor.replace("_", "-") for noun, accessor in NAMES.items()}
    plain, names = one.get(plain, plain), kind_names()
    if plain in names:
        accessor = plain.replace("-", "_")
        found = OWN.get(accessor) or derived(kind_of(accessor))
        return with_rhythm(found) if accessor == "preventive_maintenances" else found
    hint = did_you_mean(plain, names) or f": {', '.join(names)}."
    raise typer.BadParameter(f"there is no kind {name!r}{hint}", param_hint="KIND")
