"""The results of the tools, as types; their JSON schemas are made from these."""

from __future__ import annotations

from typing import Any, NotRequired

from typing_extensions import TypedDict

from rivet.integrations.atlas.mcp import _record_types as records


class Result(TypedDict):
    """Every result; ``notice`` says that the rest is data."""

    notice: str


class Page(Result):
    """A page of records: how many match, and where the list goes on."""

    total: int
    nextCursor: str | None


class WorkOrderPage(Page):
    """A page of work orders."""

    workOrders: list[records.WorkOrder]


class AssetPage(Page):
    """A page of assets."""

    assets: list[records.AssetView]


class PlanPage(Page):
    """A page of preventive maintenances."""

    maintenancePlans: list[records.Plan]


class PartPage(Page):
    """A page of spare parts."""

    parts: list[records.PartView]


class RequestPage(Page):
    """A page of requests for work."""

    requests: list[records.RequestView]


class MeterPage(Page):
    """A page of meters."""

    meters: list[records.MeterView]


class PeoplePage(Page):
    """A page of people."""

    people: list[records.Person]


class LocationPage(Page):
    """A page of locations."""

    locations: list[records.Place]


class WorkOrderDetails(Result):
    """A work order with its comments and files; ``comments`` is null where the release of Atlas has none."""

    workOrder: records.WorkOrder
    comments: list[records.CommentView] | None
    commentsTotal: int
    files: list[str | None]


class AssetDetails(Result):
    """An asset with its open work orders and the last completed ones."""

    asset: records.AssetView
    openWorkOrders: list[records.WorkOrder]
    openWorkOrdersTotal: int
    history: list[records.WorkOrder]
    historyTotal: int


class PlanDetails(Result):
    """A preventive maintenance with its last work orders."""

    maintenancePlan: records.Plan
    recentWorkOrders: list[records.Numbered]


class PartDetails(Result):
    """A spare part."""

    part: records.PartView


class RequestDetails(Result):
    """A request for work."""

    request: records.RequestView


class MeterDetails(Result):
    """A meter with its last readings, newest first."""

    meter: records.MeterView
    readings: list[records.ReadingView]
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

    workOrder: NotRequired[records.WorkOrder]


class CommentWritten(Written):
    """A comment that was written."""

    comment: NotRequired[records.CommentView]


class AssetWritten(Written):
    """An asset that was written; ``isExisting``: it was there already."""

    asset: NotRequired[records.AssetView]
    isExisting: NotRequired[bool]


class RequestWritten(Written):
    """A request that was written."""

    request: NotRequired[records.RequestView]


class ReadingWritten(Written):
    """A reading that was written."""

    reading: NotRequired[records.ReadingView]


class Deleted(Written):
    """A record that was deleted."""

    deleted: NotRequired[records.Numbered]


class Confirmed(Written):
    """The result of the write that was confirmed: what its tool gives."""

    workOrder: NotRequired[records.WorkOrder]
    comment: NotRequired[records.CommentView]
    asset: NotRequired[records.AssetView]
    isExisting: NotRequired[bool]
    request: NotRequired[records.RequestView]
    reading: NotRequired[records.ReadingView]
    deleted: NotRequired[records.Numbered]


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
    oldestOverdue: list[records.WorkOrder]
    busiestAssets: list[Count]
