"""Calls of the ServiceTitan client on installed equipment and its attachments."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from datetime import datetime
from typing import Any

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.servicetitan._async.base_client import AsyncServiceTitanBase
from rivet.integrations.atlas.servicetitan._models import checked_id, utc
from rivet.integrations.atlas.vendors._async.downloads import async_downloaded
from rivet.integrations.atlas.vendors._responses import part

EQUIPMENT = "/installed-equipment"
ATTACHMENTS = f"{EQUIPMENT}/attachments"


class AsyncEquipmentCalls(AsyncServiceTitanBase):
    """Installed equipment, its attachments, and the equipment of jobs."""

    async def equipment_of(self, id: int) -> list[int]:
        """Return the ids of the equipment that is attached to a job."""
        found = await self.request("GET", self._job(id, "/equipment"))
        return [int(one) for one in part("ServiceTitan", found, "equipmentIds") or ()]

    async def attach_equipment(self, id: int, equipment_id: int) -> None:
        """Attach installed equipment to a job."""
        body = {"equipmentIds": [checked_id("equipment_id", equipment_id)]}
        await self.request("POST", self._job(id, "/equipment"), json=body)

    async def detach_equipment(self, id: int, equipment_id: int) -> None:
        """Detach equipment from a job; it stays installed at its location."""
        await self.request("DELETE", self._job(id, f"/equipment/{checked_id('equipment_id', equipment_id)}"))

    async def iter_equipment(
        self, location_id: int | None = None, *, modified_since: datetime | None = None
    ) -> AsyncGenerator[dict[str, Any]]:
        """Walk through installed equipment, as ServiceTitan's JSON.

        Args:
            location_id: Only the equipment of this location.
            modified_since: Only what was changed then or later; a naive datetime is UTC.
        """
        params = [("active", "Any")]
        if location_id is not None:
            params.append(("locationIds", str(checked_id("location_id", location_id))))
        if modified_since is not None:
            params += [("modifiedOnOrAfter", utc(modified_since)), ("sort", "+Id")]
        async for one in self._pages(self._systems(EQUIPMENT), params):
            yield one

    async def get_equipment(self, id: int) -> dict[str, Any]:
        """Get installed equipment with its attachments, as ServiceTitan's JSON.

        Raises:
            VendorNotFoundError: It does not exist.
        """
        found: dict[str, Any] = await self.request("GET", self._systems(f"{EQUIPMENT}/{checked_id('id', id)}"))
        return found

    async def create_equipment(self, location_id: int, **values: Any) -> dict[str, Any]:
        """Create equipment that is installed at a location; return it as ServiceTitan's JSON.

        Args:
            location_id: Where.
            **values: name, serialNumber, manufacturer, model, memo, and more as ServiceTitan names them.
        """
        body = {"locationId": checked_id("location_id", location_id), **values}
        made: dict[str, Any] = await self.request("POST", self._systems(EQUIPMENT), json=body)
        part("ServiceTitan", made, "id", made=True)
        return made

    async def update_equipment(self, id: int, **values: Any) -> dict[str, Any]:
        """Change installed equipment; return it as ServiceTitan's JSON.

        Args:
            id: The equipment.
            **values: What to change, as ServiceTitan names it; ``attachments`` are all of them.
        """
        path = self._systems(f"{EQUIPMENT}/{checked_id('id', id)}")
        found: dict[str, Any] = await self.request("PATCH", path, json=values)
        part("ServiceTitan", found, "id")
        return found

    async def upload_attachment(self, name: str, content: bytes) -> str:
        """Upload a file for equipment; update_equipment() attaches it.

        Args:
            name: Name of the file, with its extension.
            content: The file.

        Returns:
            Its path at ServiceTitan, the ``url`` of an attachment.

        Raises:
            VendorRefusedError: ServiceTitan does not take it.
            VendorOutcomeUnknownError: The response is lost; another upload does no harm.
        """
        if not isinstance(name, str) or not name.strip() or "/" in name or not isinstance(content, bytes):
            raise AtlasConfigError("name must be a file's name without a slash, and content bytes.")
        path = self._systems(ATTACHMENTS)
        request = self._http.build_request("POST", f"{self.base_url}{path}", files={"file": (name, content)})
        return str(part("ServiceTitan", await self._traced(request, path), "path", made=True))

    async def download_attachment(self, url: str, most: int) -> bytes:
        """Download an attachment of equipment.

        Args:
            url: Its ``url``.
            most: Maximum size in bytes.

        Raises:
            VendorError: The file cannot be downloaded, or is larger.
        """
        if not isinstance(url, str) or not url:
            raise AtlasConfigError("url must be an attachment's url.")
        path = self._systems(ATTACHMENTS)
        request = self._http.build_request("GET", f"{self.base_url}{path}", params={"path": url})
        found = await self._traced(request, path, most=most)
        if isinstance(found, bytes):
            return found
        address = str(found.url.join(found.headers["location"]))
        return await async_downloaded(self._vendor, self.base_url, address, most, self._http)
