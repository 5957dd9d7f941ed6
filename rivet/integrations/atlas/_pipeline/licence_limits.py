"""Limits of a server without a licence: after the first refusal of a kind of create, no more are sent for a while.

A server without a licence takes 30 open work orders, 50 assets, 5 users ... of a company. More requests get no better
answer, so the account's creates of that kind fail here, until some time is over or room was made.
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
"""Seconds that creates of a kind are not sent after the first refusal; doubled with each further one."""

LONGEST_PAUSE = 3600.0

MAKES_ROOM = frozenset({"change_work_order_status", "disable_user"})
"""Operations that may make room for records of their kind, beside all deletions."""

logger = logging.getLogger("rivet.integrations.atlas")


@dataclass(slots=True)
class _Limit:
    error: AtlasLicenseError
    until: float
    pause: float


class LicenceLimits:
    """The creates that the licence does not allow an account at the moment."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._limits: dict[tuple[str, str], _Limit] = {}
        reset_after_fork(self, LicenceLimits._after_fork)

    def _after_fork(self) -> None:
        self._lock = threading.Lock()

    def check(self, operation: Operation) -> None:
        """Raise if this kind of create was refused a short time ago.

        Raises:
            AtlasLicenseError: It was; nothing was sent.
        """
        if (limit := self._limits.get(_kind(operation))) is None:
            return
        left = limit.until - clock.monotonic()
        if left > 0:
            error = limit.error.twin()
            error.message = f"{error.message} It is not asked again for {math.ceil(left)} s, or until room was made."
            error.details = {**error.details, "retry_after": round(left, 1)}
            error.method = error.path = None  # nothing was sent this time, so the message names no request
            error.attempts = ()
            raise error

    def record_refusal(self, operation: Operation, error: AtlasLicenseError) -> None:
        """Record what the server said to an operation."""
        if error.details.get("cause") != LIMIT or not _creates(operation):
            return
        now = clock.monotonic()
        with self._lock:
            known = self._limits.get(_kind(operation))
            if known is not None and now < known.until:
                return  # it was sent before the first refusal came
            pause = FIRST_PAUSE if known is None else min(known.pause * 2, LONGEST_PAUSE)
            self._limits[_kind(operation)] = _Limit(error.twin(), now + pause, pause)
        logger.warning("Atlas: %s is not sent for %.0f s: %s", operation.id, pause, error.message)

    def record_success(self, operation: Operation) -> None:
        """Record that the server did something: a create of the kind, or what may have made room for one."""
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
        """Know nothing any more."""
        with self._lock:
            self._limits.clear()


def _kind(operation: Operation) -> tuple[str, str]:
    return operation.tag, operation.id


def _creates(operation: Operation) -> bool:
    return operation.secured and operation.method == "POST" and not operation.repeatable


_licences: AccountRegistry[tuple[str, str], LicenceLimits] = AccountRegistry()


def limits_of(config: ClientConfig) -> LicenceLimits:
    """The limits of an account, for all its clients in this process."""
    return _licences.get((config.base_url, config.account.lower()), LicenceLimits)
