"""Exit codes that scripts can rely on, and errors as one line with the remedy."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import Iterator

from rivet.integrations.atlas.cli.release_hints import release_hint
from rivet.integrations.atlas.cli.terminal import stop
from rivet.integrations.atlas.exceptions import (
    AtlasAuthError,
    AtlasConfigError,
    AtlasConflictError,
    AtlasConnectionError,
    AtlasError,
    AtlasNotFoundError,
    AtlasOutcomeUnknownError,
    AtlasPermissionError,
    AtlasRateLimitError,
    AtlasTimeoutError,
    AtlasUnsupportedError,
    AtlasValidationError,
)
from rivet.integrations.atlas.vendors.errors import (
    BusyError,
    VendorAuthError,
    VendorConflictError,
    VendorNotFoundError,
    VendorOutcomeUnknownError,
    VendorRateLimitError,
    VendorRefusedError,
    VendorUnavailableError,
)

CODES: tuple[tuple[type[AtlasError], int], ...] = (
    (AtlasPermissionError, 5),
    (AtlasAuthError, 3),
    (AtlasNotFoundError, 4),
    (AtlasValidationError, 6),
    (AtlasRateLimitError, 7),
    (AtlasConnectionError, 8),
    (AtlasTimeoutError, 8),
    (AtlasOutcomeUnknownError, 9),
    (AtlasConflictError, 10),
    (BusyError, 13),
    (AtlasUnsupportedError, 14),
    (AtlasConfigError, 11),
    (VendorAuthError, 3),
    (VendorNotFoundError, 4),
    (VendorConflictError, 10),
    (VendorRefusedError, 6),
    (VendorRateLimitError, 7),
    (VendorUnavailableError, 8),
    (VendorOutcomeUnknownError, 9),
    (AtlasError, 1),
)
"""0 is done; 2 is a command that cannot be read; 12 is a run of which some items failed; 13 is busy elsewhere; 14 is a
release of Atlas that does not have it."""
SOME_FAILED = 12


def code_of(error: AtlasError) -> int:
    """Return the exit code of an error."""
    return next(code for kind, code in CODES if isinstance(error, kind))


@contextlib.contextmanager
def resumable() -> Iterator[None]:
    """Log to the terminal during a resumable job, and report on Ctrl-C that it can be resumed."""
    logger, handler = logging.getLogger("rivet.integrations.atlas"), logging.StreamHandler()
    handler.setFormatter(logging.Formatter("atlas: %(message)s"))
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield
    except KeyboardInterrupt:
        print("atlas: stopped; the progress is saved, and the same command resumes.", file=sys.stderr)
        raise
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)


@contextlib.contextmanager
def report_errors() -> Iterator[None]:
    """Report an error as a line on standard error and an exit code."""
    try:
        yield
    except AtlasError as error:
        message = release_hint(error) if isinstance(error, AtlasUnsupportedError) else error.message
        print(f"atlas: {' '.join(message.splitlines())}", file=sys.stderr)
        sys.exit(code_of(error))
    except BrokenPipeError:  # before OSError, which it is
        stop()
    except OSError as error:
        print(f"atlas: {error.filename or 'a file'} cannot be used: {error.strerror or error}", file=sys.stderr)
        sys.exit(11)
    except KeyboardInterrupt:
        sys.exit(130)


@contextlib.contextmanager
def report_bugs() -> Iterator[None]:
    """Report any other error as a line, too; ATLAS_DEBUG=1 prints the traceback."""
    try:
        yield
    except Exception as error:
        if os.environ.get("ATLAS_DEBUG"):
            raise
        text = " ".join(str(error).split())[:300]
        print(f"atlas: this is a bug: {type(error).__name__}: {text} (ATLAS_DEBUG=1 shows more)", file=sys.stderr)
        sys.exit(1)
