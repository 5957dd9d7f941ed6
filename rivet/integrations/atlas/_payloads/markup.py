"""Escape strings for a server that treats them as HTML, so that nothing looks like markup."""

from __future__ import annotations

import re
from typing import Any

_BARE_AMPERSAND = re.compile(r"&(?!(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);)")
"""Ampersand that starts no entity: HTML reads ``&section=2`` as a paragraph sign in spite of the missing semicolon."""


def safe(text: Any) -> Any:
    """Escape a string so that a server that cleans strings keeps all of it; one that was read from it is unchanged."""
    return _BARE_AMPERSAND.sub("&amp;", text).replace("<", "&lt;") if isinstance(text, str) else text
