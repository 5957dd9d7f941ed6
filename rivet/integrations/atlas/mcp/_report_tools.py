"""Tools that report: health, shift report, weekly report."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from statistics import fmean
from typing import Any, cast

from rivet.integrations.atlas.exceptions import AtlasPermissionError
from rivet.integrations.atlas.filters import F, Filter, RequestF
from rivet.integrations.atlas.mcp import _payload_schema as schemas
from rivet.integrations.atlas.mcp import _results, _strings
from rivet.integrations.atlas.mcp._newest import newest
from rivet.integrations.atlas.mcp._strings import NOTICE
from rivet.integrations.atlas.mcp._tool import Call, Tool
from rivet.integrations.atlas.mcp._work_order_tools import IS_OPEN, OPEN_STATUSES, PRIORITIES

MOST_LISTED = 10
"""Maximum work orders of each list in a report."""

MOST_READ = 500
"""Maximum work orders from which means and the busiest assets are computed."""

_ATLAS = {"PENDING": "OPEN"}


async def _health(call: Call) -> dict[str, Any]:
    account, options = call.account, call.options
    found = await account.client.health_check()
    may_write = options.may_write(account.options)
    return {
        "notice": NOTICE,
        "status": found.status,
        "message": _strings.one_line(found.message, 300),
        "latencyMs": found.latency_ms,
        "release": found.release,
        "account": account.name,
        "timeZone": account.options.time_zone or str(account.dates.now().tzname()),
        "now": account.dates.shown(account.dates.now()),
        "mayWrite": may_write,
        "mustConfirm": may_write and options.confirm,
        "mayDelete": may_write and options.allow_delete,
    }


async def _shift(call: Call) -> dict[str, Any]:
    dates = call.account.dates
    until = dates.read("until", call.arguments["until"]) if "until" in call.arguments else dates.now()
    since = until - timedelta(hours=call.arguments.get("hours", 8))
    lists: dict[str, list[Filter[Any]]] = {
        "created": [F.created_at.between(since, until)],
        "completed": [_is_complete(), F.completed_on.between(since, until)],
        "inProgress": [cast("Filter[Any]", F.status == "IN_PROGRESS"), cast("Filter[Any]", F.archived.is_(False))],
        "overdue": [IS_OPEN, cast("Filter[Any]", F.due_date < dates.now())],
        "urgent": [IS_OPEN, cast("Filter[Any]", F.priority == "HIGH")],
    }
    report: dict[str, Any] = {"notice": NOTICE, "since": dates.shown(since), "until": dates.shown(until)}
    for name, where in lists.items():
        found, total = await newest(call.account.client.work_orders.find, where, MOST_LISTED)
        await call.account.learn_release()
        report[name] = [call.account.views.work_order(one, 200) for one in found]
        report[f"{name}Total"] = total
    report["pendingRequestsTotal"] = await _pending_requests(call)
    return report


async def _pending_requests(call: Call) -> int | None:
    """Return the number of pending requests; None if the account may not view requests."""
    where = RequestF.work_order.is_null() & RequestF.cancelled.is_(False)
    try:
        return (await call.account.client.requests.find(where, limit=1)).total_elements
    except AtlasPermissionError:
        return None


async def _week(call: Call) -> dict[str, Any]:
    account, dates = call.account, call.account.dates
    since, until = dates.week(call.arguments.get("weeksAgo", 0))
    completed = [_is_complete(), F.completed_on >= since, F.completed_on < until]
    overdue = [IS_OPEN, cast("Filter[Any]", F.due_date < dates.now())]
    done, done_total = await _some(call, completed)
    oldest = await account.client.work_orders.find(_all(overdue), limit=MOST_LISTED)
    await account.learn_release()
    hours = [
        (one.completed_on - one.created_at).total_seconds() / 3600
        for one in done
        if one.completed_on and one.created_at
    ]
    assets = Counter(
        f"{account.views.name(one.asset.name)} ({one.asset.custom_id or one.asset.id})" for one in done if one.asset
    )
    year, week, _ = since.isocalendar()
    is_open = cast("Filter[Any]", F.archived.is_(False))
    statuses = {word: [cast("Filter[Any]", F.status == _ATLAS.get(word, word)), is_open] for word in OPEN_STATUSES}
    priorities = {word: [IS_OPEN, cast("Filter[Any]", F.priority == word)] for word in PRIORITIES[:4]}
    return {
        "notice": NOTICE,
        "week": f"{year}-W{week:02}",
        "since": dates.shown(since),
        "until": dates.shown(until),
        "createdTotal": await _count(call, [F.created_at >= since, F.created_at < until]),
        "completedTotal": done_total,
        "meanHoursToComplete": round(fmean(hours), 1) if hours else None,
        "isMeanOfAll": len(done) == done_total,
        "openByStatus": [{"name": word, "count": await _count(call, where)} for word, where in statuses.items()],
        "openByPriority": [{"name": word, "count": await _count(call, where)} for word, where in priorities.items()],
        "overdueTotal": oldest.total_elements or 0,
        "oldestOverdue": [account.views.work_order(one, 200) for one in oldest.content],
        "busiestAssets": [{"name": name, "count": count} for name, count in assets.most_common(MOST_LISTED)],
    }


async def _some(call: Call, where: list[Filter[Any]]) -> tuple[list[Any], int]:
    page = await call.account.client.work_orders.find(_all(where), limit=MOST_READ)
    return page.content, page.total_elements or 0


async def _count(call: Call, where: list[Filter[Any]]) -> int:
    return (await call.account.client.work_orders.find(_all(where), limit=1)).total_elements or 0


def _all(filters: list[Filter[Any]]) -> Filter[Any]:
    first, *others = filters
    for other in others:
        first = first & other
    return first


def _is_complete() -> Filter[Any]:
    return cast("Filter[Any]", F.status == "COMPLETE")


REPORT_TOOLS = (
    Tool(
        "check_health",
        "Check Atlas",
        "Say whether Atlas answers, its release as far as it is known, the local time, and what may be written here.",
        schemas.arguments({}),
        _results.Health,
        _health,
    ),
    Tool(
        "shift_report",
        "Shift report",
        "Report a shift: what was created and completed in it, and what is in progress, overdue and urgent now. Lists "
        "hold the ten newest; the totals count all.",
        schemas.arguments(
            {
                "hours": {"type": "number", "minimum": 0.5, "maximum": 72, "description": "Its length; 8 by default."},
                "until": schemas.text("Its end, ISO 8601; now by default.", 40),
            }
        ),
        _results.ShiftReport,
        _shift,
    ),
    Tool(
        "weekly_report",
        "Weekly report",
        "Report a week from Monday to Sunday: created, completed, mean hours to completion, busiest assets, and the "
        "backlog now.",
        schemas.arguments(
            {
                "weeksAgo": {
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 520,
                    "description": "0 for this week, 1 for the last one; 0 by default.",
                }
            }
        ),
        _results.WeeklyReport,
        _week,
    ),
)
