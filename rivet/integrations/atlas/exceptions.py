"""Everything that this package raises.

    AtlasError
    ├── AtlasAuthError                  the server does not accept who we are
    │   └── AtlasPermissionError        it knows who we are and refuses this
    │       └── AtlasLicenseError       ... because of the licence or plan
    ├── AtlasAPIError                   network, time, faults of the server
    │   ├── AtlasConnectionError        no connection, or it broke
    │   ├── AtlasTimeoutError           the time for the call is used up
    │   ├── AtlasConflictError          somebody else changed the record meanwhile
    │   └── AtlasOutcomeUnknownError    a write that may or may not have happened
    ├── AtlasNotFoundError              no such record
    ├── AtlasValidationError            the input is not usable; see field_errors
    ├── AtlasRateLimitError             too many requests; see retry_after
    ├── AtlasUnsupportedError           this release of Atlas does not have that; see feature, since
    └── AtlasConfigError                settings are missing or contradict each other

No message, attribute or repr holds a password or a token. All of them pickle.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, Self, TypeVar

_E = TypeVar("_E", bound="AtlasError")


class Attempt(NamedTuple):
    """One sending of a request.

    Attributes:
        outcome: The HTTP status of the reply, or the name of what broke, such as ``ReadTimeout``.
        seconds: How long it took.
        after: Seconds since the attempt before ended: pauses, sign-in and pacing.
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
        details: More about it, as plain values.
        method: HTTP method of the request that failed, if there was one.
        path: Its path below the base URL, without query.
        operation: The operation's id in the contract, for example ``get_work_order``.
        status: HTTP status of the reply, if there was one; ``status_code`` is the same.
        response_body: Text of the reply, cut after 2,000 characters; None for sign-in and sign-up.
        attempts: What happened each time that the request was sent; empty if it never was.

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
        """The HTTP status, by the name that older code uses."""
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
        """A copy for another waiter of the same failure: a raised exception must not be raised again elsewhere."""
        return _rebuild(type(self), dict(self.__dict__))


def _rebuild(cls: type[_E], state: dict[str, Any]) -> _E:
    error = cls.__new__(cls)
    Exception.__init__(error, state["message"])
    error.__dict__.update(state)
    return error


class AtlasAuthError(AtlasError):
    """The credentials or the token were refused (401, 403 with an empty body, ``Invalid credentials``)."""


class AtlasPermissionError(AtlasAuthError):
    """The user is known but may not do this (403 with a body)."""


class AtlasLicenseError(AtlasPermissionError):
    """A limit of the licence or plan, or something that it does not have.

    ``details["cause"]`` is ``limit`` (30 open work orders, say: close, disable or delete some) or ``feature``. A limit
    is not asked for again at once; ``details["retry_after"]`` are the seconds until it is.
    """


class AtlasAPIError(AtlasError):
    """Network, timeouts, faults of the server, replies that cannot be read."""

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
    """No connection to the server, or it broke before the reply was complete."""


class AtlasTimeoutError(AtlasAPIError):
    """The time for one attempt (``timeout``) or for the whole call (``deadline``) is used up."""


class AtlasConflictError(AtlasAPIError):
    """Somebody else changed the record in the meantime (409)."""


class AtlasOutcomeUnknownError(AtlasAPIError):
    """A write was sent and its reply did not arrive: it may have happened or not.

    Nothing is sent again, since a second create would make a second record. Look for the record before you repeat.
    """


class AtlasNotFoundError(AtlasError):
    """The record does not exist, or the reference to it has no form that Atlas knows."""


class AtlasValidationError(AtlasError):
    """The input cannot be used; raised before any request where that can be known.

    Attributes:
        field_errors: What is wrong with each field, by its name in the payload; empty if the server does not
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
        retry_after: Seconds after which a request has a chance again; estimated where the server names none.
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
    """The server's release does not have what was asked for; nothing was done.

    Attributes:
        feature: What it lacks, for example ``comments``.
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
