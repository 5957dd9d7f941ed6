"""A kind of record: its fields, as the contract has them, and the facts that the contract does not tell."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._java.enums import ORDINALS

CONTRACT: Mapping[str, Any] = json.loads(Path(__file__).with_name("contract.json").read_text(encoding="utf-8"))
_JAVA = {"WorkOrderStatus": "Status", "Permission": "PermissionEntity", "CustomFieldEntity": "CustomFieldEntityType"}
_LOOSE = {"customers", "vendors", "files"}
"""Collections that the server reads by a mapper of its own: a null among them is dropped."""
_SCALARS = {
    "text": (jackson.string, jackson.string),
    "boolean": (jackson.boolean, jackson.nullable_boolean),
    "double": (jackson.primitive_double, jackson.double),
    "long": (jackson.primitive_long, jackson.long),
    "int": (jackson.primitive_int, jackson.long),
    "date": (jackson.date, jackson.date),
}
_EMPTY: Mapping[str, Any] = {"boolean": False, "double": 0.0, "long": 0, "int": 0}


@dataclass(frozen=True, slots=True)
class Facts:
    """What the contract does not tell of a kind.

    Attributes:
        path: Where it is served.
        entity: The permission; none for what belongs to a record whose permission counts.
        parents: The fields that name such a record, with its kind and its permission.
        denied: What the server says to whom it refuses a create, a write and a delete.
        licence: What it says without a licence to who makes one, or one more than are free.
        free: How many are free.
        cleaned: Texts that are cleaned of markup.
        long: Texts of any length.
        defaults: What a new record has where the body has nothing.
        fixed: The fields of a PATCH that keep their value where the body has none.
        custom: Which custom fields it has.
        table: The name of the server's table.
        missing: What the server says where there is none of that id to change.
        checked: The fields that the server checks before all else in a PATCH.
    """

    path: str
    entity: str = ""
    parents: Mapping[str, tuple[str, str]] | None = None
    denied: tuple[str, str, str] = ("Access denied", "Forbidden", "Forbidden")
    licence: str = ""
    free: int = 0
    cleaned: tuple[str, ...] = ()
    long: tuple[str, ...] = ()
    defaults: Mapping[str, Any] | None = None
    fixed: tuple[str, ...] = ()
    custom: str = ""
    java: str = ""
    missing: str = ""
    checked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind with its fields."""

    name: str
    facts: Facts
    show: str
    create: Mapping[str, str]
    patch: Mapping[str, str]
    create_required: tuple[str, ...]
    patch_required: tuple[str, ...]
    number: str

    @property
    def java(self) -> str:
        """The name of the server's class."""
        return self.facts.java or self.name[0].upper() + self.name[1:]

    @property
    def table(self) -> str:
        return re.sub(r"(?<!^)([A-Z])", r"_\1", self.java).lower()

    @property
    def repeats_id(self) -> bool:
        """Whether the server writes the body's id over the record's, which must be the same then."""
        return "id" in self.patch

    @property
    def custom_fields(self) -> bool:
        return bool(self.facts.custom)

    def may_lack(self, name: str) -> bool:
        """Whether a required field can be null in the server's memory: numbers and truth values cannot."""
        return {**self.create, **self.patch}[name] not in ("double", "long", "int", "boolean")

    def readers(self, fields: Mapping[str, str]) -> jackson.Fields:
        """How a body's fields are read."""
        found = {key: reader(key, kind) for key, kind in fields.items()}
        return {key: one for key, one in found.items() if one is not None}

    def empty(self, fields: Mapping[str, str]) -> dict[str, Any]:
        """What a field that a body leaves out becomes."""
        defaults = self.facts.defaults or {}
        left_out = ("customFields", "id")
        return {key: defaults.get(key, _empty(kind)) for key, kind in fields.items() if key not in left_out}


def kind_of(name: str, facts: Facts) -> Kind:
    """A kind of the contract.

    Args:
        name: Its name in the store.
        facts: What the contract does not tell.
    """
    found = CONTRACT["kinds"][name]
    return Kind(
        name,
        facts,
        found["show"],
        found.get("create", {}),
        found.get("patch", {}),
        tuple(found.get("create_required", ())),
        tuple(found.get("patch_required", ())),
        found.get("number", ""),
    )


@cache
def reader(key: str, kind: str) -> jackson.Convert | None:
    """How a field of a body is read; none for the objects that only their own handlers can read."""
    word, _, rest = kind.rstrip("?").partition(" ")
    if key == "id":
        return jackson.long  # null is read, and refused later
    if word in _SCALARS:
        return _SCALARS[word][kind.endswith("?")]
    if word == "enum":
        return jackson.enum(_JAVA.get(rest, rest)) if _JAVA.get(rest, rest) in ORDINALS else None
    if word == "versioned":
        return jackson.versioned("model.Part")
    if word == "manyversioned":
        return jackson.refs("model.Part", one=jackson.versioned("model.Part"))
    if word == "one":
        return jackson.ref(f"model.{rest[0].upper()}{rest[1:]}")
    if word == "many":
        return jackson.refs(f"model.{rest[0].upper()}{rest[1:]}", nulls=key not in _LOOSE)
    if kind == "list value":
        return jackson.custom_values
    if kind == "list int":
        return jackson.items(jackson.long, "java.lang.Integer")
    return None


def _empty(kind: str) -> Any:
    if kind.startswith(("many", "list")):
        return []
    if kind == "enum Priority":
        return "NONE"
    return None if kind.endswith("?") else _EMPTY.get(kind)
