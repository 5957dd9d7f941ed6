"""AtlasClient, the asyncio client; scripts/unasync.py generates the sync client from this file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client import operations
from rivet.integrations.atlas._client._async.assets import AsyncAssetCalls
from rivet.integrations.atlas._client._async.bulk import AsyncBulkCalls
from rivet.integrations.atlas._client._async.files import AsyncFileCalls
from rivet.integrations.atlas._client._async.knowledge_atoms import AsyncKnowledgeCalls
from rivet.integrations.atlas._client._async.record_access import AsyncRecordAccess
from rivet.integrations.atlas._client._async.users import AsyncUserCalls
from rivet.integrations.atlas._payloads import item_access

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from rivet.integrations.atlas._client._async.raw import AsyncRawCalls
    from rivet.integrations.atlas._client.options import CallOptions

item_access.register()


class AtlasClient(
    AsyncBulkCalls, AsyncAssetCalls, AsyncUserCalls, AsyncFileCalls, AsyncKnowledgeCalls, AsyncRecordAccess
):
    """Async client for Atlas CMMS.

    Arguments that are not given come from the environment (ATLAS_BASE_URL, ATLAS_EMAIL, ATLAS_PASSWORD or
    ATLAS_API_KEY, ATLAS_TIMEOUT, ATLAS_MAX_RETRIES). Nothing is sent before the first call, which signs in; all
    clients of a process with the same account share the token. Use it as a context manager, or call aclose() at
    the end.

    Args:
        base_url: URL of the API, for example ``https://atlas.example.com/api``.
        email: E-mail of the user to sign in as.
        password: The password; optional if a store of ``cache=`` has a token.
        api_key: API key from the company's settings, instead of e-mail and password.
        timeout: Seconds for one attempt; 30 by default.
        max_retries: Attempts after the first, for requests that are safe to repeat; 3 by default.
        deadline: Seconds for a whole call with sign-in, waiting and retries; four timeouts by default.
        cache: Token cache; by default one for each account, shared by the clients of the process.
        rate_limiter: Paces the requests of the user; by default the usual limits of a server (100 a minute, 1,000
            an hour), for all clients of the account in the process, as soon as the server answers 429 for the first
            time. ATLAS_RATE_LIMITS (``100/60,1000/3600`` or ``off``) paces from the start, or never.
        settle_time: Seconds after a lost response in which a create may still happen; 5 by default.
        headers: Headers to send with every request.
        max_response_bytes: A larger response is an error; 32 MiB by default.
        proxy: URL of a proxy; by default from HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY.
        verify: False, the path of a CA file, or an SSL context; by default the system's CAs, or SSL_CERT_FILE.
        limits: Size of the connection pool; 8 connections by default.
        http_transport: httpx transport to send requests with, instead of the built-in one.

    Raises:
        AtlasConfigError: Settings are missing or invalid; the message lists all of them.

    Example:
        >>> async with AtlasClient() as client:
        ...     work_order = await client.create_work_order({"title": "Repair motor", "priority": "HIGH"})
        ...     print(work_order["id"])
    """

    @property
    def with_raw_response(self) -> AsyncRawCalls:
        """Methods that return a `RawResponse` (``status``, ``headers``, ``parsed``) instead of the plain result.

        Example:
            >>> raw = await client.with_raw_response.get_work_order(7)
            >>> raw.status, raw.parsed.title
        """
        from rivet.integrations.atlas._client._async.raw import AsyncRawCalls

        return AsyncRawCalls(self)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send a custom request to an endpoint that has no method, with token, retries, pacing and errors.

        After an uncertain failure it is repeated only if it is a GET, or an operation that the contract marks as
        repeatable.

        Args:
            method: GET, POST, PATCH ...
            path: The path below the base URL, such as ``/license/state``; no query.
            params: Query parameters.
            json: The body: JSON values, or bytes that are sent as they are.
            headers: Additional headers.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The parsed JSON of the response; a string or bytes if it is not JSON, None if it is empty.

        Raises:
            AtlasValidationError: The method or the path is invalid.
            AtlasError: See the exceptions module.

        Example:
            >>> (await client.request("GET", "/license/state"))["valid"]
        """
        await self._ready("custom_request")
        limit = self._config.max_response_bytes
        operation = operations.custom_request.any_request(method, path, params, json, headers, limit)
        return await self._run(operation, options)


AsyncAtlasClient = AtlasClient
