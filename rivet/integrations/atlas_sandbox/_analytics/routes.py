"""Routes of the analytics endpoints."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rivet.integrations.atlas_sandbox._analytics.asset_statistics import AssetFigures, PartFigures
from rivet.integrations.atlas_sandbox._analytics.work_statistics import RequestFigures, WorkFigures
from rivet.integrations.atlas_sandbox._http.context import Context

Table = dict[str, dict[str, Callable[..., Any]]]


def analytics_routes(context: Context) -> Table:
    work, requests = WorkFigures(context), RequestFigures(context)
    assets, parts = AssetFigures(context), PartFigures(context)
    asked: dict[str, Callable[..., Any]] = {
        "assets/costs/overview": assets.costs_overview,
        "assets/downtimes": assets.downtimes_of_assets,
        "assets/downtimes/costs": assets.downtimes_and_costs,
        "assets/downtimes/costs/date": assets.costs_by_date,
        "assets/downtimes/meantime/date": assets.meantimes_by_date,
        "assets/meantimes": assets.meantimes,
        "assets/mtbf": assets.mtbf,
        "assets/overview": assets.overview,
        "assets/repair-times": assets.repair_times,
        "assets/time-cost": assets.times_and_costs,
        "assets/{}/overview": assets.one,
        "parts/consumptions/assets": parts.by_asset,
        "parts/consumptions/date": parts.by_month,
        "parts/consumptions/overview": parts.overview,
        "parts/consumptions/pareto": parts.pareto,
        "parts/consumptions/parts-category": parts.by_part_category,
        "parts/consumptions/work-order-category": parts.by_work_category,
        "requests/counts/category": requests.categories,
        "requests/cycle-time/date": requests.cycle_times,
        "requests/overview": requests.overview,
        "requests/priority": requests.priorities,
        "requests/received-and-resolved": requests.received,
        "work-orders/complete/costs-time": work.costs_and_time,
        "work-orders/complete/costs/date": work.costs_by_date,
        "work-orders/complete/counts/category": work.done_by_category,
        "work-orders/complete/counts/completedBy": work.done_by_people("completedBy"),
        "work-orders/complete/counts/primaryUser": work.done_by_people("primaryUser"),
        "work-orders/complete/counts/priority": work.done_by_priority,
        "work-orders/complete/overview": work.overview,
        "work-orders/hours": work.hours,
        "work-orders/incomplete/age/assets": work.ages_of_assets,
        "work-orders/incomplete/age/users": work.ages_of_users,
        "work-orders/incomplete/overview": work.open_overview,
        "work-orders/incomplete/priority": work.priorities,
        "work-orders/incomplete/statuses": work.statuses,
        "work-orders/statuses": work.statuses_by_date,
    }
    plain: dict[str, Callable[..., Any]] = {
        "users/me/work-orders/overview": work.mine,
        "users/two-weeks/work-orders/{}": work.two_weeks,
        "work-orders/complete/counts/week": work.counts_by_week,
        "work-orders/complete/time/week": work.times_by_week,
        "work-orders/mobile/complete-compliant": work.mobile_done,
        "work-orders/mobile/overview": work.mobile,
    }
    table = {f"/analytics/{path}": {"POST": handler} for path, handler in asked.items()}
    return table | {f"/analytics/{path}": {"GET": handler} for path, handler in plain.items()}
