"""Put a fault report into an outbox while Atlas is unreachable."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from rivet.integrations.atlas.exceptions import AtlasValidationError

if TYPE_CHECKING:
    from rivet.integrations.atlas.escalation._fault_report import Report
    from rivet.integrations.atlas.outbox import Outbox
    from rivet.integrations.atlas.outbox._store import Entry

logger = logging.getLogger("rivet.integrations.atlas")


def put_into_outbox(outbox: Outbox, report: Report) -> Entry:
    """Put a report into the outbox; return its entry, which may be an existing one.

    The asset and the expert follow as separate updates: if Atlas does not know them, only those are refused.
    """
    key = outbox.create_work_order(report.payload(), idempotency_key=report.key)
    entries = outbox.entries()
    if not any(entry.target == key for entry in entries):
        for name, value in report.optional().items():
            try:
                outbox.update_work_order(key, {name: value})
            except AtlasValidationError as error:
                logger.warning("Atlas: an escalation is sent without %s (%s)", name, error.message)
    return next(entry for entry in entries if entry.key == key)
