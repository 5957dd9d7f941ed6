"""What else goes when a record is deleted: what belongs to it, and references to it."""

from __future__ import annotations

from collections.abc import Mapping

from rivet.integrations.atlas_sandbox._records.references import REFERENCES
from rivet.integrations.atlas_sandbox._records.store import Store

BELONGS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "workOrder": (
        ("comment", "workOrder"),
        ("labor", "workOrder"),
        ("additionalCost", "workOrder"),
        ("partQuantity", "workOrder"),
        ("partTransaction", "workOrder"),
        ("task", "workOrder"),
        ("relation", "parent"),
        ("relation", "child"),
        ("workOrderHistory", "workOrder"),
    ),
    "preventiveMaintenance": (("schedule", "preventiveMaintenance"), ("task", "preventiveMaintenance")),
    "purchaseOrder": (("partQuantity", "purchaseOrder"),),
    "part": (("partQuantity", "part"), ("partTransaction", "part")),
    "meter": (("reading", "meter"), ("workOrderMeterTrigger", "meter")),
    "asset": (("assetDowntime", "asset"), ("meter", "asset")),
    "location": (("floorPlan", "location"),),
}
"""The kinds whose records go with a record, and the field by which they name it."""


def remove(store: Store, kind: str, id: int) -> None:
    """Delete a record, what belongs to it, and what others have of it."""
    store.delete(kind, id)
    for member, key in BELONGS.get(kind, ()):
        for row in store.all(member, **{key: id}):
            remove(store, member, row["id"])
    forget(store, kind, id)


def forget(store: Store, kind: str, id: int) -> None:
    """Take a record out of all fields that name it."""
    for holder, references in REFERENCES.items():
        keys = [key for key, reference in references.items() if reference.kind == kind]
        for row in store.all(holder) if keys else ():
            changed = {
                key: [one for one in row[key] if one != id] if isinstance(row[key], list) else None
                for key in keys
                if row.get(key) == id or (isinstance(row.get(key), list) and id in row[key])
            }
            if changed:
                store.put(holder, {**row, **changed})
