"""``atlas wo``: work orders."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from rivet.integrations.atlas._search.criteria import with_status
from rivet.integrations.atlas._search.fields import F
from rivet.integrations.atlas.cli import output
from rivet.integrations.atlas.cli.exit_codes import SOME_FAILED, told
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.filters import Filter, raw

if TYPE_CHECKING:
    from rivet.integrations.atlas.types import NewWorkOrder, WorkOrderChanges

app = typer.Typer(no_args_is_help=True)
Ids = Annotated[list[str], typer.Argument(help="Ids or numbers such as WO000001.", metavar="WORK_ORDER...")]
Id = Annotated[str, typer.Argument(help="An id or a number such as WO000001.", metavar="WORK_ORDER")]


@app.command("list")
def list_(
    context: typer.Context,
    status: Annotated[str | None, typer.Option(help="PENDING, IN_PROGRESS, ON_HOLD, COMPLETED or CANCELLED.")] = None,
    priority: Annotated[list[str] | None, typer.Option(help="NONE, LOW, MEDIUM or HIGH; repeatable.")] = None,
    asset: Annotated[str | None, typer.Option(help="An id or a number such as A000001.")] = None,
    contains: Annotated[str | None, typer.Option(help="A text of the title.")] = None,
    overdue: Annotated[bool, typer.Option("--overdue", help="Only those that are due and not complete.")] = False,
    limit: Annotated[int | None, typer.Option(help="At most so many.")] = 50,
) -> None:
    """List work orders in the order of their ids."""
    session: Session = context.obj
    with told():
        wanted: Filter[Any] = F.id > 0
        for one in with_status(status):
            wanted &= raw(one)
        if priority:
            wanted &= F.priority.in_(*priority)  # type: ignore[arg-type]  # checked there
        if asset:
            wanted &= F.asset == asset
        if contains:
            wanted &= F.title.contains(contains)
        if overdue:
            wanted &= (F.due_date <= datetime.now(UTC)) & (F.status != "COMPLETE")
        with session.client() as client:
            found = client.iter_work_orders(wanted, limit=limit, page_size=min(limit or 500, 500))
            output.records(found, output.WORK_ORDERS, as_json=session.as_json, shown=session.shown)


@app.command()
def show(context: typer.Context, work_order: Id) -> None:
    """Show a work order."""
    session: Session = context.obj
    with told(), session.client() as client:
        output.record(client.get_work_order(work_order), as_json=session.as_json, shown=session.shown)


@app.command()
def create(
    context: typer.Context,
    title: Annotated[str, typer.Argument()],
    description: Annotated[str | None, typer.Option()] = None,
    priority: Annotated[str | None, typer.Option(help="NONE, LOW, MEDIUM, HIGH or CRITICAL.")] = None,
    asset: Annotated[str | None, typer.Option(help="An id or a number such as A000001.")] = None,
    assign: Annotated[list[str] | None, typer.Option(help="An e-mail; repeatable.")] = None,
    due: Annotated[str | None, typer.Option(help="ISO 8601, such as 2026-12-01T09:00Z.")] = None,
    key: Annotated[str | None, typer.Option(help="An idempotency key: what has it already is the result.")] = None,
) -> None:
    """Create a work order, once."""
    session: Session = context.obj
    given = {"description": description, "priority": priority, "assetId": asset, "assignedTo": assign, "dueDate": due}
    payload = {"title": title, **{name: value for name, value in given.items() if value is not None}}
    with told(), session.client() as client:
        _show(session, client.create_work_order(cast("NewWorkOrder", payload), idempotency_key=key))


@app.command()
def update(
    context: typer.Context,
    work_order: Id,
    title: Annotated[str | None, typer.Option()] = None,
    description: Annotated[str | None, typer.Option()] = None,
    status: Annotated[str | None, typer.Option()] = None,
    priority: Annotated[str | None, typer.Option()] = None,
    asset: Annotated[str | None, typer.Option(help="An id or a number; '' for none.")] = None,
    due: Annotated[str | None, typer.Option(help="ISO 8601; '' for none.")] = None,
    notes: Annotated[str | None, typer.Option(help="The feedback of a completion, else a comment.")] = None,
) -> None:
    """Change some fields of a work order and keep all others."""
    session: Session = context.obj
    plain = {"title": title, "description": description, "status": status, "priority": priority, "notes": notes}
    changes: dict[str, Any] = {name: value for name, value in plain.items() if value is not None}
    changes |= {name: value or None for name, value in (("assetId", asset), ("dueDate", due)) if value is not None}
    if not changes:
        raise typer.BadParameter("give at least one field to change")
    with told(), session.client() as client:
        _show(session, client.update_work_order(work_order, cast("WorkOrderChanges", changes)))


@app.command()
def assign(
    context: typer.Context, work_order: Id, people: Annotated[list[str], typer.Argument(metavar="EMAIL...")]
) -> None:
    """Assign a work order to people; those who had it before do not have it any more."""
    session: Session = context.obj
    with told(), session.client() as client:
        _show(session, client.update_work_order(work_order, {"assignedTo": people}))


@app.command()
def complete(
    context: typer.Context,
    work_orders: Ids,
    feedback: Annotated[str | None, typer.Option(help="What was done.")] = None,
) -> None:
    """Complete work orders; one that fails does not stop the others."""
    session: Session = context.obj
    with told(), session.client() as client:
        result = client.complete_many(work_orders, feedback)
        done = [item.record for item in result.done if item.record is not None]
        output.records(done, output.WORK_ORDERS, as_json=session.as_json, shown=session.shown)
        for item in result.failed:
            sys.stderr.write(f"atlas: {work_orders[item.index]}: {item.error.message if item.error else ''}\n")
    if result.failed:
        raise typer.Exit(SOME_FAILED)


@app.command()
def watch(
    context: typer.Context,
    status: Annotated[str | None, typer.Option(help="As for list.")] = None,
    every: Annotated[float, typer.Option(min=5, help="Seconds between looks.")] = 30,
    times: Annotated[int | None, typer.Option(help="Look so often; for ever if it is left out.")] = None,
) -> None:
    """Print work orders as they are created or changed, until Ctrl-C."""
    session: Session = context.obj
    with told(), session.client() as client:
        filters = with_status(status)
        # The server's clock counts, and it is heard with every reply.
        since, seen = client.server_time(), dict[int, datetime]()
        looked = 0
        while times is None or looked < times:
            wanted: Filter[Any] = F.updated_at >= since
            for one in filters:
                wanted &= raw(one)
            changed = [one for one in client.iter_work_orders(wanted) if seen.get(one.id) != one.updated_at]
            if changed:
                output.records(changed, output.WORK_ORDERS, as_json=session.as_json, shown=session.shown)
                sys.stdout.flush()
                moments = {one.id: one.updated_at for one in changed if one.updated_at is not None}
                seen |= moments
                since = max([since, *moments.values()])
            looked += 1
            if times is None or looked < times:
                time.sleep(every)


def _show(session: Session, one: Any) -> None:
    if session.as_json:
        output.record(one, as_json=True)
    else:
        output.records([one], output.WORK_ORDERS, as_json=False, shown=session.shown)
