"""Pair records of MaintainX with the records of Atlas that an import made of them: an import leaves no mark."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from rivet.integrations.atlas.maintainx._field_mapping import NAMES, Fields, Kind, Record

MAX_DIFFERENCES = 2
"""Fields in which a record may differ from the one that it was made of; with more, it is another one of that name."""


def matched(
    kind: Kind, expected: Mapping[int, Fields], found: Sequence[Record], *, exact: bool = False
) -> dict[int, Record]:
    """Pair expected fields with records of the same name: equal ones first, then those with the fewest differences.

    Args:
        kind: asset or work_order.
        expected: Fields in Atlas's values, by the record's id in MaintainX.
        found: Records of Atlas.
        exact: Only pairs that are equal in all expected fields.

    Returns:
        The records, by the id in MaintainX.
    """
    by_name: dict[str | None, list[Record]] = defaultdict(list)
    for record in sorted(found, key=lambda one: one.id):
        by_name[record.fields[NAMES[kind]]].append(record)
    pairs: dict[int, Record] = {}
    for allowed in (0,) if exact else (0, MAX_DIFFERENCES):
        for source, fields in sorted(expected.items()):
            candidates = by_name.get(fields[NAMES[kind]])
            if source in pairs or not candidates:
                continue
            best = min(candidates, key=lambda record: len(differing(fields, record.fields)))
            if len(differing(fields, best.fields)) <= allowed:
                candidates.remove(best)
                pairs[source] = best
    return pairs


def differing(expected: Fields, fields: Fields) -> list[str]:
    """Return the expected fields that a record does not have so."""
    return [name for name, value in expected.items() if fields.get(name) != value]
