# Made from atlas/_client/records/_async/tasks.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Tasks of a work order or a preventive maintenance: ``client.tasks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import PreventiveMaintenance, Task, WorkOrder

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads


class SyncTasks(SyncRecords):
    """Tasks of a work order or a preventive maintenance."""

    _accessor = "tasks"

    def get(self, reference: payloads.Ref | Task, **options: Unpack[CallOptions]) -> Task:
        """Get a task.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.tasks.get(7)
        """
        found: Task = self._get(reference, options)
        return found

    def find(
        self,
        *,
        work_order: payloads.Ref | None = None,
        preventive_maintenance: payloads.Ref | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Task]:
        """Return all tasks of a work order or a preventive maintenance.

        Args:
            work_order: The work order: its id, number or name; one of the keywords must be given.
            preventive_maintenance: The preventive maintenance: its id, number or name; one of the keywords must be
                given.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The records.

        Raises:
            AtlasNotFoundError: There is no such record.

        Example:
            >>> client.tasks.find(work_order=7)
        """
        found: list[Task] = self._list(
            {"work_order": work_order, "preventive_maintenance": preventive_maintenance, **options}
        )
        return found

    def update(
        self,
        reference: payloads.Ref | Task,
        changes: payloads.TaskChanges | Task,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Task:
        """Change some properties of a task, and keep all others.

        Args:
            reference: Its id.
            changes: The properties to change; None clears one.
            if_unchanged_since: The ``updated_at`` of the record you read: if another user has changed it since,
                nothing is sent.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The updated record.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: A property is unknown or invalid; nothing was changed.
            AtlasConflictError: Another user changed it since then.

        Example:
            >>> client.tasks.update(7, {"status": "OPEN"})
        """
        found: Task = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | Task, **options: Unpack[CallOptions]) -> None:
        """Delete a task.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.tasks.delete(7)
        """
        self._delete(reference, options)

    def replace(
        self, reference: payloads.Ref | WorkOrder, tasks: list[payloads.TaskInputPart], **options: Unpack[CallOptions]
    ) -> list[Task]:
        """Replace all tasks of a work order.

        Args:
            reference: Its id or its number such as WO000001.
            tasks: The tasks: label, taskType and optional properties.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The tasks.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.

        Example:
            >>> client.tasks.replace(7, tasks=[{"label": "Machine hours", "taskType": "SUBTASK"}])
        """
        found: list[Task] = self._act("replace", reference, {"tasks": tasks}, options)
        return found

    def replace_in_plan(
        self,
        reference: payloads.Ref | PreventiveMaintenance,
        tasks: list[payloads.TaskInputPart],
        **options: Unpack[CallOptions],
    ) -> list[Task]:
        """Replace all tasks of a preventive maintenance.

        Args:
            reference: Its id, its number such as PM000001, its name or its title.
            tasks: The tasks: label, taskType and optional properties.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The tasks.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.

        Example:
            >>> client.tasks.replace_in_plan(7, tasks=[{"label": "Machine hours", "taskType": "SUBTASK"}])
        """
        found: list[Task] = self._act("replace_in_plan", reference, {"tasks": tasks}, options)
        return found
