"""State of a sync in a database: poll cursors, pending changes, linked records, conflicts.

SQLite by default; PostgreSQL for a fleet. Every method is one transaction, so a sync that is
killed between two of them can be resumed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any

from rivet.integrations.atlas._support.missing_extra import missing_extra
from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.maintainx._field_mapping import Fields, Kind, Record
from rivet.integrations.atlas.maintainx._state_models import Change, Intent, Link
from rivet.integrations.atlas.maintainx._three_way_merge import SIDES, Conflict, Side, other

try:
    from sqlalchemy import and_, delete, func, insert, or_, select, update

    from rivet.integrations.atlas.maintainx._import_state import ImportState
    from rivet.integrations.atlas.maintainx._state_rows import change_of_row, in_utc, packed
    from rivet.integrations.atlas.maintainx._tables import (
        changed,
        comments,
        conflicts,
        cursors,
        intents,
        last_messages,
        links,
        metadata,
        shared,
    )
except ImportError as missing:
    raise AtlasConfigError(missing_extra("The sync", "maintainx", missing)) from None

TRIES_WITHOUT_PAUSE = 3
"""Runs in a row that try a rejected change; later ones pause, to save requests of the rate limit."""
FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=5), timedelta(days=1)


class State(ImportState):
    """State of one pair of an Atlas company and a MaintainX organization; see `Database`."""

    # ----------------------------------------------------------------------------------------------- noticing
    def polled_until(self, kind: Kind, side: Side) -> datetime | None:
        """Return the poll cursor: all changes up to then are stored; None before the first poll."""
        with self._engine.connect() as db:
            found = db.scalar(select(cursors.c.until).where(self._mine(cursors, kind, side=side)))
        return in_utc(found) if found else None

    def set_polled_until(self, kind: Kind, side: Side, moment: datetime) -> None:
        """Set the poll cursor: all changes up to then are stored."""
        with self._engine.begin() as db:
            self._put(db, cursors, {"kind": kind, "side": side}, {"until": moment.astimezone(UTC)})

    def notice(self, kind: Kind, side: Side, records: Sequence[Record]) -> None:
        """Store changed records; earlier changes of them are replaced."""
        with self._engine.begin() as db:
            for record in records:
                values = {
                    "record": packed(record), "twin": record.twin, "problem": None, "refusals": 0, "again": None,
                }  # fmt: skip
                self._put(db, changed, {"kind": kind, "side": side, "id": record.id}, values)

    def changes(self, kind: Kind, after: int, limit: int, *, also_refused: bool) -> list[Change]:
        """Return changed records, in the order in which they were read.

        Args:
            kind: Their kind.
            after: Only changes with higher numbers.
            limit: Maximum number of changes.
            also_refused: Include those that were rejected repeatedly and are paused.
        """
        query = select(changed).where(self._mine(changed, kind), changed.c.number > after)
        if not also_refused:
            query = query.where(or_(changed.c.again.is_(None), changed.c.again <= datetime.now(UTC)))
        with self._engine.connect() as db:
            rows = db.execute(query.order_by(changed.c.number).limit(limit)).all()
        return [change_of_row(row) for row in rows]

    def change_of(self, kind: Kind, side: Side, id: int) -> Change | None:
        """Return the change of a record, if there is one."""
        with self._engine.connect() as db:
            row = db.execute(select(changed).where(self._mine(changed, kind, side=side, id=id))).first()
        return change_of_row(row) if row else None

    def naming(self, kind: Kind, side: Side, twin: int) -> list[int]:
        """Return ids of changed records whose custom field names a record of the other system, the oldest first."""
        query = select(changed.c.id).where(self._mine(changed, kind, side=side, twin=twin)).order_by(changed.c.id)
        with self._engine.connect() as db:
            return list(db.scalars(query))

    def matches(self, kind: Kind, name: str) -> list[tuple[int, int]]:
        """Return ids (Atlas, MaintainX) of changed records with the same value in a field, which no third one has."""
        value = changed.c.record[("fields", name)].as_string()
        single = {
            side: select(value.label("value"), func.min(changed.c.id).label("id"))
            .where(self._mine(changed, kind, side=side), value.is_not(None), value != "null")
            .group_by(value)
            .having(func.count() == 1)
            .subquery()
            for side in SIDES
        }
        here, there = single["atlas"].c, single["maintainx"].c
        with self._engine.connect() as db:
            return [(row[0], row[1]) for row in db.execute(select(here.id, there.id).where(here.value == there.value))]

    def refuse(self, change: Change, problem: str) -> None:
        """Record why a change was rejected, and when to try it again: after a few times with growing pauses."""
        here = changed.c.number == change.number
        with self._engine.begin() as db:
            refusals = (db.scalar(select(changed.c.refusals).where(here)) or 0) + 1
            over = refusals - TRIES_WITHOUT_PAUSE
            again = datetime.now(UTC) + min(FIRST_PAUSE * 2 ** min(over, 20), LONGEST_PAUSE) if over >= 0 else None
            db.execute(update(changed).where(here).values(problem=problem, refusals=refusals, again=again))

    def rewrite(self, change: Change) -> None:
        """Replace the record of a change with a fresh one."""
        with self._engine.begin() as db:
            values = {"record": packed(change.record), "twin": change.record.twin}
            db.execute(update(changed).where(changed.c.number == change.number).values(values))

    def forget(self, change: Change) -> None:
        """Delete a change that needs no action."""
        with self._engine.begin() as db:
            db.execute(delete(changed).where(changed.c.number == change.number))

    def waiting(self) -> list[Change]:
        """Return the changes that could not be applied."""
        query = select(changed).where(changed.c.pair == self.pair, changed.c.problem.is_not(None))
        with self._engine.connect() as db:
            return [change_of_row(row) for row in db.execute(query.order_by(changed.c.number))]

    # ------------------------------------------------------------------------------------------------ linking
    def link_of(self, kind: Kind, side: Side, id: int) -> Link | None:
        """Return the link of a record, if it has one."""
        with self._engine.connect() as db:
            row = db.execute(select(links).where(self._mine(links, kind, **{side: id}))).first()
        if row is None:
            return None
        base: dict[Side, Fields] = {"atlas": dict(row.base_atlas), "maintainx": dict(row.base_maintainx)}
        ids: dict[Side, int] = {"atlas": row.atlas, "maintainx": row.maintainx}
        return Link(kind, ids, base, row.written and in_utc(row.written), row.gone, dict(row.pending))

    def translate(self, side: Side, id: int) -> int | None:
        """Return the id of an asset in the other system."""
        theirs = links.c[other(side)]
        with self._engine.connect() as db:
            found: int | None = db.scalar(select(theirs).where(self._mine(links, "asset", **{side: id})))
        return found

    def links(self, kind: Kind) -> list[dict[Side, int]]:
        """Return the ids of all linked pairs that are not known to be deleted."""
        query = select(links.c.atlas, links.c.maintainx).where(self._mine(links, kind, gone=False))
        with self._engine.connect() as db:
            return [{"atlas": row.atlas, "maintainx": row.maintainx} for row in db.execute(query)]

    def count(self, kinds: Sequence[Kind]) -> int:
        """Return the number of waiting changes."""
        query = select(func.count()).where(changed.c.pair == self.pair, changed.c.kind.in_(kinds))
        with self._engine.connect() as db:
            return int(db.scalar(query) or 0)

    # ------------------------------------------------------------------------------------------------ comments
    def comment_pairs(self, link: Link) -> list[tuple[int, int]]:
        """Return pairs of ids (Atlas, MaintainX) of a work order's equal comments."""
        mine = and_(comments.c.pair == self.pair, comments.c.work_order == link.ids["atlas"])
        with self._engine.connect() as db:
            return [(row.atlas, row.maintainx) for row in db.execute(select(comments).where(mine))]

    def pair_comments(self, link: Link, atlas: int, maintainx: int) -> None:
        """Record that two comments are the same."""
        with self._engine.begin() as db:
            key = {"work_order": link.ids["atlas"], "atlas": atlas, "maintainx": maintainx}
            db.execute(insert(comments).values(pair=self.pair, **key))

    def shared(self, link: Link) -> set[str]:
        """Return the names of what both records have had: files, costs, used parts."""
        mine = self._mine(shared, link.kind, record=link.ids["atlas"])
        with self._engine.connect() as db:
            return set(db.scalars(select(shared.c.name).where(mine)))

    def record_shared(self, link: Link, name: str) -> None:
        """Record that both records have something of that name."""
        with self._engine.begin() as db:
            self._put(db, shared, {"kind": link.kind, "record": link.ids["atlas"], "name": name}, {})

    def last_messages(self) -> dict[int, str]:
        """Return the time of the last copied message of each work order, by its id in MaintainX."""
        query = select(last_messages).where(last_messages.c.pair == self.pair)
        with self._engine.connect() as db:
            return {row.work_order: row.at for row in db.execute(query)}

    def record_last_message(self, work_order: int, at: str) -> None:
        """Record that all messages up to a time were copied."""
        with self._engine.begin() as db:
            self._put(db, last_messages, {"work_order": work_order}, {"at": at})

    # ------------------------------------------------------------------------------------------------- linking
    def link(self, link: Link, made: Intent | None = None) -> None:
        """Store a link, and delete the intent of the record that was created for it."""
        with self._engine.begin() as db:
            self._put_link(db, link)
            if made is not None:
                db.execute(delete(intents).where(self._intent(made)))

    def done(
        self, link: Link, found: Sequence[Conflict], changes: Sequence[Change], kept: Sequence[Change] = ()
    ) -> None:
        """Store a new agreement and its conflicts, and delete the changes that are done.

        Args:
            link: The link.
            found: The conflicts.
            changes: Changes that are done.
            kept: Changes that still wait: their given records and problems are stored.
        """
        now = datetime.now(UTC)
        with self._engine.begin() as db:
            self._put_link(db, link)
            for one in found:
                values = {"pair": self.pair, "kind": one.kind, "at": now, "conflict": asdict(one)}
                db.execute(insert(conflicts).values(values))
            numbers = [change.number for change in changes]
            db.execute(delete(changed).where(changed.c.number.in_(numbers)))
            for change in kept:
                values = {"record": packed(change.record), "problem": change.problem}
                db.execute(update(changed).where(changed.c.number == change.number).values(values))

    def conflicts(self, since: datetime | None = None) -> list[tuple[datetime, Conflict]]:
        """Return conflicts with the moments when they were noticed, the oldest first.

        Args:
            since: Only those that were noticed then or later.
        """
        query = select(conflicts.c.at, conflicts.c.conflict).where(conflicts.c.pair == self.pair)
        if since is not None:
            query = query.where(conflicts.c.at >= since)
        with self._engine.connect() as db:
            rows = db.execute(query.order_by(conflicts.c.number)).all()
        return [(in_utc(at), Conflict(**found)) for at, found in rows]

    # ------------------------------------------------------------------------------------------------- creating
    def intend(self, intent: Intent) -> None:
        """Store the intent to create a record.

        Raises:
            AtlasConfigError: The lock is lost: another process may be creating it.
        """
        self._check_lock()
        with self._engine.begin() as db:
            key = {"kind": intent.kind, "side": intent.side, "source": intent.source}
            self._put(db, intents, key, {"at": intent.at.astimezone(UTC), "fields": intent.fields})

    def intents(self) -> list[Intent]:
        """Return the intents: create requests whose outcome is not known."""
        with self._engine.connect() as db:
            rows = db.execute(select(intents).where(intents.c.pair == self.pair)).all()
        return [Intent(row.kind, row.side, row.source, in_utc(row.at), dict(row.fields)) for row in rows]

    def give_up(self, intent: Intent) -> None:
        """Delete an intent: the record was surely not created."""
        with self._engine.begin() as db:
            db.execute(delete(intents).where(self._intent(intent)))

    # ------------------------------------------------------------------------------------------------ copying
    def copy(self) -> State:
        """Return a copy in memory, for a dry run."""
        copied = State("sqlite://", self.pair)
        with self._engine.connect() as here, copied._engine.begin() as there:
            for table in metadata.sorted_tables:
                found = here.execution_options(yield_per=1000).execute(select(table).where(table.c.pair == self.pair))
                for rows in found.partitions():
                    there.execute(insert(table), [dict(row._mapping) for row in rows])
        return copied

    # ------------------------------------------------------------------------------------------------ helpers

    def _intent(self, intent: Intent) -> Any:
        return self._mine(intents, intent.kind, side=intent.side, source=intent.source)
