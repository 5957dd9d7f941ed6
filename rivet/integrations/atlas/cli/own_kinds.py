"""Kinds of records whose import is written by hand: work orders, assets and users."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from rivet.integrations.atlas._payloads import reader, validators
from rivet.integrations.atlas._payloads.schemas import ASSET_STATUS_WORDS, ROLE_WORDS
from rivet.integrations.atlas._payloads.vocabulary import PRIORITY_WORDS, STATUS_WORDS
from rivet.integrations.atlas._search.fields import UserF
from rivet.integrations.atlas.cli import record_calls
from rivet.integrations.atlas.cli.import_kinds import Column, ImportKind, folded, named_alike, reference_id
from rivet.integrations.atlas.exceptions import AtlasValidationError


def work_order_alike(one: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return what makes two work orders, or two requests, the same: title, asset, location and due date."""
    where = (reference_id(one.get("asset")), reference_id(one.get("location")))
    due = one.get("dueDate")
    return (folded(one.get("title")), *where, str(validators.date(due))[:16] if due else "")


def _check_user(payload: dict[str, Any]) -> None:
    if "password" in payload:
        reader.user_create({key: value for key, value in payload.items() if key != "jobTitle"})
        return
    email = str(payload.get("email", "")).strip()
    if not re.fullmatch(r"[^@\s]+@[^@\s]+", email):
        raise AtlasValidationError("The user cannot be invited.", field_errors={"email": "must be an e-mail address"})
    _check_role(payload)


def _check_role(payload: dict[str, Any]) -> None:
    validators.argument("role", payload.get("role", "USER"), lambda role: validators.enum_value(role, ROLE_WORDS))


WORK_ORDERS = ImportKind(
    "work-orders", "work order", "title",
    (
        Column("title", example="Check pump", is_required=True),
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
        Column("customers", "many", "customer", ("customers names", "contractors")),
        Column("requiredSignature", "flag", titles=("requires signature",), example="no"),
        Column("feedback"),
        Column("completedBy", "one", "user", ("completed by email",)),
        Column("completedOn", "date", titles=("completed at",)),
        Column("archived", "flag"),
    ),
    "WORK_ORDERS", reader.work_order_create, reader.work_order_changes,
    lambda client, payload, key: client.create_work_order(payload, idempotency_key=key, lane="bulk"),
    lambda client, id, changes: client.update_work_order(id, changes, lane="bulk"),
    record_calls.open_work_orders, work_order_alike, free_limit=30, is_named=False,
)  # fmt: skip

ASSETS = ImportKind(
    "assets", "asset", "name",
    (
        Column("name", titles=("asset name", "asset"), example="Pump 7", is_required=True),
        Column("description", example="Cooling water"),
        Column("status", "word", words=ASSET_STATUS_WORDS, example="OPERATIONAL"),
        Column("category", "one", "asset category", ("category name",), example="Pumps"),
        Column("location", "one", "location", ("location name",), example="Plant 1"),
        Column("parentAsset", "one", "asset", ("parent asset name", "parent"), example="Pump station"),
        Column("area", example="Hall 2"),
        Column("model", example="CR 10"),
        Column("manufacturer", titles=("make", "brand"), example="Grundfos"),
        Column("serialNumber", titles=("serial", "serial no", "sn"), example="SN0001"),
        Column("barCode", titles=("barcode number",)),
        Column("nfcId", titles=("nfc", "nfc tag")),
        Column("acquisitionCost", "number", titles=("cost", "price"), example="1250.50"),
        Column("warrantyExpirationDate", "date", titles=("warranty", "warranty until"), example="2028-12-31"),
        Column("inServiceDate", "date", titles=("in service", "placed in service")),
        Column("additionalInfos", titles=("additional information", "additional info")),
        Column("power"),
        Column("primaryUser", "one", "user", ("primary user email", "worker")),
        Column("assignedTo", "many", "user", ("assigned to emails", "assignees")),
        Column("teams", "many", "team", ("teams names", "team")),
        Column("vendors", "many", "vendor", ("vendors names",)),
        Column("customers", "many", "customer", ("customers names", "contractors")),
        Column("parts", "many", "part", ("parts names",), can_change=False),
        Column("archived", "flag"),
    ),
    "ASSETS", reader.asset_create, reader.asset_changes,
    lambda client, payload, _key: client.create_asset(payload, lane="bulk"),
    lambda client, id, changes: client.update_asset(id, changes, lane="bulk"),
    lambda client: client.iter_assets(lane="bulk"), named_alike("name"), free_limit=50,
)  # fmt: skip

USERS = ImportKind(
    "users", "user", "email",
    (
        Column("email", can_change=False, titles=("e-mail", "mail", "e-mail address"), example="new@plant.example",
               is_required=True),
        Column("role", "word", words=ROLE_WORDS, example="TECHNICIAN"),
        Column("firstName", titles=("given name",)),
        Column("lastName", titles=("surname", "family name")),
        Column("phone", titles=("telephone",)),
        Column("jobTitle", titles=("job", "position")),
        Column("password", can_change=False),
    ),
    "PEOPLE_AND_TEAMS", _check_user, _check_role, record_calls.create_user, record_calls.update_user,
    lambda client: client.iter_users(UserF.id > 0, lane="bulk"), named_alike("email"),
    is_unique=True,
)  # fmt: skip
