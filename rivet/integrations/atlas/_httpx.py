"""The one place that imports httpx, so that its weight and its version are one module's business."""

from __future__ import annotations

import httpx

__all__ = ["httpx"]
