"""Existing records of the imported kind, by number and by the values that make a new record a duplicate."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas._search.fields import F
from rivet.integrations.atlas.cli.import_journal import Entry
from rivet.integrations.atlas.cli.import_kinds import ImportKind
from rivet.integrations.atlas.cli.import_names import folded
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.exceptions import AtlasPermissionError

NUMBERS_OF_A_REQUEST = 200


@dataclass(slots=True)
class Existing:
    """Existing records of a kind.

    Attributes:
        count: Number of records that count for the licence.
        numbers: Ids by numbers and ids.
        labels: Names or titles by ids.
        doubles: Ids and numbers by the values that make two records the same.
    """

    count: int = 0
    numbers: dict[str, int] = field(default_factory=dict)
    labels: dict[int, str] = field(default_factory=dict)
    doubles: dict[tuple[Any, ...], tuple[int, str]] = field(default_factory=dict)


def read_existing(
    kind: ImportKind, client: SyncAtlasClient, session: Session, entries: Mapping[str, Entry], numbers: Iterable[str]
) -> Existing:
    """Read the existing records; returns none if the user may not view them.

    Args:
        kind: The kind of record.
        client: A client.
        session: Formats records.
        entries: Records that earlier runs of this import created, which a new row may resemble.
        numbers: The numbers and ids in the file.
    """
    found = Existing()
    mine = {entry.id for entry in entries.values()}
    with contextlib.suppress(AtlasPermissionError):
        for record in kind.walk(client):
            one = session.shown(record)
            number = str(one.get("customId") or one.get(kind.label) or one["id"])
            found.count += 1
            found.numbers |= {str(one["id"]): one["id"], number.casefold(): one["id"]}
            found.labels[one["id"]] = folded(one.get(kind.label))
            if one["id"] not in mine:
                found.doubles.setdefault(kind.double(one), (one["id"], number))
        if kind.noun == "work order":
            _add_work_orders(found, client, session, numbers)
    return found


def _add_work_orders(found: Existing, client: SyncAtlasClient, session: Session, numbers: Iterable[str]) -> None:
    """Add the work orders with the file's numbers, completed ones included."""
    wanted = sorted({number.upper() for number in numbers if re.fullmatch(r"WO\d+", number, re.IGNORECASE)})
    for start in range(0, len(wanted), NUMBERS_OF_A_REQUEST):
        for one in client.iter_work_orders(F.number.in_(*wanted[start : start + NUMBERS_OF_A_REQUEST]), lane="bulk"):
            found.numbers |= {str(one.id): one.id, str(one.custom_id).casefold(): one.id}
            found.labels[one.id] = folded(session.text(one.title))
