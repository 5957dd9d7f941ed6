"""Makes what must be made once; sync_making.py is made from this file by scripts/unasync.py."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.servicetitan._tenant_lock import AccountFile
from rivet.integrations.atlas.vendors.errors import VendorError, VendorOutcomeUnknownError

T = TypeVar("T")

logger = logging.getLogger("rivet.integrations.atlas")

ATTEMPTS = 3
"""How often something is made whose making left no trace."""


class AsyncMaking:
    """Makes jobs, notes and equipment, and looks for them before it makes them again.

    Args:
        file: Notes that something is being made, for the export after this one if this one dies.
        settle_time: Seconds after a lost reply in which what was made may still appear.
    """

    def __init__(self, file: AccountFile, settle_time: float) -> None:
        self._file, self._settle_time = file, settle_time

    async def settle(self) -> None:
        """Wait until what an export was making when it died must be there, if one died so."""
        if (left := self._file.unsettled(self._settle_time)) > 0:
            logger.info("an export died while it made something: %.0f s until it is looked for", left)
            await clock.async_sleep(left)
        self._file.end()

    async def once(self, make: Callable[[], Awaitable[T]], find: Callable[[], Awaitable[T | None]]) -> T:
        """Make something.

        Args:
            make: Makes it.
            find: Finds it, if it was made.

        Raises:
            VendorError: It was not made, or that stays unknown.
        """
        attempt = 0
        while True:
            attempt += 1
            self._file.begin()
            try:
                made = await make()
            except VendorOutcomeUnknownError:
                logger.info("a reply is lost: %.0f s until it is looked for", self._settle_time)
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
