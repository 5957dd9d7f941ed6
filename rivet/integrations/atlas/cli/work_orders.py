"""``atlas wo``: work orders."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import Annotated, Any

import typer
from atlas_api.api.comments import create_comment, list_comments
from atlas_api.api.work_orders import delete_work_order
from atlas_api.models.comment_create import CommentCreate
from atlas_api.models.reference import Reference

from rivet.integrations.atlas._payloads.markup import safe
from rivet.integrations.atlas._search.fields import F
from rivet.integrations.atlas._support.server_release import COMMENTS, release_of
from rivet.integrations.atlas.cli import completion, output, record_calls, work_order_states
from rivet.integrations.atlas.cli.cell_formats import read_word
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.list_options import (
    Asset,
    Limit,
    Location,
    Sort,
    Status,
    Statuses,
    WorkOrderId,
    WorkOrderIds,
)
from rivet.integrations.atlas.cli.moments import read_moment
from rivet.integrations.atlas.cli.record_sheet import show_record
from rivet.integrations.atlas.cli.references import References
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.work_order_filters import having, kept, searchable, statuses, words_of
from rivet.integrations.atlas.cli.work_order_watch import watch
from rivet.integrations.atlas.exceptions import AtlasError, AtlasUnsupportedError, AtlasValidationError

app = typer.Typer(no_args_is_help=True)
Priority = Annotated[
    str | None,
    typer.Option(help="NONE, LOW, MEDIUM, HIGH or CRITICAL, in any case.", autocompletion=completion.priorities),
]
People = Annotated[
    list[str], typer.Argument(metavar="PERSON...", help="E-mails or names.", autocompletion=completion.people)
]


@app.command("list")
def list_(
    context: typer.Context,
    status: Statuses = None,
    priority: Annotated[
        list[str] | None,
        typer.Option(
            help="NONE, LOW, MEDIUM, HIGH (critical ones too) or CRITICAL; repeatable, or with commas.",
            autocompletion=completion.priorities,
        ),
    ] = None,
    asset: Asset = None,
    location: Annotated[
        str | None,
        typer.Option(
            help="Of the work order itself, not of its asset: a number, a name or an id.",
            autocompletion=completion.locations,
        ),
    ] = None,
    contains: Annotated[str | None, typer.Option(help="Part of the title; % and _ are not wildcards.")] = None,
    overdue: Annotated[
        bool, typer.Option("--overdue", help="Those that are due, and not complete or cancelled.")
    ] = False,
    mine: Annotated[bool, typer.Option("--mine", help="Those that are assigned to you.")] = False,
    assigned: Annotated[
        str | None,
        typer.Option(metavar="PERSON", help="Those of one: an e-mail or a name.", autocompletion=completion.people),
    ] = None,
    limit: Limit = 50,
    sort: Sort = None,
) -> None:
    """List work orders, by default in the order of their ids."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        states = statuses(status)
        wanted = having(F.id > 0, states)
        references = References(client, session)
        if asset:
            wanted &= F.asset == references.find("asset", asset)
        if location:
            wanted &= F.location == references.find("location", location)
        if overdue:
            wanted &= (F.due_date <= datetime.now(UTC)) & (F.status != "COMPLETE") & F.archived.is_(False)
        if mine:
            wanted &= F.assigned_to.has_any(record_calls.current_user(client).id)
        if assigned:
            wanted &= F.assigned_to.has_any(references.find("user", assigned))
        words = words_of(priority)
        if words:
            # CRITICAL is HIGH with a mark: the server finds those that are HIGH, and the mark decides.
            known: Any = dict.fromkeys("HIGH" if word == "CRITICAL" else word for word in words)
            wanted &= F.priority.in_(*known)
        keep = kept(session, contains, words, states)
        if contains is not None and (text := searchable(contains)):
            wanted &= F.title.contains(text)
        output.listing(
            lambda **most: client.iter_work_orders(wanted, **most),
            output.WORK_ORDERS, session, limit=limit, sort=sort, noun="work orders", keep=keep,
        )  # fmt: skip


