"""Jobs of imports: one at a time for each company, while other creates of the company wait."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from rivet.integrations.atlas_sandbox._http.error_responses import Refusal
from rivet.integrations.atlas_sandbox._http.stomp import Broker
from rivet.integrations.atlas_sandbox._records.store import Store

NUMBERED = frozenset({"/work-orders", "/assets", "/locations", "/requests", "/preventive-maintenances"})
"""Creates that take a number, from the row of the database that an import locks."""


@dataclass(frozen=True, slots=True)
class Job:
    """An import that was started.

    Attributes:
        company: Whose it is.
        email: E-mail of the user who gets its outcome.
        uuid: Its name.
        rows: How many rows it has.
        number: The prefix of the numbers that it takes; one without takes no lock.
        store: Stores the rows; gives how many were made.
    """

    company: int
    email: str
    uuid: str
    rows: int
    number: str
    store: Callable[[], Any]


class ImportJobs:
    """Runs the jobs after the responses.

    Args:
        store: The records.
        broker: Sends the outcomes.
        seconds: Seconds that each row takes; a real server took 0.1.
    """

    def __init__(self, store: Store, broker: Broker, seconds: float = 0.0) -> None:
        self._store, self._broker, self._seconds = store, broker, seconds
        self._locks: dict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._added: list[Job] = []
        self._tasks: set[asyncio.Task[None]] = set()

    def add(self, job: Job) -> None:
        """Let a job begin once its request is answered."""
        self._added.append(job)

    def start(self) -> None:
        """Begin what was added."""
        added, self._added = self._added, []
        for job in added:
            task = asyncio.get_running_loop().create_task(self._run(job))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def wait_for_lock(self, company: int) -> None:
        """Wait until no import of a company is under way."""
        if company in self._locks:
            async with self._locks[company]:
                pass

    async def _run(self, job: Job) -> None:
        if not job.number:
            return await self._work(job)
        async with self._locks[job.company]:
            return await self._work(job)

    async def _work(self, job: Job) -> None:
        if self._seconds:
            await asyncio.sleep(self._seconds * job.rows)
        try:
            with self._store.transaction():
                outcome, media = json.dumps(job.store(), separators=(",", ":")), "application/json"
        except Refusal as refusal:
            outcome, media = f"error: {refusal.message}", "text/plain;charset=UTF-8"
        await self._broker.publish(job.email, job.uuid, outcome, media)
