"""``atlas wo complete``, ``cancel`` and ``reopen``: change the state of work orders that do not have it already."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Annotated, Any

import typer

from rivet.integrations.atlas.cli import output
from rivet.integrations.atlas.cli.exit_codes import SOME_FAILED, report_errors
from rivet.integrations.atlas.cli.list_options import WorkOrderIds
from rivet.integrations.atlas.cli.references import References
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.exceptions import AtlasError, AtlasValidationError


def complete(
    context: typer.Context,
    work_orders: WorkOrderIds,
    feedback: Annotated[str | None, typer.Option(help="What was done.")] = None,
) -> None:
    """Complete work orders; a failure does not stop the others."""

    def change(client: Any, one: Any) -> Any:
        if one["status"] == "CANCELLED":
            raise _refused(one, "is cancelled", f"take it up again first: atlas wo reopen {one.custom_id}")
        if one["status"] == "COMPLETED" and feedback is None:
            return already(one, "complete")
        return client.complete_work_order(one.id, feedback)

    _change_many(context, work_orders, change)


def cancel(
    context: typer.Context,
    work_orders: WorkOrderIds,
    reason: Annotated[str | None, typer.Option(help="Why; it becomes a comment.")] = None,
) -> None:
    """Cancel work orders: they are archived, with a comment."""
    changes = {"status": "CANCELLED", **({} if reason is None else {"notes": reason})}

    def change(client: Any, one: Any) -> Any:
        if one["status"] == "COMPLETED":
            raise _refused(
                one, "is complete", f"if it is to be cancelled all the same, atlas wo reopen {one.custom_id}"
            )
        if one["status"] == "CANCELLED" and reason is None:
            return already(one, "cancelled")
        return client.update_work_order(one.id, changes)

    _change_many(context, work_orders, change)


def reopen(context: typer.Context, work_orders: WorkOrderIds) -> None:
    """Reopen completed or cancelled work orders: their status becomes PENDING."""

    def change(client: Any, one: Any) -> Any:
        if one["status"] not in ("COMPLETED", "CANCELLED"):
            return already(one, f"open ({one['status']})")
        return client.update_work_order(one.id, {"status": "PENDING"})

    _change_many(context, work_orders, change)


def already(record: Any, state: str) -> Any:
    """Say that a record has the wanted state; return it as it is."""
    sys.stderr.write(f"{record.custom_id} is already {state}; nothing was changed.\n")
    return record


def _refused(one: Any, state: str, remedy: str) -> AtlasValidationError:
    return AtlasValidationError(f"{one.custom_id} {state}; {remedy}.")


def _change_many(context: typer.Context, work_orders: list[str], change: Callable[[Any, Any], Any]) -> None:
    """Change work orders one by one: a failure does not stop the others; of a single one it ends with its own code."""
    session: Session = context.obj
    wanted = list(dict.fromkeys(work_orders))
    done, failed = list[Any](), list[AtlasError]()
    with report_errors(), session.client() as client:
        references = References(client, session)
        for one in wanted:
            try:
                done.append(change(client, client.get_work_order(references.work_order(one))))
            except AtlasError as error:
                if len(wanted) == 1:
                    raise
                failed.append(error)
                sys.stderr.write(f"atlas: {one}: {error.message}\n")
        output.records(done, output.WORK_ORDERS, session)
    if failed:
        raise typer.Exit(SOME_FAILED)
