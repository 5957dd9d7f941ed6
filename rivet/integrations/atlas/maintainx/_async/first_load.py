"""First load into Atlas by its imports: many records with one request, each once.

An import carries no custom field, so its records have no mark at first. Before one begins, its rows are stored; after
an interruption the records that it made are recognised by their content. Their marks are written later: with the next
change of the record, or a few in each later sync.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.concurrency import async_run_blocking
from rivet.integrations.atlas.exceptions import (
    AtlasError,
    AtlasOutcomeUnknownError,
    AtlasPermissionError,
    AtlasUnsupportedError,
)
from rivet.integrations.atlas.maintainx._async.atlas_imports import AsyncAtlasImports
from rivet.integrations.atlas.maintainx._async.run_parts import AsyncRunParts
from rivet.integrations.atlas.maintainx._field_mapping import IMPORTED, Fields, Kind, Record
from rivet.integrations.atlas.maintainx._import_links import expected_fields, import_link
from rivet.integrations.atlas.maintainx._import_matching import matched
from rivet.integrations.atlas.maintainx._reports import Step
from rivet.integrations.atlas.maintainx._state_models import Change, ImportRow, Link
from rivet.integrations.atlas.maintainx._three_way_merge import Side
from rivet.integrations.atlas.maintainx._write_results import GONE, REFUSED, is_limit

logger = logging.getLogger("rivet.integrations.atlas")

MIN_RECORDS = 100
"""Records of a kind from which on an import is used: it makes other creates wait, and its records have no creator."""
MARKS_OF_A_RUN = 25
"""Marks that one sync writes: with a sync every five minutes 600 requests an hour, of Atlas's 1,000."""
IMPOSSIBLE = (AtlasPermissionError, AtlasUnsupportedError)
"""Errors of an account, a licence or a release that cannot import."""


