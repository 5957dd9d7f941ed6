"""What a write to one of the systems came to."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from rivet.integrations.atlas._error_mapping.rules import LIMIT
from rivet.integrations.atlas.exceptions import (
    AtlasError,
    AtlasLicenseError,
    AtlasNotFoundError,
    AtlasOutcomeUnknownError,
    AtlasValidationError,
)
from rivet.integrations.atlas.maintainx._field_mapping import ATLAS_PATHS, NAMES, PATHS, Fields, Kind, expressible
from rivet.integrations.atlas.maintainx._state_models import Change, Link
from rivet.integrations.atlas.maintainx._three_way_merge import Conflict, Side
from rivet.integrations.atlas.vendors.errors import VendorNotFoundError, VendorOutcomeUnknownError, VendorRefusedError

CLOCKS = timedelta(minutes=10)
"""So far back a record is looked for by the time of its making, which its system's own clock tells."""


GONE = (VendorNotFoundError, AtlasNotFoundError)
"""There is no such record any more."""
REFUSED = (VendorRefusedError, AtlasValidationError, AtlasNotFoundError, AtlasLicenseError)
"""One record is refused: others may do."""
UNKNOWN = (VendorOutcomeUnknownError, AtlasOutcomeUnknownError)
"""It was made, or not."""


class Written:
    """What a write came to.

    Attributes:
        id: The record's id.
        fields: What the system says of the record afterwards; the written fields are among it.
        at: When, by the system's clock; None if that does not matter.
        refused: Fields that were not taken, with what was said about them.
    """

    __slots__ = ("at", "fields", "id", "refused")

    def __init__(
        self, id: int, fields: Fields, at: datetime | None = None, refused: dict[str, str] | None = None
    ) -> None:
        self.id, self.fields, self.at, self.refused = id, fields, at, refused or {}


def is_limit(error: AtlasError) -> bool:
    """Whether the licence allows no more records of this kind: no other one will do either."""
    return isinstance(error, AtlasLicenseError) and error.details.get("cause") == LIMIT


def droppable(fields: Fields, error: VendorRefusedError) -> dict[str, str]:
    """The fields that the vendor refuses and that the record can do without.

    Raises:
        VendorRefusedError: There is none.
    """
    found = {field_of(path) or field_of(told) or "": told for path, told in error.errors.items()}
    refused = _dispensable(found, fields, error)
    if "manufacturer" in refused and fields.get("model") is not None:
        refused["model"] = refused["manufacturer"]  # it is one of the manufacturer's
    return refused


def field_of(path: str) -> str | None:
    """The field that an error means: its ``fieldPath`` may be ``manufacturer.name``, ``/body/manufacturer`` and so on.

    The documents do not say in which form a path comes, and it may be missing: then the message may name the field.
    """
    words = re.findall(r"[a-z]+", path.lower())
    return next((field for one in words for name, field in PATHS.items() if name.lower() == one), None)


def droppable_in_atlas(fields: Fields, error: AtlasError) -> dict[str, str]:
    """The fields that Atlas refuses and that the record can do without; a parent needs a licence there.

    Raises:
        AtlasError: There is none.
    """
    named = error.field_errors if isinstance(error, AtlasValidationError) else {}
    found = {ATLAS_PATHS.get(path, ""): told for path, told in named.items()}
    if isinstance(error, AtlasLicenseError) and not is_limit(error):
        found["parent"] = error.message
    return _dispensable(found, fields, error)


def _dispensable(found: dict[str, str], fields: Fields, error: AtlasError) -> dict[str, str]:
    """Those of the refused fields that were given, if the record's name is none of them; else the error is raised."""
    refused = {name: told for name, told in found.items() if fields.get(name) is not None}
    if not refused or refused.keys() & set(NAMES.values()):
        raise error
    return refused


def written_at_creation(kind: Kind, side: Side, fields: Fields) -> Fields:
    """What a record has right after it was made with these fields, as far as anybody can say before it is read."""
    if side == "atlas":
        return dict(fields)
    return {**expressible(fields), "status": "ONLINE" if kind == "asset" else "OPEN"}


def refusals(link: Link, change: Change, side: Side, written: Written) -> list[Conflict]:
    """Fields that a system did not take: told once, and tried again when they change."""
    here = change.record.fields
    found = []
    for name, told in written.refused.items():
        values: tuple[Any, Any] = (here.get(name), None) if side == "maintainx" else (None, here.get(name))
        found.append(Conflict(link.kind, *link.both, name, *values, None, f"{side} refuses it: {told}", change.title))
    return found


def unreadable(side: Side, kind: Kind, record: Any, error: Exception) -> str:
    """What to tell of a record that is not what its system promises; all others go on."""
    id = record.get("id") if isinstance(record, Mapping) else getattr(record, "id", None)
    what = kind.replace("_", " ")
    return f"{side} sent {what} {id} in a form that is not known ({type(error).__name__}: {error}): report it."


def identity_of(base_url: str, account: int | str | None) -> str:
    """Whose ids a system has, in short."""
    return hashlib.sha256(f"{base_url} {account or ''}".encode()).hexdigest()[:8]
