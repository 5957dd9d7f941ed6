"""Classification of a vendor's responses: data, an error of ours, or another attempt. Without I/O."""

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
"""Characters of a response body that an error keeps."""
MAX_RATE_LIMIT_WAIT_SECONDS = 120.0
"""Longest wait for a vendor that limits requests; if it demands more, an error is raised."""

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
    """Classifies the responses to one request.

    Args:
        vendor: Name of the vendor.
        method: The request's method.
        path: Its path.
        repeatable: Whether the request can be repeated after it may have been processed.
        secrets: Strings that no error may contain, even if the vendor repeats them.
        credentials: Names of the settings that hold the credentials, for the advice.
        address: Base URL of the request, for the advice.
        private: The responses hold secrets: no error keeps their body.
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
        self.vendor, self._repeatable, self._secrets, self._private = vendor, repeatable, secrets, private
        self._credentials, self._address = credentials, address
        self._context: dict[str, Any] = {"vendor": vendor, "method": method, "path": path}

    def lost(self, error: httpx.HTTPError) -> Exception:
        """Return the error to raise where no response came."""
        kind = type(error).__name__
        if surely_not_processed(error):
            message = f"{self.vendor} cannot be reached at {self._address} ({kind}): check the address and the network."
            return RetryableError(VendorUnavailableError(message, **self._context))
        return self._in_doubt(f"{self.vendor} did not answer ({kind}).", None)

    def data(self, response: httpx.Response, pause: float) -> Any:
        """Return the JSON of a success; None if it has none.

        Args:
            response: The response, read.
            pause: Seconds after which the vendor's limit is expected to allow a request.

        Raises:
            VendorError: The request failed, and a retry would not help.
            RetryableError: The request failed, and can be retried.
        """
        status = response.status_code
        if response.is_success:
            if not response.content:
                return None
            try:
                return response.json()
            except ValueError:
                raise self._in_doubt(f"{self.vendor} answered with something that is not JSON.", response) from None
        if status == 429:
            wait = max(retry_after(response.headers.get("retry-after")) or 0.0, pause)
            when = f"in {wait:.0f} s" if wait >= 1 else "later"
            message = f"{self.vendor} allows no more requests now: try again {when}, or do less at once."
            limited = self._error(VendorRateLimitError, message, response)
            raise RetryableError(limited, wait) if wait <= MAX_RATE_LIMIT_WAIT_SECONDS else limited
        if status >= 500:
            raise self._in_doubt(f"{self.vendor} has a fault.", response)
        if status == NOT_FOUND and _json(response) is None:
            # Neither "no such record" nor worth another attempt: the vendor's own 404 is JSON.
            path = f"{self._context['method']} {self._context['path']}"
            message = f"{self.vendor} has no {path}, or a proxy answered instead of it: its API may have changed."
            raise self._error(VendorRefusedError, f"{message} Check base_url; the next run tries it again.", response)
        raise self._error(*self._describe(response), response)

    def _describe(self, response: httpx.Response) -> tuple[type[VendorError], str]:
        status = response.status_code
        fields = _fields(_json(response))
        said = "; ".join(f"{name}: {problem}" if name else problem for name, problem in fields.items())
        message = (
            f"{self.vendor} refuses it: {said.rstrip('.')}." if said else f"{self.vendor} refuses it (status {status})."
        )
        advice = _ADVICE.get(status, "").format(credentials=self._credentials)
        return _KINDS.get(status, VendorRefusedError), f"{message} {advice}".strip()

    def _in_doubt(self, message: str, response: httpx.Response | None) -> Exception:
        if self._repeatable:
            again = f"{message} Try again later."
            return RetryableError(self._error(VendorUnavailableError, again, response))
        unknown = f"{message} It is unknown whether the write was done: look before you repeat it."
        return self._error(VendorOutcomeUnknownError, unknown, response)

    def _error(self, kind: type[VendorError], message: str, response: httpx.Response | None) -> VendorError:
        if response is None:
            return kind(self._scrubbed(message), **self._context)
        body = _json(response)
        trace = body.get("traceId") if isinstance(body, Mapping) else None
        shown = f"{message} ({self.vendor}'s trace id is {trace}.)" if trace else message
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


def part(vendor: str, response: Any, name: str, *, made: bool = False) -> Any:
    """Return a member of a response.

    Args:
        vendor: Name of the vendor.
        response: The JSON of the response.
        name: The member's name.
        made: The response is to a successful create request, so the record exists.

    Raises:
        VendorOutcomeUnknownError: The member is missing, and a record was created.
        VendorError: The member is missing.
    """
    if isinstance(response, Mapping) and name in response:
        return response[name]
    if made:
        message = f"{vendor} did it, and answered without {name}: search for the record before you repeat it."
        raise VendorOutcomeUnknownError(message, vendor=vendor)
    raise VendorError(f"{vendor} answered without {name}: is base_url the address of its API?", vendor=vendor)


def rows(vendor: str, response: Any, name: str) -> list[Any]:
    """Return the records of a page.

    Raises:
        VendorError: The response has no list of records.
    """
    found = part(vendor, response, name)
    if not isinstance(found, list):
        raise VendorError(f"{vendor} answered with {name} that are no list: try again later.", vendor=vendor)
    return found


def _json(response: httpx.Response) -> Any:
    try:
        return response.json()
    except ValueError:
        return None


def _fields(body: Any) -> dict[str, str]:
    """Return the error messages of a response by field; general ones have an empty field name.

    ServiceTitan says ``{"title", "errors": {field: [message]}}``, MaintainX ``{"error"}`` or ``{"errors": [{"error",
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
