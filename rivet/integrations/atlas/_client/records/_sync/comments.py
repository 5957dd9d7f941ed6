# Made from atlas/_client/records/_async/comments.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Comments on a work order: ``client.comments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Comment, CommentCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads


class SyncComments(SyncRecords):
    """Comments on a work order."""

    _accessor = "comments"

    def get(self, reference: payloads.Ref | Comment, **options: Unpack[CallOptions]) -> Comment:
        """Get a comment.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.comments.get(7)
        """
        found: Comment = self._get(reference, options)
        return found

    def find(self, work_order: payloads.Ref, **options: Unpack[CallOptions]) -> list[Comment]:
        """Return all comments on a work order.

        Args:
            work_order: The work order: its id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The records.

        Raises:
            AtlasNotFoundError: There is no such record.

        Example:
            >>> client.comments.find(work_order=7)
        """
        found: list[Comment] = self._list({"work_order": work_order, **options})
        return found

    def create(self, data: payloads.NewComment | CommentCreate, **options: Unpack[CallOptions]) -> Comment:
        """Create a comment exactly once.

        Args:
            data: ``workOrder``, ``content`` and optional properties; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> client.comments.create({"workOrder": 7, "content": "the spare part is here"})
        """
        found: Comment = self._create(data, None, options)
        return found

    def update(
        self,
        reference: payloads.Ref | Comment,
        changes: payloads.CommentChanges | Comment,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Comment:
        """Change some properties of a comment, and keep all others.

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
            >>> client.comments.update(7, {"content": "the spare part is here"})
        """
        found: Comment = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | Comment, **options: Unpack[CallOptions]) -> None:
        """Delete a comment.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.comments.delete(7)
        """
        self._delete(reference, options)
