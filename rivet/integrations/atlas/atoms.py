"""Which knowledge-base atoms a work order rests on: ids in a custom field, made when it is first needed.

Atlas has no tags. A LONG_TEXT custom field holds the ids as ``|siemens:s7-1200:f003|uuid-1|``, so that a search for
``|id|`` finds them (recorded: customfield.create.ok, workorder.create.with-custom-field). Atom ids are opaque.
"""

from __future__ import annotations

import re
from typing import Any

from atlas_api.api.custom_fields import create_custom_field, list_custom_fields
from atlas_api.api.work_orders import get_work_order
from atlas_api.models.custom_field_create import CustomFieldCreate
from atlas_api.models.custom_field_entity import CustomFieldEntity
from atlas_api.models.custom_field_type import CustomFieldType
from atlas_api.models.work_order import WorkOrder

from .calls import Exclusive, Operation, endpoint
from .criteria import Filter, containing
from .exceptions import AtlasPermissionError
from .fields import FieldError, argument
from .merging import Context
from .references import record_id
from .work_orders import update_work_order

ATOMS_FIELD = "RIVET knowledge atoms"
"""Label of the custom field (long text, on work orders)."""
ATOM = re.compile(r"[A-Za-z0-9_:.-]{1,200}")
"""What the id of an atom looks like: RIVET writes them in several forms, and nothing is read into them."""


def atoms_of(work_order: WorkOrder) -> tuple[str, ...]:
    """The atoms of a work order.

    Args:
        work_order: The work order.

    Returns:
        Their ids, in the order in which they were added.

    Example:
        >>> atoms_of(client.tag_atoms("WO000001", "siemens:s7-1200:f003"))
        ('siemens:s7-1200:f003',)
    """
    found: dict[str, None] = {}
    for one in work_order.custom_field_values or []:
        if getattr(getattr(one, "custom_field", None), "label", None) == ATOMS_FIELD and isinstance(one.value, str):
            found |= dict.fromkeys(filter(None, one.value.split("|")))
    return tuple(found)


def tag_atoms(context: Context, reference: Any, atoms: tuple[Any, ...]) -> Operation[WorkOrder]:
    wanted = argument("atoms", atoms, _atoms)
    id = yield from record_id(context.directory, reference, "work order")
    yield Exclusive(("atoms", id))  # the change waits for a turn of its own
    current: WorkOrder = yield endpoint(get_work_order, id=id)
    have = atoms_of(current)
    missing = [atom for atom in wanted if atom not in have]
    if not missing:
        return current
    known = context.directory.get("custom field", ATOMS_FIELD)
    if known:
        return (yield from _written(context, id, known, [*have, *missing]))
    yield Exclusive(("custom field", ATOMS_FIELD))
    holder = yield from _holder(context)
    return (yield from _written(context, id, holder, [*have, *missing]))


def carrying(atom: Any) -> list[Filter]:
    """Filters for work orders that may carry an atom: ``_`` in it is a wildcard of the server's."""
    (one,) = argument("atom", (atom,), _atoms)
    # Alone the term is an error of the server's where it fills a page (500, "Already registered a copy"); beside a term
    # that nothing matches it is none. Asked of a server on loopback, 2026-11-26.
    nothing: Filter = {"field": "id", "operation": "eq", "value": -1, "values": []}
    return [{**nothing, "alternatives": [containing("customFieldValues.value", f"|{one}|")]}]


def _written(context: Context, id: int, holder: int, atoms: list[str]) -> Operation[WorkOrder]:
    value = f"|{'|'.join(atoms)}|"
    return (yield from update_work_order(context, id, {"customFields": [{"id": holder, "value": value}]}))


def _holder(context: Context) -> Operation[int]:
    """The field's id.

    Raises:
        AtlasPermissionError: There is none yet, and the account may not make it.
    """
    id = yield from _listed()
    if id is None:
        body = CustomFieldCreate(ATOMS_FIELD, CustomFieldType.LONG_TEXT, CustomFieldEntity.WORK_ORDER)
        try:
            yield endpoint(create_custom_field, body=body)
        except AtlasPermissionError as error:
            error.message += f" Ask an administrator for a custom field {ATOMS_FIELD!r} (long text, on work orders)."
            raise
        id = yield from _listed()  # another process may have made one meanwhile: all take the first
    if id is not None:
        context.directory.put("custom field", ATOMS_FIELD, id)
    return id or 0


def _listed() -> Operation[int | None]:
    found = yield endpoint(list_custom_fields)
    ids = [one.id for one in found if one.label == ATOMS_FIELD and one.entity_type == "WORK_ORDER"]
    return min(ids, default=None)


def _atoms(values: tuple[Any, ...]) -> list[str]:
    if len(values) == 1 and isinstance(values[0], (list, tuple)):
        values = tuple(values[0])
    if not values or not all(isinstance(value, str) and ATOM.fullmatch(value) for value in values):
        raise FieldError("must be ids of atoms: 1 to 200 letters, digits and the characters _ : . -")
    return list(dict.fromkeys(values))
