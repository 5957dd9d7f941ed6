"""Add manufacturers and models to MaintainX's catalogue."""

from __future__ import annotations

import logging

from rivet.integrations.atlas.maintainx._async.client import MaintainXClient
from rivet.integrations.atlas.maintainx._field_mapping import Fields
from rivet.integrations.atlas.maintainx._write_results import field_of
from rivet.integrations.atlas.vendors.errors import VendorAuthError, VendorRefusedError

logger = logging.getLogger("rivet.integrations.atlas")


class AsyncCatalogue:
    """MaintainX's catalogue: an asset can name only manufacturers and models that are in it.

    Args:
        client: The client.
    """

    def __init__(self, client: MaintainXClient) -> None:
        self._client = client
        self._tried: set[tuple[str, str | None]] = set()
        """Entries that were added, or could not be: they are not tried again."""

    async def add_missing(self, fields: Fields, error: VendorRefusedError) -> bool:
        """Add the manufacturer and the model that MaintainX has refused: return whether the write can be retried.

        Args:
            fields: The asset's manufacturer and model, among others.
            error: What MaintainX said.
        """
        refused = {field_of(path) or field_of(message) for path, message in error.errors.items()}
        manufacturer, model = fields.get("manufacturer"), fields.get("model")
        if not refused & {"manufacturer", "model"} or manufacturer is None or (manufacturer, model) in self._tried:
            return False
        self._tried.add((manufacturer, model))
        try:
            id = await self._client.ensure_manufacturer(manufacturer)
            if model is not None:
                await self._client.ensure_model(model, id)
        except (VendorRefusedError, VendorAuthError) as failed:
            logger.info("%s cannot be added to MaintainX's catalogue: %s", manufacturer, failed)
            return False
        return True
