"""Outcome of a call or request: which exceptions are errors, and which are cancellations."""

from __future__ import annotations


def error_class(error: BaseException | None) -> str | None:
    """Return the class name of an error; None for success, and for a call that its caller cancelled.

    A cancellation is no error (semantic conventions for HTTP, since 1.41.0). Cancelled tasks and Ctrl-C raise what is
    no ``Exception``; the sans-I/O flow is closed then, and the context of its GeneratorExit is what closed it.

    Args:
        error: What ended the call, if it did not succeed.
    """
    cause = error.__context__ if isinstance(error, GeneratorExit) else error
    return type(cause).__name__ if isinstance(cause, Exception) else None
