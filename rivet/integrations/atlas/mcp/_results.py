"""Types of tool results, from which their JSON schemas are generated."""

from __future__ import annotations

from typing import Any, NotRequired

from typing_extensions import TypedDict

from rivet.integrations.atlas.mcp import _views


class Result(TypedDict):
    """Base of all results; ``notice`` says that the rest is data."""

    notice: str


class Page(Result):
    """Page of records: the number of matches, and the cursor of the next page."""

    total: int
    nextCursor: str | None


class WorkOrderPage(Page):
    """Page of work orders."""

    workOrders: list[_views.WorkOrder]


class AssetPage(Page):
    """Page of assets."""

    assets: list[_views.AssetView]


class PlanPage(Page):
    """Page of preventive maintenances."""

    maintenancePlans: list[_views.Plan]


class PartPage(Page):
    """Page of spare parts."""

    parts: list[_views.PartView]


class RequestPage(Page):
    """Page of requests for work."""

    requests: list[_views.RequestView]


class MeterPage(Page):
    """Page of meters."""

    meters: list[_views.MeterView]


class PeoplePage(Page):
    """Page of people."""

    people: list[_views.Person]


class LocationPage(Page):
    """Page of locations."""

    locations: list[_views.Place]


class WorkOrderDetails(Result):
    """Work order with its comments and files; ``comments`` is null where the release of Atlas has none."""

    workOrder: _views.WorkOrder
    comments: list[_views.CommentView] | None
    commentsTotal: int
    files: list[str | None]


class AssetDetails(Result):
    """Asset with its open work orders and the last completed ones."""

    asset: _views.AssetView
    openWorkOrders: list[_views.WorkOrder]
    openWorkOrdersTotal: int
    history: list[_views.WorkOrder]
    historyTotal: int


class PlanDetails(Result):
    """Preventive maintenance with its last work orders."""

    maintenancePlan: _views.Plan
    recentWorkOrders: list[_views.Numbered]


class PartDetails(Result):
    """Spare part."""

    part: _views.PartView


class RequestDetails(Result):
    """Request for work."""

    request: _views.RequestView


class MeterDetails(Result):
    """Meter with its last readings, newest first."""

    meter: _views.MeterView
    readings: list[_views.ReadingView]
    readingsTotal: int


class Health(Result):
    """Health of Atlas, and the permissions of the account here."""

    status: str
    message: str | None
    latencyMs: float
    release: str
    account: str
    timeZone: str
    now: str
    mayWrite: bool
    mustConfirm: bool
    mayDelete: bool


class DraftView(TypedDict):
    """Write that waits for a person's confirmation."""

    id: str
    summary: str
    account: str
    record: dict[str, Any] | None
    before: dict[str, Any]
    after: dict[str, Any]
    expiresInSeconds: int


class Written(Result):
    """Completed write, or a ``draft`` to confirm. ``isRepeated``: an earlier equal call has done it."""

    draft: NotRequired[DraftView]
    next: NotRequired[str]
    isRepeated: NotRequired[bool]


class WorkOrderWritten(Written):
    """Written work order."""

    workOrder: NotRequired[_views.WorkOrder]


class CommentWritten(Written):
    """Written comment."""

    comment: NotRequired[_views.CommentView]


class AssetWritten(Written):
    """Written asset; ``isExisting``: it existed already."""

    asset: NotRequired[_views.AssetView]
    isExisting: NotRequired[bool]


class RequestWritten(Written):
    """Written request."""

    request: NotRequired[_views.RequestView]


class ReadingWritten(Written):
    """Written reading."""

    reading: NotRequired[_views.ReadingView]


class Deleted(Written):
    """Deleted record."""

    deleted: NotRequired[_views.Numbered]


class Confirmed(Written):
    """Result of a confirmed write: that of its tool."""

    workOrder: NotRequired[_views.WorkOrder]
    comment: NotRequired[_views.CommentView]
    asset: NotRequired[_views.AssetView]
    isExisting: NotRequired[bool]
    request: NotRequired[_views.RequestView]
    reading: NotRequired[_views.ReadingView]
    deleted: NotRequired[_views.Numbered]


class DraftList(Result):
    """Writes that wait for confirmation."""

    drafts: list[DraftView]


class Discarded(Result):
    """Discarded draft."""

    discarded: str


class AccountList(Result):
    """Accounts that tools can work in."""

    accounts: list[dict[str, Any]]


class Count(TypedDict):
    """Number of records in a category."""

    name: str
    count: int


class ShiftReport(Result):
    """Work of a shift, and the remaining work."""

    since: str
    until: str
    created: list[_views.WorkOrder]
    createdTotal: int
    completed: list[_views.WorkOrder]
    completedTotal: int
    inProgress: list[_views.WorkOrder]
    inProgressTotal: int
    overdue: list[_views.WorkOrder]
    overdueTotal: int
    urgent: list[_views.WorkOrder]
    urgentTotal: int
    pendingRequestsTotal: int | None


class WeeklyReport(Result):
    """Statistics of a week, and the current backlog."""

    week: str
    since: str
    until: str
    createdTotal: int
    completedTotal: int
    meanHoursToComplete: float | None
    isMeanOfAll: bool
    openByStatus: list[Count]
    openByPriority: list[Count]
    overdueTotal: int
    oldestOverdue: list[_views.WorkOrder]
    busiestAssets: list[Count]
