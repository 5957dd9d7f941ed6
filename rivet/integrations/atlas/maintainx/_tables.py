"""Tables of the sync's state."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, Column, DateTime, Index, Integer, MetaData, String, Table, Text

metadata = MetaData()
ID = BigInteger().with_variant(Integer, "sqlite")
"""SQLite assigns row numbers only in a column of the type INTEGER."""


def _pair_and_kind(*, key: bool = True) -> tuple[Column[str], Column[str]]:
    """Return the columns for the pair and the kind of record."""
    return Column("pair", String(100), primary_key=key), Column("kind", String(20), primary_key=key)


cursors = Table(
    "atlas_maintainx_cursor",
    metadata,
    *_pair_and_kind(),
    Column("side", String(20), primary_key=True),
    Column("until", DateTime(timezone=True), nullable=False, comment="All changes up to here are noted"),
)
settings = Table(
    "atlas_maintainx_settings",
    metadata,
    Column("pair", String(100), primary_key=True),
    Column("settings", JSON, nullable=False, comment="Rules and labels of the last sync"),
)
changed = Table(
    "atlas_maintainx_changed",
    metadata,
    Column("number", ID, primary_key=True, autoincrement=True),
    *_pair_and_kind(key=False),
    Column("side", String(20), nullable=False),
    Column("id", BigInteger, nullable=False),
    Column("record", JSON, nullable=False, comment="As it was read"),
    Column("twin", BigInteger, comment="The id of the other system's record that it names"),
    Column("problem", Text, comment="Why it still waits"),
    Column("refusals", Integer, nullable=False, default=0, comment="How often it was refused"),
    Column("again", DateTime(timezone=True), comment="Not tried before then"),
    Index("atlas_maintainx_changed_once", "pair", "kind", "side", "id", unique=True),
    Index("atlas_maintainx_changed_twin", "pair", "kind", "side", "twin"),
)
links = Table(
    "atlas_maintainx_link",
    metadata,
    *_pair_and_kind(),
    Column("atlas", BigInteger, primary_key=True, autoincrement=False),
    Column("maintainx", BigInteger, nullable=False),
    Column("base_atlas", JSON, nullable=False, comment="The fields as both last agreed, in Atlas's words"),
    Column("base_maintainx", JSON, nullable=False),
    Column("pending", JSON, nullable=False, comment="Fields that are being written, by system"),
    Column(
        "written", DateTime(timezone=True), comment="When we last wrote to MaintainX while we made it, by its clock"
    ),
    Column("gone", Boolean, nullable=False, comment="One of them is no more"),
    Index("atlas_maintainx_link_once", "pair", "kind", "maintainx", unique=True),
)
intents = Table(
    "atlas_maintainx_intent",
    metadata,
    *_pair_and_kind(),
    Column("side", String(20), primary_key=True, comment="Where a record is being made"),
    Column("source", BigInteger, primary_key=True, autoincrement=False, comment="Of which record of the other system"),
    Column("at", DateTime(timezone=True), nullable=False, comment="By the clock of that system"),
    Column("fields", JSON, nullable=False, comment="Those of the other system's record, as they were then"),
)
imports = Table(
    "atlas_maintainx_import",
    metadata,
    *_pair_and_kind(),
    Column("source", BigInteger, primary_key=True, autoincrement=False, comment="The record's id in MaintainX"),
    Column("at", DateTime(timezone=True), nullable=False, comment="By Atlas's clock"),
    Column("fields", JSON, nullable=False, comment="Those of MaintainX's record, as they were then"),
    Column("atlas", BigInteger, comment="The id of the linked record, until it has its custom field"),
)
first_loads = Table(
    "atlas_maintainx_first_load",
    metadata,
    *_pair_and_kind(),
    Column("ended", Boolean, nullable=False, comment="New records are created one by one from now on"),
)
comments = Table(
    "atlas_maintainx_comment",
    metadata,
    Column("pair", String(100), primary_key=True),
    Column("work_order", BigInteger, primary_key=True, autoincrement=False, comment="Its id in Atlas"),
    Column("atlas", BigInteger, primary_key=True, autoincrement=False, comment="The comment's id in Atlas"),
    Column("maintainx", BigInteger, primary_key=True, autoincrement=False),
)
shared = Table(
    "atlas_maintainx_shared",
    metadata,
    *_pair_and_kind(),
    Column("record", BigInteger, primary_key=True, autoincrement=False, comment="Its id in Atlas"),
    Column("name", String(300), primary_key=True, comment="Of a file, a cost or used parts that both have had"),
)
FORMER_FILES = (
    ("atlas_maintainx_file", "'work_order'", "work_order"),
    ("atlas_maintainx_record_file", "kind", "record"),
)
"""Tables of earlier versions that are now `shared`: name, SQL of the kind and of the record's id."""
last_messages = Table(
    "atlas_maintainx_last_message",
    metadata,
    Column("pair", String(100), primary_key=True),
    Column("work_order", BigInteger, primary_key=True, autoincrement=False, comment="Its id in MaintainX"),
    Column("at", String(40), nullable=False, comment="When its last message was sent, as MaintainX says"),
)
conflicts = Table(
    "atlas_maintainx_conflict",
    metadata,
    Column("number", ID, primary_key=True, autoincrement=True),
    *_pair_and_kind(key=False),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("conflict", JSON, nullable=False),
    Index("atlas_maintainx_conflict_pair", "pair"),
)
