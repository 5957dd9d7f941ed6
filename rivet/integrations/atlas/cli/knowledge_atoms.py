"""``atlas wo tag`` and ``atlas feedback``: the knowledge-base atoms of work orders, and verdicts on them."""

from __future__ import annotations

import contextlib
import sys
import time
from pathlib import Path
from typing import Annotated

import typer

from rivet.integrations.atlas._support.field_labels import ATOMS_FIELD
from rivet.integrations.atlas.atoms import atoms_of
from rivet.integrations.atlas.cli import mark_fields
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.list_options import WorkOrderId
from rivet.integrations.atlas.cli.references import References
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.terminal import json_text
from rivet.integrations.atlas.exceptions import (
    AtlasAuthError,
    AtlasConfigError,
    AtlasError,
    AtlasPermissionError,
    AtlasUnsupportedError,
)
from rivet.integrations.atlas.feedback import SyncFeedbackLoop


def tag(
    context: typer.Context,
    work_order: WorkOrderId,
    atoms: Annotated[list[str], typer.Argument(metavar="ATOM...")],
) -> None:
    """Tag a work order with knowledge-base atoms, and print all of its atoms.

    They are stored in a custom field of work orders, which the first tag of an account creates for all its users.
    """
    session: Session = context.obj
    with report_errors(), session.client() as client:
        has_field = True
        with contextlib.suppress(AtlasPermissionError, AtlasUnsupportedError):
            has_field = ATOMS_FIELD in mark_fields.labels(client)
        tagged = client.tag_atoms(References(client, session).work_order(work_order), *atoms)
        found = atoms_of(tagged)
        if not has_field:
            sys.stderr.write(f"atlas: work orders have a new custom field, {ATOMS_FIELD!r}, which holds the atoms.\n")
        lines = [json_text({"customId": tagged.custom_id, "atoms": found})] if session.as_json else found
        sys.stdout.write("\n".join(lines) + "\n")


def feedback(
    context: typer.Context,
    state: Annotated[Path, typer.Argument(metavar="FILE", help="Verdicts already printed; created if missing.")],
    every: Annotated[float, typer.Option(min=5, help="Seconds between looks.")] = 60,
    times: Annotated[int | None, typer.Option(help="Number of polls; endless by default.")] = None,
) -> None:
    """Print a JSON line for each verdict on atoms: completed is positive, reopened or negative feedback is negative."""
    session: Session = context.obj

    gone: list[OSError] = []

    def handler(atom_ids: list[str], feedback_type: str) -> None:
        try:
            sys.stdout.write(json_text({"atom_ids": atom_ids, "feedback_type": feedback_type}) + "\n")
            sys.stdout.flush()
        except OSError as error:  # the reader of the pipe has gone
            gone.append(error)
            raise

    with report_errors(), session.client() as client, SyncFeedbackLoop(client, handler, state) as loop:
        looked = 0
        if times is None:
            sys.stderr.write(f"atlas: polling every {every:g} s until Ctrl-C; --times 1 polls once.\n")
        while times is None or looked < times:
            try:
                loop.poll()
            except (AtlasAuthError, AtlasConfigError, AtlasPermissionError):
                raise  # these will be no better the next time
            except AtlasError as error:
                if times is not None:
                    raise
                sys.stderr.write(f"atlas: {error.message} The next look is in {every:g} s.\n")
            if gone:
                raise gone[0]
            looked += 1
            if times is None or looked < times:
                time.sleep(every)
