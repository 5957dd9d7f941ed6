"""Parts that all steps of one push or pull share."""

from __future__ import annotations

from typing import NamedTuple

from rivet.integrations.atlas import AtlasClient
from rivet.integrations.atlas.servicetitan._async.client import ServiceTitanClient
from rivet.integrations.atlas.servicetitan._async.create_once import AsyncCreateOnce
from rivet.integrations.atlas.servicetitan._reports import ExportReport
from rivet.integrations.atlas.servicetitan.mapping import Mapping

BATCH = 100
"""Records of Atlas that are requested at once."""


class AsyncRunParts(NamedTuple):
    """Parts that each step of a push or a pull uses.

    Attributes:
        atlas: The client of Atlas.
        titan: The client of ServiceTitan.
        create_once: Creates records once.
        mapping: The mapping.
        report: The report to update.
    """

    atlas: AtlasClient
    titan: ServiceTitanClient
    create_once: AsyncCreateOnce
    mapping: Mapping
    report: ExportReport
