"""Exceptions of this package.

    AtlasError
    ├── AtlasAuthError                  the credentials or the token were rejected
    │   └── AtlasPermissionError        the user is known, but may not do this
    │       └── AtlasLicenseError       ... because of the licence or plan
    ├── AtlasAPIError                   network, timeouts, server errors
    │   ├── AtlasConnectionError        no connection, or it broke
    │   ├── AtlasTimeoutError           the timeout or deadline is over
    │   ├── AtlasConflictError          another user changed the record meanwhile
    │   └── AtlasOutcomeUnknownError    a write that may or may not have happened
    ├── AtlasNotFoundError              no such record
    ├── AtlasValidationError            the input is invalid; see field_errors
    ├── AtlasRateLimitError             too many requests; see retry_after
    ├── AtlasUnsupportedError           a feature that this release of Atlas lacks; see feature, since
    └── AtlasConfigError                settings are missing or contradict each other

No message, attribute or repr holds a password or a token. All of them pickle.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, Self, TypeVar

_E = TypeVar("_E", bound="AtlasError")


class Attempt(NamedTuple):
    """One attempt of a request.

    Attributes:
        outcome: The HTTP status of the response, or the name of the error, such as ``ReadTimeout``.
        seconds: Its duration.
        after: Seconds since the previous attempt ended: pauses, sign-in and pacing.
    """

    outcome: int | str
    seconds: float
    after: float = 0.0

    def __str__(self) -> str:
        waited = f" after a pause of {self.after:.1f} s" if self.after >= 0.05 else ""
        return f"{self.outcome} in {self.seconds:.1f} s{waited}"


class AtlasError(Exception):
    """Base of all errors of this package.

    Attributes:
        message: What went wrong and what to do next.
        details: More information, as plain values.
        method: HTTP method of the request that failed, if there was one.
        path: Its path below the base URL, without query.
        operation: The operation's id in the contract, for example ``get_work_order``.
        status: HTTP status of the response, if there was one; ``status_code`` is the same.
        response_body: Body of the response as a string, cut after 2,000 characters; None for sign-in and sign-up.
        attempts: The attempts of the request; empty if it was never sent.

    Example:
        >>> try:
        ...     client.get_work_order("WO999999")
        ... except AtlasError as error:
        ...     print(error.message, error.status)
    """

    def __init__(
        self,
        message: str,
        details: dict[str, Any] | None = None,
        *,
        method: str | None = None,
        path: str | None = None,
        operation: str | None = None,
        status: int | None = None,
        response_body: str | None = None,
        attempts: Sequence[Attempt] = (),
    ) -> None:
        super().__init__(message)
        self.message = message
        self.details = dict(details or {})
        self.method = method
        self.path = path
        self.operation = operation
        self.status = status
        self.response_body = response_body
        self.attempts = tuple(attempts)

    @property
    def status_code(self) -> int | None:
        """HTTP status, under the name that older code uses; the same as ``status``."""
        return self.status

    def __str__(self) -> str:
        context = [f"{self.method} {self.path}"] if self.method else []
        if self.status is not None and context:
            context.append(f"status {self.status}")
        if len(self.attempts) > 1:
            context.append(f"{len(self.attempts)} attempts: {', '.join(map(str, self.attempts))}")
        return f"{self.message} ({', '.join(context)})" if context else self.message

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), dict(self.__dict__))

    def twin(self) -> Self:
        """Return a copy for another waiter of the same failure: an exception must not be raised twice."""
        return _rebuild(type(self), dict(self.__dict__))


def _rebuild(cls: type[_E], state: dict[str, Any]) -> _E:
    error = cls.__new__(cls)
    Exception.__init__(error, state["message"])
    error.__dict__.update(state)
    return error


class AtlasAuthError(AtlasError):
    """Credentials or token were rejected (401, 403 with an empty body, ``Invalid credentials``)."""


class AtlasPermissionError(AtlasAuthError):
    """Permission denied: the user is known but may not do this (403 with a body)."""


class AtlasLicenseError(AtlasPermissionError):
    """Limit of the licence or plan reached, or a feature that the licence lacks.

    ``details["cause"]`` is ``limit`` (30 open work orders, say: close, disable or delete some) or ``feature``. After a
    limit, creates of that kind fail without a request for ``details["retry_after"]`` seconds.
    """


class AtlasAPIError(AtlasError):
    """Network errors, timeouts, server errors, invalid responses."""

    def __init__(
        self,
        message: str,
        details: dict[str, Any] | None = None,
        status_code: int | None = None,
        response_body: str | None = None,
        **context: Any,
    ) -> None:
        context.setdefault("status", status_code)
        super().__init__(message, details, response_body=response_body, **context)


class AtlasConnectionError(AtlasAPIError):
    """No connection to the server, or it broke before the response was complete."""


class AtlasTimeoutError(AtlasAPIError):
    """Timeout: the time for one attempt (``timeout``) or for the whole call (``deadline``) is over."""


class AtlasConflictError(AtlasAPIError):
    """Another user changed the record in the meantime (409)."""


class AtlasOutcomeUnknownError(AtlasAPIError):
    """Outcome of a write is unknown: it was sent, but no response arrived, so it may or may not have happened.

    The SDK does not send it again, since a second create would make a second record. Search for the record before
    you repeat the call.
    """


class AtlasNotFoundError(AtlasError):
    """Record not found, or the reference to it is malformed."""


class AtlasValidationError(AtlasError):
    """Invalid input; raised before any request where possible.

    Attributes:
        field_errors: Problem of each field, by its name in the payload; empty if the server does not
            say which field it means.
    """

    def __init__(
        self,
        message: str,
        details: dict[str, Any] | None = None,
        field_errors: dict[str, str] | None = None,
        **context: Any,
    ) -> None:
        super().__init__(message, details, **context)
        self.field_errors = dict(field_errors or {})


class AtlasRateLimitError(AtlasError):
    """Too many requests (429).

    Attributes:
        retry_after: Seconds to wait before the next request; estimated where the server names none.
    """

    def __init__(
        self,
        message: str,
        details: dict[str, Any] | None = None,
        retry_after: float = 1.0,
        **context: Any,
    ) -> None:
        super().__init__(message, details, **context)
        self.retry_after = retry_after


class AtlasUnsupportedError(AtlasError):
    """Feature that the server's release lacks; nothing was changed.

    Attributes:
        feature: The missing feature, for example ``comments``.
        since: The first release of Atlas that has it, for example ``1.6.0``.
    """

    def __init__(
        self,
        message: str,
        details: dict[str, Any] | None = None,
        feature: str = "",
        since: str = "",
        **context: Any,
    ) -> None:
        super().__init__(message, details, **context)
        self.feature = feature
        self.since = since


class AtlasConfigError(AtlasError):
    """Settings are missing, invalid or contradict each other; the message lists all of them."""
