"""``atlas pm``: plans of preventive maintenance."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from rivet.integrations.atlas.cli import output
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.moments import moment_of, read_moment, shown_moment, zone
from rivet.integrations.atlas.cli.plan_rows import RHYTHM, update_plan
from rivet.integrations.atlas.cli.record_commands import (
    NUMBER,
    PRIORITY,
    RecordKind,
    add_list,
    commands,
    naming,
)
from rivet.integrations.atlas.cli.record_options import read_options, with_options
from rivet.integrations.atlas.cli.references import References
from rivet.integrations.atlas.cli.rhythm import days_for, read_days, read_rhythm, shown_rhythm
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.tables import Column, named


def _has_ended(one: Mapping[str, Any]) -> bool:
    end = moment_of((one.get("schedule") or {}).get("endsOn"))
    return end is not None and end < datetime.now(UTC)


def _next(one: Mapping[str, Any]) -> str:
    return "" if _has_ended(one) else shown_moment(one.get("nextWorkOrderDate"))


def _facts(one: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the schedule of a plan says; a plan that has ended has no next work order."""
    schedule = one.get("schedule")
    if not schedule:
        return {}
    found = {"rhythm": shown_rhythm(schedule), "starts": schedule.get("startsOn")}
    if _has_ended(one):
        return found | {"ended": schedule["endsOn"]}
    return found | {"ends": schedule.get("endsOn")}


PLANS = RecordKind(
    "maintenance plan", "preventive maintenance", "preventive_maintenances",
    (
        NUMBER,
        Column("name", lambda one: one.get("name") or one.get("title")),
        Column("rhythm", lambda one: shown_rhythm(one["schedule"]) if one.get("schedule") else None, rank=4),
        PRIORITY,
        Column(f"next ({zone()})", _next, whole=True, rank=1),
        Column("asset", lambda one: named(one["asset"]) if one.get("asset") else None, rank=3),
    ),
    _facts,
)  # fmt: skip
Days = Annotated[
    str | None, typer.Option(help="Of a weekly plan, such as mon,thu; by default the day on which it starts.")
]
Start = Annotated[str | None, typer.Option(help="Its first day, such as tomorrow or 2026-12-24.")]
End = Annotated[str | None, typer.Option(help="Its last day; '' for none.")]
AfterCompletion = Annotated[
    bool | None,
    typer.Option("--after-completion/--by-date", help="Count from the completion of the last one, or from its date."),
]
app = commands(PLANS)
add_list(app, PLANS)


def create(
    context: typer.Context,
    every: Annotated[str, typer.Option(help="Such as '2 weeks', '10 days', month or yearly.")],
    days: Days = None,
    start: Start = None,
    end: End = None,
    after_completion: AfterCompletion = None,
    **given: Any,
) -> None:
    """Create a maintenance plan; its work orders have the name as title, if no --title is given."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        payload: Any = read_options(
            PLANS.imported, {**given, "title": given["title"] or given["name"]}, client, session
        )
        payload |= _rhythm(every, days, start, end, after_completion or False)
        if payload["recurrenceType"] == "WEEKLY":
            payload.setdefault("daysOfWeek", days_for(payload.get("startsOn")))
        output.records([client.preventive_maintenances.create(payload)], PLANS.columns, session)


def update(
    context: typer.Context,
    record: str,
    every: Annotated[str | None, typer.Option(help="Such as '2 weeks', '10 days', month or yearly.")] = None,
    days: Days = None,
    start: Start = None,
    end: End = None,
    after_completion: AfterCompletion = None,
    **given: Any,
) -> None:
    """Change some fields of a maintenance plan or its rhythm, and keep all others; '' empties a field."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        changes: Any = read_options(PLANS.imported, given, client, session)
        rhythm: Any = _rhythm(every, days, start, end, after_completion)
        if not changes and not rhythm:
            raise typer.BadParameter("give at least one field to change")
        plan = References(client, session).record(PLANS.noun, record)
        before = dict(plan)["schedule"]
        if rhythm.get("recurrenceType") == "WEEKLY" and not before["daysOfWeek"]:
            rhythm.setdefault("daysOfWeek", days_for(rhythm.get("startsOn") or before["startsOn"]))
        output.records([update_plan(client, plan.id, changes | rhythm, before)], PLANS.columns, session)


def _rhythm(
    every: str | None, days: str | None, start: str | None, end: str | None, after_completion: bool | None
) -> dict[str, Any]:
    """Return the given properties of a schedule."""
    found: dict[str, Any] = {} if every is None else read_rhythm(every)
    if days is not None:
        found["daysOfWeek"] = read_days(days)
    if start is not None:
        found["startsOn"] = read_moment(start, "start")
    if end is not None:
        found["endsOn"] = read_moment(end, "end") if end else None
    if after_completion is not None:
        found["recurrenceBasedOn"] = "COMPLETED_DATE" if after_completion else "SCHEDULED_DATE"
    return found


app.command()(with_options(create, PLANS.imported, without=RHYTHM))
app.command()(with_options(naming(PLANS)(update), PLANS.imported, without=RHYTHM, changes=True))


@app.command()
@naming(PLANS)
def trigger(context: typer.Context, record: str) -> None:
    """Create the work order of a maintenance plan now, beside its rhythm."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        made = client.preventive_maintenances.trigger(References(client, session).find(PLANS.noun, record))
        output.records([client.get_work_order(made.id)], output.WORK_ORDERS, session)
