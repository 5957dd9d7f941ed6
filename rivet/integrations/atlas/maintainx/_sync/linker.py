# Made from atlas/maintainx/_async/linker.py by scripts/unasync.py (make regenerate). Do not edit.
"""Find the counterpart of a record in the other system, or create it, once."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.concurrency import sync_run_blocking
from rivet.integrations.atlas.exceptions import AtlasError
from rivet.integrations.atlas.maintainx import _three_way_merge
from rivet.integrations.atlas.maintainx._field_mapping import WITHOUT_MARKS, Fields, Kind, Record
from rivet.integrations.atlas.maintainx._options import MATCHES, is_placeholder
from rivet.integrations.atlas.maintainx._reports import Step
from rivet.integrations.atlas.maintainx._state_models import Change, Intent, Link, ids_of
from rivet.integrations.atlas.maintainx._sync.plan_handover import SyncPlanHandover
from rivet.integrations.atlas.maintainx._sync.run_parts import SyncRunParts
from rivet.integrations.atlas.maintainx._three_way_merge import Side, other
from rivet.integrations.atlas.maintainx._write_results import (
    GONE,
    REFUSED,
    UNKNOWN,
    Written,
    is_limit,
    refusals,
    written_at_creation,
)

logger = logging.getLogger("rivet.integrations.atlas")

ATTEMPTS = 3
"""Attempts to create a record of which no trace is found after a lost response."""


class SyncLinker:
    """Links records to their counterparts.

    Before a record is created, an intent is stored; after an interruption the record is searched for before it is
    created again. Its custom field identifies it: it names the record that it was created for.

    Args:
        parts: What the run's steps share.
    """

    def __init__(self, parts: SyncRunParts) -> None:
        self._state, self._sides, self._options, self._report, self._deletions = parts
        self._plans = SyncPlanHandover(parts)
        self.report_staying = self._plans.report_staying
        self._limits: dict[Kind, AtlasError] = {}
        """Licence errors of Atlas by kind of record, of which no more are allowed."""

    def match(self) -> None:
        """Link existing assets and parts of both systems that share a value which no third one has."""
        by: dict[Kind, Sequence[str]] = {
            "asset": self._options.match_assets_by,
            "part": ("barcode",),
            "maintenance_plan": ("name",),
        }
        pairs = [(kind, name) for kind in self._options.records for name in by.get(kind, ())]
        for kind, name in pairs:
            for atlas, maintainx in sync_run_blocking(self._state.matches, kind, name):
                change = sync_run_blocking(self._state.change_of, kind, "atlas", atlas)
                here = self._free(kind, "atlas", atlas)
                there = self._free(kind, "maintainx", maintainx)
                if change and here and there and _match(here, there, name):
                    self._join(change, there)

    def link(self, change: Change) -> Link | None:
        """Find the record's counterpart, or create it; None if it needs none."""
        counterpart = self._counterpart(change)
        if counterpart is not None:
            return self._join(change, counterpart)
        if change.record.dead or self._plans.stays(change):
            return None
        return self._create_counterpart(change)

    def _join(self, change: Change, counterpart: Record) -> Link:
        """Link two existing records."""
        theirs = other(change.side)
        link = Link(change.kind, ids_of(change.side, change.record.id, counterpart.id))
        self._correct_marks(link, {change.side: change.record, theirs: counterpart})
        self._report.note(Step("link", change.kind, "maintainx", link.ids["maintainx"], change.title, {}))
        sync_run_blocking(self._state.link, link)
        if sync_run_blocking(self._state.change_of, change.kind, theirs, counterpart.id) is None:
            sync_run_blocking(self._state.notice, change.kind, theirs, [counterpart])
        return link

    def _correct_marks(self, link: Link, records: dict[Side, Record]) -> None:
        """Mark one record with the other's id, and correct wrong marks: a copy has the mark of its original."""
        holder: Side = "atlas" if link.kind in WITHOUT_MARKS else "maintainx"
        for side, record in records.items():
            unmarked = side == holder and all(one.twin is None for one in records.values())
            if unmarked or record.twin not in (None, link.ids[other(side)]):
                self._sides[side].mark(link.kind, record.id, link.ids[other(side)])

    def _counterpart(self, change: Change) -> Record | None:
        """Find the counterpart that the custom field of either record names."""
        kind, record, theirs = change.kind, change.record, other(change.side)
        if record.twin is not None:
            named = self._there(kind, theirs, record.twin)
            if named is not None and named.twin in (None, record.id):
                return named if self._is_free(kind, theirs, named.id) else None
        for id in sync_run_blocking(self._state.naming, kind, theirs, record.id):
            found = self._free(kind, theirs, id)
            if found is not None:
                return found
        return None

    def _free(self, kind: Kind, side: Side, id: int) -> Record | None:
        """Return an existing record that is not linked yet."""
        return self._there(kind, side, id) if self._is_free(kind, side, id) else None

    def _is_free(self, kind: Kind, side: Side, id: int) -> bool:
        return sync_run_blocking(self._state.link_of, kind, side, id) is None

    def _there(self, kind: Kind, side: Side, id: int) -> Record | None:
        noticed = sync_run_blocking(self._state.change_of, kind, side, id)
        if noticed is not None:
            return noticed.record
        try:
            return self._sides[side].get(kind, id)
        except GONE:
            return None

    # ------------------------------------------------------------------------------------------------- creating
    def _create_counterpart(self, change: Change) -> Link:
        """Create the record in the other system, once."""
        side = other(change.side)
        if side == "atlas" and change.kind in self._limits:
            raise self._limits[change.kind].twin()
        before, change = change, self._plans.handed_over(change)
        started = self._sides[side].now()
        intent = Intent(change.kind, side, change.record.id, started, change.record.fields)
        fields, _ = self._for_creation(intent)
        try:
            written = self._create(intent, fields)
        except REFUSED:
            self._plans.take_back(before)
            raise
        shown = {name: one for name, one in fields.items() if name != "status" or one == written.fields.get("status")}
        self._report.note(Step("create", change.kind, side, None, change.title, shown))
        link = self._link_made(change, intent, written)
        is_unmarked = change.side == "atlas" and change.kind in WITHOUT_MARKS
        if change.record.twin not in (None, written.id) or is_unmarked:  # it is a copy, or its counterpart is gone
            self._sides[change.side].mark(change.kind, change.record.id, written.id)
        return link

    def _for_creation(self, intent: Intent) -> tuple[Fields, list[str]]:
        chosen, translate = self._options.merging, self._state.translate
        return sync_run_blocking(
            _three_way_merge.for_creation, intent.kind, intent.fields, intent.side, chosen, translate
        )

    def _link_made(self, change: Change, intent: Intent, written: Written) -> Link:
        fields, waiting = self._for_creation(intent)
        link = Link(intent.kind, ids_of(intent.side, written.id, intent.source), written=written.at)
        link.base[intent.side] = dict(written.fields)
        # Values that are not there yet have not been agreed on.
        open_ = {*waiting, *({"status"} if fields.get("status") != written.fields.get("status") else ())}
        link.base[change.side] = {name: one for name, one in intent.fields.items() if name not in open_}
        sync_run_blocking(self._state.link, link, intent)
        self._deletions.created(intent.kind, intent.side, [written.id])
        written.refused |= change.record.unheld
        if written.refused:
            refused = refusals(link, change, intent.side, written)
            self._report.conflicts += refused
            sync_run_blocking(self._state.done, link, refused, [])
        return link

    def _create(self, intent: Intent, fields: Fields) -> Written:
        side = self._sides[intent.side]
        attempt = 0
        while True:
            attempt += 1
            sync_run_blocking(self._state.intend, replace(intent, at=side.now()))
            try:
                return side.create(intent.kind, fields, intent.source)
            except UNKNOWN:
                # Its intent stays: if this search fails, the next run searches.
                logger.info("a response is lost: the record is searched for in %.0f s", self._options.settle_time)
                clock.sleep(self._options.settle_time)
                found = self._look_up(intent, fields)
                if found is not None:
                    return Written(found.id, found.fields)
                if attempt == ATTEMPTS:
                    raise
            except REFUSED as error:
                if is_limit(error):
                    self._limits[intent.kind] = error.twin()
                sync_run_blocking(self._state.give_up, intent)
                raise

    def _look_up(self, intent: Intent, fields: Fields) -> Record | None:
        """Find the record that was created for an intent."""
        with closing(self._sides[intent.side].look_up(intent.kind, intent.source, intent.at, fields)) as candidates:
            for found in candidates:
                if self._is_free(intent.kind, intent.side, found.id):
                    return found
        return None

    def settle(self, intents: Sequence[Intent]) -> None:
        """Find out whether the records of interrupted create requests exist."""
        missing = [intent for intent in intents if not self._found(intent)]
        if missing:
            # When the last request was sent is not known, only that it was before now.
            message = "a sync died while it created a record: it may still appear, so it is searched for in %.0f s"
            logger.info(message, self._options.settle_time)
            clock.sleep(self._options.settle_time)
        for intent in missing:
            if not self._found(intent):
                sync_run_blocking(self._state.give_up, intent)

    def _found(self, intent: Intent) -> bool:
        fields, _ = self._for_creation(intent)
        found = self._look_up(intent, fields)
        change = sync_run_blocking(self._state.change_of, intent.kind, other(intent.side), intent.source)
        if found is None or change is None:
            return False
        logger.info("%s %d was made in %s before the sync broke off", intent.kind, found.id, intent.side)
        now = written_at_creation(intent.kind, intent.side, fields)
        self._link_made(change, intent, Written(found.id, now))
        return True


def _match(here: Record, there: Record, name: str) -> bool:
    """Return whether two assets with the same value in a field match: no other field contradicts it."""
    if here.dead or there.dead or here.twin is not None or there.twin is not None:
        return False
    if is_placeholder(str(here.fields.get(name))):
        return False
    others = (one for one in (*MATCHES, "recurrence") if one not in (name, "name"))
    values = ((here.fields.get(one), there.fields.get(one)) for one in others)
    return all(None in pair or pair[0] == pair[1] for pair in values)
