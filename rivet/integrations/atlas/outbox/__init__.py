"""An outbox: keeps creates and updates of work orders while Atlas is away, and delivers them in order, once.

What is put in is in an SQLite file before the call returns, so it survives the process. A create carries an
idempotency key: if a delivery dies after the server has done it and before the outbox has recorded it, the next one
finds the work order by its key. An update says what should be, so doing it twice changes nothing.
"""

from rivet.integrations.atlas.outbox._delivery import Delivery
from rivet.integrations.atlas.outbox._outbox import Outbox
from rivet.integrations.atlas.outbox._store import Entry

__all__ = ("Delivery", "Entry", "Outbox")
