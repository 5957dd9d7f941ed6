"""Safe output streams: control characters from the server are escaped, and no code page fails."""

from __future__ import annotations

import codecs
import contextlib
import io
import json
import os
import re
import sys
from typing import Any, NoReturn, TextIO

_CONTROLS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 but for tab and line feed, DEL, C1
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # directions of writing
    "\u2028\u2029\ud800-\udfff]"  # other line ends, lone surrogates
)


def harmless(text: str) -> str:
    """Return a string with its control characters escaped as in JSON."""
    return _CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", text.replace("\r\n", "\n"))


def json_text(value: Any, *, indent: int | None = None) -> str:
    """Return JSON with the characters that standard output's encoding has; others are escaped as ``\\uXXXX``.

    Example:
        >>> json_text({"title": "Förderband"})
        '{"title": "Förderband"}'
    """
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return json.dumps(value, indent=indent, ensure_ascii=False).encode(encoding, _ESCAPED).decode(encoding)


def _escaped(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return json.dumps(error.object[error.start : error.end])[1:-1], error.end


_ESCAPED = "rivet-atlas-json"
codecs.register_error(_ESCAPED, _escaped)


class HarmlessStream:
    """Standard output or error, with control characters escaped.

    Its reader may stop (``| head``, ``| grep -q``): the command then ends successfully if it was its output, and
    continues silently if it was its error stream.

    Args:
        stream: Python's stream; rich, which writes its own control characters, uses this one.
        ends: Whether the command ends when the reader stops.
    """

    def __init__(self, stream: Any, *, ends: bool) -> None:
        self.stream, self._ends = stream, ends
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")

    def write(self, text: str) -> int:
        """Write a string."""
        with self._read():
            self.stream.write(harmless(text))
        return len(text)

    def flush(self) -> None:
        """Flush the stream."""
        with self._read():
            self.stream.flush()

    @contextlib.contextmanager
    def _read(self) -> Any:
        try:
            yield
        except BrokenPipeError:
            self.leave()
            if self._ends:
                stop()

    def leave(self) -> None:
        """Discard all further output."""
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self.stream.fileno())
        os.close(nowhere)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)


def stop() -> NoReturn:
    """End the command successfully, because its reader has stopped."""
    raise SystemExit(0)


def _nowhere() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - open as long as the process


@contextlib.contextmanager
def harmless_streams() -> Any:
    """Context manager: replace standard output and error by such streams."""
    before = sys.stdout, sys.stderr
    # A stream that was closed before the command began (``>&-``) is None.
    sys.stdout, sys.stderr = (stream or _nowhere() for stream in before)
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115 - open as long as the process
    out, err = HarmlessStream(sys.stdout, ends=True), HarmlessStream(sys.stderr, ends=False)
    sys.stdout, sys.stderr = out, err
    try:
        yield
    except BrokenPipeError:  # of what writes to the stream itself
        out.leave()
        stop()
    finally:
        err.flush()
        try:
            out.flush()
        finally:
            sys.stdout, sys.stderr = before
