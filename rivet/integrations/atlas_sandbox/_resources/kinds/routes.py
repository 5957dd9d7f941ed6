"""Routes of the kinds of records, with their handlers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from rivet.integrations.atlas_sandbox._http.context import Context
from rivet.integrations.atlas_sandbox._java import text
from rivet.integrations.atlas_sandbox._resources.kinds import meters, notifications, plans, stock, work_records
from rivet.integrations.atlas_sandbox._resources.kinds.checklists import Checklists
from rivet.integrations.atlas_sandbox._resources.kinds.engine import Records
from rivet.integrations.atlas_sandbox._resources.kinds.facts import KINDS
from rivet.integrations.atlas_sandbox._resources.kinds.kind_json import KindShows
from rivet.integrations.atlas_sandbox._resources.kinds.request_portals import RequestPortals
from rivet.integrations.atlas_sandbox._resources.kinds.requests import Requests
from rivet.integrations.atlas_sandbox._resources.kinds.tasks import Tasks
from rivet.integrations.atlas_sandbox._resources.kinds.workflows import Workflows

R = TypeVar("R", bound=Records)
Table = dict[str, dict[str, Callable[..., Any]]]
SEARCHED = ("part", "meter", "request", "preventiveMaintenance", "purchaseOrder", "vendor", "customer")
MINI = {
    "part": "PartMini",
    "meter": "MeterMini",
    "vendor": "VendorMini",
    "customer": "CustomerMini",
    "multiPart": "MultiPartMini",
}
LISTED = ("multiPart",)
PARENTS = {"workOrder": "work-order", "purchaseOrder": "purchase-order", "meter": "meter", "location": "location"}


def kind_routes(context: Context, shows: KindShows) -> Table:
    """Return the routes that all kinds have, and those of some."""
    made: dict[str, Records] = {}

    def make(of: type[R], name: str) -> R:
        made[name] = one = of(context, KINDS[name], shows)
        return one

    parts, lines = make(stock.Parts, "part"), make(stock.PartQuantities, "partQuantity")
    orders, requests = make(stock.PurchaseOrders, "purchaseOrder"), make(Requests, "request")
    meter, readings = make(meters.Meters, "meter"), make(meters.Readings, "reading")
    make(meters.Triggers, "workOrderMeterTrigger")
    plan = make(plans.Plans, "preventiveMaintenance")
    make(plans.Schedules, "schedule")
    labors, relations = make(work_records.Labors, "labor"), make(work_records.Relations, "relation")
    downtimes = make(work_records.Downtimes, "assetDowntime")
    inbox = make(notifications.Notifications, "notification")
    table: Table = {}
    for name in KINDS:
        _common(table, name, made.get(name) or make(Records, name))
    _compute(context, shows)
    table |= {
        "/parts/{}/restock": {"POST": parts.restock},
        "/assets/part/{}": {"GET": parts.assets},
        "/work-orders/part/{}": {"GET": parts.work_orders},
        "/requests/pending": {"GET": requests.pending},
        "/requests/{}/approve": {"PATCH": requests.approve},
        "/requests/{}/cancel": {"PATCH": requests.cancel},
        "/purchase-orders/{}/respond": {"PATCH": orders.respond},
        "/preventive-maintenances/{}/recent-work-orders": {"GET": plan.recent},
        "/preventive-maintenances/{}/trigger-work-order": {"POST": plan.trigger},
        "/relations/work-order/{}": {"GET": relations.of_work_order},
        "/readings/meter/{}/histogram": {"POST": readings.histogram},
        "/asset-downtimes/asset/{}": {"GET": downtimes.within("asset")},
        "/meters/asset/{}": {"GET": meter.by_asset},
    }
    table["/part-quantities/work-order/{}"]["PATCH"] = lines.set_of_work_order
    table["/part-quantities/purchase-order/{}"]["PATCH"] = lines.set_of_purchase_order
    table["/labors/work-order/{}"]["POST"] = labors.timer
    table |= {
        "/notifications": {"GET": inbox.all},
        "/notifications/search": {"POST": inbox.search},
        "/notifications/read-all": {"GET": inbox.read_all},
    }
    return table | _with_objects(context, shows)


def _with_objects(context: Context, shows: KindShows) -> Table:
    """Return the routes of the kinds with nested objects."""
    tasks, checklists = Tasks(context, shows), Checklists(context, shows)
    workflows, portals = Workflows(context, shows), RequestPortals(context, shows)
    table: Table = {
        f"/tasks/{path}/{{}}": {"GET": tasks.of(kind), "PATCH": tasks.set_of(kind)}
        for path, kind in (("work-order", "workOrder"), ("preventive-maintenance", "preventiveMaintenance"))
    }
    return table | {
        "/tasks/{}": {"GET": tasks.get, "PATCH": tasks.patch, "DELETE": tasks.delete},
        "/checklists": {"GET": checklists.all, "POST": checklists.create},
        "/checklists/{}": {"GET": checklists.get, "PATCH": checklists.patch, "DELETE": checklists.delete},
        "/workflows": {"GET": workflows.all, "POST": workflows.create},
        "/workflows/{}": {"GET": workflows.get, "PATCH": workflows.patch, "DELETE": workflows.delete},
        "/request-portals": {"POST": portals.create},
        "/request-portals/search": {"POST": portals.search},
        "/request-portals/public/{}": {"GET": portals.public},
        "/assets/public/mini/{}": {"GET": portals.minis("asset", "AssetMini")},
        "/locations/public/mini/{}": {"GET": portals.minis("location", "LocationMini")},
        "/request-portals/{}": {"GET": portals.get, "PATCH": portals.patch, "DELETE": portals.delete},
    }


def _common(table: Table, name: str, records: Records) -> None:
    path, kind = records.facts.path, records.kind
    one: dict[str, Callable[..., Any]] = {}
    if name not in ("reading", "relation"):
        one["GET"] = records.get
    if kind.patch:
        one["PATCH"] = records.patch
    if kind.patch and name != "notification":
        one["DELETE"] = records.delete
    table[path + "/{}"] = one
    table[path] = {"POST": records.create} if kind.create else {}
    if name in LISTED:
        table[path]["GET"] = records.all
    if name in SEARCHED:
        table[path + "/search"] = {"POST": records.search}
    if name in MINI:
        table[path + "/mini"] = {"GET": records.mini(MINI[name])}
    for key in records.facts.parents or ():
        if key in PARENTS:
            table[f"{path}/{PARENTS[key]}/{{}}"] = {"GET": records.within(key)}


def _compute(context: Context, shows: KindShows) -> None:
    store = context.store
    shows.own("MultiPartMini", lambda row: {key: shows.show("MultiPart", row)[key] for key in ("id", "name", "parts")})
    shows.computed |= {
        "Meter": meters.computed(store),
        "PreventiveMaintenance": plans.computed(store, shows.show),
        "PurchaseOrder": {
            "partQuantities": lambda row: [
                shows.show("PartQuantity", line) for line in store.all("partQuantity", purchaseOrder=row["id"])
            ]
        },
        "Part": {"location": lambda _row: None},
        "Labor": work_records.COMPUTED,
        "AssetDowntime": {"endsOn": lambda row: text.date(row["startsOn"] + row["duration"] * 1000)},
    }
