"""Escalation: create an Atlas work order, once, from a critical answer of a troubleshooting service.

    from rivet.integrations.atlas import AtlasClient
    from rivet.integrations.atlas.escalation import Escalation

    async with AtlasClient() as client:
        escalation = Escalation(client, orchestrator)
        reply = await escalation.handle("VFD of A000001 trips with F0001", "telegram_12345")
        print(reply.text)

``SyncEscalation`` does the same with a ``SyncAtlasClient`` and an orchestrator whose ``route_query`` is a plain
function.
"""

from __future__ import annotations

from rivet.integrations.atlas.escalation._answers import Answer, Orchestrator, SyncOrchestrator, read_answer
from rivet.integrations.atlas.escalation._async.escalation import Escalation
from rivet.integrations.atlas.escalation._fault_report import EscalationReply
from rivet.integrations.atlas.escalation._policy import Decision, EscalationPolicy
from rivet.integrations.atlas.escalation._sync.escalation import SyncEscalation

__all__ = (
    "Answer",
    "Decision",
    "Escalation",
    "EscalationPolicy",
    "EscalationReply",
    "Orchestrator",
    "SyncEscalation",
    "SyncOrchestrator",
    "read_answer",
)
