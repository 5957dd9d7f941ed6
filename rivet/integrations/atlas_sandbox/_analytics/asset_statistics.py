"""Statistics of assets and parts."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from rivet.integrations.atlas_sandbox._analytics.statistics import DAY, HOUR, Figures, asset_mini, mean
from rivet.integrations.atlas_sandbox._analytics.work_statistics import complete
from rivet.integrations.atlas_sandbox._http.context import Request
from rivet.integrations.atlas_sandbox._http.error_responses import not_found
from rivet.integrations.atlas_sandbox._records.store import Row


def gaps(moments: list[int]) -> list[int]:
    found = sorted(moments)
    return [after - before for before, after in pairwise(found)]


class AssetFigures(Figures):
    """Statistics of assets."""

    def assets(self, request: Request) -> list[Row]:
        return self.store.all("asset", companyId=request.caller.company)

    def downtimes(self, span: tuple[int, int], asset: int) -> list[Row]:
        return [row for row in self.store.all("assetDowntime", asset=asset) if span[0] <= row["startsOn"] <= span[1]]

    def work(self, request: Request, span: tuple[int, int], asset: int) -> list[Row]:
        return [row for row in self.created(request, "workOrder", span) if row["asset"] == asset]

    def all_downtimes(self, request: Request, span: tuple[int, int]) -> list[Row]:
        return [row for asset in self.assets(request) for row in self.downtimes(span, asset["id"])]

    def one(self, request: Request, id: int) -> Any:
        span = self.span(request)
        asset = request.caller.own("asset", id, "Asset", not_found())
        down = self.downtimes(span, id)
        downtime = sum(row["duration"] for row in down) // 3600
        done = complete(self.work(request, span, id))
        starts = [row["startsOn"] for row in down]
        alive = (self.now() - (asset["inServiceDate"] or asset["createdAt"])) // HOUR
        return {
            "mtbf": mean(gaps(starts)) // HOUR,
            "mttr": mean((row["completedOn"] or 0) - row["createdAt"] for row in done) // HOUR,
            "downtime": downtime,
            "uptime": alive - downtime,
            "totalCost": self.cost(self.work(request, span, id)),
        }

    def overview(self, request: Request) -> Any:
        span = self.span(request)
        down = self.all_downtimes(request, span)
        seconds, assets = sum(row["duration"] for row in down), len(self.assets(request))
        whole = (span[1] - span[0]) // 1000 * assets
        share = 100 - 100 * seconds // whole if whole else 100
        return {"downtime": seconds, "availability": share, "downtimeEvents": len(down)}

    def times_and_costs(self, request: Request) -> Any:
        span, found = self.span(request), []
        for asset in self.assets(request):
            if rows := self.work(request, span, asset["id"]):
                time = sum(self.labor_time(row) for row in rows)
                found.append({**asset_mini(asset), "time": time, "cost": self.cost(rows)})
        return found

    def repair_times(self, request: Request) -> Any:
        span, found = self.span(request), []
        for asset in self.assets(request):
            done = [row for row in complete(self.work(request, span, asset["id"])) if row["completedOn"]]
            hours = mean((row["completedOn"] - row["createdAt"]) // HOUR for row in done)
            found.append({**asset_mini(asset), "duration": hours})
        return found

    def mtbf(self, request: Request) -> Any:
        span, found = self.span(request), []
        for asset in self.assets(request):
            starts = [row["startsOn"] for row in self.downtimes(span, asset["id"])]
            if len(starts) > 1:
                found.append({**asset_mini(asset), "mtbf": mean(gaps(starts)) // HOUR})
        return found

    def meantimes(self, request: Request) -> Any:
        span = self.span(request)
        starts = [row["startsOn"] for row in self.all_downtimes(request, span)]
        made = [row["createdAt"] for row in self.created(request, "workOrder", span)]
        return {"betweenDowntimes": mean(gaps(starts)) // DAY, "betweenMaintenances": mean(gaps(made)) // HOUR}

    def downtimes_of_assets(self, request: Request) -> Any:
        span, found = self.span(request), []
        for asset in self.assets(request):
            if down := self.downtimes(span, asset["id"]):
                seconds = sum(row["duration"] for row in down)
                share = 100 * seconds * 1000 // max(span[1] - span[0], 1)
                found.append({**asset_mini(asset), "count": len(down), "percent": share})
        return found

    def downtimes_and_costs(self, request: Request) -> Any:
        span = self.span(request)
        return [
            {
                **asset_mini(asset),
                "duration": sum(row["duration"] for row in self.downtimes(span, asset["id"])),
                "workOrdersCosts": self.cost(self.work(request, span, asset["id"])),
            }
            for asset in self.assets(request)
        ]

    def costs_by_date(self, request: Request) -> Any:
        span = self.span(request)
        down, found = self.all_downtimes(request, span), []
        made = self.by_date(span, self.created(request, "workOrder", span), lambda rows: {"cost": self.cost(rows)})
        for piece, costs in zip(self.pieces(span), made, strict=True):
            seconds = sum(row["duration"] for row in down if piece[0] <= row["startsOn"] < piece[1])
            found.append({"duration": seconds, "workOrdersCosts": costs["cost"], "date": costs["date"]})
        return found

    def meantimes_by_date(self, request: Request) -> Any:
        span = self.span(request)
        down = self.all_downtimes(request, span)
        return self.by_date(
            span, down, lambda rows: {"meantime": mean(gaps([row["startsOn"] for row in rows])) // HOUR}, "startsOn"
        )

    def costs_overview(self, request: Request) -> Any:
        span = self.span(request)
        bought = sum(asset["acquisitionCost"] or 0.0 for asset in self.assets(request)) + 0.0
        spent = self.cost(self.created(request, "workOrder", span))
        return {"rav": spent * 100 / bought if bought else 0.0, "totalWOCosts": spent, "totalAcquisitionCost": bought}


class PartFigures(Figures):
    """Statistics of the consumption of parts."""

    def used(self, request: Request) -> tuple[tuple[int, int], list[Row]]:
        span = self.span(request)
        lines = self.created(request, "partQuantity", span)
        return span, [line for line in lines if line["workOrder"] is not None]

    def _cost(self, lines: list[Row]) -> float:
        return sum((line["quantity"] * (self.store.get("part", line["part"]) or {})["cost"] for line in lines), 0.0)

    def overview(self, request: Request) -> Any:
        _, lines = self.used(request)
        count = sum(line["quantity"] for line in lines)
        return {"totalConsumptionCost": self._cost(lines), "consumedCount": int(count)}

    def by_month(self, request: Request) -> Any:
        span, lines = self.used(request)
        return self.by_date(span, lines, lambda found: {"cost": self._cost(found)})

    def pareto(self, request: Request) -> Any:
        _, lines = self.used(request)
        found = []
        for id in dict.fromkeys(line["part"] for line in lines):
            part = self.store.get("part", id) or {}
            cost = self._cost([line for line in lines if line["part"] == id])
            plain = {"description": None, "unit": None, "nonStock": False}
            found.append({"id": id, "name": part["name"], **plain, "cost": cost})
        return sorted(found, key=lambda one: -one["cost"])

    def by_part_category(self, request: Request) -> Any:
        _, lines = self.used(request)
        return self._by(
            request, "partCategory", lambda line: (self.store.get("part", line["part"]) or {})["category"], lines
        )

    def by_work_category(self, request: Request) -> Any:
        _, lines = self.used(request)
        return self._by(request, "workOrderCategory", lambda line: self._order(line)["category"], lines)

    def _order(self, line: Row) -> Row:
        return self.store.get("workOrder", line["workOrder"]) or {"category": None, "asset": None}

    def _by(self, request: Request, kind: str, key: Any, lines: list[Row]) -> Any:
        kinds = self.store.all(kind, companyId=request.caller.company)
        return [
            {
                "id": one["id"],
                "name": one["name"],
                "cost": self._cost([line for line in lines if key(line) == one["id"]]),
            }
            for one in kinds
        ]

    def by_asset(self, request: Request) -> Any:
        _, lines = self.used(request)
        found = []
        for asset in self.store.all("asset", companyId=request.caller.company):
            if mine := [line for line in lines if self._order(line)["asset"] == asset["id"]]:
                found.append({**asset_mini(asset), "cost": self._cost(mine)})
        return found
