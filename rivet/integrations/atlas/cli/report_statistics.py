"""Statistics of a report, computed in one pass: memory use does not grow with the number of work orders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from statistics import fmean
from typing import Any

from atlas_api.models import WorkOrder

STATUSES = ("PENDING", "IN_PROGRESS", "ON_HOLD")
PRIORITIES = ("CRITICAL", "HIGH", "MEDIUM", "LOW", "NONE")
AGES = {
    "under a day": 1,
    "1 to 3 days": 3,
    "3 to 7 days": 7,
    "1 to 2 weeks": 14,
    "2 to 4 weeks": 28,
    "1 to 3 months": 91,
}
OLDEST = "over 3 months"
MOST_ASSETS = 15
WORST = 10


@dataclass(frozen=True, slots=True, order=True)
class Overdue:
    """Open work order that is past its due date.

    Attributes:
        due: When it was due.
        number: What people call it.
        title: Its title.
        priority: Its priority.
        asset: Its asset's name.
    """

    due: datetime
    number: str
    title: str
    priority: str
    asset: str


@dataclass(slots=True)
class Statistics:
    """Statistics of a report.

    Attributes:
        weeks: Number of weeks of completions, the current one included.
        now: Time of the report.
        backlog: Open work orders by status and priority.
        ages: Open work orders by their age, the youngest first.
        completed: Completions of each week, by the date of its Monday.
        repair_hours: Hours from creation to completion, for each week.
        by_asset: Open and completed work orders of each asset, by number and name.
        cancelled: Work orders that were cancelled.
        overdue: Number of open work orders past their due date.
        worst: The ten of them that are longest overdue, the worst first.
        text: Unescapes a string of the server.
    """

    weeks: int
    now: datetime
    text: Callable[[Any], Any] = str
    backlog: Counter[tuple[str, str]] = field(default_factory=Counter)
    ages: Counter[str] = field(default_factory=Counter)
    completed: Counter[str] = field(default_factory=Counter)
    repair_hours: dict[str, list[float]] = field(default_factory=dict)
    by_asset: dict[str, list[int]] = field(default_factory=dict)
    cancelled: int = 0
    overdue: int = 0
    worst: list[Overdue] = field(default_factory=list)
    mondays: list[str] = field(init=False)
    """Weeks of the report, the oldest first."""

    def __post_init__(self) -> None:
        self.mondays = [monday(self.now - timedelta(weeks=back)) for back in reversed(range(self.weeks))]

    def add(self, work_order: WorkOrder) -> None:
        """Count a work order."""
        status = str(work_order.get("status") or "NONE")
        if status == "CANCELLED":
            self.cancelled += 1
        elif status == "COMPLETED":
            self._add_completed(work_order)
        else:
            self.backlog[status, str(work_order.get("priority") or "NONE")] += 1
            self.ages[self._age(work_order.created_at)] += 1
            self._asset(work_order)[0] += 1
            self._add_overdue(work_order)

    def _add_completed(self, work_order: WorkOrder) -> None:
        done = work_order.completed_on
        if not isinstance(done, datetime) or (week := monday(done)) not in self.mondays:
            return
        self.completed[week] += 1
        self._asset(work_order)[1] += 1
        if isinstance(work_order.created_at, datetime):
            hours = max(0.0, (done - work_order.created_at).total_seconds() / 3600)
            self.repair_hours.setdefault(week, []).append(hours)

    def _add_overdue(self, work_order: WorkOrder) -> None:
        due = work_order.due_date
        if not isinstance(due, datetime) or due >= self.now:
            return
        self.overdue += 1
        number = str(work_order.get("customId") or work_order.id)
        words = (str(self.text(work_order.title or "")), str(work_order.get("priority") or "NONE"))
        asset: Any = work_order.get("asset")
        name = str(self.text(asset.get("name") or "")) if isinstance(asset, Mapping) else ""
        self.worst = sorted([*self.worst, Overdue(due, number, *words, name)])[:WORST]

    def _age(self, since: Any) -> str:
        days = (self.now - since).total_seconds() / 86_400 if isinstance(since, datetime) else 0
        return next((name for name, limit in AGES.items() if days < limit), OLDEST)

    def _asset(self, work_order: WorkOrder) -> list[int]:
        asset: Mapping[str, Any] | None = work_order.get("asset")
        name = f"{self.text(asset.get('name'))} ({asset.get('customId')})" if isinstance(asset, Mapping) else "no asset"
        return self.by_asset.setdefault(name, [0, 0])

    def mean_repair_hours(self) -> dict[str, float | None]:
        """Return the mean hours from creation to completion of each week; None for a week without completions."""
        found = {week: self.repair_hours.get(week) for week in self.mondays}
        return {week: fmean(hours) if hours else None for week, hours in found.items()}

    def overall_repair_hours(self) -> float | None:
        """Return the mean hours from creation to completion of all weeks; None if nothing was completed."""
        hours = [one for week in self.mondays for one in self.repair_hours.get(week, ())]
        return fmean(hours) if hours else None

    def busiest_assets(self) -> dict[str, list[int]]:
        """Return open and completed work orders of the busiest assets, the busiest first."""
        busiest = sorted(self.by_asset.items(), key=lambda item: (-sum(item[1]), item[0]))
        return dict(busiest[:MOST_ASSETS])

    def as_json(self) -> dict[str, Any]:
        """Return the statistics as JSON values."""
        return {
            "now": self.now.isoformat(),
            "backlog": {f"{status} {priority}": count for (status, priority), count in sorted(self.backlog.items())},
            "ages": {name: self.ages[name] for name in (*AGES, OLDEST)},
            "completed": {week: self.completed[week] for week in self.mondays},
            "meanRepairHours": self.mean_repair_hours(),
            "byAsset": {
                name: {"open": open_, "completed": done} for name, (open_, done) in self.busiest_assets().items()
            },
            "cancelled": self.cancelled,
            "open": sum(self.backlog.values()),
            "overdue": self.overdue,
            "doneThisWeek": self.completed[self.mondays[-1]],
            "repairHours": self.overall_repair_hours(),
            "worst": [{**asdict(one), "due": one.due.isoformat()} for one in self.worst],
        }


def monday(moment: datetime) -> str:
    """Return the date of the Monday of a time's week, in this machine's time zone; empty outside the range of dates."""
    try:
        day = moment.astimezone().date()
        return (day - timedelta(days=day.weekday())).isoformat()
    except (OverflowError, ValueError, OSError):  # in the year 1 or 9999
        return ""
