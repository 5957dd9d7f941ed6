"""Transactional outbox: store creates and updates of work orders while Atlas is unreachable, and deliver each once.

An entry is in an SQLite file before the call returns, so it survives the process. A create has an idempotency key: if a
delivery is killed after the server has processed it and before the outbox has recorded that, the next one finds the
work order by its key. An update sets values, so repeating it changes nothing.
"""

from rivet.integrations.atlas.outbox._delivery import Delivery
from rivet.integrations.atlas.outbox._outbox import Outbox
from rivet.integrations.atlas.outbox._store import Entry

__all__ = ("Delivery", "Entry", "Outbox")
