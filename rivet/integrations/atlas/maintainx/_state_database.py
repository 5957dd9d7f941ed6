"""Database of a sync's state: SQLite by default, PostgreSQL for a fleet."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.maintainx._field_mapping import Kind
from rivet.integrations.atlas.maintainx._state_models import Link

try:
    import sqlalchemy
    from sqlalchemy import and_, select
    from sqlalchemy.dialects import postgresql, sqlite

    from rivet.integrations.atlas.maintainx._lock import locked
    from rivet.integrations.atlas.maintainx._state_rows import database_errors
    from rivet.integrations.atlas.maintainx._tables import FORMER_FILES, links, metadata, settings, shared
except ImportError as missing:
    raise AtlasConfigError(f"The sync needs its extra: pip install 'rivet-atlas[maintainx]' ({missing})") from None


_MEMORY: dict[str, Any] = {"poolclass": sqlalchemy.StaticPool, "connect_args": {"check_same_thread": False}}
_UPSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def _address(url: str | Path) -> sqlalchemy.URL:
    """Return the address of the database; a path is one of SQLite, whatever characters it has."""
    if isinstance(url, str) and "://" in url:
        return sqlalchemy.make_url(url)
    path = os.path.expanduser(url)  # noqa: PTH111 - Path's raises an error for ~name where there is no such user
    return sqlalchemy.URL.create("sqlite", database=path)


class Database:
    """Database of the state, and the rows of one pair of an Atlas company and a MaintainX organization.

    Args:
        url: A URL of SQLAlchemy (``postgresql+psycopg://...``), or the path of an SQLite file.
        pair: The pair's name: several may share a database.

    Raises:
        AtlasConfigError: The database cannot be used.
    """

    def __init__(self, url: str | Path, pair: str) -> None:
        if not isinstance(pair, str) or not 0 < len(pair) <= 100 or not pair.isprintable():
            raise AtlasConfigError("pair must be a name of 1 to 100 characters.")
        if not isinstance(url, (str, Path)) or not str(url).strip():
            raise AtlasConfigError("state must be a file's path or the address of a database.")
        self.pair = pair
        self._check_lock: Callable[[], None] = lambda: None
        with database_errors():
            address = _address(url)
            # One in memory is one connection for all threads.
            is_file = address.get_backend_name() == "sqlite" and address.database not in (None, "", ":memory:")
            options = _MEMORY if address.get_backend_name() == "sqlite" and not is_file else {}
            if address.get_backend_name() not in _UPSERT:
                raise AtlasConfigError("The state must be in SQLite or PostgreSQL.")
            self._made, self._process = sqlalchemy.create_engine(address, **options), os.getpid()
            if is_file:
                # It holds titles and descriptions: only its owner reads them.
                os.close(os.open(str(self._engine.url.database), os.O_CREAT | os.O_RDWR, 0o600))
            names = set(sqlalchemy.inspect(self._engine).get_table_names())
            if self._engine.dialect.name == "sqlite" and names and links.name not in names:
                raise AtlasConfigError(f"{url} is a database of something else: give a file of its own.")
            self._make_tables()
            if shared.name not in names:
                self._take_over(names)

    def _take_over(self, names: Collection[str]) -> None:
        """Copy what states of earlier versions know of shared files: else deleted ones would come back."""
        for old, kind, record in FORMER_FILES:
            if old in names:
                columns: list[Any] = [sqlalchemy.literal_column(one) for one in ("pair", kind, record, "name")]
                # SQLite needs a WHERE to tell ON CONFLICT from the condition of a join.
                rows = select(*columns).select_from(sqlalchemy.table(old)).where(sqlalchemy.text("1 = 1"))
                command = _UPSERT[self._engine.dialect.name](shared)
                command = command.from_select(["pair", "kind", "record", "name"], rows).on_conflict_do_nothing()
                with self._engine.begin() as db:
                    db.execute(command)

    def _make_tables(self) -> None:
        try:
            metadata.create_all(self._engine)
        except (sqlalchemy.exc.ProgrammingError, sqlalchemy.exc.IntegrityError, sqlalchemy.exc.OperationalError):
            metadata.create_all(self._engine)  # another process made the same tables at the same moment

    @property
    def _engine(self) -> sqlalchemy.Engine:
        """Connections of this process: neither SQLite nor PostgreSQL can share them with a forked child.

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
    def locked(self) -> Iterator[None]:
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
        """Return the settings of the last sync; None if there was none."""
        with self._engine.connect() as db:
            found = db.scalar(select(settings.c.settings).where(settings.c.pair == self.pair))
        return None if found is None else dict(found)

    def keep_settings(self, values: dict[str, Any]) -> None:
        """Store the settings of a sync."""
        with self._engine.begin() as db:
            self._put(db, settings, {}, {"settings": values})

    # ------------------------------------------------------------------------------------------------ helpers
    def _mine(self, table: sqlalchemy.Table, kind: Kind, **values: Any) -> Any:
        return and_(
            table.c.pair == self.pair, table.c.kind == kind, *(table.c[name] == one for name, one in values.items())
        )

    def _put(self, db: sqlalchemy.Connection, table: Any, key: dict[str, Any], values: dict[str, Any]) -> None:
        names = ["pair", *key]
        command = _UPSERT[self._engine.dialect.name](table).values(pair=self.pair, **key, **values)
        if values:
            db.execute(command.on_conflict_do_update(index_elements=names, set_=values))
        else:
            db.execute(command.on_conflict_do_nothing(index_elements=names))

    def _put_link(self, db: sqlalchemy.Connection, link: Link) -> None:
        values = {
            **{f"base_{side}": base for side, base in link.base.items()},
            "written": link.written,
            "gone": link.gone,
            "pending": link.pending,
        }
        key = {"kind": link.kind, "atlas": link.ids["atlas"]}
        self._put(db, links, key, {"maintainx": link.ids["maintainx"], **values})
