"""``atlas request``: requests for work."""

from __future__ import annotations

import enum
from typing import Annotated, Any

import typer

from rivet.integrations.atlas._support.near_words import did_you_mean
from rivet.integrations.atlas.cli import completion, output
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.list_options import Limit, Sort
from rivet.integrations.atlas.cli.moments import shown_moment, zone
from rivet.integrations.atlas.cli.record_commands import (
    NUMBER,
    PRIORITY,
    Contains,
    RecordKind,
    add_create,
    add_update,
    commands,
    naming,
    print_list,
)
from rivet.integrations.atlas.cli.references import References
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.tables import Column
from rivet.integrations.atlas.cli.work_order_states import already
from rivet.integrations.atlas.exceptions import AtlasValidationError


class State(enum.StrEnum):
    """State of a request."""

    PENDING = "pending"
    APPROVED = "approved"
    CANCELLED = "cancelled"


def request_state(one: Any) -> str:
    """Return the state of a request."""
    return State.APPROVED if one.get("workOrder") else State.CANCELLED if one.get("cancelled") else State.PENDING


def _state(given: str) -> State:
    words = [str(one) for one in State]
    if given.strip().lower() not in words:
        raise typer.BadParameter(f"must be one of {', '.join(words)}, not {given!r}{did_you_mean(given, words)}")
    return State(given.strip().lower())


REQUESTS = RecordKind(
    "request", "request", "requests",
    (
        NUMBER,
        Column("title", lambda one: one.get("title")),
        Column("state", request_state, whole=True, rank=1),
        PRIORITY,
        Column(f"created ({zone()})", lambda one: shown_moment(one.get("createdAt")), whole=True, rank=3),
        Column("work order", lambda one: (one.get("workOrder") or {}).get("customId"), whole=True, rank=4),
    ),
    lambda one: {"state": str(request_state(one))},
)  # fmt: skip

app = commands(REQUESTS)
add_create(app, REQUESTS)
add_update(app, REQUESTS)


@app.command("list")
def list_(
    context: typer.Context,
    state: Annotated[
        State | None,
        typer.Option(
            help="Only these: pending, approved or cancelled.",
            metavar="WORD",
            parser=_state,
            autocompletion=completion.words([one.name for one in State]),
        ),
    ] = None,
    contains: Contains = None,
    limit: Limit = 50,
    sort: Sort = None,
) -> None:
    """List requests, by default in the order of their ids."""
    pending: dict[str, Any] = {"cancelled": False, "work_order": None}
    asked = pending if state == State.PENDING else {"cancelled": True} if state == State.CANCELLED else {}
    keep = (lambda one: request_state(one) == state) if state == State.APPROVED else None
    print_list(context.obj, REQUESTS, contains, limit, sort, asked, keep)


@app.command()
@naming(REQUESTS)
def approve(
    context: typer.Context,
    record: str,
    force: Annotated[bool, typer.Option("--force", help="One that is cancelled, too.")] = False,
) -> None:
    """Approve a request: it becomes a work order."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        found = References(client, session).record("request", record)
        if (work_order := found.get("workOrder")) is not None:
            already(found, "approved")
            made = client.get_work_order(work_order["id"])
        elif request_state(found) == State.CANCELLED and not force:
            raise AtlasValidationError(f"{found.custom_id} is cancelled; --force approves it all the same.")
        else:
            made = client.requests.approve(found.id)
        output.records([made], output.WORK_ORDERS, session)


@app.command()
@naming(REQUESTS)
def cancel(
    context: typer.Context, record: str, reason: Annotated[str, typer.Option(help="The requester is sent it.")]
) -> None:
    """Cancel a request."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        found = References(client, session).record("request", record)
        if (work_order := found.get("workOrder")) is not None:
            number = work_order["customId"]
            raise AtlasValidationError(
                f"{found.custom_id} is approved; cancel its work order instead: atlas wo cancel {number}."
            )
        if request_state(found) == State.CANCELLED:
            already(found, "cancelled")
        else:
            found = client.requests.cancel(found.id, reason)
        output.records([found], REQUESTS.columns, session)
