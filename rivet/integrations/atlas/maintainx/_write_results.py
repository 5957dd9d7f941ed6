"""Results and errors of create and update requests."""

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
from rivet.integrations.atlas.maintainx._atlas_fields import ATLAS_PATHS
from rivet.integrations.atlas.maintainx._field_mapping import NAMES, Fields, Kind, expressible
from rivet.integrations.atlas.maintainx._maintainx_fields import PATHS
from rivet.integrations.atlas.maintainx._state_models import Change, Link
from rivet.integrations.atlas.maintainx._three_way_merge import Conflict, Side
from rivet.integrations.atlas.vendors.errors import VendorNotFoundError, VendorOutcomeUnknownError, VendorRefusedError

CLOCKS = timedelta(minutes=10)
"""Tolerance when a record is searched by its creation time: the clocks of the systems may differ."""

GONE = (VendorNotFoundError, AtlasNotFoundError)
"""Errors for a record that does not exist any more."""
REFUSED = (VendorRefusedError, AtlasValidationError, AtlasNotFoundError, AtlasLicenseError)
"""Errors for a rejected record; the run continues with the others."""
UNKNOWN = (VendorOutcomeUnknownError, AtlasOutcomeUnknownError)
"""Errors for a write whose outcome is unknown."""


class Written:
    """Result of a create or update request.

    Attributes:
        id: The record's id.
        fields: The record's fields in the response, at least those that were written.
        at: Time of the write, by the system's clock; None if it does not matter.
        refused: Fields that were rejected, with the messages.
    """

    __slots__ = ("at", "fields", "id", "refused")

    def __init__(
        self, id: int, fields: Fields, at: datetime | None = None, refused: dict[str, str] | None = None
    ) -> None:
        self.id, self.fields, self.at, self.refused = id, fields, at, refused or {}


def is_limit(error: AtlasError) -> bool:
    """Return whether the licence allows no more records of this kind."""
    return isinstance(error, AtlasLicenseError) and error.details.get("cause") == LIMIT


def droppable(fields: Fields, error: VendorRefusedError) -> dict[str, str]:
    """Return the rejected fields that the record can be written without.

    Raises:
        VendorRefusedError: No such field was rejected.
    """
    found = {field_of(path) or field_of(message) or "": message for path, message in error.errors.items()}
    refused = _dispensable(found, fields, error)
    if "manufacturer" in refused and fields.get("model") is not None:
        refused["model"] = refused["manufacturer"]  # it is one of the manufacturer's
    return refused


def field_of(path: str) -> str | None:
    """Return the field of an error: its ``fieldPath`` may be ``manufacturer.name``, ``/body/manufacturer`` and so on.

    The form of a path is not documented, and it may be missing: then the message may name the field.
    """
    words = re.findall(r"[a-z]+", path.lower())
    return next((field for one in words for name, field in PATHS.items() if name.lower() == one), None)


def droppable_in_atlas(fields: Fields, error: AtlasError) -> dict[str, str]:
    """Return the fields rejected by Atlas that the record can be written without; a parent needs a licence there.

    Raises:
        AtlasError: No such field was rejected.
    """
    named = error.field_errors if isinstance(error, AtlasValidationError) else {}
    found = {ATLAS_PATHS.get(path, ""): message for path, message in named.items()}
    if isinstance(error, AtlasLicenseError) and not is_limit(error):
        found["parent"] = error.message
    return _dispensable(found, fields, error)


def _dispensable(found: dict[str, str], fields: Fields, error: AtlasError) -> dict[str, str]:
    """Return the rejected fields that were given; raise the error if the record's name is among them."""
    refused = {name: message for name, message in found.items() if fields.get(name) is not None}
    if not refused or refused.keys() & set(NAMES.values()):
        raise error
    return refused


def written_at_creation(kind: Kind, side: Side, fields: Fields) -> Fields:
    """Return the fields that a record is expected to have right after it was created with these."""
    if side == "atlas":
        return dict(fields)
    statuses = {"asset": {"status": "ONLINE"}, "work_order": {"status": "OPEN"}}
    return {**expressible(fields), **statuses.get(kind, {})}


def refusals(link: Link, change: Change, side: Side, written: Written) -> list[Conflict]:
    """Return conflicts for the rejected fields: reported once, and tried again when they change."""
    here = change.record.fields
    found = []
    for name, message in written.refused.items():
        values: tuple[Any, Any] = (here.get(name), None) if side == "maintainx" else (None, here.get(name))
        reason = f"{side} refuses it: {message}"
        found.append(Conflict(link.kind, *link.both, name, *values, None, reason, change.title))
    return found


def unreadable(side: Side, kind: Kind, record: Any, error: Exception) -> str:
    """Return the message for a record in an unknown form; the run continues with the others."""
    id = record.get("id") if isinstance(record, Mapping) else getattr(record, "id", None)
    noun = kind.replace("_", " ")
    return f"{side} sent {noun} {id} in a form that is not known ({type(error).__name__}: {error}): report it."


def identity_of(base_url: str, account: int | str | None) -> str:
    """Return a digest that identifies the account whose ids a system has."""
    return hashlib.sha256(f"{base_url} {account or ''}".encode()).hexdigest()[:8]
