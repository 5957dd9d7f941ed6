"""``python -m rivet.integrations.atlas.cli``."""

from __future__ import annotations

from rivet.integrations.atlas.cli import main

main()
