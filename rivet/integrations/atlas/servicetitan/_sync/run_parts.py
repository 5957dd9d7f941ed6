# Made from atlas/servicetitan/_async/run_parts.py by scripts/unasync.py (make regenerate). Do not edit.
"""Parts that all steps of one push or pull share."""

from __future__ import annotations

from typing import NamedTuple

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.servicetitan._reports import ExportReport
from rivet.integrations.atlas.servicetitan._sync.client import SyncServiceTitanClient
from rivet.integrations.atlas.servicetitan._sync.create_once import SyncCreateOnce
from rivet.integrations.atlas.servicetitan.mapping import Mapping

BATCH = 100
"""Records of Atlas that are requested at once."""


class SyncRunParts(NamedTuple):
    """Parts that each step of a push or a pull uses.

    Attributes:
        atlas: The client of Atlas.
        titan: The client of ServiceTitan.
        create_once: Creates records once.
        mapping: The mapping.
        report: The report to update.
    """

    atlas: SyncAtlasClient
    titan: SyncServiceTitanClient
    create_once: SyncCreateOnce
    mapping: Mapping
    report: ExportReport
