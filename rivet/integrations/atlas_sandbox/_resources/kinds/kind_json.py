"""Serialise records of the generic kinds by the contract's schema, with the fields that the server computes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from rivet.integrations.atlas_sandbox._http.releases import Release
from rivet.integrations.atlas_sandbox._java import text
from rivet.integrations.atlas_sandbox._records.record_json import Shown, Shows
from rivet.integrations.atlas_sandbox._records.store import Row, Store
from rivet.integrations.atlas_sandbox._resources.kinds.kind import CONTRACT

Computed = Callable[[Row], Any]
_STRAY = {"hibernateLazyInitializer"}
"""Keys that the contract allows but the server only sometimes sends."""
_FALSE = {"demo": False}
_FORGETFUL = {"Request", "WorkOrderMeterTrigger"}
"""Schemas where the server forgets to map the parent of an asset or a location."""
_PLACES = {"parentId", "locationId"}
_MOMENTS = ("createdAt", "updatedAt")


class KindShows:
    """Shows the records of all kinds.

    Args:
        store: The records.
        shows: How those kinds are shown that have a file of their own.
        release: Decides which fields there are.
    """

    def __init__(self, store: Store, shows: Shows, release: Release) -> None:
        self._store, self._release = store, release
        self._own: dict[str, Callable[[Row], Shown]] = {
            "UserMini": shows.user_mini,
            "AssetMini": shows.asset_mini,
            "LocationMini": shows.location_mini,
            "TeamMini": shows.team_mini,
            "CategoryMini": shows.category_mini,
            "Category": shows.category,
            "FileMini": shows.file_mini,
            "Asset": shows.asset,
            "WorkOrder": shows.work_order,
        }
        self._values = shows.custom_values
        self.computed: dict[str, Mapping[str, Computed]] = {}
        """For each schema, the computed fields: the key, and the function for its value."""

    def own(self, schema: str, show: Callable[[Row], Shown]) -> None:
        """Register a function to show a schema instead of the contract's fields."""
        self._own[schema] = show

    def show(self, schema: str, row: Row) -> Shown:
        """Return a record by its schema."""
        if schema in self._own:
            return self._own[schema](row)
        return self.plain(schema, row)

    def plain(self, schema: str, row: Row) -> Shown:
        """Return a record by the contract's schema alone."""
        fields: dict[str, str] = CONTRACT["shows"][schema]
        moment = text.instant if next(iter(fields)) == "id" and "updatedAt" in fields else text.date
        computed = self.computed.get(schema, {})
        shown: Shown = {}
        for key, kind in fields.items():
            if key in _STRAY or not self._release.shows_field(schema, key):
                continue
            if key in computed:
                shown[key] = computed[key](row)
            elif key in _MOMENTS:
                shown[key] = moment(row.get(key))
            else:
                forgets = schema in _FORGETFUL
                shown[key] = self._value(kind, row.get(key, _FALSE.get(key)), row, forgets=forgets)
        return shown

    def _value(self, kind: str, value: Any, row: Row, *, forgets: bool = False) -> Any:
        word, *rest = kind.rstrip("?").split(" ")
        if word == "date":
            return text.date(value)
        if word == "one":
            found = self._store.get(rest[0], value)
            if found is None:
                return None
            shown = self.show(rest[1], found)
            return shown | dict.fromkeys(shown.keys() & _PLACES) if forgets else shown
        if word == "many":
            rows = (self._store.get(rest[0], one) for one in value or [])
            return [self.show(rest[1], one) for one in rows if one is not None]
        if kind == "list value":
            return self._values(row)
        if word == "list":
            return value or []
        return value
