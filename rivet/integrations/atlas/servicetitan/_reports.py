"""Report of an export."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rivet.integrations.atlas.exceptions import AtlasError, AtlasLicenseError, AtlasNotFoundError, AtlasValidationError
from rivet.integrations.atlas.servicetitan._job_mapping import Unmapped
from rivet.integrations.atlas.vendors.errors import (
    VendorAuthError,
    VendorError,
    VendorRateLimitError,
    VendorRefusedError,
)

FORBIDDEN = 403
IN_A_ROW = 3
"""Number of failed work orders in a row after which the export stops: the cause is not in one of them."""

Action = Literal[
    "create", "update", "status", "note", "equipment", "reschedule", "atlas status", "atlas schedule", "file",
    "atlas comment", "atlas asset", "atlas file",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class ExportStep:
    """One write of an export.

    Attributes:
        action: create (a job), update (its summary and priority), status (the job's), note, equipment, file (of the
            equipment), reschedule (its appointment), or atlas status, atlas schedule and atlas comment (the work
            order's), atlas asset and atlas file (the asset's).
        work_order: The work order's number; the asset's, if no work order is meant.
        job: The job's number; None if it is not created yet.
        detail: The written values.
    """

    action: Action
    work_order: str
    job: str | None
    detail: str


@dataclass(frozen=True, slots=True)
class StatusConflict:
    """Status, or a time, that was changed in both systems.

    Attributes:
        work_order: The work order's number.
        job: The job's number.
        atlas: Atlas's status, or its time as an ISO 8601 interval.
        servicetitan: The job's status as one of Atlas's, or its appointment's time.
        winner: The system whose value both have now.
        field: status, or schedule.
    """

    work_order: str
    job: str
    atlas: str
    servicetitan: str
    winner: str
    field: Literal["status", "schedule"] = "status"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Write that one of the systems refused; the next export tries it again.

    Attributes:
        work_order: The work order's number; its id, if it does not exist in Atlas any more.
        message: The reason, and what to do.
        trace_id: ServiceTitan's number for the failed request.
    """

    work_order: str
    message: str
    trace_id: str | None = None


@dataclass(slots=True)
class ExportReport:
    """Report of an export.

    Attributes:
        dry_run: Nothing was written; ``steps`` are the writes that it would have done.
        seen: Number of work orders, or jobs, that were checked.
        steps: The writes.
        unmapped: Values that the mapping does not know: these work orders were not exported.
        conflicts: Statuses that both had changed.
        refused: Writes that were refused, or failed for one work order.
        without: ``notes`` or ``equipment``, if the application may not access them, or ServiceTitan has them no more.
        in_a_row: Number of consecutive failures at the end.
        to_complete: Numbers of jobs whose work orders are complete, and which a person must complete at ServiceTitan:
            its API has no call for that.
        total: Number of work orders, or jobs, to check; None if it is not known.
        seconds_left: Estimated time until the end, at the pace so far, which both systems' limits set.
    """

    dry_run: bool = False
    seen: int = 0
    steps: list[ExportStep] = field(default_factory=list)
    unmapped: list[Unmapped] = field(default_factory=list)
    conflicts: list[StatusConflict] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    without: set[str] = field(default_factory=set)
    in_a_row: int = 0
    to_complete: list[str] = field(default_factory=list)
    total: int | None = None
    seconds_left: float | None = None

    def estimate(self, elapsed: float) -> None:
        """Estimate the time left, after some seconds."""
        if self.seen and self.total is not None:
            self.seconds_left = elapsed / self.seen * max(self.total - self.seen, 0)

    def leave_out(self, what: str, work_order: str, error: VendorError) -> None:
        """Continue without notes or equipment, which the application may not access, or ServiceTitan has no more.

        Raises:
            VendorAuthError: A permission is not the cause.
        """
        if isinstance(error, VendorAuthError) and error.status != FORBIDDEN:
            raise error
        verb = "are" if what.endswith("s") else "is"
        self.without.add(what)
        self.refused.append(
            Refusal(work_order, f"{what} {verb} left out of this export: {error.message}", error.trace_id)
        )

    def count(self, action: Action) -> int:
        """Return the number of writes of a kind."""
        return sum(step.action == action for step in self.steps)


def continue_or_raise(error: AtlasError, work_order: str, report: ExportReport) -> None:
    """Record that one work order failed, and continue with the others.

    Raises:
        AtlasError: It concerns all of them, or several have failed in a row; its details hold the report.
    """
    refused = isinstance(error, (VendorRefusedError, AtlasValidationError, AtlasNotFoundError, AtlasLicenseError))
    if not refused:
        report.in_a_row += 1
        general = not isinstance(error, VendorError) or isinstance(error, (VendorAuthError, VendorRateLimitError))
        if general or error.status is None or report.in_a_row >= IN_A_ROW:
            error.details["report"] = report
            raise error
    report.refused.append(Refusal(work_order, error.message, getattr(error, "trace_id", None)))
