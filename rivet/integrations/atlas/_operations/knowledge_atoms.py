"""Knowledge-base atoms of a work order: ids in a custom field, which is created at first use.

Atlas has no tags. A LONG_TEXT custom field holds the ids as ``|siemens:s7-1200:f003|uuid-1|``, so that a search for
``|id|`` finds them (recorded: customfield.create.ok, workorder.create.with-custom-field). A release that has no custom
fields, or cannot search them so, has the ids in the same form in the last line of the description. Atom ids are opaque.
"""

from __future__ import annotations

import re
from typing import Any

from atlas_api.api.work_orders import get_work_order
from atlas_api.models.custom_field_entity import CustomFieldEntity
from atlas_api.models.custom_field_type import CustomFieldType
from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.custom_fields import are_searchable, ensure
from rivet.integrations.atlas._operations.read_modify_write import same_record
from rivet.integrations.atlas._operations.references import record_id
from rivet.integrations.atlas._operations.steps import CallFlow, Exclusive, endpoint
from rivet.integrations.atlas._operations.work_orders import update_work_order
from rivet.integrations.atlas._payloads.own_lines import ATOMS_LINE
from rivet.integrations.atlas._payloads.validators import FieldError, argument
from rivet.integrations.atlas._search.criteria import WireFilter, containing
from rivet.integrations.atlas._support.field_labels import ATOMS_FIELD

_LINE = re.compile(rf"^\[{ATOMS_FIELD}: (\|\S*\|)\]$", re.MULTILINE)
ATOM = re.compile(r"[A-Za-z0-9_:.-]{1,200}")
"""Valid atom ids: RIVET writes them in several forms, and they are opaque here."""


def atoms_of(work_order: WorkOrder) -> tuple[str, ...]:
    """Return the atoms of a work order.

    Args:
        work_order: The work order, as any call returned it.

    Returns:
        The ids, in the order in which they were added.

    Example:
        >>> atoms_of(client.tag_atoms("WO000001", "siemens:s7-1200:f003"))
        ('siemens:s7-1200:f003',)
    """
    found: dict[str, None] = {}
    if isinstance(work_order.description, str) and (line := _LINE.search(work_order.description)):
        found |= dict.fromkeys(filter(None, line[1].split("|")))
    for one in work_order.custom_field_values or []:
        if getattr(getattr(one, "custom_field", None), "label", None) == ATOMS_FIELD and isinstance(one.value, str):
            found |= dict.fromkeys(filter(None, one.value.split("|")))
    return tuple(found)


def tag_atoms(context: Context, reference: Any, atoms: tuple[Any, ...]) -> CallFlow[WorkOrder]:
    wanted = argument("atoms", atoms, _atoms)
    id = yield from record_id(context, reference, "work order")
    yield Exclusive(("atoms", id))  # update_work_order() locks the record itself
    current: WorkOrder = same_record((yield endpoint(get_work_order, id=id)), id)
    have = atoms_of(current)
    missing = [atom for atom in wanted if atom not in have]
    if not missing:
        return current
    value = f"|{'|'.join([*have, *missing])}|"
    if not (yield from are_searchable(context)):
        kept = _LINE.sub("", current.description or "").rstrip("\n")
        description = "\n".join(filter(None, (kept, f"{ATOMS_LINE}{value}]")))
        return (yield from update_work_order(context, id, {"description": description}))
    holder = yield from ensure(context, ATOMS_FIELD, CustomFieldType.LONG_TEXT, CustomFieldEntity.WORK_ORDER)
    return (yield from update_work_order(context, id, {"customFields": [{"id": holder, "value": value}]}))


def carrying(atom: Any, *, in_fields: bool) -> list[WireFilter]:
    """Return filters for work orders that may carry an atom: ``_`` in an id is a wildcard of the server.

    Args:
        atom: The id of the atom.
        in_fields: The server can search custom fields.
    """
    (one,) = argument("atom", (atom,), _atoms)
    in_text = containing("description", f"|{one}|")
    if not in_fields:
        return [in_text]
    # Alone, this term makes the server fail where the results fill a page (500, "Already registered a copy"); combined
    # with a term that matches nothing, it does not. Observed on a server on loopback, 2026-11-26.
    nothing: WireFilter = {"field": "id", "operation": "eq", "value": -1, "values": []}
    return [{**nothing, "alternatives": [containing("customFieldValues.value", f"|{one}|"), in_text]}]


def _atoms(values: tuple[Any, ...]) -> list[str]:
    if len(values) == 1 and isinstance(values[0], (list, tuple)):
        values = tuple(values[0])
    if not values or not all(isinstance(value, str) and ATOM.fullmatch(value) for value in values):
        raise FieldError("must be ids of atoms: 1 to 200 letters, digits and the characters _ : . -")
    return list(dict.fromkeys(values))
