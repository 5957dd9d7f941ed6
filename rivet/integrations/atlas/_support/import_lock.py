"""Importing what calls need when the first of them comes: one thread at a time, and never across a fork.

A child that is forked while another thread imports would wait for ever for that thread's lock of the module.
"""

from __future__ import annotations

import logging  # noqa: F401 - before ours: a fork takes its lock then after ours, for who imports may need it
import os
import threading

LONGEST_IMPORT = 10.0
"""Seconds that a fork waits for an import at most."""

importing = threading.RLock()
"""Held by whoever imports."""

_waited: list[bool] = []


def _before_fork() -> None:
    _waited.append(importing.acquire(timeout=LONGEST_IMPORT))


def _after_fork() -> None:
    if _waited.pop():
        importing.release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork, after_in_child=_after_fork)