class AsyncFirstLoad:
    """Creates the records of a first load in Atlas.

    Args:
        parts: What the run's steps share.
        whole: Returns a change with all fields; None if it cannot be read.
        on_loaded: Called with the number of records that are stored.
    """

    def __init__(
        self,
        parts: AsyncRunParts,
        whole: Callable[[Change], Awaitable[Change | None]],
        on_loaded: Callable[[int], None],
    ) -> None:
        self._state, self._sides, self._options, self._report, self._deletions = parts
        self._whole, self._on_loaded = whole, on_loaded
        self._imports = parts.sides["atlas"].imports
        self.loaded: set[int] = set()
        """Changes whose records this run has imported."""

    async def load(self, kind: Kind) -> None:
        """Import the records of MaintainX that Atlas does not have, if there are many and this is the first sync."""
        wanted = (
            self._options.imports and kind in IMPORTED and await async_run_blocking(self._state.is_first_load, kind)
        )
        if self._imports is None or not wanted:
            return
        changes = await self._new_changes(kind)
        if len(changes) >= MIN_RECORDS:
            refused = await self._load(kind, changes, self._imports)
            if refused is not None and not is_limit(refused):  # a limit is reported by the creates that follow
                self._hint(kind, refused)
        await async_run_blocking(self._state.end_first_load, kind)

    async def _new_changes(self, kind: Kind) -> list[Change]:
        changes = await async_run_blocking(self._state.unmarked_changes, kind, "maintainx")
        named = await async_run_blocking(self._state.named_records, kind, "atlas")
        return [one for one in changes if not one.record.dead and one.record.id not in named]

    def _hint(self, kind: Kind, error: AtlasError) -> None:
        hint = f"Atlas imports no {kind.replace('_', ' ')}s here, so each is created by a request of its own: "
        logger.warning("%s%s", hint, error.message)
        self._report.hints.append(hint + error.message)

    async def _load(
        self, kind: Kind, changes: Sequence[Change], imports: AsyncAtlasImports
    ) -> AtlasPermissionError | AtlasUnsupportedError | None:
        """Import records; return the error of an account, a licence or a release that cannot import.

        Raises:
            AtlasError: The outcome is not known, or the system cannot be reached: the next sync finds out.
        """
        started = await self._sides["atlas"].now()
        wholes = [whole for one in changes if (whole := await self._whole(one)) is not None]
        rows = await self._rows(kind, wholes, imports)
        try:
            able = await imports.importable(kind, [payload for _, payload in rows])
        except IMPOSSIBLE as error:
            return error
        rows = [row for row, is_able in zip(rows, able, strict=True) if is_able]
        if len(rows) < MIN_RECORDS:
            return None
        wanted = [ImportRow(kind, change.record.id, started, change.record.fields) for change, _ in rows]
        await async_run_blocking(self._state.intend_imports, wanted)
        before = self._report.done
        results = await imports.load(
            kind, [payload for _, payload in rows], lambda now: self._on_loaded(before + now.done)
        )
        made = {row.source: record for row, (record, _) in zip(wanted, results, strict=True) if record is not None}
        errors = {
            row.source: error
            for row, (record, error) in zip(wanted, results, strict=True)
            if record is None and error is not None
        }
        unknown = {source: error for source, error in errors.items() if isinstance(error, AtlasOutcomeUnknownError)}
        await self._record(kind, [row for row in wanted if row.source not in unknown], made)
        for change, _ in rows:
            if (record := made.get(change.record.id)) is not None:
                self.loaded.add(change.number)
                self._report.imported += 1
                self._report.note(Step("create", kind, "atlas", record.id, change.title, record.fields))
        if unknown:
            raise next(iter(unknown.values()))
        return next((error for error in errors.values() if isinstance(error, IMPOSSIBLE)), None)

    async def _rows(
        self, kind: Kind, changes: Sequence[Change], imports: AsyncAtlasImports
    ) -> list[tuple[Change, dict[str, Any]]]:
        """Return the changes with their payloads; without those whose parent or asset is not there."""
        names = {one.record.id: one.title for one in changes} if kind == "asset" else {}
        single = {name for name, count in Counter(names.values()).items() if count == 1}
        rows = []
        for change in changes:
            fields, waiting = await self._expected(kind, change.record.fields)
            parent = names.get(change.record.fields.get("parent") or 0) if "parent" in waiting else None
            if not waiting or (waiting == ["parent"] and parent in single):
                rows.append((change, await imports.row(kind, fields, parent)))
        return rows

    async def _expected(self, kind: Kind, fields: Fields) -> tuple[Fields, list[str]]:
        """Return the fields that a record gets in Atlas, and those whose asset is not there yet."""
        return await async_run_blocking(expected_fields, kind, fields, self._options.merging, self._state.translate)

    async def _record(self, kind: Kind, rows: Sequence[ImportRow], made: Mapping[int, Record]) -> None:
        """Store the links of the imported records, and forget the rows that have none."""
        ids = {source: record.id for source, record in made.items()} if kind == "asset" else {}

        def translate(side: Side, id: int) -> int | None:
            return ids[id] if side == "maintainx" and id in ids else self._state.translate(side, id)

        def links() -> list[Link]:
            merging = self._options.merging
            return [import_link(row, made[row.source], merging, translate) for row in rows if row.source in made]

        missing = [row.source for row in rows if row.source not in made]
        self._deletions.created(kind, "atlas", [record.id for record in made.values()])
        await async_run_blocking(self._state.record_imports, kind, await async_run_blocking(links), missing)

    # ------------------------------------------------------------------------------------------------- recovery
    async def settle(self) -> None:
        """Find the records of imports that were interrupted."""
        if self._imports is None:
            return
        for is_last in (False, True):
            for kind in self._options.records:
                rows = await async_run_blocking(self._state.open_imports, kind)
                if not rows:
                    continue
                if is_last:  # when the last batch was sent is not known, only that it was before now
                    seconds = self._options.settle_time
                    logger.info("a sync died during an import: what it made is searched for in %.0f s", seconds)
                    await clock.async_sleep(seconds)
                await self._recover(kind, rows, self._imports, is_last=is_last)

    async def _recover(
        self, kind: Kind, rows: Sequence[ImportRow], imports: AsyncAtlasImports, *, is_last: bool
    ) -> None:
        since = min(row.at for row in rows)
        found = []
        async for record in imports.created_since(kind, since):
            linked = await async_run_blocking(self._state.link_of, kind, "atlas", record.id)
            if record.twin is None and linked is None:
                found.append(record)
        expected: dict[int, Fields] = {}
        for row in rows:
            fields, _ = await self._expected(kind, row.fields)
            expected[row.source] = {name: one for name, one in fields.items() if name != "parent"}
        made = matched(kind, expected, found)
        await self._record(kind, [row for row in rows if is_last or row.source in made], made)

    async def match_imported(self) -> None:
        """Link records of a lost state: imported ones without a mark that are equal to one of MaintainX."""
        for kind in self._options.records:
            here = await async_run_blocking(self._state.unmarked_changes, kind, "atlas", imported=True)
            imported = [one.record for one in here if not one.record.dead]
            if not imported:
                continue
            changes = {one.record.id: one for one in await self._new_changes(kind)}
            expected = {}
            for id, change in changes.items():
                fields, _ = await self._expected(kind, change.record.fields)
                known = change.record.fields.keys() - {"parent"}
                expected[id] = {name: one for name, one in fields.items() if name in known}
            for id, record in matched(kind, expected, imported, exact=True).items():
                change = changes[id]
                link = Link(kind, {"atlas": record.id, "maintainx": id})
                row = ImportRow(kind, id, record.updated_at, change.record.fields)
                await async_run_blocking(self._state.link_unmarked, link, row)
                self._report.note(Step("link", kind, "maintainx", id, change.title, {}))

    # ---------------------------------------------------------------------------------------------------- marks
    async def mark(self) -> None:
        """Write the marks of some records that earlier syncs have imported."""
        if self._imports is None or self.loaded:
            return
        for link in await async_run_blocking(self._state.unmarked, self._options.records, MARKS_OF_A_RUN):
            try:
                await self._sides["atlas"].mark(link.kind, link.ids["atlas"], link.ids["maintainx"])
            except (*REFUSED, *GONE) as error:
                logger.info("%s %d of Atlas gets no mark: %s", link.kind, link.ids["atlas"], error.message)
            await async_run_blocking(self._state.record_mark, link)
