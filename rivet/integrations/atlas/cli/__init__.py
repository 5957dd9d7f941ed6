"""The command ``atlas``: work orders, assets and people from a terminal or a script. Needs ``rivet-atlas[cli]``.

Exit codes are fixed, so that scripts can rely on them (exits.py); ``--json`` prints what scripts read; colours and
tables are for terminals only.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command."""
    try:
        from rivet.integrations.atlas.cli.app import app
    except ImportError as missing:
        sys.exit(f"The command needs its extra: pip install 'rivet-atlas[cli]' ({missing})")
    from rivet.integrations.atlas.cli.terminal import harmless_streams

    with harmless_streams():
        app(prog_name="atlas")
