# Made from atlas/_client/records/_async/webhook_endpoints.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Webhook endpoints: ``client.webhook_endpoints``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import NewSecret, WebhookEndpoint, WebhookEndpointCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.webhook_endpoints import WebhookEndpointsQuery
    from rivet.integrations.atlas._kinds import payloads


class SyncWebhookEndpoints(SyncRecords):
    """Webhook endpoints."""

    _accessor = "webhook_endpoints"

    def find(self, **asked: Unpack[WebhookEndpointsQuery]) -> list[WebhookEndpoint]:
        """Return all webhook endpoints, or those with given values.

        Args:
            **asked: Values that properties must equal; and options of the call.

        Returns:
            The records.

        Raises:
            AtlasValidationError: A keyword is invalid.

        Example:
            >>> client.webhook_endpoints.find()
        """
        found: list[WebhookEndpoint] = self._list(asked)
        return found

    def create(
        self, data: payloads.NewWebhookEndpoint | WebhookEndpointCreate, **options: Unpack[CallOptions]
    ) -> WebhookEndpoint:
        """Create a webhook endpoint exactly once.

        Args:
            data: ``url``, ``event`` and optional properties; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> client.webhook_endpoints.create({"url": "https://me.example/atlas",
            ...     "event": "ASSET_STATUS_CHANGE"})
        """
        found: WebhookEndpoint = self._create(data, None, options)
        return found

    def update(
        self,
        reference: payloads.Ref | WebhookEndpoint,
        changes: payloads.WebhookEndpointChanges | WebhookEndpoint,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> WebhookEndpoint:
        """Change some properties of a webhook endpoint, and keep all others.

        Args:
            reference: Its id or its url.
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
            >>> client.webhook_endpoints.update(7, {"url": "https://me.example/atlas"})
        """
        found: WebhookEndpoint = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | WebhookEndpoint, **options: Unpack[CallOptions]) -> None:
        """Delete a webhook endpoint.

        Args:
            reference: Its id or its url.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.webhook_endpoints.delete(7)
        """
        self._delete(reference, options)

    def rotate_secret(self, reference: payloads.Ref | WebhookEndpoint, **options: Unpack[CallOptions]) -> NewSecret:
        """Rotate the secret of a webhook endpoint; the old one becomes invalid.

        Args:
            reference: Its id or its url.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The new secret.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.
            AtlasUnsupportedError: The server's release lacks this call.

        Example:
            >>> client.webhook_endpoints.rotate_secret(7)
        """
        found: NewSecret = self._act("rotate_secret", reference, {}, options)
        return found
