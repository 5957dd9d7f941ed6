# Made from atlas/maintainx/_async/client.py by scripts/unasync.py (make regenerate). Do not edit.
"""SyncMaintainXClient, the client of MaintainX."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from atlas_api.runtime import secret

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.maintainx._client_values import record_of
from rivet.integrations.atlas.maintainx._sync.asset_calls import SyncAssetCalls
from rivet.integrations.atlas.maintainx._sync.part_calls import SyncPartCalls
from rivet.integrations.atlas.maintainx._sync.plan_calls import SyncPlanCalls
from rivet.integrations.atlas.maintainx._sync.work_order_calls import SyncWorkOrderCalls
from rivet.integrations.atlas.vendors._responses import part, rows

Entity = Literal["assets", "parts", "workOrders"]


class SyncMaintainXClient(SyncAssetCalls, SyncPartCalls, SyncPlanCalls, SyncWorkOrderCalls):
    """Client for MaintainX v1: paced by ``X-Rate-Limit`` headers, GET, PATCH and PUT repeated after a lost response.

    Records are MaintainX's own JSON. Writes trigger no webhooks (``skipWebhook``).

    Args:
        api_key: A key made in Settings > Integrations > API Keys; by default MAINTAINX_API_KEY.
        organization_id: Which organization, for a key of several; by default MAINTAINX_ORGANIZATION_ID.
        base_url: Where the API is; by default MAINTAINX_BASE_URL, or MaintainX's own address.
        timeout: Seconds for one attempt.
        max_retries: Attempts after the first.

    Raises:
        AtlasConfigError: The key is missing, or an argument cannot be used.

    Example:
        >>> with SyncMaintainXClient() as maintainx:
        ...     id = maintainx.create_work_order({"title": "Check valve"})
    """

    def get_location(self, id: int) -> dict[str, Any]:
        """Get a location.

        Raises:
            VendorNotFoundError: It does not exist.
        """
        return record_of(self.request("GET", f"/locations/{int(id)}"), "location")

    def create_location(self, body: Mapping[str, Any]) -> int:
        """Create a location; return its id. A lost response raises VendorOutcomeUnknownError."""
        return self._create("/locations", body)

    def create_category(self, label: str) -> int:
        """Create a category of work orders; return its id. A lost response raises VendorOutcomeUnknownError."""
        return self._create("/categories", {"label": label})

    def subscribe(self, event: str, url: str) -> tuple[int, str]:
        """Subscribe a URL to an event of MaintainX.

        Args:
            event: One of its 46 events, such as ``WORK_ORDER_CHANGE``.
            url: An https address of at most 512 characters.

        Returns:
            The subscription's id, and the secret that signs its deliveries.

        Raises:
            VendorRefusedError: MaintainX does not know the event, or does not accept the address.
            VendorOutcomeUnknownError: The response is lost.
        """
        response = self.request("POST", "/subscriptions", json={"type": event, "url": url})
        id = int(part("MaintainX", response, "id", made=True))
        found = response.get("secret") or part(
            "MaintainX", self.request("GET", f"/subscriptions/{id}/secret"), "secret"
        )
        return id, secret(str(found))

    def unsubscribe(self, id: int) -> None:
        """End a subscription.

        Raises:
            VendorNotFoundError: It does not exist.
        """
        self.request("DELETE", f"/subscriptions/{int(id)}")

    def ensure_custom_field(self, entity: Entity, label: str) -> None:
        """Create a single-line custom field that only the API can edit (``unlisted``), if it does not exist.

        Args:
            entity: Kind of records that get the field.
            label: Its label.

        Raises:
            AtlasConfigError: A field of another type has this label.
            VendorError: It cannot be created.
        """
        found = self.request("GET", f"/customfields/{entity}")
        fields = rows("MaintainX", {"fields": found}, "fields")
        kinds = [one.get("type") for one in fields if isinstance(one, Mapping) and one.get("label") == label]
        if not kinds:
            # The next work order of a series is another one: it must not name the same counterpart.
            field = {"label": label, "type": "oneline", "unlisted": True, "includeInRecurrence": False}
            self.request("POST", f"/customfields/{entity}", json={"fields": [field]})
        elif "oneline" not in kinds:
            raise AtlasConfigError(f"MaintainX has a custom field {label!r} of another type: choose another label.")
