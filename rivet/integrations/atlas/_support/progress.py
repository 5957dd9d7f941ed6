"""Progress callbacks of uploads and downloads."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int | None], object]
"""Told how many bytes have gone, and how many there are if that is known."""


class CallbackFailed(BaseException):
    """Carries an error of the caller's on_progress through the layers that would take it for one of the network."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error
