"""AtlasClient, the asyncio client. sync_client.py is made from this file by scripts/unasync.py."""

from __future__ import annotations

from . import views
from .async_calls.assets import AsyncAssetCalls
from .async_calls.people import AsyncPeopleCalls
from .async_calls.work_orders import AsyncWorkOrderCalls

views.register()


class AtlasClient(AsyncWorkOrderCalls, AsyncAssetCalls, AsyncPeopleCalls):
    """Async client for Atlas CMMS.

    What is not given comes from the environment (ATLAS_BASE_URL, ATLAS_EMAIL, ATLAS_PASSWORD or ATLAS_API_KEY,
    ATLAS_TIMEOUT, ATLAS_MAX_RETRIES). Nothing is sent before the first call, which signs in; all clients of a process
    with the same account share the token. Use it as a context manager, or call aclose() at the end.

    Args:
        base_url: Where the API is, for example ``https://atlas.example.com/api``.
        email: Who signs in.
        password: The password.
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
        >>> async with AtlasClient() as client:
        ...     work_order = await client.create_work_order({"title": "Repair motor", "priority": "HIGH"})
        ...     print(work_order["id"])
    """


AsyncAtlasClient = AtlasClient
