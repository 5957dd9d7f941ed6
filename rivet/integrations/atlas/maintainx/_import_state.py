"""State of imports: records whose import is not known to have ended, and those that have no custom field yet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC

from sqlalchemy import and_, delete, func, insert, select, update

from rivet.integrations.atlas.maintainx._field_mapping import Kind
from rivet.integrations.atlas.maintainx._state_database import Database
from rivet.integrations.atlas.maintainx._state_models import Change, ImportRow, Link
from rivet.integrations.atlas.maintainx._state_rows import change_of_row, in_utc
from rivet.integrations.atlas.maintainx._tables import changed, first_loads, imports, links
from rivet.integrations.atlas.maintainx._three_way_merge import Side


class ImportState(Database):
    """Rows about imports into Atlas."""

    def begin_first_loads(self, kinds: Sequence[Kind]) -> None:
        """Begin the first load of kinds that were never synced; where there are links already, it is over."""
        with self._engine.begin() as db:
            for kind in kinds:
                if db.scalar(select(first_loads.c.ended).where(self._mine(first_loads, kind))) is None:
                    count = db.scalar(select(func.count()).select_from(links).where(self._mine(links, kind)))
                    db.execute(insert(first_loads).values(pair=self.pair, kind=kind, ended=bool(count)))

    def is_first_load(self, kind: Kind) -> bool:
        """Return whether the first load of a kind has not ended."""
        with self._engine.connect() as db:
            return db.scalar(select(first_loads.c.ended).where(self._mine(first_loads, kind))) is False

    def end_first_load(self, kind: Kind) -> None:
        """End the first load of a kind."""
        with self._engine.begin() as db:
            db.execute(update(first_loads).where(self._mine(first_loads, kind)).values(ended=True))

    def unmarked_changes(self, kind: Kind, side: Side, *, imported: bool = False) -> list[Change]:
        """Return the changes of records that are not linked, and whose custom field names no other record.

        Args:
            kind: Their kind.
            side: Where they are.
            imported: Only records without a creator.
        """
        is_linked = select(links.c.atlas).where(self._mine(links, kind), links.c[side] == changed.c.id).exists()
        query = select(changed).where(self._mine(changed, kind, side=side), changed.c.twin.is_(None), ~is_linked)
        if imported:
            query = query.where(changed.c.record["imported"].as_boolean())
        with self._engine.connect() as db:
            return [change_of_row(row) for row in db.execute(query.order_by(changed.c.number))]

    def named_records(self, kind: Kind, side: Side) -> set[int]:
        """Return ids of records of the other system that custom fields of changed records name."""
        query = select(changed.c.twin).where(self._mine(changed, kind, side=side), changed.c.twin.is_not(None))
        with self._engine.connect() as db:
            return set(db.scalars(query))

    def intend_imports(self, rows: Sequence[ImportRow]) -> None:
        """Store the intent to create records by an import.

        Raises:
            AtlasConfigError: The lock is lost: another process may be creating them.
        """
        self._check_lock()
        values = [
            {"pair": self.pair, "kind": row.kind, "source": row.source, "at": row.at.astimezone(UTC),
             "fields": row.fields, "atlas": None}
            for row in rows
        ]  # fmt: skip
        with self._engine.begin() as db:
            db.execute(insert(imports), values)

    def open_imports(self, kind: Kind) -> list[ImportRow]:
        """Return the records whose import is not known to have ended."""
        query = select(imports).where(self._mine(imports, kind), imports.c.atlas.is_(None))
        with self._engine.connect() as db:
            rows = db.execute(query.order_by(imports.c.source)).all()
        return [ImportRow(row.kind, row.source, in_utc(row.at), dict(row.fields)) for row in rows]

    def record_imports(self, kind: Kind, made: Sequence[Link], missing: Sequence[int]) -> None:
        """Store the links of imported records, and forget those that were surely not created.

        Args:
            kind: Their kind.
            made: Links of the records that were created.
            missing: Ids in MaintainX of the others.
        """
        with self._engine.begin() as db:
            for link in made:
                self._put_link(db, link)
                mine = self._mine(imports, kind, source=link.ids["maintainx"])
                db.execute(update(imports).where(mine).values(atlas=link.ids["atlas"]))
            for source in missing:
                db.execute(delete(imports).where(self._mine(imports, kind, source=source)))

    def link_unmarked(self, link: Link, row: ImportRow) -> None:
        """Store the link of a record that was imported before, and that has no custom field yet."""
        with self._engine.begin() as db:
            self._put_link(db, link)
            values = {"at": row.at.astimezone(UTC), "fields": row.fields, "atlas": link.ids["atlas"]}
            self._put(db, imports, {"kind": row.kind, "source": row.source}, values)

    def unmarked(self, kinds: Sequence[Kind], limit: int) -> list[Link]:
        """Return links of records in Atlas whose custom field does not name MaintainX's record yet."""
        mine = and_(imports.c.pair == self.pair, imports.c.kind.in_(kinds))
        query = select(imports).where(mine, imports.c.atlas.is_not(None))
        with self._engine.connect() as db:
            rows = db.execute(query.order_by(imports.c.kind, imports.c.source).limit(limit)).all()
        return [Link(row.kind, {"atlas": row.atlas, "maintainx": row.source}) for row in rows]

    def is_unmarked(self, link: Link) -> bool:
        """Return whether the record in Atlas has no custom field yet."""
        mine = self._mine(imports, link.kind, source=link.ids["maintainx"])
        with self._engine.connect() as db:
            return db.scalar(select(imports.c.atlas).where(mine)) is not None

    def record_mark(self, link: Link) -> None:
        """Record that the record in Atlas has its custom field."""
        with self._engine.begin() as db:
            db.execute(delete(imports).where(self._mine(imports, link.kind, source=link.ids["maintainx"])))
