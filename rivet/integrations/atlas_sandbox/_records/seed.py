"""Seed data of a new sandbox: people and records from a YAML file, by default the small plant beside this module.

Records name each other by name, e-mail (people) or code (roles).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from rivet.integrations.atlas_sandbox._auth.accounts import new_user
from rivet.integrations.atlas_sandbox._auth.roles import default_roles
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.references import REFERENCES
from rivet.integrations.atlas_sandbox._records.store import Row, Store
from rivet.integrations.atlas_sandbox._resources import assets, categories, custom_fields, locations, work_orders
from rivet.integrations.atlas_sandbox._resources.kinds.facts import KINDS
from rivet.integrations.atlas_sandbox._resources.kinds.kind import Kind
from rivet.integrations.atlas_sandbox._resources.kinds.plans import SCHEDULE
from rivet.integrations.atlas_sandbox._resources.teams import TEAM_FIELDS
from rivet.integrations.atlas_sandbox._search.attributes import ATTRIBUTES

PLANT = Path(__file__).with_name("plant.yaml")


class SeedError(ValueError):
    """Invalid seed file; the message names the place and the problem."""


class Admin(NamedTuple):
    """Credentials of the company's owner."""

    email: str
    password: str


class Section(NamedTuple):
    """List of records in the seed file."""

    kind: str
    fields: jackson.Fields
    empty: Row
    number: str = ""
    name: str = "name"


def _of(kind: Kind, name: str = "name") -> Section:
    """Return the section of a kind that the generic engine serves."""
    empty = {**kind.empty(kind.patch), **kind.empty(kind.create)}
    return Section(kind.name, kind.readers(kind.create), {**empty, "customFieldValues": []}, kind.number, name)


CATEGORY_SECTIONS = {
    f"{words}_categories": Section(f"{kind}Category", categories.CATEGORY, {"description": None})
    for words, kind in (("asset", "asset"), ("work_order", "workOrder"), ("part", "part"), ("meter", "meter"))
}
SECTIONS: Mapping[str, Section] = {
    "locations": Section("location", locations.FIELDS, {**locations.EMPTY, "customFieldValues": []}, "L"),
    "teams": Section("team", TEAM_FIELDS, {"description": None, "users": []}),
    **CATEGORY_SECTIONS,
    "vendors": _of(KINDS["vendor"]),
    "customers": _of(KINDS["customer"]),
    "custom_fields": Section(
        "customField",
        custom_fields.NEW_FIELD,
        {"required": False, "copyOnRepeat": False, "options": [], "order": 0},
        name="label",
    ),
    "assets": Section("asset", assets.FIELDS, {**assets.EMPTY, "status": "OPERATIONAL", "customFieldValues": []}, "A"),
    "work_orders": Section(
        "workOrder",
        work_orders.POST,
        {**work_orders.EMPTY, "status": "OPEN", "signature": None, "feedback": None, "customFieldValues": []},
        "WO",
        "title",
    ),
    "parts": _of(KINDS["part"]),
    "meters": _of(KINDS["meter"]),
    "requests": _of(KINDS["request"], "title"),
    "maintenance_plans": _of(KINDS["preventiveMaintenance"]),
}
PERSON: jackson.Fields = dict.fromkeys(
    ("email", "firstName", "lastName", "phone", "jobTitle", "role", "password"), jackson.string
)


def seed(store: Store, file: Path = PLANT) -> Admin:
    """Fill an empty store; a store with records is left unchanged.

    Args:
        store: The records.
        file: A YAML file like `plant.yaml`.

    Returns:
        The credentials of the company's owner.

    Raises:
        SeedError: The file is invalid.
    """
    try:
        plant = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise SeedError(f"{file}: {error}") from None
    if not isinstance(plant, dict) or not plant.get("people"):
        raise SeedError(f"{file}: it needs a list of people, of whom the first owns the company")
    if unknown := plant.keys() - {"company", "password", "people", *SECTIONS}:
        raise SeedError(
            f"{file}: unknown keys {sorted(unknown)}; there are company, password, people, {list(SECTIONS)}"
        )
    sower = _Sower(store, plant)
    owner = plant["people"][0]
    try:
        admin = Admin(owner["email"], str(owner.get("password") or plant["password"]))
        if not store.all("user"):
            with store.transaction():
                sower.sow()
                store.put("admin", {"id": 1, **admin._asdict()})
    except (AttributeError, KeyError, TypeError, Refusal) as error:
        problem = f"there is no {error}" if isinstance(error, KeyError) else error
        raise SeedError(f"{file}, {sower.place}: {problem}") from None
    # A file that exists has the owner that it was made with, whatever this seed says.
    kept = store.get("admin", 1)
    return admin if kept is None else Admin(kept["email"], kept["password"])


