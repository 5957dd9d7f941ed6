"""What a vendor's reply means: data, an error of ours, or another attempt. Nothing here sends a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rivet.integrations.atlas._error_mapping.transport_errors import surely_not_processed
from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline.retry import RetryableError, retry_after
from rivet.integrations.atlas.vendors.errors import (
    VendorAuthError,
    VendorConflictError,
    VendorError,
    VendorNotFoundError,
    VendorOutcomeUnknownError,
    VendorRateLimitError,
    VendorRefusedError,
    VendorUnavailableError,
)

BODY_LIMIT = 2000
"""Characters of a reply that an error keeps."""
LONGEST_WAIT = 120.0
"""Seconds that a vendor is waited for when it limits requests; one that asks for more gets an error raised."""

NOT_FOUND = 404

_KINDS: dict[int, type[VendorError]] = {
    401: VendorAuthError,
    403: VendorAuthError,
    404: VendorNotFoundError,
    409: VendorConflictError,
}
_ADVICE = {
    401: "Check {credentials}.",
    403: "Ask for this permission where the credentials were made.",
    409: "Read the record again: its state does not allow this.",
}


class Judge:
    """Judges the replies to one request.

    Args:
        vendor: Whose reply it is.
        method: The request's method.
        path: Its path.
        repeatable: Whether a second one does no harm, if the first may have been served.
        secrets: What no error may repeat, though the vendor might.
        credentials: Which settings say who asks, for the advice.
        address: Where it goes, for the advice.
        private: The replies hold secrets: no error keeps their text.
    """

    def __init__(
        self,
        vendor: str,
        method: str,
        path: str,
        *,
        repeatable: bool,
        secrets: tuple[str, ...],
        credentials: str,
        address: str,
        private: bool = False,
    ) -> None:
        self._vendor, self._repeatable, self._secrets, self._private = vendor, repeatable, secrets, private
        self._credentials, self._address = credentials, address
        self._context: dict[str, Any] = {"vendor": vendor, "method": method, "path": path}

    def lost(self, error: httpx.HTTPError) -> Exception:
        """What to raise where no reply came."""
        kind = type(error).__name__
        if surely_not_processed(error):
            told = f"{self._vendor} cannot be reached at {self._address} ({kind}): check the address and the network."
            return RetryableError(VendorUnavailableError(told, **self._context))
        return self._in_doubt(f"{self._vendor} did not answer ({kind}).", None)

    def data(self, response: httpx.Response, pause: float) -> Any:
        """The JSON of a success; None if it has none.

        Args:
            response: The reply, read.
            pause: Seconds after which the vendor's limit is expected to allow a request.

        Raises:
            VendorError: It is none, and gets no better.
            RetryableError: It may be sent again.
        """
        status = response.status_code
        if response.is_success:
            if not response.content:
                return None
            try:
                return response.json()
            except ValueError:
                raise self._in_doubt(f"{self._vendor} answered with something that is no JSON.", response) from None
        if status == 429:
            wait = max(retry_after(response.headers.get("retry-after")) or 0.0, pause)
            told = f"{self._vendor} allows no more requests now: try again in {wait:.0f} s, or do less at once."
            limited = self._error(VendorRateLimitError, told, response)
            raise RetryableError(limited, wait) if wait <= LONGEST_WAIT else limited
        if status >= 500:
            raise self._in_doubt(f"{self._vendor} has a fault.", response)
        if status == NOT_FOUND and _json(response) is None:
            # Neither "no such record" nor worth another attempt: the vendor's own 404 is JSON.
            path = f"{self._context['method']} {self._context['path']}"
            told = f"{self._vendor} has no {path}, or a proxy answered instead of it: its API may have changed."
            raise self._error(VendorRefusedError, f"{told} Check base_url; the next run tries it again.", response)
        raise self._error(*self._told(response), response)

    def _told(self, response: httpx.Response) -> tuple[type[VendorError], str]:
        status = response.status_code
        fields = _fields(_json(response))
        said = "; ".join(f"{name}: {problem}" if name else problem for name, problem in fields.items())
        told = (
            f"{self._vendor} refuses it: {said.rstrip('.')}."
            if said
            else f"{self._vendor} refuses it (status {status})."
        )
        advice = _ADVICE.get(status, "").format(credentials=self._credentials)
        return _KINDS.get(status, VendorRefusedError), f"{told} {advice}".strip()

    def _in_doubt(self, told: str, response: httpx.Response | None) -> Exception:
        if self._repeatable:
            again = f"{told} Try again later."
            return RetryableError(self._error(VendorUnavailableError, again, response))
        unknown = f"{told} It is unknown whether the write was done: look before you repeat it."
        return self._error(VendorOutcomeUnknownError, unknown, response)

    def _error(self, kind: type[VendorError], told: str, response: httpx.Response | None) -> VendorError:
        if response is None:
            return kind(self._scrubbed(told), **self._context)
        body = _json(response)
        trace = body.get("traceId") if isinstance(body, Mapping) else None
        shown = f"{told} ({self._vendor}'s trace id is {trace}.)" if trace else told
        return kind(
            self._scrubbed(shown),
            trace_id=self._scrubbed(str(trace)) if trace else None,
            errors={self._scrubbed(name): self._scrubbed(problem) for name, problem in _fields(body).items()},
            status=response.status_code,
            response_body=None if self._private else self._scrubbed(response.text)[:BODY_LIMIT],
            **self._context,
        )

    def _scrubbed(self, text: str) -> str:
        for one in filter(None, self._secrets):
            text = text.replace(one, "[secret]").replace(one.removeprefix("Bearer "), "[secret]")
        return text


def part(vendor: str, reply: Any, name: str, *, made: bool = False) -> Any:
    """What a reply has under a name.

    Args:
        vendor: Whose reply it is.
        reply: The reply.
        name: The name.
        made: The reply is to a write that was done, so that what it made is there.

    Raises:
        VendorOutcomeUnknownError: It has no such thing, and something was made.
        VendorError: It has no such thing.
    """
    if isinstance(reply, Mapping) and name in reply:
        return reply[name]
    if made:
        told = f"{vendor} did it, and answered without {name}: look for what was made before you repeat it."
        raise VendorOutcomeUnknownError(told, vendor=vendor)
    raise VendorError(f"{vendor} answered without {name}: is base_url the address of its API?", vendor=vendor)


def rows(vendor: str, reply: Any, name: str) -> list[Any]:
    """The records of a page.

    Raises:
        VendorError: There is no list of them.
    """
    found = part(vendor, reply, name)
    if not isinstance(found, list):
        raise VendorError(f"{vendor} answered with {name} that are no list: try again later.", vendor=vendor)
    return found


def _json(response: httpx.Response) -> Any:
    try:
        return response.json()
    except ValueError:
        return None


def _fields(body: Any) -> dict[str, str]:
    """What a reply says about each field; what is about none stands under an empty name.

    ServiceTitan says ``{"title", "errors": {field: [text]}}``, MaintainX ``{"error"}`` or ``{"errors": [{"error",
    "fieldPath"}]}``, OAuth ``{"error"}`` (RFC 6749 5.2).
    """
    if not isinstance(body, Mapping):
        return {}
    found: dict[str, str] = {}
    errors = body.get("errors")
    if isinstance(errors, Mapping):
        for name, problems in errors.items():
            several = problems if isinstance(problems, list) else [problems]
            found[str(name)] = ", ".join(map(str, several))
    elif isinstance(errors, list):
        for one in errors:
            if isinstance(one, Mapping):
                name = str(one.get("fieldPath") or "")
                problem = str(one.get("error"))
                found[name] = f"{found[name]}, {problem}" if name in found else problem
    if not found and (about := body.get("title") or body.get("error") or body.get("message")):
        found[""] = str(about)
    return found
