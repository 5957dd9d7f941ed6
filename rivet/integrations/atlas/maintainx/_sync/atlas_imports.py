# Made from atlas/maintainx/_async/atlas_imports.py by scripts/unasync.py (make regenerate). Do not edit.
"""Imports into Atlas: many records with one request, for a first load."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import Any

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.exceptions import AtlasError
from rivet.integrations.atlas.filters import AssetF, F, PartF, PreventiveMaintenanceF
from rivet.integrations.atlas.maintainx._atlas_fields import to_atlas
from rivet.integrations.atlas.maintainx._field_mapping import Fields, Kind, Record
from rivet.integrations.atlas.maintainx._sync.named_fields import SyncAtlasNames
from rivet.integrations.atlas.maintainx._write_results import CLOCKS

BATCH_SECONDS = 5.0
"""Seconds for which one batch may keep other creates waiting: about 50 records."""
ACCESSORS = {
    "asset": "assets",
    "part": "parts",
    "work_order": "work_orders",
    "maintenance_plan": "preventive_maintenances",
}
CREATED: dict[Kind, Any] = {
    "asset": AssetF.created_at,
    "part": PartF.created_at,
    "work_order": F.created_at,
    "maintenance_plan": PreventiveMaintenanceF.created_at,
}
"""Fields of filters by kind."""


class SyncAtlasImports:
    """Imports of one Atlas company.

    Args:
        client: The client.
        names: Fields that are compared by name.
        read: Reads a record of Atlas.
    """

    def __init__(self, client: SyncAtlasClient, names: SyncAtlasNames, read: Callable[[Kind, Any], Record]) -> None:
        self._client, self._names, self._read = client, names, read

    def row(self, kind: Kind, fields: Fields, parent: str | None) -> dict[str, Any]:
        """Return the payload of a record.

        Args:
            kind: Its kind.
            fields: Its fields.
            parent: Name of its parent, if that is imported together with it.
        """
        given = {name: value for name, value in fields.items() if value is not None}
        payload = {**to_atlas(kind, given), **self._names.payload(kind, given, None)}
        payload.pop("archived", None)
        if kind == "work_order" and given.get("status") == "CANCELED":
            payload |= {"status": "OPEN", "archived": True}
        if parent is not None:
            payload["parentAsset"] = to_atlas("asset", {"name": parent})["name"]
        return payload

    def importable(self, kind: Kind, rows: Sequence[dict[str, Any]]) -> list[bool]:
        """Return for each row whether an import can carry it without loss.

        Raises:
            AtlasError: The account may not import, or the system cannot be reached.
        """
        result = self._client.import_records(ACCESSORS[kind], rows, dry_run=True)  # type: ignore[call-overload]
        pairs = zip(result.items, result.ways, strict=True)
        return [item.error is None and way == "import" for item, way in pairs]

    def load(
        self, kind: Kind, rows: Sequence[dict[str, Any]], on_progress: Callable[[Any], object]
    ) -> list[tuple[Record | None, AtlasError | None]]:
        """Import rows; return the record or the error of each; both if it is stored otherwise."""
        result = self._client.import_records(  # type: ignore[call-overload]
            ACCESSORS[kind], rows, batch_seconds=BATCH_SECONDS, on_progress=on_progress
        )
        return [(None if item.record is None else self._read(kind, item.record), item.error) for item in result.items]

    def created_since(self, kind: Kind, since: Any) -> Generator[Record]:
        """Walk through the records that were created since then."""
        records: Any = getattr(self._client, ACCESSORS[kind])
        for one in records.iter(CREATED[kind] >= since - CLOCKS, lane="bulk"):
            yield self._read(kind, one)
