# Made from atlas/vendors/_async/client.py by scripts/unasync.py (make regenerate). Do not edit.
"""Base of the clients of vendors without asyncio: requests with pacing, retries and error mapping."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import closing
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

import tenacity

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline.retry import RetryableError, pause_before
from rivet.integrations.atlas._pipeline.routing import Operations, own_path
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.misspelt_names import SuggestsNames
from rivet.integrations.atlas._support.server_clock import ServerClock
from rivet.integrations.atlas._telemetry import calls, opentelemetry
from rivet.integrations.atlas._version import __version__
from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.vendors._call import VendorCall
from rivet.integrations.atlas.vendors._operations import IDEMPOTENT_METHODS
from rivet.integrations.atlas.vendors._responses import Judge
from rivet.integrations.atlas.vendors._sync.downloads import sync_content
from rivet.integrations.atlas.vendors._validation import checked_address
from rivet.integrations.atlas.vendors.errors import VendorAuthError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from rivet.integrations.atlas.vendors._pacing import Pace

T = TypeVar("T")

logger = logging.getLogger("rivet.integrations.atlas")

LOGGED_WAIT_SECONDS = 2.0
"""Waits of at least this many seconds are logged."""


class SyncVendorClient(SuggestsNames, ABC):
    """Client of a vendor: paces requests, retries those that are safe to repeat, and maps errors.

    Args:
        vendor: The vendor's name, for errors.
        credentials: Names of the settings with the credentials, for errors.
        base_url: URL of its API: https, or http on this machine.
        pace: Rate limit of its API.
        timeout: Seconds for one attempt.
        max_retries: Attempts after the first.

    Raises:
        AtlasConfigError: An argument is invalid.

    Attributes:
        base_url: URL of its API.
        requests_sent: Requests since the client was created, retries included.
    """

    _operations: ClassVar[Operations]
    """Operations of the API, which name its calls in traces."""

    def __init__(
        self, vendor: str, credentials: str, base_url: str, pace: Pace, *, timeout: float, max_retries: int
    ) -> None:
        if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not 0 < timeout <= 600:
            raise AtlasConfigError("timeout must be a number of seconds, at most 600.")
        if isinstance(max_retries, bool) or not isinstance(max_retries, int) or not 0 <= max_retries <= 20:
            raise AtlasConfigError("max_retries must be a whole number from 0 to 20.")
        self.base_url = checked_address(f"base_url ({vendor.upper()}_BASE_URL)", base_url)
        self._vendor, self._credentials, self._pace, self._max_retries = vendor, credentials, pace, max_retries
        self._clock, self.requests_sent = ServerClock(), 0
        self._http = httpx.Client(timeout=timeout, headers={"User-Agent": f"rivet-atlas/{__version__}"})

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def server_now(self) -> datetime:
        """Return the vendor's time, to the second, from its last response; before the first one, the local clock."""
        return self._clock.now()

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        self.close()

    @abstractmethod
    def _authorization(self, refused: Mapping[str, str] | None) -> dict[str, str]:
        """Return the headers with the credentials.

        Their values are strings that no repr shows.

        Args:
            refused: The headers that the vendor has just rejected, if it did.
        """

    @abstractmethod
    def _secrets(self) -> tuple[str, ...]:
        """Return the secrets that no error may contain."""

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Sequence[tuple[str, str]] = (),
        json: Any = None,
        content: bytes | None = None,
    ) -> Any:
        """Send a request that has no method of its own here, with the same pacing, retries and errors.

        Args:
            method: GET, POST, PUT, PATCH or DELETE.
            path: The path below the base URL.
            params: The query parameters.
            json: The body.
            content: The body of a request without JSON, such as a file's.

        Returns:
            The JSON of the response; None if it is empty.

        Raises:
            VendorOutcomeUnknownError: A POST's response is lost; it is not sent again.
            VendorError: The request failed in another way.

        Example:
            >>> client.request("GET", "/categories")
        """
        if not path.startswith("/"):
            raise AtlasConfigError(f"The path {path!r} must start with a slash: it is below the base URL.")
        url = f"{self.base_url}{path}"
        request = self._http.build_request(method, url, params=list(params), json=json, content=content)
        if content is not None:
            request.headers["Content-Type"] = "application/octet-stream"
        return self._traced(request, path)

    def _traced(self, request: httpx.Request, path: str, *, most: int | None = None) -> Any:
        below = own_path(self.base_url, request.url)
        operation = self._operations.find(request.method, below)
        call = VendorCall(request, path, operation.path if operation.tag else "", most=most)
        span = calls.start(operation, below, request, self._vendor)
        try:
            found = self._authorized(call)
        except BaseException as error:
            span.end(call.sent, error=error)
            raise
        span.end(call.sent, call.response)
        return found

    def _authorized(self, call: VendorCall) -> Any:
        """Return the JSON of a call's response; credentials that the vendor rejects are renewed once."""
        headers = self._authorization(None)
        try:
            return repeated(self._max_retries, self._attempt, call, headers)
        except VendorAuthError as error:
            if error.status != 401:
                raise
            other = self._authorization(headers)
            if other == headers:
                raise
        return repeated(self._max_retries, self._attempt, call, other)

    def _attempt(self, call: VendorCall, headers: Mapping[str, str]) -> Any:
        if (wait := self._pace.wait()) > 0:
            if wait >= LOGGED_WAIT_SECONDS:
                logger.info("%s limits requests: the next one goes in %.0f s", self._vendor, wait)
            clock.sleep(wait)
        self.requests_sent += 1
        secrets = (*self._secrets(), *headers.values())
        judge = Judge(
            self._vendor,
            call.request.method,
            call.path,
            repeatable=call.request.method in IDEMPOTENT_METHODS,
            secrets=secrets,
            credentials=self._credentials,
            address=self.base_url,
        )
        call.request.headers.update(headers)
        response = send(self._http, call, judge)
        self._clock.update(response.headers.get("date"))
        pause = self._pace.update(response.status_code, response.headers)
        if call.most is not None and response.is_success:
            return call.content
        if call.most is not None and response.has_redirect_location:
            return response
        return judge.data(response, pause)


