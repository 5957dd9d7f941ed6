"""OAuth client credentials flow: obtains a token, caches it, and renews it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.concurrency import async_lock
from rivet.integrations.atlas.servicetitan._settings import Settings
from rivet.integrations.atlas.vendors._async.client import repeated, send
from rivet.integrations.atlas.vendors._call import VendorCall
from rivet.integrations.atlas.vendors._responses import Judge, part
from rivet.integrations.atlas.vendors._validation import checked_secret
from rivet.integrations.atlas.vendors.errors import VendorAuthError, VendorError, VendorRefusedError

SIGN_IN_PATH = "/connect/token"
CREDENTIALS = "client_id and client_secret (SERVICETITAN_CLIENT_ID, SERVICETITAN_CLIENT_SECRET)"
DEFAULT_LIFETIME_SECONDS = 900.0
"""Lifetime of a token, if ServiceTitan does not say."""
MAX_LIFETIME_SECONDS = 86_400.0
"""Maximum lifetime of a token; a longer one is ignored as implausible."""
RENEW_BEFORE_EXPIRY_SECONDS = 60.0
"""Seconds before expiry at which a token is renewed; it is valid for 15 minutes."""
COOL_DOWN_SECONDS = 1.0
"""Seconds for which a failed sign-in also fails later calls."""


class AsyncOAuth:
    """Token source; calls that wait for the same sign-in share its token, or its failure.

    Args:
        settings: The credentials.
        http: The HTTP client.
        max_retries: Attempts after the first.
    """

    def __init__(self, settings: Settings, http: httpx.AsyncClient, max_retries: int) -> None:
        self._settings, self._http, self._max_retries = settings, http, max_retries
        self._token, self._good_until = "", 0.0
        self._failed: tuple[float, VendorError | None] = (0.0, None)
        self._signing_in = async_lock()

    def secrets(self) -> tuple[str, ...]:
        """Return the secrets that no error may contain."""
        return self._settings.client_secret, self._settings.app_key, self._token

    async def token(self, refused: Mapping[str, str] | None) -> str:
        """Return a valid token.

        Args:
            refused: The headers that ServiceTitan has just rejected, if it did.

        Raises:
            VendorAuthError: The credentials are rejected.
            VendorError: No token can be obtained.
        """
        asked = clock.monotonic()
        async with self._signing_in:
            failed_at, failure = self._failed
            if failure is not None and failed_at > asked - COOL_DOWN_SECONDS:
                raise failure.twin()  # of the sign-in that this call has waited for, or of one just before
            stale = refused is not None and refused.get("Authorization") == f"Bearer {self._token}"
            if stale or clock.monotonic() >= self._good_until:
                try:
                    await self._renew()
                except VendorError as error:
                    self._failed = clock.monotonic(), error
                    raise
            return self._token

    async def _renew(self) -> None:
        form = {
            "grant_type": "client_credentials",
            "client_id": self._settings.client_id,
            "client_secret": self._settings.client_secret,
        }
        request = self._http.build_request("POST", f"{self._settings.auth_url}{SIGN_IN_PATH}", data=form)
        try:
            granted = await repeated(self._max_retries, self._granted, VendorCall(request, SIGN_IN_PATH, SIGN_IN_PATH))
        except VendorRefusedError as error:
            message = f"ServiceTitan gives no token: check {CREDENTIALS}. {error.message}"
            state = {name: value for name, value in vars(error).items() if name not in ("message", "details")}
            raise VendorAuthError(message, **state) from None
        lifetime = _lifetime(granted)
        self._token = checked_secret("The token of ServiceTitan", part("ServiceTitan", granted, "access_token"))
        self._good_until = clock.monotonic() + lifetime - min(RENEW_BEFORE_EXPIRY_SECONDS, lifetime / 2)

    async def _granted(self, call: VendorCall) -> dict[str, Any]:
        judge = Judge(
            "ServiceTitan",
            call.request.method,
            call.path,
            repeatable=True,
            secrets=self.secrets(),
            credentials=CREDENTIALS,
            address=self._settings.auth_url,
            private=True,
        )
        granted: dict[str, Any] = judge.data(await send(self._http, call, judge), 0.0)
        return granted


def _lifetime(granted: Any) -> float:
    """Return a token's lifetime in seconds; in OAuth it is optional (RFC 6749 5.1), and may be a string."""
    try:
        lifetime = float(granted["expires_in"])
    except (KeyError, TypeError, ValueError):
        return DEFAULT_LIFETIME_SECONDS
    return lifetime if 0 < lifetime < MAX_LIFETIME_SECONDS else DEFAULT_LIFETIME_SECONDS
