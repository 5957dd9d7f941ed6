"""Single import point of httpx, so that its version and import cost concern one module."""

from __future__ import annotations

import httpx

__all__ = ["httpx"]
