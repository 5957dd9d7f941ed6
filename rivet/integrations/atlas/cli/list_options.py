"""Options and arguments that several subcommands share."""

from __future__ import annotations

from typing import Annotated

import typer

from rivet.integrations.atlas.cli import completion

Limit = Annotated[int | None, typer.Option("--limit", "-L", min=0, help="Maximum number; 0 for all.")]
Sort = Annotated[str | None, typer.Option(metavar="FIELD", help="A column or field; -FIELD for the other direction.")]
WorkOrderId = Annotated[
    str,
    typer.Argument(
        help="A number such as WO000001, a title or an id.", metavar="WORK_ORDER", autocompletion=completion.work_orders
    ),
]
WorkOrderIds = Annotated[
    list[str],
    typer.Argument(
        help="Numbers such as WO000001, titles or ids.", metavar="WORK_ORDER...", autocompletion=completion.work_orders
    ),
]
Status = Annotated[
    str | None,
    typer.Option(
        help="PENDING, IN_PROGRESS, ON_HOLD, COMPLETED or CANCELLED, in any case.", autocompletion=completion.statuses
    ),
]
Statuses = Annotated[
    list[str] | None,
    typer.Option(
        help="PENDING, IN_PROGRESS, ON_HOLD, COMPLETED or CANCELLED, in any case; repeatable, or with commas.",
        autocompletion=completion.statuses,
    ),
]
Asset = Annotated[
    str | None, typer.Option(help="A number such as A000001, a name or an id.", autocompletion=completion.assets)
]
Location = Annotated[
    str | None, typer.Option(help="A number such as L000001, a name or an id.", autocompletion=completion.locations)
]