@app.command()
def show(context: typer.Context, work_order: WorkOrderId) -> None:
    """Show a work order with its comments."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        found = client.get_work_order(References(client, session).work_order(work_order))
        comments: list[Any] = []
        if not session.as_json and release_of(client.base_url).has(COMMENTS) is not False:
            try:
                comments = list_comments.sync(client=client.api, work_order_id=found.id)[::-1]
            except AtlasUnsupportedError:
                pass  # this release has none
            except AtlasError as error:
                sys.stderr.write(f"atlas: the comments cannot be shown: {error.message}\n")
        show_record(found, session, client, comments)


@app.command()
def create(
    context: typer.Context,
    title: Annotated[str, typer.Argument()],
    description: Annotated[str | None, typer.Option()] = None,
    priority: Priority = None,
    asset: Asset = None,
    location: Location = None,
    category: Annotated[str | None, typer.Option(help="A name; a new one makes a category.")] = None,
    assign: Annotated[
        list[str] | None, typer.Option(help="An e-mail or a name; repeatable.", autocompletion=completion.people)
    ] = None,
    due: Annotated[str | None, typer.Option(help="Such as tomorrow, friday, 'in 3 days', 2026-12-24T09:00.")] = None,
    hours: Annotated[float | None, typer.Option(min=0, help="How long it will take.")] = None,
    key: Annotated[str | None, typer.Option(help="An idempotency key: what has it already is the result.")] = None,
) -> None:
    """Create a work order, once."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        references = References(client, session)
        given = {
            "description": description, "priority": priority and read_word(priority),
            "assetId": references.maybe("asset", asset), "location": references.maybe("location", location),
            "category": category, "assignedTo": references.all("user", assign), "dueDate": due and read_moment(due),
            "estimatedDuration": hours,
        }  # fmt: skip
        payload: Any = {"title": title, **{name: value for name, value in given.items() if value is not None}}
        output.records([client.create_work_order(payload, idempotency_key=key)], output.WORK_ORDERS, session)


@app.command()
def update(
    context: typer.Context,
    work_order: WorkOrderId,
    title: Annotated[str | None, typer.Option()] = None,
    description: Annotated[str | None, typer.Option()] = None,
    status: Status = None,
    priority: Priority = None,
    asset: Annotated[
        str | None, typer.Option(help="A number, a name or an id; '' for none.", autocompletion=completion.assets)
    ] = None,
    location: Annotated[
        str | None, typer.Option(help="A number, a name or an id; '' for none.", autocompletion=completion.locations)
    ] = None,
    category: Annotated[str | None, typer.Option(help="A name; a new one makes a category; '' for none.")] = None,
    due: Annotated[str | None, typer.Option(help="As for create; '' for none.")] = None,
    hours: Annotated[float | None, typer.Option(min=0, help="How long it will take.")] = None,
    assign: Annotated[
        list[str] | None,
        typer.Option(help="An e-mail or a name; repeatable; '' removes all.", autocompletion=completion.people),
    ] = None,
    notes: Annotated[str | None, typer.Option(help="The feedback of a completion, else a comment.")] = None,
) -> None:
    """Change some fields of a work order, and keep all others."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        references = References(client, session)
        plain = {
            "title": title, "description": description, "status": status and read_word(status),
            "priority": priority and read_word(priority), "notes": notes, "estimatedDuration": hours,
        }  # fmt: skip
        changes: Any = {name: value for name, value in plain.items() if value is not None}
        emptied = {
            "assetId": references.maybe("asset", asset), "location": references.maybe("location", location),
            "category": category, "dueDate": due and read_moment(due),
        }  # fmt: skip
        changes |= {name: value or None for name, value in emptied.items() if value is not None}
        if assign:
            changes["assignedTo"] = references.all("user", [one for one in assign if one])
        if not changes:
            raise typer.BadParameter("give at least one field to change")
        changed = client.update_work_order(references.work_order(work_order), changes)
        output.records([changed], output.WORK_ORDERS, session)


@app.command()
def assign(context: typer.Context, work_order: WorkOrderId, people: People) -> None:
    """Assign a work order to people, instead of its current assignees."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        references = References(client, session)
        changes: Any = {"assignedTo": references.all("user", people)}
        changed = client.update_work_order(references.work_order(work_order), changes)
        output.records([changed], output.WORK_ORDERS, session)


@app.command()
def comment(
    context: typer.Context, work_order: WorkOrderId, text: Annotated[str, typer.Argument(help="What to say.")]
) -> None:
    """Add a comment to a work order."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        if not text.strip():
            raise AtlasValidationError("The comment must not be blank.", field_errors={"content": "must not be blank"})
        found = client.get_work_order(References(client, session).work_order(work_order))
        body = CommentCreate(work_order=Reference(found.id), content=safe(text))
        made = create_comment.sync(client=client.api, body=body)
        if session.as_json:
            output.print_json(made, session)
        else:
            output.say(f"Commented on {found.custom_id} {session.text(found.title)}.")


@app.command()
def delete(
    context: typer.Context,
    work_orders: WorkOrderIds,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Delete work orders permanently; `cancel` keeps them."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        references = References(client, session)
        found = [client.get_work_order(references.work_order(one)) for one in work_orders]
        if not yes:
            output.records(found, output.WORK_ORDERS, session, headings=False)
            typer.confirm("Delete for good?", abort=True, err=True)
        for one in found:
            delete_work_order.sync(client=client.api, id=one.id)
            if not session.as_json:
                output.say(f"Deleted {one.custom_id} {session.text(one.title)}.")


for command in (work_order_states.complete, work_order_states.cancel, work_order_states.reopen, watch):
    app.command()(command)
