"""Escalation with an AtlasClient; sync_escalation.py is made from this file by scripts/unasync.py."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

from rivet.integrations.atlas import AtlasClient
from rivet.integrations.atlas._search.fields import F
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.concurrency import async_aside
from rivet.integrations.atlas.escalation._answers import Answer, Orchestrator, question_of, read_answer
from rivet.integrations.atlas.escalation._fault_marks import carries, marks_for
from rivet.integrations.atlas.escalation._fault_report import EscalationReply, Report, State, called, utc_now
from rivet.integrations.atlas.escalation._outbox_fallback import put_aside
from rivet.integrations.atlas.escalation._policy import Decide, Decision, EscalationPolicy
from rivet.integrations.atlas.exceptions import (
    AtlasConfigError,
    AtlasError,
    AtlasOutcomeUnknownError,
    AtlasValidationError,
)

if TYPE_CHECKING:
    from atlas_api.models.asset import Asset
    from atlas_api.models.work_order import WorkOrder

    from rivet.integrations.atlas.outbox import Outbox
    from rivet.integrations.atlas.types import NewWorkOrder

logger = logging.getLogger("rivet.integrations.atlas")

WINDOW = timedelta(hours=24)
MOST_NAMES = 3
"""So many names of the asset are looked for: the user waits."""
MOST_ASSETS = 200


class Escalation:
    """Asks an orchestrator, and makes a work order of what its policy finds too serious for an answer alone.

    The user's answer comes first: whatever goes wrong with Atlas, it is given, and says what became of the work order.
    One fault of one conversation is one work order within the window: the same words, or the same fault codes (F0001)
    of the same equipment (A000001, P-101). In doubt it is two.

    Args:
        client: The client.
        orchestrator: Answers the questions.
        policy: What is escalated: an EscalationPolicy, or a function that makes a Decision of an Answer.
        outbox: Keeps work orders while Atlas is away (``rivet-atlas[outbox]``); its deliver() is yours to call.
        window: How long the same fault of a conversation is one.
        patience: Seconds that the user waits for Atlas at most; writing to the outbox comes on top.
        secret: What the marks in descriptions are made with, so that nobody else can make one; the same in all
            processes that escalate. By default ATLAS_ESCALATION_SECRET, or else derived from the client's password or
            key: after that was changed, a fault that goes on is reported once more.

    Raises:
        AtlasConfigError: An argument cannot be used.

    Example:
        >>> reply = await Escalation(client, orchestrator).handle("A000001 is on fire", "telegram_12345")
        >>> print(reply.text)
        Stop it at once.
        <BLANKLINE>
        🔧 Work order created: WO000012
    """

    def __init__(
        self,
        client: AtlasClient,
        orchestrator: Orchestrator,
        *,
        policy: EscalationPolicy | Decide | None = None,
        outbox: Outbox | None = None,
        window: timedelta = WINDOW,
        patience: float = 10.0,
        secret: str | None = None,
    ) -> None:
        chosen = EscalationPolicy() if policy is None else policy
        self._decide: Decide = chosen.decide if isinstance(chosen, EscalationPolicy) else chosen
        if not callable(getattr(orchestrator, "route_query", None)):
            raise AtlasConfigError("orchestrator must have a route_query().")
        if not callable(self._decide):
            raise AtlasConfigError("policy must be an EscalationPolicy or a function that decides about an answer.")
        if not isinstance(window, timedelta) or not timedelta(minutes=1) <= window <= timedelta(days=366):
            raise AtlasConfigError("window must be a timedelta of a minute to a year.")
        if isinstance(patience, bool) or not isinstance(patience, (int, float)) or not 0 < patience <= 3600:
            raise AtlasConfigError("patience must be a number of seconds, at most 3600.")
        self._client, self._orchestrator, self._outbox = client, orchestrator, outbox
        self._window, self._patience = window, patience
        self._marks = marks_for(client, secret)

    async def handle(self, *question: Any) -> EscalationReply:
        """Answer a question, and escalate it if need be.

        Args:
            *question: What route_query() takes: the question and the user's id, or a request with ``text``,
                ``user_id`` and ``conversation_id``, such as a ``RivetRequest``.

        Returns:
            The answer, and what became of the work order.

        Raises:
            Exception: Whatever the orchestrator or the policy raises; nothing that Atlas does.
        """
        answer = read_answer(await self._orchestrator.route_query(*question))
        return await self.escalate(answer, *question)

    async def escalate(self, answer: Answer, *question: Any) -> EscalationReply:
        """Escalate an answer if need be, where the orchestrator was asked elsewhere.

        Args:
            answer: The answer, such as `read_answer` gives.
            *question: As for handle().

        Returns:
            As handle() does.
        """
        decision = self._decide(answer)
        if decision.priority is None:
            return EscalationReply(answer.text, answer, decision, "not needed")
        try:
            text, conversation = question_of(question)
            now = utc_now(clock.wall())
            report = Report(text, conversation, answer, decision, now, self._window, self._marks)
        except Exception as error:
            logger.exception("Atlas: a fault could not be reported")
            return _reply(answer, decision, "failed", error=error)
        ends = clock.monotonic() + self._patience
        try:
            if await self._is_queued(report):
                return _reply(answer, decision, "queued")
            state, work_order = await self._filed(report, ends)
        except Exception as error:
            if not isinstance(error, AtlasError):
                logger.exception("Atlas: an escalation stumbled")
            return await self._put_aside(report, answer, decision, error)
        await self._tag(work_order, answer, ends)
        return _reply(answer, decision, state, work_order.custom_id or work_order.id, work_order)

    async def _filed(self, report: Report, ends: float) -> tuple[State, WorkOrder]:
        wanted = F.description.contains(report.mark) & (F.created_at >= report.since)
        async for found in self._client.iter_work_orders(wanted, limit=100, deadline=_left(ends)):
            if not carries(found.description, report.mark):
                continue
            if found["status"] not in ("COMPLETED", "CANCELLED"):
                return "exists", found
            report.finished += 1
        await self._find_asset(report, ends)
        while True:
            payload = cast("NewWorkOrder", {**report.payload(), **report.optional()})
            try:
                made = await self._client.create_work_order(payload, idempotency_key=report.key, deadline=_left(ends))
            except AtlasValidationError as error:
                if not report.drop(error.field_errors):
                    raise
            else:
                return "created", made

    async def _tag(self, work_order: WorkOrder, answer: Answer, ends: float) -> None:
        """Note the atoms, for the feedback that comes back; the work order is there with or without."""
        if not answer.atoms:
            return
        try:
            await self._client.tag_atoms(work_order.id, *answer.atoms, deadline=_left(ends))
        except Exception as error:  # noqa: BLE001 - the answer must reach the user
            logger.warning("Atlas: the atoms of an escalation were not noted (%s)", type(error).__name__)

    async def _find_asset(self, report: Report, ends: float) -> None:
        """The asset that the answer or the question names in words or by a tag, if there is exactly one."""
        if not report.names:
            return
        left = _left(ends) / 2  # the work order comes first
        found: list[Asset] = []
        try:
            for name in report.names[:MOST_NAMES]:
                async for asset in self._client.iter_assets(called(name), limit=MOST_ASSETS, deadline=left):
                    found.append(asset)
        except AtlasError as error:
            logger.warning("Atlas: the asset of an escalation was not looked for (%s)", type(error).__name__)
            return
        report.choose_asset(found)

    async def _is_queued(self, report: Report) -> bool:
        if self._outbox is None:
            return False
        try:
            waiting = await async_aside(self._outbox.entries, "waiting")
        except Exception:
            logger.exception("Atlas: the outbox cannot be read")
            return False
        return any(entry.key.startswith(report.mark) for entry in waiting)

    async def _put_aside(self, report: Report, answer: Answer, decision: Decision, error: Exception) -> EscalationReply:
        if self._outbox is None:
            logger.error("Atlas: a fault was not filed (%s)", type(error).__name__)
            state: State = "unknown" if isinstance(error, AtlasOutcomeUnknownError) else "failed"
            return _reply(answer, decision, state, error=error)
        try:
            entry = await async_aside(put_aside, self._outbox, report)
        except Exception as lost:
            logger.exception("Atlas: a fault was not filed, nor put into the outbox")
            return _reply(answer, decision, "failed", error=lost)
        if entry.state == "delivered":
            return _reply(answer, decision, "exists", entry.work_order, error=error)
        return _reply(answer, decision, "queued" if entry.state == "waiting" else "failed", error=error)


def _left(ends: float) -> float:
    """Seconds that are left; the last call may begin, too."""
    return max(ends - clock.monotonic(), 0.1)


_TOLD = {
    "created": "🔧 Work order created: {}",
    "exists": "🔧 Work order exists: {}",
    "queued": "🔧 The maintenance system cannot be reached. The work order is kept and will be created.",
    "unknown": "⚠️ It is unknown whether a work order was created: please look, or report the fault.",
    "failed": "⚠️ The maintenance system cannot be reached. No work order was created: please report the fault.",
}


def _reply(
    answer: Answer,
    decision: Decision,
    state: State,
    number: int | str | None = None,
    work_order: WorkOrder | None = None,
    error: Exception | None = None,
) -> EscalationReply:
    text = f"{answer.text}\n\n{_TOLD[state].format(number)}".strip()
    return EscalationReply(text, answer, decision, state, work_order, error)
