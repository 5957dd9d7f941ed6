"""Errors for files that cannot be used, with reason and remedy."""

from __future__ import annotations

import errno

from rivet.integrations.atlas.exceptions import AtlasConfigError

FULL = ("the disk is full", "Free space, then try again: data stored before is intact.")
READ_ONLY = ("it cannot be written", "Let this user write the file and its folder, or use another path.")

_REASONS = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EROFS: READ_ONLY,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
}


def storage_error(what: str, path: object, error: OSError) -> AtlasConfigError:
    """Return the error for an OSError of a file.

    Args:
        what: Its name in errors.
        path: The file.
        error: The system's error.
    """
    other = (error.strerror or str(error), "Pass the path of a writable file.")
    return unusable(what, path, *_REASONS.get(error.errno or 0, other))


def unusable(what: str, path: object, reason: str, advice: str) -> AtlasConfigError:
    """Return the error for a file that cannot be used."""
    return AtlasConfigError(f"{what} {path} cannot be used: {reason}. {advice}")
