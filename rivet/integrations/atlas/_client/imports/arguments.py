"""Arguments of import_records()."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas._client.operations import load_kind
from rivet.integrations.atlas._kinds import Kind, kind_named, kind_of
from rivet.integrations.atlas._kinds.kind import offered
from rivet.integrations.atlas._payloads.validators import FieldError, argument, number

KINDS = ("assets", "locations", "meters", "parts", "work_orders")
"""Kinds whose import stores a batch whole or not at all. That of maintenance plans keeps what it stored before a bad
row."""

LONGEST_BATCH_SECONDS = 60.0
"""Maximum seconds of a batch, during which no other caller can create anything."""


def importable(kind: Any) -> Kind:
    """The kind that is to be imported; imports all that its run needs, which waits for a disk.

    Raises:
        AtlasValidationError: It cannot be.
    """

    def check(given: Any) -> str:
        if given in KINDS:
            return str(given)
        raise FieldError(f"must be one of {', '.join(KINDS)}; create other records with create(), or create_many()")

    found = kind_of(argument("kind", kind, check))
    takes, values = offered(found.bulk_import).takes, offered(found.create).values
    for name in {values[name].kind for name in takes if values[name].kind}:
        load_kind(kind_named(name).accessor)
    load_kind(found.accessor)
    return found


def batch_seconds(seconds: Any) -> float:
    """The seconds of a batch.

    Raises:
        AtlasValidationError: They cannot be used.
    """

    def check(given: Any) -> float:
        found = number(given)
        if found is None or not 0 < found <= LONGEST_BATCH_SECONDS:
            raise FieldError(f"must be above 0 and at most {LONGEST_BATCH_SECONDS:.0f}")
        return float(found)

    return argument("batch_seconds", seconds, check)
