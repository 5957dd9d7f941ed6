"""One round of the sync: notice what has changed, then bring it over; sync_round.py is made from this file."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from rivet.integrations.atlas._support.concurrency import async_run_blocking
from rivet.integrations.atlas.exceptions import AtlasAuthError, AtlasError, AtlasPermissionError
from rivet.integrations.atlas.maintainx import _field_mapping, _three_way_merge
from rivet.integrations.atlas.maintainx._async.comments import AsyncComments
from rivet.integrations.atlas.maintainx._async.linker import AsyncTwins
from rivet.integrations.atlas.maintainx._async.systems import AsyncSide
from rivet.integrations.atlas.maintainx._field_mapping import DEPENDENT, NAMES, Kind, Record
from rivet.integrations.atlas.maintainx._options import Options
from rivet.integrations.atlas.maintainx._reports import Problem, Step, SyncReport
from rivet.integrations.atlas.maintainx._state_models import Change, Link
from rivet.integrations.atlas.maintainx._state_store import State
from rivet.integrations.atlas.maintainx._three_way_merge import SIDES, Conflict, Half, Plan, Side, other
from rivet.integrations.atlas.maintainx._write_results import GONE, REFUSED, is_limit, refusals
from rivet.integrations.atlas.maintainx.webhooks import MaintainXEvent

logger = logging.getLogger("rivet.integrations.atlas")

OVERLAP = timedelta(minutes=2)
"""So far back each look begins behind the last one: a change shows only when its transaction is over."""
LOOKS = 3
"""How often a record is looked at that others change again and again before it is written all the same."""
BATCH = 200
"""Changes that are noted, or read, at once."""
SAME_TIME = timedelta(seconds=2)
"""Clocks that differ by less count as equal: they are told to the second."""
WHO, TOO_MANY = 401, 429
IN_A_ROW = 3
"""After so many records that fail one after the other, it is not a matter of one of them."""
REQUESTS_OF_A_RECORD = 2.0
"""Requests to MaintainX for each change, about, until there are measured ones: a write, and a look before it."""
MEASURED = 20
"""So many changes make a measure."""
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


class AsyncRound:
    """One round.

    Args:
        state: What is remembered.
        sides: Both systems.
        options: The settings.
        report: What is done is noted here.
        on_progress: Told after each record.
        pace: Returns how many requests MaintainX has got, and how many a second its limit allows.
    """

    def __init__(
        self,
        state: State,
        sides: dict[Side, AsyncSide],
        options: Options,
        report: SyncReport,
        on_progress: Callable[[SyncReport], object] | None,
        pace: Callable[[], tuple[int, float]],
    ) -> None:
        self._tell = on_progress or (lambda _report: None)
        self._state, self._sides, self._options, self._report = state, sides, options, report
        self._twins = AsyncTwins(state, sides, options, report)
        self._ahead: dict[Side, timedelta] = {}
        self._failures = 0
        self._full = False
        self._whole_walks: dict[tuple[Kind, Side], set[int]] = {}
        """Ids that were seen in walks through all records of a kind."""
        self._compared: set[int] = set()
        """Work orders that were compared, by their ids in MaintainX."""
        self._comments = AsyncComments(state, sides, report, self._bear)
        self._pace = pace
        self._refused: set[int] = set()
        """Changes that are not tried again in this round."""
        self._limited: dict[Kind, list[str]] = {}
        """What the licence of Atlas said to records of a kind, one for each record."""
        self._unmade: set[int] = set()
        """The changes that bring those records."""

    async def run(self, *, full: bool, events: Sequence[MaintainXEvent] = ()) -> SyncReport:
        """Do all of it.

        Args:
            full: Read all records, not only those that were changed.
            events: What webhooks have told: these records are read in any case.

        Raises:
            AtlasError: It cannot be done; its details hold the report so far.
        """
        try:
            self._full = full
            return await self._run(events)
        except AtlasError as error:
            error.details["report"] = self._report
            raise

    async def _run(self, events: Sequence[MaintainXEvent]) -> SyncReport:
        for side in SIDES:
            self._sides[other(side)].marks(await self._sides[side].identity())
            await self._sides[side].prepare()
        emails = [await side.people() for side in self._sides.values()]
        for side_ in self._sides.values():
            side_.share(emails[0] & emails[1])
        for kind in self._options.records:
            for side in SIDES:
                await self._notice(kind, side)
        await self._notice_events(events)
        self._report.total = await async_run_blocking(self._state.count, self._options.records)
        self._begun = self._pace()[0]
        self._estimate()
        await self._twins.settle(await async_run_blocking(self._state.intents))
        await self._twins.match()
        for kind in self._options.records:
            await self._bring_all(kind)
        self._report.done = self._report.total
        await self._report_deleted()
        if "comment" in self._options.kinds:
            await self._comments.bring(self._compared, await self._sides["maintainx"].last_messages())
        self._estimate()
        for kind, told in self._limited.items():
            message = f"{len(told)} {kind.replace('_', ' ')}s wait to be made in Atlas: {told[0]}"
            logger.warning("%s", message)
            self._report.problems.append(Problem(kind, "maintainx", 0, "", message))
        for change in await async_run_blocking(self._state.waiting):
            if change.number in self._unmade:
                continue
            problem = Problem(change.kind, change.side, change.record.id, change.title, str(change.problem))
            self._report.problems.append(problem)
        return self._report

    # ----------------------------------------------------------------------------------------------- noticing
    async def _notice(self, kind: Kind, side: Side) -> None:
        """Note all that has changed since the last round; the note of how far comes last."""
        begun = await self._sides[side].now()
        ahead = begun - datetime.now(UTC)
        self._ahead[side] = ahead if abs(ahead) > SAME_TIME else timedelta()
        until = None if self._full else await async_run_blocking(self._state.looked_until, kind, side)
        if until is not None and until > begun + OVERLAP:
            logger.warning("%s's clock was set back: all of its records are read again", side)
            until = None
        since = until and until - OVERLAP
        if since is None and kind == "work_order":
            since = self._options.work_orders_since
        newest: datetime | None = None
        batch: list[Record] = []
        seen: set[int] = set()
        async with aclosing(self._sides[side].changed(kind, since)) as walk:
            async for record in walk:
                newest = record.updated_at if newest is None else max(newest, record.updated_at)
                batch.append(record)
                seen.add(record.id)
                if len(batch) == BATCH:
                    await self._note(kind, side, batch)
        await self._note(kind, side, batch)
        if since is None and not self._sides[side].unreadable:
            self._whole_walks[kind, side] = seen
        for told in self._sides[side].unreadable:
            self._report.problems.append(Problem(kind, side, 0, "", told))
        # What was changed behind the walk is newer than its beginning, and comes with the next one.
        reached = begun if newest is None else min(newest, begun)
        if newest is not None or until is None:
            await async_run_blocking(self._state.look_until, kind, side, max(reached, until) if until else reached)

    async def _note(self, kind: Kind, side: Side, batch: list[Record]) -> None:
        if batch:
            await async_run_blocking(self._state.notice, kind, side, batch)
            self._report.read += len(batch)
            batch.clear()

    async def _notice_events(self, events: Sequence[MaintainXEvent]) -> None:
        """Read the records that webhooks were about."""
        for kind, id in dict.fromkeys((event.kind, event.id) for event in events):
            if kind not in self._options.kinds:
                continue
            try:
                record = await self._sides["maintainx"].get(kind, id)
            except GONE:
                link = await async_run_blocking(self._state.link_of, kind, "maintainx", id)
                if link is not None and not link.gone:
                    await self._deleted(link, "maintainx")
                continue
            await self._note(kind, "maintainx", [record])
            if kind == "work_order":
                self._compared.add(id)

    async def _are_both_there(self, link: Link) -> bool:
        for side in SIDES:
            if link.ids[side] in self._whole_walks.get((link.kind, side), ()):
                continue
            try:
                await self._sides[side].get(link.kind, link.ids[side])
            except GONE:
                return False
        return True

    async def _report_deleted(self) -> None:
        """Report the records that a walk through all of them has not met any more."""
        for (kind, side), seen in self._whole_walks.items():
            for ids in await async_run_blocking(self._state.links, kind):
                if ids[side] in seen or min(ids.values()) < 0:
                    continue
                link = await async_run_blocking(self._state.link_of, kind, side, ids[side])
                if link is None or link.gone:
                    continue
                try:
                    record = await self._sides[side].get(kind, ids[side])
                except GONE:
                    await self._deleted(link, side)
                else:
                    if record.dead and side == "maintainx":
                        await self._deleted(link, side)

    async def _deleted(self, link: Link, side: Side) -> None:
        title = str(link.base[other(side)].get(NAMES[link.kind]) or "")
        told = f"it was deleted in {side}; the other one stays"
        gone = Conflict(link.kind, *link.both, "(record)", None, None, None, told, title)
        self._report.conflicts.append(gone)
        link.gone = True
        await async_run_blocking(self._state.done, link, [gone], list((await self._changes_of(link)).values()))

    def _estimate(self) -> None:
        """How long the rest will take at MaintainX's limit."""
        sent, rate = self._pace()
        if self._report.dry_run:
            steps = sum(step.side == "maintainx" and step.action != "link" for step in self._report.steps)
            left = steps * REQUESTS_OF_A_RECORD
        else:
            done, left_over = self._report.done, self._report.total - self._report.done
            left = left_over * ((sent - self._begun) / done if done >= MEASURED else REQUESTS_OF_A_RECORD)
        self._report.seconds_left = left / rate

    # ----------------------------------------------------------------------------------------------- bringing
    async def _bring_all(self, kind: Kind) -> None:
        """Bring all changes over, again and again while some only wait for an asset of another."""
        progress, is_first = True, True
        while progress:
            progress, after = False, 0
            while batch := await async_run_blocking(self._state.changes, kind, after, BATCH, also_refused=self._full):
                after = batch[-1].number
                for change in batch:
                    current = await async_run_blocking(self._state.change_of, kind, change.side, change.record.id)
                    if current is not None and change.number not in self._refused:
                        progress = await self._bring(current) or progress
                    if is_first:
                        self._report.done = min(self._report.done + 1, self._report.total)
                        self._estimate()
                    if current is not None:
                        self._tell(self._report)
            is_first = False

    async def _bring(self, change: Change) -> bool:
        """Bring one change over: whether that may help others that wait."""
        link = await async_run_blocking(self._state.link_of, change.kind, change.side, change.record.id)
        is_new = link is None
        try:
            if link is None:
                change = await self._whole(change, None)
                link = await self._twins.link(change)
            if link is None:
                await async_run_blocking(self._state.forget, change)
            else:
                await self._agree(link, change, is_new=is_new)
                if link.kind == "work_order" and (not is_new or change.record.may_have_comments):
                    self._compared.add(link.ids["maintainx"])
        except AtlasError as error:
            self._bear(error)
            both = await self._changes_of(link) if link is not None else {change.side: change}
            self._refused.update(one.number for one in both.values())
            await async_run_blocking(self._state.refuse, change, error.message)
            if link is None and is_limit(error):
                self._limited.setdefault(change.kind, []).append(error.message)
                self._unmade.add(change.number)
            return False
        self._failures = 0
        return is_new

    async def _whole(self, change: Change, link: Link | None) -> Change:
        """The change with what the list that it came from may have left out."""
        own = link is not None and (change.record.untouched or change.record.updated_at == link.written)
        base = link.base[change.side] if link is not None else {}
        wanted = self._options.synced(change.kind)
        if change.record.dead or own or not _field_mapping.is_partial(change.kind, change.record.fields, base, wanted):
            return change
        try:
            found = await self._sides[change.side].get(change.kind, change.record.id)
        except GONE:
            return change  # reported where it is to be written
        fields = {**change.record.fields, **found.fields}
        named = found if found.extra is not None else change.record
        change = replace(change, record=replace(found, fields=fields, extra=named.extra, twin=named.twin))
        await async_run_blocking(self._state.rewrite, change)
        return change

    def _bear(self, error: AtlasError) -> None:
        """Go on with the other records.

        Raises:
            AtlasError: It concerns all of them, or several have failed in a row.
        """
        if isinstance(error, REFUSED):
            self._failures = 0
            return
        self._failures += 1
        one_of_many = error.status is not None and error.status not in (WHO, TOO_MANY)
        who = isinstance(error, AtlasAuthError) and not isinstance(error, AtlasPermissionError)
        if who or not one_of_many or self._failures >= IN_A_ROW:
            raise error

    # ----------------------------------------------------------------------------------------------- agreeing
    async def _agree(self, link: Link, change: Change, *, is_new: bool) -> None:
        """Make both records one again."""
        if link.gone and self._full:
            link.gone = not await self._are_both_there(link)
        try:
            await self._agree_now(link, change, is_new=is_new)
        except GONE as error:
            for side in SIDES:
                try:
                    await self._sides[side].get(link.kind, link.ids[side])
                except GONE:
                    break
            else:
                raise  # it is there all the same: something on the way said so
            gone = Conflict(
                link.kind, *link.both, "(record)", None, None, None, f"one is not there: {error.message}", change.title
            )
            self._report.conflicts.append(gone)
            link.gone = True
            await async_run_blocking(self._state.done, link, [gone], list((await self._changes_of(link)).values()))

    async def _agree_now(self, link: Link, change: Change, *, is_new: bool) -> None:
        looks = 0
        while True:
            noticed = await self._changes_of(link)
            changes = {side: await self._whole(one, link) for side, one in noticed.items()}
            if link.gone or any(one.record.dead for one in changes.values()):
                link.gone = link.gone or ("maintainx" in changes and changes["maintainx"].record.dead)
                await async_run_blocking(self._state.done, link, [], list(changes.values()))
                return
            _know_own_writes(link, changes)
            halves = {side: self._half(link, side, changes.get(side)) for side in SIDES}
            plan = await async_run_blocking(
                _three_way_merge.merge, link.kind, halves, self._options.merging, self._state.translate
            )
            looks += 1
            if is_new or looks > LOOKS or not await self._is_stale(link, halves, plan):
                break
        for side in SIDES:
            await self._write(link, change, side, halves[side], plan, is_new=is_new)
        link.base, link.pending = plan.base, {}
        self._report.conflicts += plan.conflicts
        waiting = {side for side, _ in plan.waiting}
        kept = [_kept(one, plan) for side, one in changes.items() if side in waiting]
        done = [one for side, one in changes.items() if side not in waiting]
        await async_run_blocking(self._state.done, link, plan.conflicts, done, kept)

    async def _changes_of(self, link: Link) -> dict[Side, Change]:
        """What is noted of both records."""
        found = {
            side: await async_run_blocking(self._state.change_of, link.kind, side, link.ids[side]) for side in SIDES
        }
        return {side: change for side, change in found.items() if change is not None}

    async def _is_stale(self, link: Link, halves: dict[Side, Half], plan: Plan) -> bool:
        """Look at what is about to be written: whether somebody has changed it since it was noticed.

        A round may last for hours, and what it overwrote unseen would be lost.
        """
        for side in SIDES:
            if _three_way_merge.written_to(side, plan.changes[side], halves[side].now):
                fresh = await self._sides[side].get(link.kind, link.ids[side])
                if fresh.dead or not fresh.fields.items() <= halves[side].now.items():
                    await async_run_blocking(self._state.notice, link.kind, side, [fresh])
                    return True
        return False

    async def _write(self, link: Link, change: Change, side: Side, half: Half, plan: Plan, *, is_new: bool) -> None:
        wanted = plan.changes[side]
        fields = _three_way_merge.written_to(side, wanted, half.now)
        for name in wanted.keys() - fields.keys():
            plan.base[side][name] = half.now.get(name)  # it has no place there
        if not fields:
            return
        # If this dies before both are noted as one, what is found there then is known as our own doing.
        link.pending[side] = fields
        await async_run_blocking(self._state.link, link)
        try:
            written = await self._sides[side].update(link.kind, half.id, fields)
        except REFUSED:
            del link.pending[side]  # surely not written: who sets the same there later does so himself
            await async_run_blocking(self._state.link, link)
            raise
        for name, needed in DEPENDENT.items():
            if needed in fields and name in written.fields and name not in fields:
                plan.base[side][name] = written.fields[name]  # it was emptied with the other one
        for name in fields:
            refused = name in written.refused
            plan.base[side][name] = half.now.get(name) if refused else written.fields.get(name, fields[name])
        plan.conflicts += refusals(link, change, side, written)
        if is_new and written.at is not None:
            link.written = written.at
        taken = {name: one for name, one in fields.items() if name not in written.refused}
        if taken:
            self._report.note(Step("update", link.kind, side, half.id, change.title, taken))

    def _half(self, link: Link, side: Side, change: Change | None) -> Half:
        if change is None:
            return Half(link.ids[side], dict(link.base[side]), link.base[side], _LONG_AGO)
        # By our clock: theirs may differ, and who wrote last decides.
        moment = change.record.updated_at - self._ahead.get(side, timedelta())
        # What was not in the response counts as unchanged.
        return Half(link.ids[side], {**link.base[side], **change.record.fields}, link.base[side], moment)


def _know_own_writes(link: Link, changes: dict[Side, Change]) -> None:
    """Tell what we did from what others do."""
    for side, fields in link.pending.items():
        now = changes[side].record.fields if side in changes else {}
        link.base[side].update({name: value for name, value in fields.items() if name in now and now[name] == value})
    theirs = changes.get("maintainx")
    if theirs is None or not link.base["maintainx"]:
        return
    # What MaintainX has made of a record that we made there is no change of anybody: it may have trimmed it.
    if theirs.record.untouched or theirs.record.updated_at == link.written:
        link.base["maintainx"].update(theirs.record.fields)


def _kept(change: Change, plan: Plan) -> Change:
    """A change that waits for an asset: all else of it is done."""
    waiting = [name for side, name in plan.waiting if side == change.side]
    here = change.record.fields
    fields = {**here, **plan.base[change.side], **{name: here[name] for name in waiting}}
    told = f"its {' and '.join(waiting)} is not in the other system (yet)"
    return replace(change, record=replace(change.record, fields=fields), problem=told)
