"""MaintainXBridge: two-way sync of an Atlas company and a MaintainX organization."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from rivet.integrations.atlas import AtlasClient
from rivet.integrations.atlas._support.concurrency import async_run_blocking
from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.maintainx._async.atlas_system import AsyncAtlasSystem
from rivet.integrations.atlas.maintainx._async.client import MaintainXClient
from rivet.integrations.atlas.maintainx._async.dry_run import AsyncDryRunSystem
from rivet.integrations.atlas.maintainx._async.maintainx_system import AsyncMaintainXSystem
from rivet.integrations.atlas.maintainx._async.sync_run import AsyncSyncRun
from rivet.integrations.atlas.maintainx._async.systems import AsyncSystem
from rivet.integrations.atlas.maintainx._field_mapping import DEFAULT_KINDS
from rivet.integrations.atlas.maintainx._options import SETTLE_TIME, Options, aware
from rivet.integrations.atlas.maintainx._reports import SyncReport
from rivet.integrations.atlas.maintainx._state_rows import database_errors
from rivet.integrations.atlas.maintainx._state_store import State
from rivet.integrations.atlas.maintainx._three_way_merge import Conflict, Side
from rivet.integrations.atlas.maintainx.webhooks import MaintainXEvent


@suggests_keywords
class MaintainXBridge:
    """Keeps the assets and work orders of an Atlas company and a MaintainX organization equal, in both directions.

    The first sync copies everything to the other system; each later one copies changes. A field that only one system
    changed is copied to the other; if both changed it, the last writer's value wins, and the report lists a conflict.
    A sync that was stopped or killed is resumed by the next one: nothing is duplicated and nothing lost.

    Args:
        atlas: The client of Atlas.
        maintainx: The client of MaintainX.
        state: Database of the sync's state: the path of an SQLite file, or a URL of SQLAlchemy
            (``postgresql+psycopg://user@host/database``).
        pair: A name for these two accounts: several pairs may share a database.
        rules: System that decides a field: ``{"work_order.title": "atlas"}``; ``last-writer`` (all others), ``atlas``,
            ``maintainx``, or ``never``: it is left alone.
        match_assets_by: Fields by which existing assets of both systems are matched, in this order, if
            the value is equal and no other asset has it: serial_number, barcode, name.
        atlas_label: Label of the custom field in MaintainX for Atlas's id; one for each Atlas.
        maintainx_label: Label of the custom field in Atlas for MaintainX's id.
        work_orders_since: The first sync reads only work orders that changed at this time or later; all by default.
        kinds: What to sync: asset, part, work_order, maintenance_plan; file (of assets, parts and work orders);
            comment, cost and part_used (of work orders); location, category and assignee (of work orders; a location of
            assets, too). Without asset, no asset is requested, so that a key without rights on assets suffices.
        plans_to_maintainx: Whether maintenance plans that Atlas runs are made in MaintainX and ended in Atlas.
            MaintainX's plans cannot be paused, so without this they stay in Atlas alone.
        imports: Whether a first load into Atlas may use its imports, which need 50 times fewer requests, and make
            other creates of the company wait for seconds at a time. False for a company where people are at work.
        settle_time: Seconds after a lost response, or after a sync that died, in which a record may still appear.

    Raises:
        AtlasConfigError: An argument is invalid, or the database cannot be used.

    Example:
        >>> async with AtlasClient() as atlas, MaintainXClient() as maintainx:
        ...     async with MaintainXBridge(atlas, maintainx, "sync.sqlite3") as bridge:
        ...         report = await bridge.sync()
        >>> report.created
        {'atlas': 2, 'maintainx': 14}
    """

    def __init__(
        self,
        atlas: AtlasClient,
        maintainx: MaintainXClient,
        state: str | Path,
        *,
        pair: str = "default",
        rules: Mapping[str, str] | None = None,
        match_assets_by: Sequence[str] = ("serial_number", "barcode"),
        atlas_label: str = "Atlas ID",
        maintainx_label: str = "MaintainX ID",
        work_orders_since: datetime | None = None,
        settle_time: float = SETTLE_TIME,
        kinds: Sequence[str] = DEFAULT_KINDS,
        imports: bool = True,
        plans_to_maintainx: bool = False,
    ) -> None:
        if not isinstance(atlas, AtlasClient) or not isinstance(maintainx, MaintainXClient):
            raise AtlasConfigError("atlas and maintainx must be an AtlasClient and a MaintainXClient.")
        self._options = Options.checked(
            rules,
            match_assets_by,
            atlas_label,
            maintainx_label,
            work_orders_since,
            settle_time,
            kinds,
            imports,
            plans_to_maintainx,
        )
        self._sides: dict[Side, AsyncSystem] = {
            "atlas": AsyncAtlasSystem(atlas, maintainx_label, self._options.kinds),
            "maintainx": AsyncMaintainXSystem(maintainx, atlas_label, self._options.kinds),
        }
        self._maintainx = maintainx
        self._state = State(state, pair)

    async def aclose(self) -> None:
        """Close the database; the clients stay open."""
        await async_run_blocking(self._state.close)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    async def sync(
        self,
        *,
        dry_run: bool = False,
        full: bool = False,
        new_settings: bool = False,
        on_progress: Callable[[SyncReport], object] | None = None,
        events: Sequence[MaintainXEvent] = (),
    ) -> SyncReport:
        """Synchronise both systems.

        Args:
            dry_run: Only read, and report what would be written.
            full: Read everything again instead of changes: for records that a concurrent deletion moved from one page
                of a walk to another, or after a database was restored.
            new_settings: Accept rules or labels that differ from those of the last sync.
            on_progress: Called after each record, with the report so far: ``done`` of ``total``, ``seconds_left``.
            events: Events of MaintainX's webhooks (`rivet.integrations.atlas.maintainx.webhooks.parse`): these
                records are read, and their comments, whatever the last sync has seen.

        Returns:
            The report. Rejected records are in ``problems``, and the next sync tries them again.

        Raises:
            BusyError: Another process is syncing this pair.
            AtlasConfigError: Rules or labels differ from those of the last sync; nothing was done.
            AtlasConfigError: The database cannot be used.
            AtlasError: One of the systems cannot be reached, or rejects the credentials. The report so far is in
                ``details["report"]``; the next sync resumes.

        Example:
            >>> for step in (await bridge.sync(dry_run=True)).steps:
            ...     print(step.action, step.side, step.title, step.fields)
        """
        with database_errors():
            await self._check_settings(accept=new_settings)
            if dry_run:
                return await self._planned(full, on_progress, events)
            with self._state.locked():
                await async_run_blocking(self._state.keep_settings, self._options.lasting())
                run = AsyncSyncRun(self._state, self._sides, self._options, SyncReport(), on_progress, self._pace)
                return await run.run(full=full, events=events)

    def _pace(self) -> tuple[int, float]:
        return self._maintainx.requests_sent, self._maintainx.requests_a_second

    async def _check_settings(self, *, accept: bool) -> None:
        before, now = await async_run_blocking(self._state.settings), self._options.lasting()
        if before not in (None, now) and not accept:
            message = f"The last sync of this pair had other settings ({before}); these are {now}."
            raise AtlasConfigError(f"{message} Give those again, or new_settings=True (--new-settings) to change them.")

    async def _planned(
        self, full: bool, on_progress: Callable[[SyncReport], object] | None, events: Sequence[MaintainXEvent]
    ) -> SyncReport:
        sides: dict[Side, AsyncSystem] = {side: AsyncDryRunSystem(one) for side, one in self._sides.items()}
        state = await async_run_blocking(self._state.copy)
        try:
            report = SyncReport(dry_run=True)
            run = AsyncSyncRun(state, sides, self._options, report, on_progress, self._pace)
            return await run.run(full=full, events=events)
        finally:
            await async_run_blocking(state.close)

    async def conflicts(self, since: datetime | None = None) -> list[tuple[datetime, Conflict]]:
        """Return the conflicts of all syncs, with the moments when they were noticed.

        Args:
            since: Only those of then or later; a naive datetime is UTC.

        Returns:
            The conflicts, the oldest first.

        Example:
            >>> for moment, conflict in await bridge.conflicts():
            ...     print(moment, conflict.field, conflict.atlas, conflict.maintainx, conflict.winner)
        """
        with database_errors():
            return await async_run_blocking(self._state.conflicts, None if since is None else aware(since))
