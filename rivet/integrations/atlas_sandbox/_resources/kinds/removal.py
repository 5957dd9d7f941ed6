"""Cascading deletion of records: dependent records, and references."""

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
"""Kinds whose records are deleted with a record, and the field that refers to it."""


def remove(store: Store, kind: str, id: int) -> None:
    """Delete a record, its dependent records, and the references to it."""
    store.delete(kind, id)
    for member, key in BELONGS.get(kind, ()):
        for row in store.all(member, **{key: id}):
            remove(store, member, row["id"])
    forget(store, kind, id)


def forget(store: Store, kind: str, id: int) -> None:
    """Remove a record from all fields that refer to it."""
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
