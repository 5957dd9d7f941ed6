"""Progress callbacks of uploads and downloads."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int | None], object]
"""Callback with the bytes transferred so far and the total, None if that is unknown."""


class CallbackFailed(BaseException):
    """Wraps an error of the caller's on_progress, which HTTP layers would otherwise treat as a network error."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error
