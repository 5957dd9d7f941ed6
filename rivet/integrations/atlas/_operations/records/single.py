"""Get one record."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas._kinds import Kind
from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.name_lookup import all_of
from rivet.integrations.atlas._operations.read_modify_write import same_record
from rivet.integrations.atlas._operations.references import located
from rivet.integrations.atlas._operations.steps import CallFlow, endpoint
from rivet.integrations.atlas.exceptions import AtlasNotFoundError


def get(context: Context, kind: Kind, reference: Any) -> CallFlow[Any]:
    """Return the record with an id, number or name."""
    found = yield from located(context, reference, kind.name)
    return (yield from by_id(kind, found.id)) if found.record is None else found.record


def by_id(kind: Kind, id: int) -> CallFlow[Any]:
    """Return the record with an id; out of the whole list, if the server cannot show a single one."""
    if kind.get is not None:
        return same_record((yield endpoint(kind.get.module, **{kind.get.id: id})), id)
    records = yield from all_of(kind)
    for record in records:
        if record.id == id:
            return record
    raise AtlasNotFoundError(f"There is no {kind.name} with the id {id}.")
