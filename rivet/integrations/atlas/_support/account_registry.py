"""Objects that all clients of an account in this process share: token caches, limiters, resolved names.

A service that makes a client for each request must reuse the state of earlier clients. Each kind of object has a
registry; `forget` and `clear` concern all of them, and after a fork each object is reset in the child.
"""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar


class Shared(Protocol):
    """Object that a registry holds."""

    def forget(self) -> None:
        """Forget everything learned from the server."""


K = TypeVar("K", bound=tuple[Any, ...])
V = TypeVar("V", bound=Shared)
T = TypeVar("T")

_registries: list[AccountRegistry[Any, Any]] = []
_resets: weakref.WeakKeyDictionary[Any, Callable[[Any], None]] = weakref.WeakKeyDictionary()


class AccountRegistry(Generic[K, V]):
    """One object for each key; a key begins with the server's base URL.

    Attributes:
        lock: Held while objects are added or removed; hold it to make several changes atomic.
    """

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self._values: dict[K, V] = {}
        _registries.append(self)

    def get(self, key: K, make: Callable[[], V]) -> V:
        """Return the object of a key, created if there is none."""
        found = self._values.get(key)
        if found is None:
            with self.lock:
                found = self._values.setdefault(key, make())
        return found

    def items(self) -> list[tuple[K, V]]:
        """Return all keys with their objects, as they are now."""
        return list(self._values.items())

    def remove(self, key: K) -> None:
        """Remove an object; clients that have it keep it."""
        with self.lock:
            self._values.pop(key, None)

    def clear(self) -> None:
        """Remove all objects."""
        with self.lock:
            self._values.clear()


def forget(base_url: str) -> None:
    """Forget everything learned from a server: tokens, refusals, names, ids, limits.

    For tests against a sandbox that was reset; existing clients continue with empty caches.

    Args:
        base_url: Base URL of the server.
    """
    for registry in _registries:
        for key, shared in registry.items():
            if key[0] == base_url:
                shared.forget()


def clear() -> None:
    """Remove all shared objects, as in a new process."""
    for registry in _registries:
        registry.clear()


def reset_after_fork(shared: T, reset: Callable[[T], None]) -> None:
    """Register a function that resets an object in each forked child, where no lock may stay held."""
    _resets[shared] = reset


def _after_fork() -> None:
    for registry in _registries:
        registry.lock = threading.RLock()
    for shared, reset in list(_resets.items()):
        reset(shared)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
