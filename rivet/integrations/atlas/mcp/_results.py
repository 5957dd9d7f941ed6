"""The results of the tools, as types; their JSON schemas are made from these."""

from __future__ import annotations

from typing import Any, NotRequired

from typing_extensions import TypedDict

from rivet.integrations.atlas.mcp import _views


class Result(TypedDict):
    """Every result; ``notice`` says that the rest is data."""

    notice: str


class Page(Result):
    """A page of records: how many match, and where the list goes on."""

    total: int
    nextCursor: str | None


class WorkOrderPage(Page):
    """A page of work orders."""

    workOrders: list[_views.WorkOrder]


class AssetPage(Page):
    """A page of assets."""

    assets: list[_views.AssetView]


class PlanPage(Page):
    """A page of preventive maintenances."""

    maintenancePlans: list[_views.Plan]


class PartPage(Page):
    """A page of spare parts."""

    parts: list[_views.PartView]


class RequestPage(Page):
    """A page of requests for work."""

    requests: list[_views.RequestView]


class MeterPage(Page):
    """A page of meters."""

    meters: list[_views.MeterView]


class PeoplePage(Page):
    """A page of people."""

    people: list[_views.Person]


class LocationPage(Page):
    """A page of locations."""

    locations: list[_views.Place]


class WorkOrderDetails(Result):
    """A work order with its comments and files; ``comments`` is null where the release of Atlas has none."""

    workOrder: _views.WorkOrder
    comments: list[_views.CommentView] | None
    commentsTotal: int
    files: list[str | None]


class AssetDetails(Result):
    """An asset with its open work orders and the last completed ones."""

    asset: _views.AssetView
    openWorkOrders: list[_views.WorkOrder]
    openWorkOrdersTotal: int
    history: list[_views.WorkOrder]
    historyTotal: int


class PlanDetails(Result):
    """A preventive maintenance with its last work orders."""

    maintenancePlan: _views.Plan
    recentWorkOrders: list[_views.Numbered]


class PartDetails(Result):
    """A spare part."""

    part: _views.PartView


class RequestDetails(Result):
    """A request for work."""

    request: _views.RequestView


class MeterDetails(Result):
    """A meter with its last readings, newest first."""

    meter: _views.MeterView
    readings: list[_views.ReadingView]
    readingsTotal: int


class Health(Result):
    """Whether Atlas answers, and what the account may do here."""

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
    """A write that waits for a person's word."""

    id: str
    summary: str
    account: str
    record: dict[str, Any] | None
    before: dict[str, Any]
    after: dict[str, Any]
    expiresInSeconds: int


class Written(Result):
    """A write: done, or a ``draft`` that must be confirmed. ``isRepeated``: the same call had done it before."""

    draft: NotRequired[DraftView]
    next: NotRequired[str]
    isRepeated: NotRequired[bool]


class WorkOrderWritten(Written):
    """A work order that was written."""

    workOrder: NotRequired[_views.WorkOrder]


class CommentWritten(Written):
    """A comment that was written."""

    comment: NotRequired[_views.CommentView]


class AssetWritten(Written):
    """An asset that was written; ``isExisting``: it was there already."""

    asset: NotRequired[_views.AssetView]
    isExisting: NotRequired[bool]


class RequestWritten(Written):
    """A request that was written."""

    request: NotRequired[_views.RequestView]


class ReadingWritten(Written):
    """A reading that was written."""

    reading: NotRequired[_views.ReadingView]


class Deleted(Written):
    """A record that was deleted."""

    deleted: NotRequired[_views.Numbered]


class Confirmed(Written):
    """The result of the write that was confirmed: what its tool gives."""

    workOrder: NotRequired[_views.WorkOrder]
    comment: NotRequired[_views.CommentView]
    asset: NotRequired[_views.AssetView]
    isExisting: NotRequired[bool]
    request: NotRequired[_views.RequestView]
    reading: NotRequired[_views.ReadingView]
    deleted: NotRequired[_views.Numbered]


class DraftList(Result):
    """The writes that wait."""

    drafts: list[DraftView]


class Discarded(Result):
    """A draft that was discarded."""

    discarded: str


class AccountList(Result):
    """The accounts that tools can work in."""

    accounts: list[dict[str, Any]]


class Count(TypedDict):
    """How many there are of something."""

    name: str
    count: int


class ShiftReport(Result):
    """What happened in a shift, and what is left."""

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
    """The figures of a week, and the backlog now."""

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
