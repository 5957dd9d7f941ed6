"""Search the traceback, message and repr of an exception for secrets."""

from __future__ import annotations

import asyncio
import pickle
import traceback
from collections.abc import Iterable
from pathlib import Path

_LIBRARY = Path(asyncio.__file__).parents[1]
FRAMES_OF_CALLERS = (str(Path(__file__).parents[1]), f"{_LIBRARY}/concurrent", f"{_LIBRARY}/asyncio/threads.py")
"""Files whose frames contain the caller's arguments: these tests, and the threads that they use."""


def traces(error: BaseException) -> str:
    """All that an exception shows of itself, its causes and its frames."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    chain: list[traceback.TracebackException | None] = [shown]
    while chain:
        if (one := chain.pop()) is not None:
            one.stack[:] = [frame for frame in one.stack if not frame.filename.startswith(FRAMES_OF_CALLERS)]
            chain += [one.__cause__, one.__context__]
    parts = ["".join(shown.format()), repr(error), str(error), repr(vars(error)), repr(pickle.dumps(error))]
    return "\n".join(parts)


def clean_of(text: str, secrets: Iterable[str]) -> None:
    """Assert that a string contains none of these secrets."""
    for secret in secrets:
        assert secret not in text, f"{secret} in {text[max(text.index(secret) - 300, 0) : text.index(secret) + 60]}"
