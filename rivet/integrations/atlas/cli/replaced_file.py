"""Replace a file only when its successor is complete."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def replaced(target: Path) -> Iterator[Path]:
    """Yield a new file beside a file, which takes its place at the end; after an error the old one is left.

    Example:
        >>> with replaced(Path("report.html")) as file:  # doctest: +SKIP
        ...     file.write_text("<h1>Report</h1>")
    """
    target = target.resolve()  # a link is kept
    file = target.with_name(f"{target.name}.new")
    file.unlink(missing_ok=True)
    try:
        yield file
        file.replace(target)
    except BaseException:
        file.unlink(missing_ok=True)
        raise
