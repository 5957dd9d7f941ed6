# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of workflows."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions
from rivet.integrations.atlas._kinds import payloads


class WorkflowsQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    title: str
    main_condition: payloads.WorkflowMainConditionWord | None
    enabled: bool
