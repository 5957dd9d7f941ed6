"""Links of imported records: what both systems have agreed on, and what is still to be written."""

from __future__ import annotations

from collections.abc import Mapping

from rivet.integrations.atlas.maintainx._field_mapping import Fields, Kind, Record
from rivet.integrations.atlas.maintainx._import_matching import differing
from rivet.integrations.atlas.maintainx._state_models import ImportRow, Link
from rivet.integrations.atlas.maintainx._three_way_merge import Rule, Translate, for_creation


def expected_fields(
    kind: Kind, fields: Fields, rules: Mapping[str, Rule], translate: Translate
) -> tuple[Fields, list[str]]:
    """Return the fields of a record to be created in Atlas, and those whose asset is not there yet."""
    return for_creation(kind, fields, "atlas", rules, translate)


def import_link(row: ImportRow, record: Record, rules: Mapping[str, Rule], translate: Translate) -> Link:
    """Return the link of an imported record.

    Args:
        row: The record of MaintainX.
        record: The record of Atlas.
        rules: Rules by field.
        translate: Finds the id of an asset in Atlas.

    Returns:
        The link; a field that is stored otherwise counts as changed in MaintainX, and is written to Atlas.
    """
    expected, _ = expected_fields(row.kind, row.fields, rules, translate)
    open_ = differing(expected, record.fields)
    link = Link(row.kind, {"atlas": record.id, "maintainx": row.source})
    link.base["atlas"] = dict(record.fields)
    link.base["maintainx"] = {name: value for name, value in row.fields.items() if name not in open_}
    return link
