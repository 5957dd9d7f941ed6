# Made from atlas/servicetitan/_async/job_lookup.py by scripts/unasync.py (make regenerate). Do not edit.
"""Find the jobs of work orders, several in a request where ServiceTitan is seen to answer that."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from rivet.integrations.atlas.servicetitan._job_mapping import WORK_ORDER_KEY, work_order_of
from rivet.integrations.atlas.servicetitan._models import Job
from rivet.integrations.atlas.servicetitan._sync.client import SyncServiceTitanClient
from rivet.integrations.atlas.vendors.errors import (
    VendorAuthError,
    VendorError,
    VendorRateLimitError,
    VendorRefusedError,
)

logger = logging.getLogger("rivet.integrations.atlas")


class SyncJobLookup:
    """Finds the jobs of work orders, for one run.

    ServiceTitan's document allows several values of external data in a request, and does not say how they are
    separated. So a request with commas proves nothing until one has found several jobs: before that, a work order
    without a job is searched for alone.

    Args:
        titan: The client of ServiceTitan.
    """

    def __init__(self, titan: SyncServiceTitanClient) -> None:
        self._titan = titan
        self._known: list[int] = []
        self._found: dict[int, list[Job]] = {}
        self._is_proven: bool | None = None

    def record(self, work_order: int) -> None:
        """Record that a work order has a job, so that it can prove a request with several."""
        self._known = [*self._known[-1:], work_order]

    def read(self, work_orders: Sequence[int]) -> None:
        """Request the jobs of several work orders, the next ones that find() is called for.

        Raises:
            VendorAuthError: The credentials are rejected.
            VendorRateLimitError: ServiceTitan allows no requests for longer than the retries wait.
        """
        self._found = {}
        try:
            if self._is_proven is None and len(self._known) > 1:
                self._is_proven = len(self._several(self._known)) > 1
            if self._is_proven is False or len(work_orders) < 2:
                return
            found = self._several(work_orders)
        except VendorRefusedError:
            self._is_proven = False
        except (VendorAuthError, VendorRateLimitError):
            raise
        except VendorError as error:
            logger.debug("several jobs cannot be requested at once: %s", error.message)  # each is searched for alone
        else:
            self._is_proven = True if len(found) > 1 else self._is_proven
            self._found = {id: found.get(id, []) for id in work_orders} if self._is_proven else found

    def find(self, work_order: int) -> list[Job]:
        """Return the jobs of a work order, the oldest first."""
        if work_order in self._found:
            return self._found[work_order]
        found = self._titan.find_jobs(WORK_ORDER_KEY, str(work_order))
        if found:
            self.record(work_order)
        return found

    def _several(self, work_orders: Sequence[int]) -> dict[int, list[Job]]:
        jobs = self._titan.find_jobs(WORK_ORDER_KEY, *map(str, work_orders))
        found: dict[int, list[Job]] = {}
        for job in jobs:
            found.setdefault(work_order_of(job), []).append(job)
        return found
