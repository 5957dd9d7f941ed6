# Made from maintainx/async_twins.py by scripts/unasync.py (make regenerate). Do not edit.
"""The sync twin of maintainx/async_twins.py."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

from rivet.integrations.atlas import clock
from rivet.integrations.atlas.aside import sync_aside

from . import rules
from .entries import Change, Intent, Link, ids_of
from .options import Options
from .records import Fields, Kind, Record
from .reports import Step, SyncReport
from .rules import Side, other
from .state import State
from .sync_sides import SyncSide
from .written import GONE, REFUSED, UNKNOWN, Written, refusals, written_at_creation

logger = logging.getLogger("rivet.integrations.atlas")

ATTEMPTS = 3
"""How often a record is made whose making left no trace."""


class SyncTwins:
    """Links records.

    Before a record is made, that is written down; if the making is broken off, it is looked for before it is made
    again. It is known by its custom field, which names the record that it was made for.

    Args:
        state: What is remembered.
        sides: Both systems.
        options: The settings.
        report: What is done is noted here.
    """

    def __init__(self, state: State, sides: dict[Side, SyncSide], options: Options, report: SyncReport) -> None:
        self._state, self._sides, self._options, self._report = state, sides, options, report

    def match(self) -> None:
        """Link assets that are in both systems already: they have something in common that no third one has."""
        for atlas, maintainx in sync_aside(self._state.matches, "asset"):
            change = sync_aside(self._state.change_of, "asset", "atlas", atlas)
            here, there = self._free("asset", "atlas", atlas), self._free("asset", "maintainx", maintainx)
            if change and here and there and not here.dead and not there.dead:
                self._join(change, there)

    def link(self, change: Change) -> Link | None:
        """Find the record's twin, or make it; None if it needs none."""
        twin = self._twin(change)
        if twin is not None:
            return self._join(change, twin)
        return None if change.record.dead else self._made(change)

    def _join(self, change: Change, twin: Record) -> Link:
        """Note that two records that are there are one."""
        theirs = other(change.side)
        link = Link(change.kind, ids_of(change.side, change.record.id, twin.id))
        if change.record.twin is None and twin.twin is None:
            marked = twin if theirs == "maintainx" else change.record
            self._sides["maintainx"].mark(change.kind, marked, link.ids["atlas"])
        self._report.note(Step("link", change.kind, "maintainx", link.ids["maintainx"], change.title, {}))
        sync_aside(self._state.link, link)
        if sync_aside(self._state.change_of, change.kind, theirs, twin.id) is None:
            sync_aside(self._state.notice, change.kind, theirs, [(twin, None)])
        return link

    def _twin(self, change: Change) -> Record | None:
        """The record of the other system that is the same, as the custom field of one of them says."""
        kind, record, theirs = change.kind, change.record, other(change.side)
        naming = sync_aside(self._state.naming, kind, theirs, record.id)
        for id in filter(None, (record.twin, *naming)):
            found = self._free(kind, theirs, id)
            if found is not None and record.twin in (None, id) and found.twin in (None, record.id):
                return found
        return None

    def _free(self, kind: Kind, side: Side, id: int) -> Record | None:
        """A record that is there and has no twin yet."""
        if sync_aside(self._state.link_of, kind, side, id) is not None:
            return None
        noticed = sync_aside(self._state.change_of, kind, side, id)
        if noticed is not None:
            return noticed.record
        try:
            return self._sides[side].get(kind, id)
        except GONE:
            return None

    def _made(self, change: Change) -> Link:
        """Make the record in the other system, once."""
        intent = Intent(change.kind, other(change.side), change.record.id, datetime.now(UTC))
        fields, _ = self._for_creation(change)
        written = self._create(intent, fields)
        self._report.note(Step("create", change.kind, intent.side, None, change.title, fields))
        return self._link_made(change, intent, written)

    def _for_creation(self, change: Change) -> tuple[Fields, list[str]]:
        chosen, translate = self._options.rules, self._state.translate
        fields = change.record.fields
        return sync_aside(rules.for_creation, change.kind, fields, other(change.side), chosen, translate)

    def _link_made(self, change: Change, intent: Intent, written: Written) -> Link:
        fields, waiting = self._for_creation(change)
        link = Link(change.kind, ids_of(intent.side, written.id, change.record.id), written=written.at)
        link.base[intent.side] = dict(written.fields)
        # What is not there yet has not been agreed on.
        open_ = {*waiting, *({"status"} if fields["status"] != written.fields["status"] else ())}
        link.base[change.side] = {name: one for name, one in change.record.fields.items() if name not in open_}
        sync_aside(self._state.link, link, intent)
        if written.refused:
            refused = refusals(link, change, intent.side, written)
            self._report.conflicts += refused
            sync_aside(self._state.done, link, refused, [])
        return link

    def _create(self, intent: Intent, fields: Fields) -> Written:
        side = self._sides[intent.side]
        attempt = 0
        while True:
            attempt += 1
            sync_aside(self._state.intend, intent)
            try:
                return side.create(intent.kind, fields, intent.source)
            except UNKNOWN:
                # Its intent stays: if this look fails, the next round looks.
                found = self._look(intent)
                if found is not None:
                    return Written(found.id, found.fields)
                if attempt == ATTEMPTS:
                    raise
            except REFUSED:
                sync_aside(self._state.give_up, intent)
                raise

    def settle(self, intent: Intent) -> None:
        """Find out what became of a record whose making was broken off."""
        found = self._look(intent)
        change = sync_aside(self._state.change_of, intent.kind, other(intent.side), intent.source)
        if found is None or change is None:
            sync_aside(self._state.give_up, intent)
            return
        logger.info("%s %d was made in %s before the sync broke off", intent.kind, found.id, intent.side)
        fields, _ = self._for_creation(change)
        now = written_at_creation(intent.kind, intent.side, fields)
        self._link_made(change, intent, Written(found.id, now))

    def _look(self, intent: Intent) -> Record | None:
        """The record of an intent, once it must be there if it was made."""
        side = self._sides[intent.side]
        found = side.look_up(intent.kind, intent.source, intent.at)
        if found is not None:
            return found
        left = self._options.settle_time - (datetime.now(UTC) - intent.at).total_seconds()
        if left > 0:
            clock.sleep(min(left, self._options.settle_time))
        return side.look_up(intent.kind, intent.source, intent.at)
