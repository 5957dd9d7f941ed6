"""What the sync remembers: how far it has looked, what is to be done, and which records are one.

It is in a database, by default SQLite; PostgreSQL for a fleet. Every method is one transaction, so a sync that is
killed between two of them goes on where it was.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from rivet.integrations.atlas._support.missing_extra import missing_extra
from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.maintainx._field_mapping import Fields, Kind, Record
from rivet.integrations.atlas.maintainx._state_models import Change, Intent, Link
from rivet.integrations.atlas.maintainx._three_way_merge import SIDES, Conflict, Side, other

try:
    import sqlalchemy
    from sqlalchemy import and_, delete, func, insert, or_, select, update
    from sqlalchemy.dialects import postgresql, sqlite

    from rivet.integrations.atlas.maintainx._lock import locked
    from rivet.integrations.atlas.maintainx._state_rows import change_of_row, database_errors, in_utc, packed
    from rivet.integrations.atlas.maintainx._tables import (
        changed,
        comments,
        conflicts,
        cursors,
        intents,
        last_messages,
        links,
        metadata,
        settings,
    )
except ImportError as missing:
    raise AtlasConfigError(missing_extra("The sync", "maintainx", missing)) from None

TRIES_AT_ONCE = 3
"""So many rounds in a row try what is refused: then it costs requests of the limit for nothing."""
FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=5), timedelta(days=1)

_MEMORY: dict[str, Any] = {"poolclass": sqlalchemy.StaticPool, "connect_args": {"check_same_thread": False}}
_UPSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


class State:
    """The state of one pair of an Atlas company and a MaintainX organization.

    Args:
        url: A database as SQLAlchemy names it (``postgresql+psycopg://...``), or the path of an SQLite file.
        pair: The pair's name: several may share a database.

    Raises:
        AtlasConfigError: The database cannot be used.
    """

    def __init__(self, url: str | Path, pair: str) -> None:
        if not isinstance(pair, str) or not 0 < len(pair) <= 100 or not pair.isprintable():
            raise AtlasConfigError("pair must be a name of 1 to 100 characters.")
        if not isinstance(url, (str, Path)):
            raise AtlasConfigError("state must be a file's path or the address of a database.")
        self.pair = pair
        self._check_lock: Callable[[], None] = lambda: None
        with database_errors():
            # The path of a file is no address, and :// tells them apart on all systems.
            address = str(url) if "://" in str(url) else f"sqlite:///{Path(url).expanduser()}"
            # One in memory is one connection for all threads.
            options = _MEMORY if address in ("sqlite://", "sqlite:///:memory:") else {}
            if sqlalchemy.make_url(address).get_backend_name() not in _UPSERT:
                raise AtlasConfigError("The state must be in SQLite or PostgreSQL.")
            self._made, self._process = sqlalchemy.create_engine(address, **options), os.getpid()
            if not options and self._engine.dialect.name == "sqlite":
                # It holds titles and descriptions: only its owner reads them.
                os.close(os.open(str(self._engine.url.database), os.O_CREAT | os.O_RDWR, 0o600))
            names = set(sqlalchemy.inspect(self._engine).get_table_names())
            if self._engine.dialect.name == "sqlite" and names and links.name not in names:
                raise AtlasConfigError(f"{url} is a database of something else: give a file of its own.")
            self._make_tables()

    def _make_tables(self) -> None:
        try:
            metadata.create_all(self._engine)
        except (sqlalchemy.exc.ProgrammingError, sqlalchemy.exc.IntegrityError, sqlalchemy.exc.OperationalError):
            metadata.create_all(self._engine)  # another process made the same tables at the same moment

    @property
    def _engine(self) -> sqlalchemy.Engine:
        """The connections of this process: neither SQLite nor PostgreSQL can share them with a forked child.

        Raises:
            AtlasConfigError: They belong to another process.
        """
        if self._process != os.getpid():
            raise AtlasConfigError(
                "The sync's state was opened before a fork. Open it in each process, after the fork."
            )
        return self._made

    def close(self) -> None:
        """Close the connections, but never those of another process."""
        self._made.dispose(close=self._process == os.getpid())

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep all other processes from syncing this pair.

        Raises:
            BusyError: Another one is syncing it.
        """
        with locked(self._engine, self.pair) as check:
            self._check_lock = check
            try:
                yield
            finally:
                self._check_lock = lambda: None

    def settings(self) -> dict[str, Any] | None:
        """The settings of the last sync; None if there was none."""
        with self._engine.connect() as db:
            found = db.scalar(select(settings.c.settings).where(settings.c.pair == self.pair))
        return None if found is None else dict(found)

    def keep_settings(self, values: dict[str, Any]) -> None:
        """Note the settings of a sync."""
        with self._engine.begin() as db:
            self._put(db, settings, {}, {"settings": values})

    # ----------------------------------------------------------------------------------------------- noticing
    def looked_until(self, kind: Kind, side: Side) -> datetime | None:
        """Up to when all changes are noted; None if nobody has looked yet."""
        with self._engine.connect() as db:
            found = db.scalar(select(cursors.c.until).where(self._mine(cursors, kind, side=side)))
        return in_utc(found) if found else None

    def look_until(self, kind: Kind, side: Side, moment: datetime) -> None:
        """Note that all changes up to a moment are noted."""
        with self._engine.begin() as db:
            self._put(db, cursors, {"kind": kind, "side": side}, {"until": moment.astimezone(UTC)})

    def notice(self, kind: Kind, side: Side, records: Sequence[Record]) -> None:
        """Note changed records; what was noted of them before is replaced."""
        with self._engine.begin() as db:
            for record in records:
                values = {
                    "record": packed(record), "twin": record.twin, "problem": None, "refusals": 0, "again": None,
                }  # fmt: skip
                self._put(db, changed, {"kind": kind, "side": side, "id": record.id}, values)

    def changes(self, kind: Kind, after: int, limit: int, *, also_refused: bool) -> list[Change]:
        """Changed records, in the order in which they were noticed.

        Args:
            kind: Their kind.
            after: The number of the last one that is not wanted any more.
            limit: How many at most.
            also_refused: Also those that have been refused so often that they are to wait.
        """
        query = select(changed).where(self._mine(changed, kind), changed.c.number > after)
        if not also_refused:
            query = query.where(or_(changed.c.again.is_(None), changed.c.again <= datetime.now(UTC)))
        with self._engine.connect() as db:
            rows = db.execute(query.order_by(changed.c.number).limit(limit)).all()
        return [change_of_row(row) for row in rows]

    def change_of(self, kind: Kind, side: Side, id: int) -> Change | None:
        """The change of a record, if there is one."""
        with self._engine.connect() as db:
            row = db.execute(select(changed).where(self._mine(changed, kind, side=side, id=id))).first()
        return change_of_row(row) if row else None

    def naming(self, kind: Kind, side: Side, twin: int) -> list[int]:
        """Ids of changed records of a system that name a record of the other one as the same, the oldest first."""
        query = select(changed.c.id).where(self._mine(changed, kind, side=side, twin=twin)).order_by(changed.c.id)
        with self._engine.connect() as db:
            return list(db.scalars(query))

    def matches(self, kind: Kind, name: str) -> list[tuple[int, int]]:
        """Ids (Atlas, MaintainX) of changed records that have the same value in a field, which no third one has."""
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
        """Note why a change was refused, and when to try it again: after a few times with longer and longer pauses."""
        here = changed.c.number == change.number
        with self._engine.begin() as db:
            refusals = (db.scalar(select(changed.c.refusals).where(here)) or 0) + 1
            over = refusals - TRIES_AT_ONCE
            again = datetime.now(UTC) + min(FIRST_PAUSE * 2 ** min(over, 20), LONGEST_PAUSE) if over >= 0 else None
            db.execute(update(changed).where(here).values(problem=problem, refusals=refusals, again=again))

    def rewrite(self, change: Change) -> None:
        """Note a changed record anew, with what was read of it meanwhile."""
        with self._engine.begin() as db:
            values = {"record": packed(change.record), "twin": change.record.twin}
            db.execute(update(changed).where(changed.c.number == change.number).values(values))

    def forget(self, change: Change) -> None:
        """Forget a change: there is nothing to do."""
        with self._engine.begin() as db:
            db.execute(delete(changed).where(changed.c.number == change.number))

    def waiting(self) -> list[Change]:
        """The changes that could not be brought over."""
        query = select(changed).where(changed.c.pair == self.pair, changed.c.problem.is_not(None))
        with self._engine.connect() as db:
            return [change_of_row(row) for row in db.execute(query.order_by(changed.c.number))]

    # ------------------------------------------------------------------------------------------------ linking
    def link_of(self, kind: Kind, side: Side, id: int) -> Link | None:
        """The link of a record, if it has one."""
        with self._engine.connect() as db:
            row = db.execute(select(links).where(self._mine(links, kind, **{side: id}))).first()
        if row is None:
            return None
        base: dict[Side, Fields] = {"atlas": dict(row.base_atlas), "maintainx": dict(row.base_maintainx)}
        ids: dict[Side, int] = {"atlas": row.atlas, "maintainx": row.maintainx}
        return Link(kind, ids, base, row.written and in_utc(row.written), row.gone, dict(row.pending))

    def translate(self, side: Side, id: int) -> int | None:
        """The id that an asset of a system has in the other one."""
        theirs = links.c[other(side)]
        with self._engine.connect() as db:
            found: int | None = db.scalar(select(theirs).where(self._mine(links, "asset", **{side: id})))
        return found

    def links(self, kind: Kind) -> list[dict[Side, int]]:
        """The ids of all pairs of records that are there in both systems, as far as is known."""
        query = select(links.c.atlas, links.c.maintainx).where(self._mine(links, kind, gone=False))
        with self._engine.connect() as db:
            return [{"atlas": row.atlas, "maintainx": row.maintainx} for row in db.execute(query)]

    def count(self, kinds: Sequence[Kind]) -> int:
        """How many changes wait."""
        query = select(func.count()).where(changed.c.pair == self.pair, changed.c.kind.in_(kinds))
        with self._engine.connect() as db:
            return int(db.scalar(query) or 0)

    # ------------------------------------------------------------------------------------------------ comments
    def comment_pairs(self, link: Link) -> list[tuple[int, int]]:
        """Ids (Atlas, MaintainX) of a work order's comments that are the same."""
        mine = and_(comments.c.pair == self.pair, comments.c.work_order == link.ids["atlas"])
        with self._engine.connect() as db:
            return [(row.atlas, row.maintainx) for row in db.execute(select(comments).where(mine))]

    def pair_comments(self, link: Link, atlas: int, maintainx: int) -> None:
        """Note that two comments are the same."""
        with self._engine.begin() as db:
            key = {"work_order": link.ids["atlas"], "atlas": atlas, "maintainx": maintainx}
            db.execute(insert(comments).values(pair=self.pair, **key))

    def last_messages(self) -> dict[int, str]:
        """When the last message was sent that was brought over, by the work order's id in MaintainX."""
        query = select(last_messages).where(last_messages.c.pair == self.pair)
        with self._engine.connect() as db:
            return {row.work_order: row.at for row in db.execute(query)}

    def record_last_message(self, work_order: int, at: str) -> None:
        """Note that all messages up to a moment were brought over."""
        with self._engine.begin() as db:
            self._put(db, last_messages, {"work_order": work_order}, {"at": at})

    # ------------------------------------------------------------------------------------------------- linking
    def link(self, link: Link, made: Intent | None = None) -> None:
        """Note that two records are one, and that the making of one of them is over."""
        with self._engine.begin() as db:
            self._put_link(db, link)
            if made is not None:
                db.execute(delete(intents).where(self._intent(made)))

    def done(
        self, link: Link, found: Sequence[Conflict], changes: Sequence[Change], kept: Sequence[Change] = ()
    ) -> None:
        """Note what both agree on now, what they disagreed on, and that changes are done.

        Args:
            link: The link.
            found: What they disagreed on.
            changes: What is done.
            kept: What is not wholly done: their records and problems are noted as they are given.
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
        """What both had changed, and when that was noticed, the oldest first.

        Args:
            since: Only those that were noticed then or later.
        """
        query = select(conflicts.c.at, conflicts.c.conflict).where(conflicts.c.pair == self.pair)
        if since is not None:
            query = query.where(conflicts.c.at >= since)
        with self._engine.connect() as db:
            rows = db.execute(query.order_by(conflicts.c.number)).all()
        return [(in_utc(at), Conflict(**found)) for at, found in rows]

    # ------------------------------------------------------------------------------------------------- making
    def intend(self, intent: Intent) -> None:
        """Note that a record is about to be made.

        Raises:
            AtlasConfigError: The lock is lost: another process may be making it.
        """
        self._check_lock()
        with self._engine.begin() as db:
            key = {"kind": intent.kind, "side": intent.side, "source": intent.source}
            self._put(db, intents, key, {"at": intent.at.astimezone(UTC), "fields": intent.fields})

    def intents(self) -> list[Intent]:
        """Records of which it is not known whether they were made."""
        with self._engine.connect() as db:
            rows = db.execute(select(intents).where(intents.c.pair == self.pair)).all()
        return [Intent(row.kind, row.side, row.source, in_utc(row.at), dict(row.fields)) for row in rows]

    def give_up(self, intent: Intent) -> None:
        """Note that a record was surely not made."""
        with self._engine.begin() as db:
            db.execute(delete(intents).where(self._intent(intent)))

    # ------------------------------------------------------------------------------------------------ copying
    def copy(self) -> State:
        """A copy in memory, for a dry run."""
        twin = State("sqlite://", self.pair)
        with self._engine.connect() as here, twin._engine.begin() as there:
            for table in metadata.sorted_tables:
                found = here.execution_options(yield_per=1000).execute(select(table).where(table.c.pair == self.pair))
                for rows in found.partitions():
                    there.execute(insert(table), [dict(row._mapping) for row in rows])
        return twin

    # ------------------------------------------------------------------------------------------------ helpers
    def _mine(self, table: sqlalchemy.Table, kind: Kind, **values: Any) -> Any:
        return and_(
            table.c.pair == self.pair, table.c.kind == kind, *(table.c[name] == one for name, one in values.items())
        )

    def _intent(self, intent: Intent) -> Any:
        return self._mine(intents, intent.kind, side=intent.side, source=intent.source)

    def _put(self, db: sqlalchemy.Connection, table: Any, key: dict[str, Any], values: dict[str, Any]) -> None:
        names = ["pair", *key]
        command = _UPSERT[self._engine.dialect.name](table).values(pair=self.pair, **key, **values)
        db.execute(command.on_conflict_do_update(index_elements=names, set_=values))

    def _put_link(self, db: sqlalchemy.Connection, link: Link) -> None:
        values = {
            **{f"base_{side}": base for side, base in link.base.items()},
            "written": link.written,
            "gone": link.gone,
            "pending": link.pending,
        }
        key = {"kind": link.kind, "atlas": link.ids["atlas"]}
        self._put(db, links, key, {"maintainx": link.ids["maintainx"], **values})
