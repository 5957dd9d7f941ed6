"""``python -m rivet.integrations.atlas.cli``."""

from __future__ import annotations

from . import main

main()
