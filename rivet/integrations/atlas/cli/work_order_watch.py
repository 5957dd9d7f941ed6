"""``atlas wo watch``: print work orders as they change."""

from __future__ import annotations

import sys
import time
from datetime import datetime
from typing import Annotated

import typer

from rivet.integrations.atlas._search.fields import F
from rivet.integrations.atlas.cli import output
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.list_options import Statuses
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.work_order_filters import having, kept, statuses
from rivet.integrations.atlas.exceptions import AtlasAPIError, AtlasRateLimitError


def watch(
    context: typer.Context,
    status: Statuses = None,
    every: Annotated[float, typer.Option(min=5, help="Seconds between looks.")] = 30,
    times: Annotated[int | None, typer.Option(help="Number of polls; endless by default.")] = None,
) -> None:
    """Print work orders as they are created or changed, until Ctrl-C; waits for an unreachable server."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        states = statuses(status)
        keep = kept(session, None, (), states)
        # The server's clock counts, and it is read from every response.
        since, seen = client.server_time(), dict[int, datetime]()
        looked, printed = 0, 0
        if not session.as_json:
            sys.stderr.write(f"Watching work orders every {every:g} s; Ctrl-C ends.\n")
        while times is None or looked < times:
            wanted = having(F.updated_at >= since, states)
            try:
                found = filter(keep, client.iter_work_orders(wanted))
                changed = [one for one in found if seen.get(one.id) != one.updated_at]
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
