# Made from atlas/maintainx/_async/agreement.py by scripts/unasync.py (make regenerate). Do not edit.
"""Bring two linked records to the same values: read what is missing, merge, write the differences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from rivet.integrations.atlas._support.concurrency import sync_run_blocking
from rivet.integrations.atlas.maintainx import _field_mapping, _three_way_merge
from rivet.integrations.atlas.maintainx._field_mapping import DEPENDENT
from rivet.integrations.atlas.maintainx._own_writes import kept_change, recognise_own_writes
from rivet.integrations.atlas.maintainx._reports import Step
from rivet.integrations.atlas.maintainx._state_models import Change, Link
from rivet.integrations.atlas.maintainx._sync.run_parts import SyncRunParts
from rivet.integrations.atlas.maintainx._three_way_merge import SIDES, Conflict, Plan, RecordState, Side
from rivet.integrations.atlas.maintainx._write_results import GONE, REFUSED, refusals

MAX_FRESHNESS_CHECKS = 3
"""Maximum reads of a record that keeps changing, before it is written nevertheless."""
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


class SyncAgreement:
    """Merges linked records.

    Args:
        parts: What the run's steps share.
        ahead: Offsets of the systems' clocks to this machine's.
    """

    def __init__(self, parts: SyncRunParts, ahead: Mapping[Side, timedelta]) -> None:
        self._state, self._sides, self._options, self._report, self._deletions = parts
        self._ahead = ahead

    def whole(self, change: Change, link: Link | None) -> Change:
        """Return the change with the fields that its list may have left out."""
        own = link is not None and (change.record.untouched or change.record.updated_at == link.written)
        base = link.base[change.side] if link is not None else {}
        wanted = self._options.synced(change.kind)
        if change.record.dead or own or not _field_mapping.is_partial(change.kind, change.record.fields, base, wanted):
            return change
        try:
            found = self._sides[change.side].get(change.kind, change.record.id)
        except GONE:
            return change  # reported when it is written
        fields = {**change.record.fields, **found.fields}
        named = found if found.extra is not None else change.record
        change = replace(change, record=replace(found, fields=fields, extra=named.extra, twin=named.twin))
        sync_run_blocking(self._state.rewrite, change)
        return change

    def agree(self, link: Link, change: Change, *, is_new: bool, full: bool) -> None:
        """Merge both records, and write the differences."""
        if link.gone and full:
            link.gone = not self._deletions.are_both_there(link)
        try:
            self._agree_now(link, change, is_new=is_new)
        except GONE as error:
            for side in SIDES:
                try:
                    self._sides[side].get(link.kind, link.ids[side])
                except GONE:
                    break
            else:
                raise  # both exist: a proxy said otherwise
            gone = Conflict(
                link.kind, *link.both, "(record)", None, None, None, f"one is not there: {error.message}", change.title
            )
            self._report.conflicts.append(gone)
            link.gone = True
            sync_run_blocking(self._state.done, link, [gone], list((self.changes_of(link)).values()))

    def _agree_now(self, link: Link, change: Change, *, is_new: bool) -> None:
        checks = 0
        while True:
            noticed = self.changes_of(link)
            changes = {side: self.whole(one, link) for side, one in noticed.items()}
            if link.gone or any(one.record.dead for one in changes.values()):
                link.gone = link.gone or ("maintainx" in changes and changes["maintainx"].record.dead)
                sync_run_blocking(self._state.done, link, [], list(changes.values()))
                return
            recognise_own_writes(link, changes)
            states = {side: self._state_of(link, side, changes.get(side)) for side in SIDES}
            plan = sync_run_blocking(
                _three_way_merge.merge, link.kind, states, self._options.merging, self._state.translate
            )
            checks += 1
            if is_new or checks > MAX_FRESHNESS_CHECKS or not self._is_stale(link, states, plan):
                break
        for side in SIDES:
            self._write(link, change, side, states[side], plan, is_new=is_new)
        link.base, link.pending = plan.base, {}
        self._report.conflicts += plan.conflicts
        waiting = {side for side, _ in plan.waiting}
        kept = [kept_change(one, plan) for side, one in changes.items() if side in waiting]
        done = [one for side, one in changes.items() if side not in waiting]
        sync_run_blocking(self._state.done, link, plan.conflicts, done, kept)

    def changes_of(self, link: Link) -> dict[Side, Change]:
        """Return the stored changes of both records."""
        found = {side: sync_run_blocking(self._state.change_of, link.kind, side, link.ids[side]) for side in SIDES}
        return {side: change for side, change in found.items() if change is not None}

    def _is_stale(self, link: Link, states: dict[Side, RecordState], plan: Plan) -> bool:
        """Return whether a record that is about to be written was changed since it was read.

        A run may last for hours, and would overwrite later changes.
        """
        for side in SIDES:
            if _three_way_merge.written_to(side, plan.changes[side], states[side].now):
                fresh = self._sides[side].get(link.kind, link.ids[side])
                if fresh.dead or not fresh.fields.items() <= states[side].now.items():
                    sync_run_blocking(self._state.notice, link.kind, side, [fresh])
                    return True
        return False

    def _write(self, link: Link, change: Change, side: Side, state: RecordState, plan: Plan, *, is_new: bool) -> None:
        wanted = plan.changes[side]
        fields = _three_way_merge.written_to(side, wanted, state.now)
        for name in wanted.keys() - fields.keys():
            plan.base[side][name] = state.now.get(name)  # the system cannot hold it
        if not fields:
            return
        # If the process dies before the new base is stored, the next run recognises these values as its own.
        link.pending[side] = fields
        sync_run_blocking(self._state.link, link)
        try:
            is_unmarked = side == "atlas" and sync_run_blocking(self._state.is_unmarked, link)
            twin = link.ids["maintainx"] if is_unmarked else None
            written = self._sides[side].update(link.kind, state.id, fields, twin)
        except REFUSED:
            del link.pending[side]  # surely not written: the same value found later is a change by a user
            sync_run_blocking(self._state.link, link)
            raise
        if is_unmarked and written.fields:
            sync_run_blocking(self._state.record_mark, link)
        for name, needed in DEPENDENT.items():
            if needed in fields and name in written.fields and name not in fields:
                plan.base[side][name] = written.fields[name]  # it was emptied with the other one
        for name in fields:
            refused = name in written.refused
            plan.base[side][name] = state.now.get(name) if refused else written.fields.get(name, fields[name])
        plan.conflicts += refusals(link, change, side, written)
        if is_new and written.at is not None:
            link.written = written.at
        taken = {name: one for name, one in fields.items() if name not in written.refused}
        if taken:
            self._report.note(Step("update", link.kind, side, state.id, change.title, taken))

    def _state_of(self, link: Link, side: Side, change: Change | None) -> RecordState:
        if change is None:
            return RecordState(link.ids[side], dict(link.base[side]), link.base[side], _LONG_AGO)
        # In local time: the clocks of the systems may differ, and the last writer decides.
        moment = change.record.updated_at - self._ahead.get(side, timedelta())
        # Fields that were not in the response count as unchanged.
        return RecordState(link.ids[side], {**link.base[side], **change.record.fields}, link.base[side], moment)
