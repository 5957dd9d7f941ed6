"""Kind of record: its fields from the contract, and the facts that the contract lacks."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from rivet.integrations.atlas_sandbox._http.releases import Release
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._java.enums import ORDINALS

CONTRACT: Mapping[str, Any] = json.loads(Path(__file__).with_name("contract.json").read_text(encoding="utf-8"))
_JAVA = {"WorkOrderStatus": "Status", "Permission": "PermissionEntity", "CustomFieldEntity": "CustomFieldEntityType"}
_LOOSE = {"customers", "vendors", "files"}
"""Collections that the server reads with a custom mapper, which drops nulls."""
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
    """Facts about a kind that the contract lacks.

    Attributes:
        path: Its path.
        entity: Name of its permission; empty if the permission of the record that it belongs to counts.
        parents: The fields that refer to such a record, with its kind and its permission.
        asks_parents: Whether a create checks them itself, before the database does.
        denied: Messages for a refused create, write and delete.
        licence: Message for a create without a licence, or of more than are free.
        free: Number of free records.
        cleaned: Fields that are cleaned of markup.
        long: Fields without a maximum length.
        defaults: Values of a new record that the body leaves out.
        fixed: Fields that keep their value if a PATCH leaves them out.
        custom: The entity of its custom fields.
        table: Name of the server's table.
        missing: Message for an unknown id in a change.
        checked: Fields that the server checks first in a PATCH.
    """

    path: str
    entity: str = ""
    parents: Mapping[str, tuple[str, str]] | None = None
    asks_parents: bool = True
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
    """Kind of record with its fields."""

    name: str
    facts: Facts
    show: str
    create: Mapping[str, str]
    patch: Mapping[str, str]
    create_required: tuple[str, ...]
    patch_required: tuple[str, ...]
    number: str

    def of_release(self, release: Release) -> Kind:
        """Return the kind with the fields that a release reads; it ignores later ones."""
        found: Mapping[str, Any] = CONTRACT["kinds"][self.name]
        create, patch = (
            {key: form for key, form in fields.items() if release.is_at_least(found.get(since, {}).get(key, ""))}
            for fields, since in ((self.create, "create_since"), (self.patch, "patch_since"))
        )
        return replace(self, create=create, patch=patch)

    @property
    def java(self) -> str:
        """Name of the server's class."""
        return self.facts.java or self.name[0].upper() + self.name[1:]

    @property
    def table(self) -> str:
        return re.sub(r"(?<!^)([A-Z])", r"_\1", self.java).lower()

    @property
    def repeats_id(self) -> bool:
        """Return whether the server writes the body's id over the record's: both must be equal."""
        return "id" in self.patch

    @property
    def custom_fields(self) -> bool:
        return bool(self.facts.custom)

    def may_lack(self, name: str) -> bool:
        """Return whether a required field may be null in the server's memory: numbers and booleans cannot."""
        return {**self.create, **self.patch}[name] not in ("double", "long", "int", "boolean")

    def readers(self, fields: Mapping[str, str]) -> jackson.Fields:
        """Return the readers of a body's fields."""
        found = {key: reader(key, kind) for key, kind in fields.items()}
        return {key: one for key, one in found.items() if one is not None}

    def empty(self, fields: Mapping[str, str]) -> dict[str, Any]:
        """Return the values of fields that a body leaves out."""
        defaults = self.facts.defaults or {}
        left_out = ("customFields", "id")
        return {key: defaults.get(key, _empty(kind)) for key, kind in fields.items() if key not in left_out}


def kind_of(name: str, facts: Facts) -> Kind:
    """Build a kind from the contract.

    Args:
        name: Its name in the store.
        facts: The facts that the contract lacks.
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
    """Return the reader of a field; None for nested objects, which only their own handlers can read."""
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
