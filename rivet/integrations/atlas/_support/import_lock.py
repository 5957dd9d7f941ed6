"""Lock for lazy imports: one thread at a time, and never across a fork.

A child that is forked while another thread imports would wait forever for that thread's module lock.
"""

from __future__ import annotations

import logging  # noqa: F401 - registered first, so that a fork acquires its lock after ours: imports may log
import os
import threading

IMPORT_TIMEOUT_SECONDS = 10.0
"""Seconds that a fork waits for another thread's import."""

importing = threading.RLock()
"""Held while a module is imported."""

_waited: list[bool] = []


def _before_fork() -> None:
    _waited.append(importing.acquire(timeout=IMPORT_TIMEOUT_SECONDS))


def _after_fork() -> None:
    if _waited.pop():
        importing.release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork, after_in_child=_after_fork)