def send(http: httpx.Client, call: VendorCall, judge: Judge) -> httpx.Response:
    """Send the request of a call, traced by a span of its own.

    Raises:
        VendorError: No response came.
        RetryableError: No response came, and the request can be sent again.
    """
    resent, call.sent = call.sent, call.sent + 1
    try:
        with opentelemetry.start(call.request, call.template, resent) as span:
            with closing(http.send(call.request, stream=True)) as response:
                call.response = response
                span.record_response(response)
                if call.most is not None and response.is_success:
                    call.content = sync_content(response, call.most, judge.vendor)
                else:
                    response.read()
    except httpx.HTTPError as error:
        # A copy: it holds the request, and its traceback httpx's frames, with the headers.
        raise judge.lost(error) from type(error)(str(error))
    return response


def repeated(max_retries: int, attempt: Callable[..., T], *arguments: Any) -> T:
    """Make an attempt, and repeat it with growing pauses while it raises RetryableError.

    Raises:
        VendorError: No attempt is left.
    """
    retrying = tenacity.Retrying(
        retry=tenacity.retry_if_exception_type(RetryableError),
        wait=pause_before,
        stop=tenacity.stop_after_attempt(max_retries + 1),
        before_sleep=_log_retry,
        sleep=clock.sleep,
        reraise=True,
    )
    try:
        return retrying(attempt, *arguments)
    except RetryableError as last:
        raise last.error from last.__cause__


def _log_retry(state: tenacity.RetryCallState) -> None:
    failed = state.outcome.exception() if state.outcome else None
    logger.info("attempt %d failed, the next one in %.0f s: %s", state.attempt_number, state.upcoming_sleep, failed)
