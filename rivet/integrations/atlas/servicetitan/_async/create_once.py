"""Create records once: after a lost response they are searched for before they are created again."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.servicetitan._tenant_lock import TenantLock
from rivet.integrations.atlas.vendors.errors import VendorError, VendorOutcomeUnknownError

T = TypeVar("T")

logger = logging.getLogger("rivet.integrations.atlas")

ATTEMPTS = 3
"""Attempts to create a record of which no trace is found after a lost response."""


class AsyncCreateOnce:
    """Creates jobs, notes and equipment, and searches for them before it creates them again.

    Args:
        file: Records that a create request is in progress, for the next export if this one dies.
        settle_time: Seconds after a lost response in which the created record may still appear.
    """

    def __init__(self, file: TenantLock, settle_time: float) -> None:
        self._file, self._settle_time = file, settle_time

    async def settle(self) -> None:
        """Wait until a record that an export was creating when it died must be visible."""
        if (left := self._file.unsettled(self._settle_time)) > 0:
            logger.info("an export died while it created a record: it is searched for in %.0f s", left)
            await clock.async_sleep(left)
        self._file.end()

    async def once(self, make: Callable[[], Awaitable[T]], find: Callable[[], Awaitable[T | None]]) -> T:
        """Create a record.

        Args:
            make: Creates it.
            find: Finds it, if it was created.

        Raises:
            VendorError: It was not created, or the outcome stays unknown.
        """
        attempt = 0
        while True:
            attempt += 1
            self._file.begin()
            try:
                made = await make()
            except VendorOutcomeUnknownError:
                logger.info("a response is lost: the record is searched for in %.0f s", self._settle_time)
                await clock.async_sleep(self._settle_time)
                found = await find()
                if found is None and attempt == ATTEMPTS:
                    raise
                if found is None:
                    continue
                made = found
            except VendorError:
                self._file.end()
                raise
            self._file.end()
            return made
