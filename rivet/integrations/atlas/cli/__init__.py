"""Command ``atlas``: work orders, assets and people from a terminal or a script. Needs ``rivet-atlas[cli]``.

Exit codes are fixed, so that scripts can rely on them (exit_codes.py); ``--json`` prints what scripts read; colours and
tables are for terminals only.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command."""
    try:
        _run()
    except KeyboardInterrupt:  # even while it is being imported
        sys.exit(130)


def _run() -> None:
    try:
        from rivet.integrations.atlas.cli.app import command_line
    except ImportError as missing:
        from rivet.integrations.atlas._support.missing_extra import missing_extra

        sys.exit(missing_extra("The command", "cli", missing))
    from rivet.integrations.atlas.cli.arguments import arranged
    from rivet.integrations.atlas.cli.exit_codes import report_bugs
    from rivet.integrations.atlas.cli.terminal import harmless_streams

    with harmless_streams(), report_bugs():
        command_line(arranged(sys.argv[1:]), prog_name="atlas")
