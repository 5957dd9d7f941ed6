# Made from async_client.py by scripts/unasync.py (make regenerate). Do not edit.
"""The sync twin of async_client.py."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Unpack

from atlas_api.models.asset import Asset
from atlas_api.models.user import User
from atlas_api.models.work_order import WorkOrder
from atlas_api.models.work_order_page import WorkOrderPage

from . import assets, health, users, views, work_orders
from .calls import CallOptions
from .criteria import with_status
from .pagination import PAGE_SIZE, Walk
from .payloads import Payload
from .sync_base import SyncBase

views.register()


class SyncAtlasClient(SyncBase):
    """Client for Atlas CMMS, without asyncio; safe to share between threads.

    What is not given comes from the environment (ATLAS_BASE_URL, ATLAS_EMAIL, ATLAS_PASSWORD, ATLAS_TIMEOUT,
    ATLAS_MAX_RETRIES). Nothing is sent before the first call, which signs in; all clients of a process with the
    same account share the token. Use it as a context manager, or call close() at the end.

    Args:
        base_url: Where the API is, for example ``https://atlas.example.com/api``.
        email: Who signs in.
        password: The password.
        timeout: Seconds for one attempt; 30 by default.
        max_retries: Attempts after the first, for what may be sent again; 3 by default.
        deadline: Seconds for a whole call with sign-in, waiting and retries; four timeouts by default.
        cache: Where tokens are kept; by default one cache for each account of the process.
        rate_limiter: Paces the requests of the user; by default the usual limits of a server (100 a minute, 1,000
            an hour), for all clients of the account in the process, as soon as the server answers 429 for the first
            time. ATLAS_RATE_LIMITS (``100/60,1000/3600`` or ``off``) paces from the start, or never.
        settle_time: Seconds after a lost reply in which a create may still happen; 5 by default.
        headers: Headers to send with every request.
        max_response_bytes: A larger reply is an error; 32 MiB by default.
        proxy: URL of a proxy; by default what HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY say.
        verify: False, a CA file's path or an SSL context; by default the usual CAs, or SSL_CERT_FILE.
        limits: Size of the connection pool; 100 connections by default.
        http_transport: An httpx transport to send with instead.

    Raises:
        AtlasConfigError: Something is missing or wrong; the message lists all of it.

    Example:
        >>> with SyncAtlasClient() as client:
        ...     work_order = client.create_work_order({"title": "Repair motor", "priority": "HIGH"})
        ...     print(work_order["id"])
    """

    # ----------------------------------------------------------------------------------------- work orders
    def create_work_order(
        self, data: Payload, *, idempotency_key: str | None = None, **options: Unpack[CallOptions]
    ) -> WorkOrder:
        """Create a work order, once: after a lost reply it is looked for before anything is sent again.

        Args:
            data: ``title``, and what else is known: ``description``, ``priority`` (NONE, LOW, MEDIUM, HIGH,
                CRITICAL), ``status`` (PENDING, IN_PROGRESS, ON_HOLD, COMPLETED, CANCELLED), ``assignedTo`` (ids or
                e-mails), ``assetId`` (id or number such as A000001), ``dueDate`` (datetime or ISO 8601, naive is
                UTC), ``estimatedDuration`` (hours), ``customFields`` ... Atlas's own words and a
                ``WorkOrderCreate`` are understood too.
            idempotency_key: A key of your own (1 to 100 letters, digits and ``._:-``): if there is a work order with
                it, also one of an earlier process, that is the result. It is kept in the custom field "RIVET
                idempotency key" if the account has one, else in a line of the description.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order: attributes as Atlas has them, items in RIVET's words.

        Raises:
            AtlasValidationError: A field is missing, unknown or unusable; nothing was created.
            AtlasOutcomeUnknownError: The reply was lost, and looking for the work order did not tell whether it exists;
                ``details["idempotency_key"]`` is the key that it has, if it has one.
            AtlasError: See the exceptions module.

        Example:
            >>> wo = client.create_work_order({"title": "Repair motor", "assignedTo": ["tech@plant.example"]})
            >>> wo["status"], wo.status
            ('PENDING', <WorkOrderStatus.OPEN: 'OPEN'>)
        """
        return self._run(work_orders.create_work_order(self._context, data, idempotency_key), options)

    def get_work_order(self, work_order_id: int | str, **options: Unpack[CallOptions]) -> WorkOrder:
        """Get a work order.

        Args:
            work_order_id: Its id, or the number that people see, such as ``WO000001``.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> (client.get_work_order("WO000001")).due_date
        """
        return self._run(work_orders.get_work_order(self._context, work_order_id), options)

    def update_work_order(
        self,
        work_order_id: int | str,
        updates: Payload,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkOrder:
        """Change some fields of a work order and keep all others.

        The server replaces whole records, so this reads, merges and writes; what is already as wanted is not sent.
        Fields, status and comment are requests of their own, in this order: if a later one is refused, the earlier
        ones are done, and the same update may be sent again. Merges of one client on one work order wait for each
        other.

        Args:
            work_order_id: Its id or number.
            updates: The fields to change, as in create_work_order(); ``None`` empties one. ``notes`` become the
                feedback of a completion, else a comment. CANCELLED archives, with a comment. A work order that was
                read before may be given back as a whole.
            if_unchanged_since: The ``updated_at`` of what you decided upon: if others have changed it since, nothing
                is sent. Comments do not count, nor what happens between this look and the write.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order as it is then.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: A field is unknown or unusable; nothing was changed.
            AtlasConflictError: Others changed it since then, or again and again meanwhile.

        Example:
            >>> client.update_work_order("WO000001", {"status": "COMPLETED", "notes": "New bearings"})
        """
        return self._run(
            work_orders.update_work_order(self._context, work_order_id, updates, if_unchanged_since), options
        )

    def complete_work_order(
        self, work_order_id: int | str, feedback: str | None = None, **options: Unpack[CallOptions]
    ) -> WorkOrder:
        """Complete a work order; one that is complete stays as it is, unless there is new feedback.

        Args:
            work_order_id: Its id or number.
            feedback: What was done; by default the feedback that is there.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order, with ``completed_on`` and ``completed_by``.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> (client.complete_work_order(12))["status"]
            'COMPLETED'
        """
        return self._run(work_orders.complete_work_order(self._context, work_order_id, feedback), options)

    def list_work_orders(
        self, status: str | None = None, page: int = 0, limit: int = 20, **options: Unpack[CallOptions]
    ) -> WorkOrderPage:
        """One page of work orders, in the order of their ids.

        Args:
            status: A status in either vocabulary; PENDING, IN_PROGRESS and ON_HOLD leave cancelled ones out.
            page: Number of the page, from 0.
            limit: Work orders of a page, 1 or more.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The page: ``page.content``, ``page.total_elements``, or ``page["content"]``, ``page["totalPages"]``.

        Raises:
            AtlasValidationError: No such status, or no such page.

        Example:
            >>> page = client.list_work_orders(status="PENDING", limit=50)
        """
        return self._run(work_orders.list_work_orders(status, page, limit), options)

    def iter_work_orders(
        self,
        status: str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[WorkOrder]:
        """All work orders, in the order of their ids, page by page.

        Args:
            status: As in list_work_orders().
            page_size: Work orders of a request; large pages save requests, which the server limits.
            limit: Work orders at most.
            **options: timeout, deadline, max_retries, lane for each page.

        Returns:
            An iterator; what is created or deleted meanwhile makes it neither repeat nor miss others.

        Raises:
            AtlasValidationError: No such status, or a number cannot be used.

        Example:
            >>> for work_order in client.iter_work_orders("PENDING"):
            ...     print(work_order.title)
        """
        filters = with_status(status)
        walk: Walk[WorkOrder] = Walk(
            lambda cursor, size: work_orders.work_orders_after(cursor, filters, size), page_size, limit
        )
        return self._walk(walk, options)

    # ---------------------------------------------------------------------------------------------- assets
    def search_assets(self, query: str, limit: int = 10, **options: Unpack[CallOptions]) -> list[Asset]:
        """Find assets whose name or description contains a text, whatever its case.

        Args:
            query: The text, taken literally.
            limit: Assets at most, 1 or more.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The assets, in the order of their ids.

        Raises:
            AtlasValidationError: The limit cannot be used.

        Example:
            >>> [asset["name"] for asset in client.search_assets("PowerFlex", limit=5)]
        """
        return self._run(assets.search_assets(query, limit), options)

    def get_asset(self, asset_id: int | str, **options: Unpack[CallOptions]) -> Asset:
        """Get an asset.

        Args:
            asset_id: Its id, or the number that people see, such as ``A000001``.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The asset.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> (client.get_asset("A000001")).name
        """
        return self._run(assets.get_asset(self._context, asset_id), options)

    def create_asset(self, data: Payload, **options: Unpack[CallOptions]) -> Asset:
        """Create an asset.

        Args:
            data: ``name``, and what else is known: ``description``, ``area``, ``category`` (id or name; a new name
                makes a category), ``model``, ``manufacturer``, ``serialNumber``, ``location``, ``status`` ...
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The asset.

        Raises:
            AtlasValidationError: A field is missing, unknown or unusable; nothing was created.
            AtlasOutcomeUnknownError: The reply was lost: look for the asset before you create it again.

        Example:
            >>> asset = client.create_asset({"name": "PowerFlex 525 VFD", "category": "Electrical"})
        """
        return self._run(assets.create_asset(self._context, data), options)

    def update_asset(
        self,
        asset_id: int | str,
        updates: Payload,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Asset:
        """Change some fields of an asset and keep all others, its number and status included.

        Args:
            asset_id: Its id or number.
            updates: The fields to change, as in create_asset(); ``None`` empties one.
            if_unchanged_since: As in update_work_order().
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The asset as it is then.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: A field is unknown or unusable; nothing was changed.
            AtlasConflictError: Others changed it since then.
            AtlasOutcomeUnknownError: The reply was lost; the same update may be sent again.

        Example:
            >>> client.update_asset("A000001", {"status": "DOWN"})
        """
        return self._run(assets.update_asset(self._context, asset_id, updates, if_unchanged_since), options)

    def iter_assets(
        self,
        query: str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[Asset]:
        """All assets, or all that search_assets() would find, page by page.

        Args:
            query: A text as in search_assets(); None for all.
            page_size: Assets of a request.
            limit: Assets at most.
            **options: timeout, deadline, max_retries, lane for each page.

        Returns:
            An iterator, as stable as iter_work_orders().

        Raises:
            AtlasValidationError: The text or a number cannot be used.

        Example:
            >>> names = [asset.name for asset in client.iter_assets()]
        """
        filters = assets.matching(query) if query is not None else []
        walk: Walk[Asset] = Walk(lambda cursor, size: assets.assets_after(cursor, filters, size), page_size, limit)
        return self._walk(walk, options)

    # ----------------------------------------------------------------------------------------------- people
    def create_user(self, data: Payload, **options: Unpack[CallOptions]) -> User:
        """Create a user of your company; safe to repeat if an earlier try broke off.

        Args:
            data: ``email``, ``firstName``, ``lastName``, ``password`` (12 to 128 characters), ``role`` (USER,
                TECHNICIAN, ADMIN or another word, name or id of a role; USER by default), ``phone``.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The user.

        Raises:
            AtlasValidationError: A field is missing or unusable, or the e-mail belongs to another user.
            AtlasPermissionError: The signed-in user may not invite people.
            AtlasLicenseError: The server's licence allows no more users.

        Example:
            >>> user = client.create_user({"email": "tech@plant.example", "firstName": "John",
            ...     "lastName": "Smith", "password": "SecurePass123!", "role": "TECHNICIAN"})
        """
        operation = users.create_user(self._context, data)
        del data  # a traceback with local variables would show the password
        return self._run(operation, options)

    def health_check(self, **options: Unpack[CallOptions]) -> health.Health:
        """Ask whether the server is up; needs no token and no right password.

        Args:
            **options: timeout, deadline, max_retries, lane; no retry by default.

        Returns:
            ``status`` (UP or DOWN), ``message`` and ``latency_ms``; a server that cannot be reached is DOWN.

        Raises:
            AtlasConfigError: Calls are switched off by ATLAS_ENABLED.

        Example:
            >>> (client.health_check())["status"]
            'UP'
        """
        return self._run(health.health_check(), {"max_retries": 0, **options})
