"""Types of tool results, from which their JSON schemas are generated."""

from __future__ import annotations

from typing import Any, NotRequired

from typing_extensions import TypedDict

from rivet.integrations.atlas.mcp import _record_types as records


class Result(TypedDict):
    """Base of all results; ``notice`` says that the rest is data."""

    notice: str


class Page(Result):
    """Page of records: the number of matches, and the cursor of the next page."""

    total: int
    nextCursor: str | None


class WorkOrderPage(Page):
    """Page of work orders."""

    workOrders: list[records.WorkOrder]


class AssetPage(Page):
    """Page of assets."""

    assets: list[records.AssetView]


class PlanPage(Page):
    """Page of preventive maintenances."""

    maintenancePlans: list[records.Plan]


class PartPage(Page):
    """Page of spare parts."""

    parts: list[records.PartView]


class RequestPage(Page):
    """Page of requests for work."""

    requests: list[records.RequestView]


class MeterPage(Page):
    """Page of meters."""

    meters: list[records.MeterView]


class PeoplePage(Page):
    """Page of people."""

    people: list[records.Person]


class LocationPage(Page):
    """Page of locations."""

    locations: list[records.Place]


class WorkOrderDetails(Result):
    """Work order with its comments and files; ``comments`` is null where the release of Atlas has none."""

    workOrder: records.WorkOrder
    comments: list[records.CommentView] | None
    commentsTotal: int
    files: list[str | None]


class AssetDetails(Result):
    """Asset with its open work orders and the last completed ones."""

    asset: records.AssetView
    openWorkOrders: list[records.WorkOrder]
    openWorkOrdersTotal: int
    history: list[records.WorkOrder]
    historyTotal: int


class PlanDetails(Result):
    """Preventive maintenance with its last work orders."""

    maintenancePlan: records.Plan
    recentWorkOrders: list[records.Numbered]


class PartDetails(Result):
    """Spare part."""

    part: records.PartView


class RequestDetails(Result):
    """Request for work."""

    request: records.RequestView


class MeterDetails(Result):
    """Meter with its last readings, newest first."""

    meter: records.MeterView
    readings: list[records.ReadingView]
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

    workOrder: NotRequired[records.WorkOrder]


class CommentWritten(Written):
    """Written comment."""

    comment: NotRequired[records.CommentView]


class AssetWritten(Written):
    """Written asset; ``isExisting``: it existed already."""

    asset: NotRequired[records.AssetView]
    isExisting: NotRequired[bool]


class RequestWritten(Written):
    """Written request."""

    request: NotRequired[records.RequestView]


class ReadingWritten(Written):
    """Written reading."""

    reading: NotRequired[records.ReadingView]


class Deleted(Written):
    """Deleted record."""

    deleted: NotRequired[records.Numbered]


class Confirmed(Written):
    """Result of a confirmed write: that of its tool."""

    workOrder: NotRequired[records.WorkOrder]
    comment: NotRequired[records.CommentView]
    asset: NotRequired[records.AssetView]
    isExisting: NotRequired[bool]
    request: NotRequired[records.RequestView]
    reading: NotRequired[records.ReadingView]
    deleted: NotRequired[records.Numbered]


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
    created: list[records.WorkOrder]
    createdTotal: int
    completed: list[records.WorkOrder]
    completedTotal: int
    inProgress: list[records.WorkOrder]
    inProgressTotal: int
    overdue: list[records.WorkOrder]
    overdueTotal: int
    urgent: list[records.WorkOrder]
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
    oldestOverdue: list[records.WorkOrder]
    busiestAssets: list[Count]