class _Sower:
    """Writer of a file's records, which remembers their names."""

    def __init__(self, store: Store, plant: dict[str, Any]) -> None:
        self._store, self._plant = store, plant
        self._ids: dict[tuple[str, str], int] = {}
        self.place = "people 1"

    def sow(self) -> None:
        for role in default_roles():
            self._store.put("role", role)
            self._ids["role", role["code"]] = role["id"]
            while self._store.next_id("role") < role["id"]:
                pass
        self._store.next_id("company")  # the first company is the super administrator's
        self._company = self._store.next_id("company")
        self._store.put("company", {"id": self._company, "name": str(self._plant.get("company"))})
        for number, person in enumerate(self._plant["people"], start=1):
            self.place = f"people {number}"
            self._person(person, owns=number == 1)
        for section in SECTIONS:
            for number, record in enumerate(self._plant.get(section) or [], start=1):
                self.place = f"{section} {number}"
                self._record(SECTIONS[section], record)

    def _person(self, person: dict[str, Any], *, owns: bool) -> None:
        if unknown := person.keys() - PERSON.keys():
            raise SeedError(f"{self.place}: unknown keys {sorted(unknown)}; there are {list(PERSON)}")
        values = {"phone": "", "password": str(self._plant.get("password")), **jackson.read(person, PERSON, "person")}
        role = self._ids["role", values.get("role") or "ADMIN"]
        user = new_user(self._store, values, values["email"].lower(), company=self._company, role=role, owns=owns)
        self._ids["user", user["email"]] = user["id"]
        self._owner = self._ids["user", self._plant["people"][0]["email"].lower()]

    def _record(self, section: Section, record: dict[str, Any]) -> None:
        if unknown := record.keys() - section.fields.keys():
            raise SeedError(f"{self.place}: unknown keys {sorted(unknown)}; there are {list(section.fields)}")
        named = {key: self._named(section.kind, key, value) for key, value in record.items()}
        values = jackson.read(named, section.fields, section.kind)
        jackson.require(values, section.name)
        now = self._store.clock.now()
        audit = {"createdBy": self._owner, "updatedBy": self._owner, "createdAt": now, "updatedAt": now}
        known = {key: value for key, value in values.items() if key in {*section.empty, *ATTRIBUTES[section.kind]}}
        row = {"id": self._store.next_id(section.kind), "companyId": self._company, **audit, **section.empty, **known}
        if section.number:
            row["customId"] = f"{section.number}{self._store.count(f'{section.number}:{self._company}'):06d}"
        if section.kind == "preventiveMaintenance":
            row = self._with_schedule(row, audit)
        self._store.put(section.kind, row)
        self._ids.setdefault((section.kind, str(values[section.name])), row["id"])

    def _with_schedule(self, plan: Row, audit: Row) -> Row:
        """Write the schedule of a maintenance plan, which is a record of its own; return the plan without it."""
        values = {key: plan[key] for key in SCHEDULE}
        values["startsOn"] = audit["createdAt"] if values["startsOn"] is None else values["startsOn"]
        ids = {"id": self._store.next_id("schedule"), "preventiveMaintenance": plan["id"]}
        self._store.put("schedule", {**values, **ids, **audit, "disabled": False})
        return {key: value for key, value in plan.items() if key not in SCHEDULE}

    def _named(self, kind: str, key: str, value: Any) -> Any:
        """Resolve references, which the file gives by name, and dates, which YAML parses on its own."""
        if isinstance(value, date):
            return value.isoformat()
        reference = REFERENCES.get(kind, {}).get(key)
        if reference is None or value is None:
            return value
        if isinstance(value, list):
            return [{"id": self._ids[reference.kind, name]} for name in value]
        return {"id": self._ids[reference.kind, value]}
