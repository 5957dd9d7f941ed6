# Made from maintainx/async_round.py by scripts/unasync.py (make regenerate). Do not edit.
"""The sync twin of maintainx/async_round.py."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta

from rivet.integrations.atlas.aside import sync_aside
from rivet.integrations.atlas.exceptions import AtlasError

from . import rules
from .entries import Change, Link
from .options import Options, match_of
from .records import KINDS, Kind, Record
from .reports import Problem, Step, SyncReport
from .rules import SIDES, Conflict, Half, Plan, Side
from .state import State
from .sync_sides import SyncSide
from .sync_twins import SyncTwins
from .written import GONE, REFUSED, refusals

OVERLAP = timedelta(minutes=2)
"""So far back each look begins behind the last one: a change shows only when its transaction is over."""
LOOKS = 3
"""How often a record is looked at that others change again and again before it is written all the same."""
BATCH = 200
"""Changes that are noted, or read, at once."""
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


class SyncRound:
    """One round.

    Args:
        state: What is remembered.
        sides: Both systems.
        options: The settings.
        report: What is done is noted here.
        on_progress: Told after each record.
    """

    def __init__(
        self,
        state: State,
        sides: dict[Side, SyncSide],
        options: Options,
        report: SyncReport,
        on_progress: Callable[[SyncReport], object] | None,
    ) -> None:
        self._tell = on_progress or (lambda _report: None)
        self._state, self._sides, self._options, self._report = state, sides, options, report
        self._twins = SyncTwins(state, sides, options, report)
        self._refused: set[int] = set()
        """Changes that are not tried again in this round."""

    def run(self, *, full: bool) -> SyncReport:
        """Do all of it.

        Raises:
            AtlasError: It cannot be done; its details hold the report so far.
        """
        try:
            return self._run(full=full)
        except AtlasError as error:
            error.details["report"] = self._report
            raise

    def _run(self, *, full: bool) -> SyncReport:
        for side in SIDES:
            self._sides[side].prepare()
        for kind in KINDS:
            for side in SIDES:
                self._notice(kind, side, full=full)
        for intent in sync_aside(self._state.intents):
            self._twins.settle(intent)
        self._twins.match()
        for kind in KINDS:
            self._bring_all(kind, full=full)
        for change in sync_aside(self._state.waiting):
            problem = Problem(change.kind, change.side, change.record.id, change.title, str(change.problem))
            self._report.problems.append(problem)
        return self._report

    # ----------------------------------------------------------------------------------------------- noticing
    def _notice(self, kind: Kind, side: Side, *, full: bool) -> None:
        """Note all that has changed since the last round; the note of how far comes last."""
        until = None if full else sync_aside(self._state.looked_until, kind, side)
        since = until and until - OVERLAP
        if since is None and kind == "work_order":
            since = self._options.work_orders_since
        begun = self._sides[side].now()
        newest: datetime | None = None
        batch: list[tuple[Record, str | None]] = []
        with closing(self._sides[side].changed(kind, since)) as walk:
            for record in walk:
                newest = record.updated_at if newest is None else max(newest, record.updated_at)
                batch.append((record, match_of(kind, record, self._options.match_assets_by)))
                if len(batch) == BATCH:
                    self._note(kind, side, batch)
        self._note(kind, side, batch)
        for told in self._sides[side].unreadable:
            self._report.problems.append(Problem(kind, side, 0, "", told))
        # What was changed behind the walk is newer than its beginning, and comes with the next one.
        reached = begun if newest is None else min(newest, begun)
        if newest is not None or until is None:
            sync_aside(self._state.look_until, kind, side, max(reached, until) if until else reached)

    def _note(self, kind: Kind, side: Side, batch: list[tuple[Record, str | None]]) -> None:
        if batch:
            sync_aside(self._state.notice, kind, side, batch)
            self._report.read += len(batch)
            batch.clear()

    # ----------------------------------------------------------------------------------------------- bringing
    def _bring_all(self, kind: Kind, *, full: bool) -> None:
        """Bring all changes over, again and again while some only wait for an asset of another."""
        progress = True
        while progress:
            progress, after = False, 0
            while batch := sync_aside(self._state.changes, kind, after, BATCH, also_refused=full):
                after = batch[-1].number
                for change in batch:
                    current = sync_aside(self._state.change_of, kind, change.side, change.record.id)
                    if current is not None and change.number not in self._refused:
                        progress = self._bring(current) or progress
                        self._tell(self._report)

    def _bring(self, change: Change) -> bool:
        """Bring one change over: whether that may help others that wait."""
        try:
            link = sync_aside(self._state.link_of, change.kind, change.side, change.record.id)
            is_new = link is None
            if link is None:
                link = self._twins.link(change)
            if link is None:
                sync_aside(self._state.forget, change)
            else:
                self._agree(link, change, is_new=is_new)
        except REFUSED as error:
            self._refused.add(change.number)
            sync_aside(self._state.refuse, change, error.message)
            return False
        return is_new

    # ----------------------------------------------------------------------------------------------- agreeing
    def _agree(self, link: Link, change: Change, *, is_new: bool) -> None:
        """Make both records one again."""
        try:
            self._agree_now(link, change, is_new=is_new)
        except GONE as error:
            told = f"one of them is not there any more: {error.message}"
            gone = Conflict(link.kind, *link.both, "(record)", None, None, None, told)
            self._report.conflicts.append(gone)
            link.gone = True
            sync_aside(self._state.done, link, [gone], list((self._changes_of(link)).values()))

    def _agree_now(self, link: Link, change: Change, *, is_new: bool) -> None:
        looks = 0
        while True:
            changes = self._changes_of(link)
            if link.gone or any(one.record.dead for one in changes.values()):
                sync_aside(self._state.done, link, [], list(changes.values()))
                return
            self._hear_echo(link, changes.get("maintainx"))
            halves = {side: _half(link, side, changes.get(side)) for side in SIDES}
            plan = sync_aside(rules.merge, link.kind, halves, self._options.rules, self._state.translate)
            looks += 1
            if is_new or looks > LOOKS or not self._is_stale(link, halves, plan):
                break
        for side in SIDES:
            self._write(link, change, side, halves[side], plan, is_new=is_new)
        link.base = plan.base
        self._report.conflicts += plan.conflicts
        # What waits keeps its changes.
        done = [] if plan.waiting else list(changes.values())
        sync_aside(self._state.done, link, plan.conflicts, done)
        if plan.waiting:
            missing = " and ".join(plan.waiting)
            sync_aside(self._state.waits, change, f"its {missing} is not in the other system (yet)")

    def _changes_of(self, link: Link) -> dict[Side, Change]:
        """What is noted of both records."""
        found = {side: sync_aside(self._state.change_of, link.kind, side, link.ids[side]) for side in SIDES}
        return {side: change for side, change in found.items() if change is not None}

    def _is_stale(self, link: Link, halves: dict[Side, Half], plan: Plan) -> bool:
        """Look at what is about to be written: whether somebody has changed it since it was noticed.

        A round may last for hours, and what it overwrote unseen would be lost.
        """
        for side in SIDES:
            if rules.written_to(side, plan.changes[side], halves[side].now):
                fresh = self._sides[side].get(link.kind, link.ids[side])
                if fresh.dead or fresh.fields != halves[side].now:
                    match = match_of(link.kind, fresh, self._options.match_assets_by)
                    sync_aside(self._state.notice, link.kind, side, [(fresh, match)])
                    return True
        return False

    @staticmethod
    def _hear_echo(link: Link, change: Change | None) -> None:
        """What MaintainX has made of a record that we made there is no change of anybody: it may have trimmed it."""
        if change is None or not link.base["maintainx"]:
            return
        if change.record.untouched or change.record.updated_at == link.written:
            link.base["maintainx"].update(change.record.fields)

    def _write(self, link: Link, change: Change, side: Side, half: Half, plan: Plan, *, is_new: bool) -> None:
        wanted = plan.changes[side]
        fields = rules.written_to(side, wanted, half.now)
        for name in wanted.keys() - fields.keys():
            plan.base[side][name] = half.now.get(name)  # it has no place there
        if not fields:
            return
        written = self._sides[side].update(link.kind, half.id, fields)
        for name in fields:
            refused = name in written.refused
            plan.base[side][name] = half.now.get(name) if refused else written.fields.get(name, fields[name])
        plan.conflicts += refusals(link, change, side, written)
        if is_new and written.at is not None:
            link.written = written.at
        self._report.note(Step("update", link.kind, side, half.id, change.title, fields))


def _half(link: Link, side: Side, change: Change | None) -> Half:
    if change is None:
        return Half(link.ids[side], dict(link.base[side]), link.base[side], _LONG_AGO)
    return Half(link.ids[side], change.record.fields, link.base[side], change.record.updated_at)
