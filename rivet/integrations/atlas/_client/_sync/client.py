# Made from atlas/_client/_async/client.py by scripts/unasync.py (make regenerate). Do not edit.
"""SyncAtlasClient, the asyncio client. sync_client.py is made from this file by scripts/unasync.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client import operations
from rivet.integrations.atlas._client._sync.assets import SyncAssetCalls
from rivet.integrations.atlas._client._sync.bulk import SyncBulkCalls
from rivet.integrations.atlas._client._sync.files import SyncFileCalls
from rivet.integrations.atlas._client._sync.knowledge_atoms import SyncKnowledgeCalls
from rivet.integrations.atlas._client._sync.record_access import SyncRecordAccess
from rivet.integrations.atlas._client._sync.users import SyncPeopleCalls
from rivet.integrations.atlas._payloads import item_access

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from rivet.integrations.atlas._client._sync.raw import SyncRawCalls
    from rivet.integrations.atlas._client.options import CallOptions

item_access.register()


class SyncAtlasClient(
    SyncBulkCalls, SyncAssetCalls, SyncPeopleCalls, SyncFileCalls, SyncKnowledgeCalls, SyncRecordAccess
):
    """Client for Atlas CMMS, without asyncio; safe to share between threads.

    What is not given comes from the environment (ATLAS_BASE_URL, ATLAS_EMAIL, ATLAS_PASSWORD or ATLAS_API_KEY,
    ATLAS_TIMEOUT, ATLAS_MAX_RETRIES). Nothing is sent before the first call, which signs in; all clients of a process
    with the same account share the token. Use it as a context manager, or call close() at the end.

    Args:
        base_url: Where the API is, for example ``https://atlas.example.com/api``.
        email: Who signs in.
        password: The password; may be missing where a store of ``cache=`` holds a token.
        api_key: A key made in the company's settings, instead of e-mail and password: nothing signs in then.
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

    @property
    def with_raw_response(self) -> SyncRawCalls:
        """The same calls, each giving a `RawResponse`: ``status``, ``headers`` and ``parsed``.

        Example:
            >>> raw = client.with_raw_response.get_work_order(7)
            >>> raw.status, raw.parsed.title
        """
        from rivet.integrations.atlas._client._sync.raw import SyncRawCalls

        return SyncRawCalls(self)

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send a request that the contract does not know, through the same pipeline: token, retries, pacing, errors.

        It is repeated after a doubtful failure only if it is a GET, or an operation of the contract that may be.

        Args:
            method: GET, POST, PATCH ...
            path: The path below the base URL, such as ``/license/state``.
            params: What follows the ``?``.
            json: The body: what JSON can hold, or bytes as they are.
            headers: More headers.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The JSON of the reply; a text or bytes if it is none, None if it is empty.

        Raises:
            AtlasValidationError: No such method, or no path.
            AtlasError: As of every call.

        Example:
            >>> (client.request("GET", "/license/state"))["valid"]
        """
        self._ready("custom_request")
        limit = self._config.max_response_bytes
        operation = operations.custom_request.any_request(method, path, params, json, headers, limit)
        return self._run(operation, options)
