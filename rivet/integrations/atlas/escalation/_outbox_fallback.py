"""What goes into an outbox while Atlas is away."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from rivet.integrations.atlas.exceptions import AtlasValidationError

if TYPE_CHECKING:
    from rivet.integrations.atlas.escalation._fault_report import Report
    from rivet.integrations.atlas.outbox import Outbox
    from rivet.integrations.atlas.outbox._store import Entry

logger = logging.getLogger("rivet.integrations.atlas")


def put_aside(outbox: Outbox, report: Report) -> Entry:
    """Put a report into the outbox; its entry, which may be there already.

    The asset and the expert follow as changes of their own: where Atlas does not know them, those are refused and the
    work order is not.
    """
    key = outbox.create_work_order(report.payload(), idempotency_key=report.key)
    entries = outbox.entries()
    if not any(entry.target == key for entry in entries):
        for name, value in report.optional().items():
            try:
                outbox.update_work_order(key, {name: value})
            except AtlasValidationError as error:
                logger.warning("Atlas: an escalation goes without %s (%s)", name, error.message)
    return next(entry for entry in entries if entry.key == key)
