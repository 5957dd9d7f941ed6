"""Kinds of records that can be imported: columns, their parsers, and the calls that create and change a record."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from atlas_api.models.location_create import LocationCreate

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas._payloads import reader, validators
from rivet.integrations.atlas._payloads.schemas import ASSET_STATUS_WORDS, ROLE_WORDS
from rivet.integrations.atlas._payloads.vocabulary import PRIORITY_WORDS, STATUS_WORDS
from rivet.integrations.atlas.cli import record_calls
from rivet.integrations.atlas.exceptions import AtlasValidationError

Form = Literal["text", "number", "date", "flag", "word", "one", "many"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of an import.

    Attributes:
        key: The key of the payload.
        form: How its cells are read.
        kind: For ``one`` and ``many``: the kind of record that its cells name.
        titles: Other headers that mean it, beside the key and what `header_key` makes equal to it.
        words: For ``word``: the valid values.
        example: Example in the template.
    """

    key: str
    form: Form = "text"
    kind: str = ""
    titles: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    example: str = ""


@dataclass(frozen=True, slots=True)
class ImportKind:
    """Kind of record that can be imported.

    Attributes:
        name: As on the command line.
        noun: One of them.
        label: The key that people call a record by, which every row must have.
        columns: Its columns, in the order of the template.
        permission: The entity of the server's permissions.
        check: Reads a payload, as the call that creates it does; raises AtlasValidationError.
        create: Creates a record.
        update: Changes a record by its id; None if that cannot be done.
        walk: Iterates over all records, or those that a new one may duplicate.
        double: Returns the values that make two records duplicates, from a record or a payload with ids; None if none
            do.
        free_limit: Maximum number without a licence; 0 for any number.
    """

    name: str
    noun: str
    label: str
    columns: tuple[Column, ...]
    permission: str
    check: Callable[[dict[str, Any]], object]
    create: Callable[[SyncAtlasClient, Any, str | None], Any]
    update: Callable[[SyncAtlasClient, int, Any], Any] | None
    walk: Callable[[SyncAtlasClient], Iterable[Any]]
    double: Callable[[Mapping[str, Any]], tuple[Any, ...]]
    free_limit: int = 0

    def column(self, header: str) -> Column | None:
        """Return the column of a header."""
        wanted = header_key(header)
        for column in self.columns:
            if wanted in {header_key(title) for title in (column.key, *column.titles)}:
                return column
        return None


READ_ONLY = frozenset(
    ("createdby", "createdat", "updatedat", "updatedby", "lastlogin", "haschildren", "parentrequest", "phone2")
)
"""Columns of exports that the server sets itself: an import skips them."""

NUMBER_COLUMNS = frozenset(("id", "customid", "number", "nr", "no"))
"""Headers of the column that identifies an existing record."""


def header_key(header: str) -> str:
    """Normalise a header: lower case, no accents, only letters and digits.

    Example:
        >>> header_key("Échéance (Date)"), header_key("dueDate") == header_key("DUE DATE *")
        ('echeancedate', True)
    """
    plain = unicodedata.normalize("NFKD", header.casefold())
    return re.sub(r"[^\w]|_", "", "".join(one for one in plain if not unicodedata.combining(one)))


def _folded(value: Any) -> str:
    return " ".join(str(value or "").split()).casefold()


def _reference_id(value: Any) -> Any:
    return value.get("id") if isinstance(value, Mapping) else value


def _day(value: Any) -> str:
    return str(validators.date(value))[:16] if value else ""


def _work_order_double(one: Mapping[str, Any]) -> tuple[Any, ...]:
    where = (_reference_id(one.get("asset")), _reference_id(one.get("location")))
    return (_folded(one.get("title")), *where, _day(one.get("dueDate")))


def _named(*keys: str) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    return lambda one: tuple(_folded(one.get(key)) for key in keys)


def _check_location(payload: dict[str, Any]) -> None:
    validators.argument("name", payload.get("name"), validators.title)
    for key in ("latitude", "longitude"):
        validators.argument(key, payload.get(key), validators.number)
    LocationCreate.from_dict({"name": payload["name"]})


def _check_user(payload: dict[str, Any]) -> None:
    if "password" in payload:
        reader.user_create(payload)
        return
    email = str(payload.get("email", "")).strip()
    if not re.fullmatch(r"[^@\s]+@[^@\s]+", email):
        raise AtlasValidationError("The user cannot be invited.", field_errors={"email": "must be an e-mail address"})
    validators.argument("role", payload.get("role", "USER"), lambda role: validators.enum_value(role, ROLE_WORDS))


