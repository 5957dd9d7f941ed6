"""Texts for a server that takes them for HTML: nothing of them may look like markup."""

from __future__ import annotations

import re
from typing import Any

_BARE_AMPERSAND = re.compile(r"&(?!(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);)")
"""One that begins no entity: HTML takes ``&section=2`` for a paragraph sign all the same."""


def safe(text: Any) -> Any:
    """A text of which a server that cleans texts keeps all; one that was read from it stays as it is."""
    return _BARE_AMPERSAND.sub("&amp;", text).replace("<", "&lt;") if isinstance(text, str) else text
