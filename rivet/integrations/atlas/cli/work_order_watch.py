"""``atlas wo watch``: print work orders as they change."""

from __future__ import annotations

import sys
import time
from datetime import datetime
from typing import Annotated, Any

import typer

from rivet.integrations.atlas._search.criteria import with_status
from rivet.integrations.atlas._search.fields import F
from rivet.integrations.atlas.cli import output
from rivet.integrations.atlas.cli.cell_formats import read_word
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.list_options import Status
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.exceptions import AtlasAPIError, AtlasRateLimitError
from rivet.integrations.atlas.filters import Filter, raw


def watch(
    context: typer.Context,
    status: Status = None,
    every: Annotated[float, typer.Option(min=5, help="Seconds between looks.")] = 30,
    times: Annotated[int | None, typer.Option(help="Number of polls; endless by default.")] = None,
) -> None:
    """Print work orders as they are created or changed, until Ctrl-C; waits for an unreachable server."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        filters = with_status(None if status is None else read_word(status))
        # The server's clock counts, and it is read from every response.
        since, seen = client.server_time(), dict[int, datetime]()
        looked, printed = 0, 0
        while times is None or looked < times:
            wanted: Filter[Any] = F.updated_at >= since
            for one in filters:
                wanted &= raw(one)
            try:
                changed = [one for one in client.iter_work_orders(wanted) if seen.get(one.id) != one.updated_at]
            except (AtlasAPIError, AtlasRateLimitError) as error:
                if times is not None:
                    raise
                sys.stderr.write(f"atlas: {error.message} The next look is in {every:g} s.\n")
                changed = []
            if changed:
                printed += output.records(changed, output.WORK_ORDERS, session, headings=not printed)
                sys.stdout.flush()
                moments = {one.id: one.updated_at for one in changed if one.updated_at is not None}
                seen |= moments
                since = max([since, *moments.values()])
            looked += 1
            if times is None or looked < times:
                time.sleep(every)
