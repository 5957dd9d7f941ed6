# Made from atlas/maintainx/_async/work_order_calls.py by scripts/unasync.py (make regenerate). Do not edit.
"""Calls of the MaintainX client on work orders and their comments."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal
from urllib.parse import quote

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.maintainx._client_values import QUIET, has_record, record_of, since
from rivet.integrations.atlas.maintainx._sync.base_client import SyncMaintainXBase
from rivet.integrations.atlas.vendors._responses import rows
from rivet.integrations.atlas.vendors._sync.downloads import sync_downloaded

WORK_ORDER_EXPAND = ("asset", "estimated_time", "extra_fields")
"""Fields that lists leave out unless they are requested."""


class SyncWorkOrderCalls(SyncMaintainXBase):
    """Work orders and comments."""

    def iter_work_orders(
        self,
        *,
        updated_since: datetime | None = None,
        created_since: datetime | None = None,
        statuses: Sequence[str] = (),
        expand: Sequence[str] = WORK_ORDER_EXPAND,
    ) -> Generator[dict[str, Any]]:
        """Walk through work orders in the order of their changes: one that changes meanwhile comes again.

        Args:
            updated_since: Only those that changed at this time or later.
            created_since: Only those that were created at this time or later.
            statuses: Only those with one of them, such as ``OPEN``; by default all.
            expand: Additional fields to request.

        Returns:
            The work orders, with asset, estimated time and custom fields; those of the future, too.

        Raises:
            VendorError: A page cannot be read.

        Example:
            >>> [one["title"] for one in maintainx.iter_work_orders()]
        """
        params = [*since(updated_since), *since(created_since, "createdAt"), ("sort", "updatedAt")]
        params += [("statuses", one) for one in statuses] + [("expand", one) for one in expand]
        for one in self._walk("workorders", [*params, ("show_upcoming", "true")]):
            yield one

    def get_work_order(self, id: int, *, expand: Sequence[str] = WORK_ORDER_EXPAND) -> dict[str, Any]:
        """Get a work order, as iter_work_orders() gives it.

        Args:
            id: Its id.
            expand: Additional fields to request.

        Raises:
            VendorNotFoundError: It does not exist.
        """
        params = [("expand", one) for one in expand]
        return record_of(self.request("GET", f"/workorders/{int(id)}", params=params), "workOrder")

    def create_work_order(self, body: Mapping[str, Any]) -> int:
        """Create a work order with status OPEN; return its id. A lost response raises VendorOutcomeUnknownError."""
        return self._create("/workorders", body)

    def update_work_order(self, id: int, body: Mapping[str, Any]) -> dict[str, Any]:
        """Change the given fields of a work order, except its status; return the updated work order.

        Args:
            id: Its id.
            body: Fields such as ``title`` or ``partsUsed``: ``[{"partId": 7, "quantityUsed": 3}]``, which replaces its
                parts; they are taken from the stock when the work order is done.

        Example:
            >>> maintainx.update_work_order(42, {"partsUsed": [{"partId": 7, "quantityUsed": 3}]})
        """
        expand = [("expand", one) for one in WORK_ORDER_EXPAND if one != "asset"]
        response = self.request("PATCH", f"/workorders/{int(id)}", params=[*QUIET, *expand], json=dict(body))
        return response["workOrder"] if has_record(response, "workOrder") else self.get_work_order(id)

    def change_work_order_status(self, id: int, status: str) -> dict[str, Any]:
        """Set a work order's status: OPEN, IN_PROGRESS, ON_HOLD, DONE or CANCELED; return the work order."""
        body = {"status": status}
        response = self.request("PATCH", f"/workorders/{int(id)}/status", params=QUIET, json=body)
        return response["workOrder"] if has_record(response, "workOrder") else self.get_work_order(id)

    def iter_comments(self, work_order_id: int) -> Generator[dict[str, Any]]:
        """Walk through a work order's comments: ``{"id", "authorId", "content", "createdAt"}``."""
        for one in self._walk(f"workorders/{int(work_order_id)}/comments", []):
            yield one

    def add_comment(self, work_order_id: int, content: str) -> int:
        """Comment on a work order; return the comment's id. A lost response raises VendorOutcomeUnknownError."""
        if not isinstance(content, str) or not content.strip():
            raise AtlasConfigError("content must be a string that is not empty.")
        path = f"/workorders/{int(work_order_id)}/comments"
        return self._create(path, {"content": content})

    def list_costs(self, work_order_id: int) -> list[dict[str, Any]]:
        """List the costs of a work order: expenses, times and parts, in cents, without ids."""
        response = self.request("GET", f"/workorders/{int(work_order_id)}/costs")
        return list(rows("MaintainX", record_of(response, "costs"), "rows"))

    def add_cost(self, work_order_id: int, body: Mapping[str, Any]) -> int:
        """Add a cost to a work order; return its id. A lost response raises VendorOutcomeUnknownError.

        Args:
            work_order_id: The work order.
            body: ``type`` EXPENSE with ``costType`` LABOR, OTHER or TRAVEL and ``costPerUnit`` in cents; or ``type``
                TIME with ``costType`` INSPECTION, OTHER or WORK and ``durationTotal``. Optional: ``description``.

        Example:
            >>> body = {"type": "EXPENSE", "costType": "TRAVEL", "costPerUnit": 9900, "description": "Taxi"}
            >>> maintainx.add_cost(42, body)
        """
        return self._create(f"/workorders/{int(work_order_id)}/costs", body)

    def attach_file(self, work_order_id: int, name: str, content: bytes) -> None:
        """Attach a file to a work order; see attach_record_file()."""
        self.attach_record_file("workorders", work_order_id, name, content)

    def attach_record_file(
        self, kind: Literal["assets", "locations", "parts", "workorders"], id: int, name: str, content: bytes
    ) -> None:
        """Attach a file to a record; one of the same name is replaced.

        Args:
            kind: The path of the record.
            id: The record.
            name: Name of the file, with its extension.
            content: The file.

        Raises:
            VendorRefusedError: It is too large.
            VendorNotFoundError: The record does not exist.
        """
        is_name = isinstance(name, str) and name.isprintable() and "/" not in name and name.strip(" .")
        if not is_name or not isinstance(content, bytes):
            raise AtlasConfigError("name must be a file's name without a slash, and content bytes.")
        path = f"/{kind}/{int(id)}/attachments/{quote(name, safe='')}"
        self.request("PUT", path, params=QUIET, content=content)

    def download(self, url: str, most: int) -> bytes:
        """Download a file of a record by its address, which is valid for an hour.

        Args:
            url: The address in the record.
            most: Maximum size in bytes.

        Raises:
            VendorError: The file cannot be downloaded, or is larger.
        """
        return sync_downloaded(self._vendor, self.base_url, url, most, self._http)
