"""Licence limits: after a create is rejected by one, further creates of that kind fail locally for a while.

A server without a licence allows 30 open work orders, 50 assets, 5 users ... per company. More requests would fail the
same way, so creates of that kind fail here without a request, for some time or until a record was removed.
"""

from __future__ import annotations

import logging
import math
import threading
from dataclasses import dataclass

from atlas_api.api import Operation

from rivet.integrations.atlas._error_mapping.rules import LIMIT
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.account_registry import AccountRegistry, reset_after_fork
from rivet.integrations.atlas.config import ClientConfig
from rivet.integrations.atlas.exceptions import AtlasLicenseError

FIRST_PAUSE = 300.0
"""Seconds without creates of a kind after the first rejection; doubled with each further one."""

LONGEST_PAUSE = 3600.0

MAKES_ROOM = frozenset({"change_work_order_status", "disable_user"})
"""Operations that may free capacity for records of their kind, besides all deletions."""

logger = logging.getLogger("rivet.integrations.atlas")


@dataclass(slots=True)
class _Limit:
    error: AtlasLicenseError
    until: float
    pause: float


class LicenceLimits:
    """Creates that an account's licence does not allow at the moment."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._limits: dict[tuple[str, str], _Limit] = {}
        reset_after_fork(self, LicenceLimits._after_fork)

    def _after_fork(self) -> None:
        self._lock = threading.Lock()

    def check(self, operation: Operation) -> None:
        """Raise if this kind of create was rejected recently.

        Raises:
            AtlasLicenseError: It was rejected; nothing was sent.
        """
        if (limit := self._limits.get(_kind(operation))) is None:
            return
        left = limit.until - clock.monotonic()
        if left > 0:
            error = limit.error.twin()
            error.message = f"{error.message} It is not sent again for {math.ceil(left)} s, or until one is removed."
            error.details = {**error.details, "retry_after": round(left, 1)}
            error.method = error.path = None  # nothing was sent this time, so the message names no request
            error.attempts = ()
            raise error

    def record_refusal(self, operation: Operation, error: AtlasLicenseError) -> None:
        """Record a licence error of an operation."""
        if error.details.get("cause") != LIMIT or not _creates(operation):
            return
        now = clock.monotonic()
        with self._lock:
            known = self._limits.get(_kind(operation))
            if known is not None and now < known.until:
                return  # sent before the first rejection arrived
            pause = FIRST_PAUSE if known is None else min(known.pause * 2, LONGEST_PAUSE)
            self._limits[_kind(operation)] = _Limit(error.twin(), now + pause, pause)
        logger.warning("Atlas: %s is not sent for %.0f s: %s", operation.id, pause, error.message)

    def record_success(self, operation: Operation) -> None:
        """Record a success that may lift a limit: a create of the kind, or a removal."""
        if not self._limits:
            return
        with self._lock:
            if _creates(operation):
                self._limits.pop(_kind(operation), None)
            elif operation.method == "DELETE" or operation.id in MAKES_ROOM:
                for (tag, _), limit in self._limits.items():
                    if tag == operation.tag:
                        limit.until = 0.0

    def forget(self) -> None:
        """Forget all limits."""
        with self._lock:
            self._limits.clear()


def _kind(operation: Operation) -> tuple[str, str]:
    return operation.tag, operation.id


def _creates(operation: Operation) -> bool:
    return operation.secured and operation.method == "POST" and not operation.repeatable


_licences: AccountRegistry[tuple[str, str], LicenceLimits] = AccountRegistry()


def limits_of(config: ClientConfig) -> LicenceLimits:
    """Return the licence limits of an account, shared by its clients in this process."""
    return _licences.get((config.base_url, config.account.lower()), LicenceLimits)