WORK_ORDERS = ImportKind(
    "work-orders", "work order", "title",
    (
        Column("title", example="Check pump"),
        Column("description", titles=("details",), example="Seal leaks"),
        Column("priority", "word", words=PRIORITY_WORDS, example="HIGH"),
        Column("status", "word", words=STATUS_WORDS, example="PENDING"),
        Column("dueDate", "date", titles=("due", "due on", "deadline"), example="2026-12-24"),
        Column("estimatedStartDate", "date", titles=("start date", "start"), example="2026-12-23 08:00"),
        Column("estimatedDuration", "number", titles=("estimated hours", "hours", "duration"), example="1.5"),
        Column("asset", "one", "asset", ("assetId", "asset name", "equipment"), example="A000001"),
        Column("location", "one", "location", ("locationId", "location name"), example="Plant 1"),
        Column("category", "one", "work order category", ("category name",), example="Mechanical"),
        Column("team", "one", "team", ("team name",)),
        Column("primaryUser", "one", "user", ("primary user email", "primary worker", "responsible")),
        Column("assignedTo", "many", "user", ("assigned to emails", "assignees"), example="tech@plant.example"),
        Column("customers", "many", "customer", ("customers names",)),
        Column("requiredSignature", "flag", titles=("requires signature",), example="no"),
        Column("feedback"),
        Column("completedBy", "one", "user", ("completed by email",)),
        Column("completedOn", "date", titles=("completed at",)),
        Column("archived", "flag"),
    ),
    "WORK_ORDERS", reader.work_order_create,
    lambda client, payload, key: client.create_work_order(payload, idempotency_key=key, lane="bulk"),
    lambda client, id, changes: client.update_work_order(id, changes, lane="bulk"),
    record_calls.open_work_orders, _work_order_double, 30,
)  # fmt: skip

ASSETS = ImportKind(
    "assets", "asset", "name",
    (
        Column("name", titles=("asset name", "asset"), example="Pump 7"),
        Column("description", example="Cooling water"),
        Column("status", "word", words=ASSET_STATUS_WORDS, example="OPERATIONAL"),
        Column("category", "one", "asset category", ("category name",), example="Pumps"),
        Column("location", "one", "location", ("location name",), example="Plant 1"),
        Column("parentAsset", "one", "asset", ("parent asset name", "parent"), example="Pump station"),
        Column("area", example="Hall 2"),
        Column("model", example="CR 10"),
        Column("manufacturer", titles=("make", "brand"), example="Grundfos"),
        Column("serialNumber", titles=("serial", "serial no", "sn"), example="SN0001"),
        Column("barCode"),
        Column("acquisitionCost", "number", titles=("cost", "price"), example="1250.50"),
        Column("warrantyExpirationDate", "date", titles=("warranty", "warranty until"), example="2028-12-31"),
        Column("inServiceDate", "date", titles=("in service", "placed in service")),
        Column("additionalInfos", titles=("additional information", "additional info")),
        Column("power"),
        Column("primaryUser", "one", "user", ("primary user email", "worker")),
        Column("assignedTo", "many", "user", ("assigned to emails", "assignees")),
        Column("teams", "many", "team", ("teams names", "team")),
        Column("vendors", "many", "vendor", ("vendors names",)),
        Column("customers", "many", "customer", ("customers names",)),
        Column("archived", "flag"),
    ),
    "ASSETS", reader.asset_create,
    lambda client, payload, _key: client.create_asset(payload, lane="bulk"),
    lambda client, id, changes: client.update_asset(id, changes, lane="bulk"),
    lambda client: client.iter_assets(lane="bulk"), _named("name"), 50,
)  # fmt: skip

LOCATIONS = ImportKind(
    "locations", "location", "name",
    (
        Column("name", titles=("location name", "location"), example="Pump room"),
        Column("address", example="1 Plant Road"),
        Column("latitude", "number", titles=("lat",)),
        Column("longitude", "number", titles=("lon", "lng")),
        Column("parentLocation", "one", "location", ("parent location name", "parent"), example="Plant 1"),
        Column("workers", "many", "user", ("workers emails",)),
        Column("teams", "many", "team", ("teams names",)),
        Column("vendors", "many", "vendor", ("vendors names",)),
        Column("customers", "many", "customer", ("customers names",)),
    ),
    "LOCATIONS", _check_location, record_calls.create_location, record_calls.update_location,
    lambda client: client.iter_locations(lane="bulk"), _named("name"), 10,
)  # fmt: skip

USERS = ImportKind(
    "users", "user", "email",
    (
        Column("email", titles=("e-mail", "mail", "e-mail address"), example="new@plant.example"),
        Column("role", "word", words=ROLE_WORDS, example="TECHNICIAN"),
        Column("firstName", titles=("given name",)),
        Column("lastName", titles=("surname", "family name")),
        Column("phone", titles=("telephone",)),
        Column("password"),
    ),
    "PEOPLE_AND_TEAMS", _check_user, record_calls.create_user, None,
    lambda client: client.iter_users(lane="bulk"), _named("email"),
)  # fmt: skip

IMPORT_KINDS = {kind.name: kind for kind in (WORK_ORDERS, ASSETS, LOCATIONS, USERS)}
