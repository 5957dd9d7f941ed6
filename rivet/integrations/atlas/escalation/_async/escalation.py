"""Escalation: ask an orchestrator, and create a work order if its answer requires one."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

from rivet.integrations.atlas import AtlasClient
from rivet.integrations.atlas._search.fields import F
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.concurrency import async_run_blocking
from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas.escalation._answers import Answer, Orchestrator, question_of, read_answer
from rivet.integrations.atlas.escalation._fault_marks import carries, marks_for
from rivet.integrations.atlas.escalation._fault_report import EscalationReply, Report, State, called, utc_now
from rivet.integrations.atlas.escalation._outbox_fallback import put_into_outbox
from rivet.integrations.atlas.escalation._policy import Decide, Decision, EscalationPolicy
from rivet.integrations.atlas.exceptions import (
    AtlasConfigError,
    AtlasError,
    AtlasLicenseError,
    AtlasNotFoundError,
    AtlasOutcomeUnknownError,
    AtlasPermissionError,
    AtlasValidationError,
)

if TYPE_CHECKING:
    from atlas_api.models.asset import Asset
    from atlas_api.models.work_order import WorkOrder

    from rivet.integrations.atlas.outbox import Outbox
    from rivet.integrations.atlas.types import NewWorkOrder

logger = logging.getLogger("rivet.integrations.atlas")

WINDOW = timedelta(hours=24)
MAX_NAMES = 3
"""Maximum names of the asset to search for, since the user waits."""
MAX_ASSETS = 200


@suggests_keywords
class Escalation:
    """Asks an orchestrator, and creates a work order for an answer that the policy escalates.

    The user always gets the answer, whatever fails in Atlas, with the state of the work order. A fault of a
    conversation is reported once within the window: the same words, or the same fault codes (F0001) of the same
    equipment (A000001, P-101) and nothing else that describes a fault. In doubt two work orders are created.

    Args:
        client: The client.
        orchestrator: The service that answers the questions.
        policy: What to escalate: an EscalationPolicy, or a function from an Answer to a Decision.
        outbox: Stores work orders while Atlas is unreachable (``rivet-atlas[outbox]``); call its deliver() yourself.
        window: How long a repeated fault of a conversation counts as the same.
        patience: Maximum seconds that the user waits for Atlas; writing to the outbox is additional.
        secret: Key of the fault marks in descriptions, which prevents forged ones; the same in all processes that
            escalate. By default ATLAS_ESCALATION_SECRET, or else derived from the client's password or key: after
            that was changed, a persisting fault is reported once more.

    Raises:
        AtlasConfigError: An argument is invalid.

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
        """Answer a question, and escalate it if required.

        Args:
            *question: The arguments of route_query(): the question and the user's id, or a request with ``text``,
                ``user_id`` and ``conversation_id``, such as a ``RivetRequest``.

        Returns:
            The answer, and the state of the work order.

        Raises:
            Exception: An error of the orchestrator or the policy; errors of Atlas are in the reply.
        """
        answer = read_answer(await self._orchestrator.route_query(*question))
        return await self.escalate(answer, *question)

    async def escalate(self, answer: Answer, *question: Any) -> EscalationReply:
        """Escalate an answer if required, when the orchestrator was called elsewhere.

        Args:
            answer: The answer, such as from `read_answer`.
            *question: As for handle().

        Returns:
            As handle().
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
                logger.exception("Atlas: an escalation failed")
            return await self._put_into_outbox(report, answer, decision, error)
        await self._tag(work_order, answer, ends)
        return _reply(answer, decision, state, work_order.custom_id or work_order.id, work_order)

    async def _filed(self, report: Report, ends: float) -> tuple[State, WorkOrder]:
        same_fault = F.description.contains(report.mark) & (F.created_at >= report.since)
        async for found in self._client.iter_work_orders(same_fault, limit=100, deadline=_left(ends)):
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
        """Tag the work order with the answer's atoms, for the feedback loop; a failure is only logged."""
        if not answer.atoms:
            return
        try:
            await self._client.tag_atoms(work_order.id, *answer.atoms, deadline=_left(ends))
        except Exception as error:  # noqa: BLE001 - the answer must reach the user
            logger.warning("Atlas: the atoms of an escalation were not recorded (%s)", type(error).__name__)

    async def _find_asset(self, report: Report, ends: float) -> None:
        """Find the asset that the answer or the question names, or tags, if there is exactly one."""
        if not report.names:
            return
        left = _left(ends) / 2  # the work order comes first
        found: list[Asset] = []
        try:
            for name in report.names[:MAX_NAMES]:
                async for asset in self._client.iter_assets(called(name), limit=MAX_ASSETS, deadline=left):
                    found.append(asset)
        except AtlasError as error:
            logger.warning("Atlas: the search for the asset of an escalation failed (%s)", type(error).__name__)
            return
        report.choose_asset(found)

    async def _is_queued(self, report: Report) -> bool:
        if self._outbox is None:
            return False
        try:
            waiting = await async_run_blocking(self._outbox.entries, "waiting")
        except Exception:
            logger.exception("Atlas: the outbox cannot be read")
            return False
        return any(entry.key.startswith(report.mark) for entry in waiting)

    async def _put_into_outbox(
        self, report: Report, answer: Answer, decision: Decision, error: Exception
    ) -> EscalationReply:
        if self._outbox is None:
            logger.error("Atlas: a fault was not reported (%s)", type(error).__name__)
            state: State = "unknown" if isinstance(error, AtlasOutcomeUnknownError) else "failed"
            return _reply(answer, decision, state, error=error)
        if isinstance(error, _REFUSALS) and not isinstance(error, AtlasLicenseError):
            logger.error("Atlas: a fault was not reported, and would be refused again (%s)", type(error).__name__)
            return _reply(answer, decision, "failed", error=error)
        try:
            entry = await async_run_blocking(put_into_outbox, self._outbox, report)
        except Exception as lost:
            logger.exception("Atlas: a fault was neither reported nor put into the outbox")
            return _reply(answer, decision, "failed", error=lost)
        if entry.state == "delivered":
            return _reply(answer, decision, "exists", entry.work_order, error=error)
        return _reply(answer, decision, "queued" if entry.state == "waiting" else "failed", error=error)


def _left(ends: float) -> float:
    """Return the remaining seconds, at least enough to start the last call."""
    return max(ends - clock.monotonic(), 0.1)


_STATE_LINES = {
    "created": "🔧 Work order created: {}",
    "exists": "🔧 Work order exists: {}",
    "queued": "🔧 The work order cannot be created now. It is kept and will be created later.",
    "unknown": "⚠️ It is unknown whether a work order was created: please look, or report the fault.",
    "failed": "⚠️ The maintenance system {}. No work order was created: please report the fault.",
}
_REFUSALS = (AtlasValidationError, AtlasNotFoundError, AtlasPermissionError)
"""Errors of a server that was reached and refused."""


def _reply(
    answer: Answer,
    decision: Decision,
    state: State,
    number: int | str | None = None,
    work_order: WorkOrder | None = None,
    error: Exception | None = None,
) -> EscalationReply:
    if state == "failed":
        number = "refused the work order" if isinstance(error, _REFUSALS) else "cannot be reached"
    text = f"{answer.text}\n\n{_STATE_LINES[state].format(number)}".strip()
    return EscalationReply(text, answer, decision, state, work_order, error)
