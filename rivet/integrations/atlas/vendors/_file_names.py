"""Names of files that Atlas and the vendors accept."""

from __future__ import annotations

import re

MAX_NAME = 200
"""Characters of a name; longer ones are shortened before the extension."""
MAX_EXTENSION = 10
"""Characters of an extension that a cut keeps."""


def accepted_name(given: str) -> str:
    """Return a name that all systems accept for a file; that of its copy is the same.

    Example:
        >>> accepted_name("../plan\\t7.pdf")
        '.._plan 7.pdf'
    """
    printable = "".join(one if one.isprintable() else " " for one in given)
    # An escaped slash or dot would be read as one by some server on the way.
    printable = re.sub("%(?=2[ef]|5c)", "_", printable, flags=re.IGNORECASE)
    name = " ".join(printable.translate(dict.fromkeys(map(ord, '/\\"'), "_")).split())
    if len(name) > MAX_NAME:
        stem, dot, extension = name.rpartition(".")
        end = dot + extension if stem and len(extension) <= MAX_EXTENSION else ""
        name = name[: MAX_NAME - len(end)].rstrip() + end
    return name if name.strip(" .") else "file"
