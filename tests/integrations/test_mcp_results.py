"""Size of what MCP tools give: pages by cursor, texts cut to a limit."""

from __future__ import annotations

from typing import Any

import pytest
from support.mcp_clients import account, agent, options_for

from rivet.integrations.atlas import AtlasClient
from rivet.integrations.atlas.mcp import McpLimits
from rivet.integrations.atlas.testing import AtlasSandbox

pytestmark = pytest.mark.slow


async def test_pages_go_on_where_they_ended(atlas_sandbox: AtlasSandbox) -> None:
    async with AtlasClient(**atlas_sandbox.credentials) as client:
        await client.create_many([{"title": f"Lamp {number:02}"} for number in range(23)])
    async with agent(options_for(atlas_sandbox)) as tools:
        seen: list[int] = []
        page = await tools("find_work_orders", text="lamp", limit=5)
        while True:
            seen += [one["id"] for one in page["workOrders"]]
            assert page["total"] == 23
            if page["nextCursor"] is None:
                break
            if len(seen) == 10:  # a new one in the middle moves nothing
                await tools("create_work_order", title="Lamp new")
            page = await tools("find_work_orders", text="lamp", limit=5, cursor=page["nextCursor"])
        assert seen == list(reversed(range(5, 28)))
        first = await tools("find_work_orders", text="lamp", limit=5)
        wrong = await tools.error("find_work_orders", text="belt", limit=5, cursor=first["nextCursor"])
        assert "another search" in wrong["message"]
        two = (account(atlas_sandbox, "north"), account(atlas_sandbox, "local"))
        async with agent(options_for(atlas_sandbox, accounts=two)) as tenants:
            page = await tenants("find_assets", limit=1, account="north")
            foreign = await tenants.error("find_assets", limit=1, account="local", cursor=page["nextCursor"])
            assert "another search" in foreign["message"]
        for nonsense in ("x", "W10", "WzEsIDIsIDNd", "é"):
            assert "cursor" in (await tools.error("find_work_orders", cursor=nonsense))["fields"]


async def test_results_are_bounded_in_size(atlas_sandbox: AtlasSandbox) -> None:
    async with AtlasClient(**atlas_sandbox.credentials) as client:
        rows: list[Any] = [{"title": f"Long {number}", "description": "x" * 50_000} for number in range(12)]
        await client.create_many(rows)
        for _ in range(12):
            await client.work_orders.comment(1, "y" * 9_000)
    limits = McpLimits(calls_per_minute=1000, requests=(), result_characters=6_000)
    async with agent(options_for(atlas_sandbox, limits=limits)) as tools:
        page = await tools("find_work_orders", text="long", limit=50)
        assert 0 < len(page["workOrders"]) < 12
        assert len(str(page)) <= 6_500
        rest = await tools("find_work_orders", text="long", limit=50, cursor=page["nextCursor"])
        assert rest["workOrders"][0]["id"] == page["workOrders"][-1]["id"] - 1
        for tool, arguments in (
            ("get_work_order", {"workOrder": "WO000005"}),
            ("get_work_order", {"workOrder": "WO000001"}),
            ("shift_report", {}),
        ):
            result = await tools.client.call_tool(tool, arguments)
            assert len(result.content[1].text) <= 6_000, tool
            assert result.structured_content["notice"].startswith("Data from Atlas")
