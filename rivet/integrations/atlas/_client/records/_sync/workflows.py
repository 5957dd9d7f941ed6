# Made from atlas/_client/records/_async/workflows.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Workflows: ``client.workflows``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords

if TYPE_CHECKING:
    from typing import Unpack

    from atlas_api.models import Workflow, WorkflowCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.workflows import WorkflowsQuery
    from rivet.integrations.atlas._kinds import payloads


class SyncWorkflows(SyncRecords):
    """Workflows."""

    _accessor = "workflows"

    def get(self, reference: payloads.Ref | Workflow, **options: Unpack[CallOptions]) -> Workflow:
        """Get a workflow.

        Args:
            reference: Its id or its title.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.workflows.get(7)
        """
        found: Workflow = self._get(reference, options)
        return found

    def find(self, **asked: Unpack[WorkflowsQuery]) -> list[Workflow]:
        """Return all workflows, or those with given values.

        Args:
            **asked: Values that properties must equal; and options of the call.

        Returns:
            The records.

        Raises:
            AtlasValidationError: A keyword is invalid.

        Example:
            >>> client.workflows.find()
        """
        found: list[Workflow] = self._list(asked)
        return found

    def create(self, data: payloads.NewWorkflow | WorkflowCreate, **options: Unpack[CallOptions]) -> Workflow:
        """Create a workflow exactly once.

        Args:
            data: ``title``, ``mainCondition``, ``action`` and optional properties; other records by id, number or
                name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> client.workflows.create({"title": "Check pump", "mainCondition": "WORK_ORDER_CREATED",
            ...     "action": {"workOrderAction": "ASSIGN_PRIORITY"}})
        """
        found: Workflow = self._create(data, None, options)
        return found

    def delete(self, reference: payloads.Ref | Workflow, **options: Unpack[CallOptions]) -> None:
        """Delete a workflow.

        Args:
            reference: Its id or its title.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.workflows.delete(7)
        """
        self._delete(reference, options)
