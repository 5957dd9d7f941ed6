# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
"""Contains shared errors types that can be raised from API functions"""

from collections.abc import Iterator
from contextlib import contextmanager

import httpx


class UnexpectedStatus(Exception):
    """Raised by api functions when the response status an undocumented status and Client.raise_on_unexpected_status is True"""

    def __init__(self, status_code: int, content: bytes):
        self.status_code = status_code
        self.content = content

        super().__init__(
            f"Unexpected status code: {status_code}\n\nResponse content:\n{content.decode(errors='ignore')}"
        )


class InvalidResponse(Exception):
    """Raised when a reply cannot be read as the document describes it"""

    def __init__(self, response: httpx.Response, reason: Exception):
        self.status_code = response.status_code
        super().__init__(f"The response (status {response.status_code}) does not match the contract: {reason!r}")


@contextmanager
def reading(response: httpx.Response) -> Iterator[None]:
    """Turn whatever goes wrong while a reply is read into one error.

    A transport may name its own error factory in the response extension ``invalid_response``.
    """
    try:
        yield
    except (
        ArithmeticError,
        AttributeError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
        UnexpectedStatus,
    ) as exc:
        # Its frames hold the reply, and a reply may hold a token.
        cause = exc.with_traceback(None)
        raise response.extensions.get("invalid_response", InvalidResponse)(response, exc) from cause


__all__ = ["InvalidResponse", "UnexpectedStatus", "reading"]
