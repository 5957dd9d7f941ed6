"""Tools for maintenance plans, parts, requests, meters, people and locations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from rivet.integrations.atlas.filters import (
    Filter,
    LocationF,
    MeterF,
    PartF,
    PreventiveMaintenanceF,
    RequestF,
    UserF,
)
from rivet.integrations.atlas.mcp import _payload_schema as schemas
from rivet.integrations.atlas.mcp import _results, _views
from rivet.integrations.atlas.mcp._newest import Search, containing, page_of
from rivet.integrations.atlas.mcp._same_record import is_own_of_last
from rivet.integrations.atlas.mcp._shared_arguments import IDEMPOTENCY_KEY, asset_id, paged, read_dates
from rivet.integrations.atlas.mcp._strings import NOTICE
from rivet.integrations.atlas.mcp._tool import Call, Change, Tool
from rivet.integrations.atlas.types import NewRequest

MOST_READINGS = 50
READING_SECONDS = 600.0
"""Seconds in which an equal reading counts as a repeated call: later the meter may show it again."""

MOST_WORK_ORDERS = 10

REQUEST: Mapping[str, str] = {
    "title": "What is wrong or wanted, in a few words.",
    "description": "What is known.",
    "priority": "How urgent it is.",
    "asset": "The asset: its id, number (A000007) or exact name.",
    "location": "The location: its id, number (L000001) or exact name.",
    "dueDate": "Until when, ISO 8601; without an offset it is the account's local time.",
    "contact": "Whom to ask about it.",
}

_ASSET = schemas.reference("Those of an asset: its id, number (A000007) or exact name.")


async def _asset(call: Call, field: Any) -> list[Filter[Any]]:
    return [field == await asset_id(call, call.arguments["asset"])] if "asset" in call.arguments else []


def _text(call: Call, *fields: Any) -> list[Filter[Any]]:
    text = call.arguments.get("text")
    return [containing(text, *fields)] if text else []


async def _find_plans(call: Call) -> dict[str, Any]:
    fields, account = PreventiveMaintenanceF, call.account
    where = [*_text(call, fields.title, fields.description), *await _asset(call, fields.asset)]
    find = account.client.preventive_maintenances.find
    search = Search("find_maintenance_plans", "maintenancePlans", find, fields, account.views.plan)
    return await page_of(call, search, where)


async def _get_plan(call: Call) -> dict[str, Any]:
    views, plans = call.account.views, call.account.client.preventive_maintenances
    found = await plans.get(call.arguments["maintenancePlan"])
    recent = await plans.recent_work_orders(found.id)
    await call.account.learn_release()
    named = [{"id": one.id, "name": views.name(one.title), "number": one.custom_id} for one in recent]
    return {
        "notice": NOTICE,
        "maintenancePlan": views.plan(found, _views.LONG),
        "recentWorkOrders": named[:MOST_WORK_ORDERS],
    }


async def _find_parts(call: Call) -> dict[str, Any]:
    where = _text(call, PartF.name, PartF.description, PartF.barcode)
    search = Search("find_parts", "parts", call.account.client.parts.find, PartF, call.account.views.part)
    return await page_of(call, search, where)


async def _get_part(call: Call) -> dict[str, Any]:
    found = await call.account.client.parts.get(call.arguments["part"])
    await call.account.learn_release()
    return {"notice": NOTICE, "part": call.account.views.part(found, _views.LONG)}


async def _find_requests(call: Call) -> dict[str, Any]:
    account, state = call.account, call.arguments.get("state")
    where = [*_text(call, RequestF.title, RequestF.description), *await _asset(call, RequestF.asset)]
    if state is not None:
        where.append(cast("Filter[Any]", RequestF.cancelled.is_(state == "CANCELLED")))
    if state == "PENDING":
        where.append(RequestF.work_order.is_null())
    elif state == "APPROVED":
        where.append(RequestF.work_order.is_not_null())
    search = Search("find_requests", "requests", account.client.requests.find, RequestF, account.views.request)
    return await page_of(call, search, where)


async def _get_request(call: Call) -> dict[str, Any]:
    found = await call.account.client.requests.get(call.arguments["request"])
    await call.account.learn_release()
    return {"notice": NOTICE, "request": call.account.views.request(found, _views.LONG)}


async def _create_request(call: Call) -> Change:
    payload = read_dates(call, call.chosen(*REQUEST), "dueDate")

    async def write(key: str) -> dict[str, Any]:
        created = await call.account.client.requests.create(cast(NewRequest, payload), idempotency_key=key)
        await call.account.learn_release()
        return {"notice": NOTICE, "request": call.account.views.request(created, _views.LONG)}

    return Change(f"Create the request {payload['title']!r}.", write, after=call.chosen(*REQUEST))


async def _find_meters(call: Call) -> dict[str, Any]:
    where = [*_text(call, MeterF.name), *await _asset(call, MeterF.asset)]
    search = Search("find_meters", "meters", call.account.client.meters.find, MeterF, call.account.views.meter)
    return await page_of(call, search, where)


async def _get_meter(call: Call) -> dict[str, Any]:
    client, views = call.account.client, call.account.views
    found = await client.meters.get(call.arguments["meter"])
    readings = sorted(await client.readings.find(found.id), key=lambda one: -one.id)
    await call.account.learn_release()
    return {
        "notice": NOTICE,
        "meter": views.meter(found),
        "readings": [views.reading(one) for one in readings[:MOST_READINGS]],
        "readingsTotal": len(readings),
    }


async def _add_reading(call: Call) -> Change:
    client, value = call.account.client, call.arguments["value"]
    found = await client.meters.get(call.arguments["meter"])
    await call.account.learn_release()
    views, name = call.account.views, call.account.views.name(found.name)

    async def look() -> dict[str, Any] | None:
        for one in await client.readings.find(found.id):
            if one.value == value and await is_own_of_last(call, one, READING_SECONDS):
                return {"notice": NOTICE, "reading": views.reading(one)}
        return None

    async def write(_key: str) -> dict[str, Any]:
        written = await client.meters.add_reading(found.id, value)
        return {"notice": NOTICE, "reading": views.reading(written)}

    target = {"kind": "meter", "id": found.id, "number": None}
    summary = f"Add the reading {value:g} to the meter {name!r}."
    return Change(summary, write, target, after={"value": value}, look=look)


async def _find_people(call: Call) -> dict[str, Any]:
    where = _text(call, UserF.first_name, UserF.last_name, UserF.email, UserF.job_title)
    if not call.arguments.get("includeDisabled"):
        where.append(cast("Filter[Any]", UserF.enabled.is_(True)))
    search = Search("find_people", "people", call.account.client.users.find, UserF, call.account.views.user)
    return await page_of(call, search, where)


async def _find_locations(call: Call) -> dict[str, Any]:
    where = _text(call, LocationF.name, LocationF.address)
    find = call.account.client.locations.find
    return await page_of(call, Search("find_locations", "locations", find, LocationF, call.account.views.place), where)


def _one(name: str, description: str) -> dict[str, Any]:
    return schemas.arguments({name: schemas.reference(description)}, name)


RECORD_TOOLS = (
    Tool(
        "find_maintenance_plans",
        "Find maintenance plans",
        "Find preventive maintenances, newest first: what is done again and again, with its schedule and next date.",
        schemas.arguments(paged(text=schemas.text("Part of the title or description."), asset=_ASSET)),
        _results.PlanPage,
        _find_plans,
    ),
    Tool(
        "get_maintenance_plan",
        "Get a maintenance plan",
        "Get a preventive maintenance with its last work orders.",
        _one("maintenancePlan", "The plan: its id or number such as PM000001."),
        _results.PlanDetails,
        _get_plan,
    ),
    Tool(
        "find_parts",
        "Find spare parts",
        "Find spare parts, newest first, with their stock. isLow: below the minimum.",
        schemas.arguments(paged(text=schemas.text("Part of the name, description or barcode."))),
        _results.PartPage,
        _find_parts,
    ),
    Tool(
        "get_part",
        "Get a spare part",
        "Get a spare part with its stock.",
        _one("part", "The part: its id or exact name."),
        _results.PartDetails,
        _get_part,
    ),
    Tool(
        "find_requests",
        "Find requests",
        "Find requests for work, newest first. PENDING ones wait for a decision, APPROVED ones have a work order.",
        schemas.arguments(
            paged(
                text=schemas.text("Part of the title or description."),
                asset=_ASSET,
                state=schemas.words(("PENDING", "APPROVED", "CANCELLED"), "Their state."),
            )
        ),
        _results.RequestPage,
        _find_requests,
    ),
    Tool(
        "get_request",
        "Get a request",
        "Get a request for work with its state.",
        _one("request", "The request: its id or number such as R000001."),
        _results.RequestDetails,
        _get_request,
    ),
    Tool(
        "create_request",
        "Create a request",
        "Create a request for work, which people approve or cancel in Atlas. Calling again with the same arguments on "
        "the same day creates nothing new.",
        schemas.arguments(
            {**schemas.payload_properties(NewRequest, REQUEST), "idempotencyKey": IDEMPOTENCY_KEY}, "title"
        ),
        _results.RequestWritten,
        _create_request,
        "create",
        is_found_by_key=True,
    ),
    Tool(
        "find_meters",
        "Find meters",
        "Find meters, newest first.",
        schemas.arguments(paged(text=schemas.text("Part of the name."), asset=_ASSET)),
        _results.MeterPage,
        _find_meters,
    ),
    Tool(
        "get_meter",
        "Get a meter",
        "Get a meter with its last readings, newest first.",
        _one("meter", "The meter: its id or exact name."),
        _results.MeterDetails,
        _get_meter,
    ),
    Tool(
        "add_meter_reading",
        "Add a meter reading",
        "Add a reading to a meter. It may set off work orders. The same value within ten minutes is added once.",
        schemas.arguments(
            {
                "meter": schemas.reference("The meter: its id or exact name."),
                "value": {"type": "number", "minimum": -1e15, "maximum": 1e15, "description": "In the meter's unit."},
                "idempotencyKey": IDEMPOTENCY_KEY,
            },
            "meter",
            "value",
        ),
        _results.ReadingWritten,
        _add_reading,
        "create",
        repeat_seconds=READING_SECONDS,
    ),
    Tool(
        "find_people",
        "Find people",
        "Find people of the company by name, e-mail or job title; disabled ones are left out.",
        schemas.arguments(
            paged(
                text=schemas.text("Part of the first name, last name, e-mail or job title."),
                includeDisabled={"type": "boolean", "description": "People who cannot sign in, too."},
            )
        ),
        _results.PeoplePage,
        _find_people,
    ),
    Tool(
        "find_locations",
        "Find locations",
        "Find locations by name or address.",
        schemas.arguments(paged(text=schemas.text("Part of the name or address."))),
        _results.LocationPage,
        _find_locations,
    ),
)
