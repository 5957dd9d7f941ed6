"""Scripted agent without a model: handles a fault up to a completed work order with `atlas mcp`'s tools, over stdio.

    python examples/mcp_agent.py "PowerFlex 525" "Fault F003: comms lost"

A script replaces the model's decisions; the calls are those that a model makes. The server runs with
--confirm, so that each write is a draft first; this script confirms its own drafts.
"""

from __future__ import annotations

import asyncio
import os
import sys
from typing import Any

from mcp import Client, StdioServerParameters

SERVER = StdioServerParameters(
    command=sys.executable, args=["-m", "rivet.integrations.atlas.cli", "mcp", "--confirm"], env=dict(os.environ)
)


class Agent:
    """Calls tools, and prints each step."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def call(self, tool: str, **arguments: Any) -> dict[str, Any]:
        """Call a tool; a draft is shown and confirmed."""
        result = await self._client.call_tool(tool, arguments)
        found: dict[str, Any] = result.structured_content
        if result.is_error:
            error = found["error"]
            raise SystemExit(f"{tool}: {error['message']} {error['next']}")
        if draft := found.get("draft"):
            print(f"   draft: {draft['summary']} {draft['after']}")
            return await self.call("confirm_draft", draft=draft["id"], approvedBy="the script")
        return found


async def main(asset_name: str, fault: str) -> None:
    """Handle a fault up to a completed work order."""
    async with Client(SERVER) as client:
        agent = Agent(client)
        print(f"1. Which asset is {asset_name!r}?")
        assets = (await agent.call("find_assets", text=asset_name))["assets"]
        if len(assets) != 1:
            raise SystemExit(f"{len(assets)} assets match: {[one['name'] for one in assets]}")
        number = assets[0]["number"]
        print(f"2. Is there a work order for the fault at {number}, and what helped before?")
        known = await agent.call("get_asset", asset=number)
        same = [one for one in known["openWorkOrders"] if one["title"] == fault]
        helped = [one["feedback"] for one in known["history"] if one["feedback"]]
        if same:
            work_order = same[0]
        else:
            print("3. No: create one.")
            description = f"Reported: {fault}" + (f"\nHelped before: {helped[0]}" if helped else "")
            made = await agent.call(
                "create_work_order", title=fault, description=description, priority="HIGH", asset=number
            )
            work_order = made["workOrder"]
        print(f"4. Work on {work_order['number']}.")
        await agent.call("update_work_order", workOrder=work_order["number"], status="IN_PROGRESS")
        print("5. Done.")
        done = await agent.call("complete_work_order", workOrder=work_order["number"], feedback="Replaced the module")
        print(f"{done['workOrder']['number']} {done['workOrder']['status']}: {done['workOrder']['title']}")


if __name__ == "__main__":
    asyncio.run(main(*(sys.argv[1:] or ("PowerFlex 525", "Fault F003: comms lost"))))
