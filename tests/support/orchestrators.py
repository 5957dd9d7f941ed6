"""Orchestrators that answer what a test says, and escalations of their answers."""

from __future__ import annotations

import asyncio
import types
from typing import Any

from rivet.integrations.atlas.escalation import Escalation, EscalationReply, SyncEscalation
from support.modes import Mode


class Orchestrator:
    """Answers all questions alike; keeps them."""

    def __init__(self, response: Any) -> None:
        self.response = response
        self.asked: list[tuple[Any, ...]] = []

    async def route_query(self, *question: Any) -> Any:
        self.asked.append(question)
        return self.response


class PlainOrchestrator(Orchestrator):
    def route_query(self, *question: Any) -> Any:  # type: ignore[override]
        self.asked.append(question)
        return self.response


async def handled(mode: Mode, client: Any, response: Any, *question: Any, **options: Any) -> EscalationReply:
    if mode.is_async:
        return await Escalation(client, Orchestrator(response), **options).handle(*question)
    escalation = SyncEscalation(client.client, PlainOrchestrator(response), **options)
    return await asyncio.to_thread(escalation.handle, *question)


def critical(**more: Any) -> Any:
    return types.SimpleNamespace(priority="CRITICAL", response_text="Stop it.", recommended_expert_id=4, **more)


async def count(atlas: Any) -> int:
    return len([one async for one in atlas.iter_work_orders() if one.title.startswith("Critical Issue")])
