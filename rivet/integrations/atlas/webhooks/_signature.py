"""Webhook signature verification and age check."""

from __future__ import annotations

import hashlib
import hmac
import json
import math
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Protocol

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas.exceptions import AtlasConfigError, AtlasError

SIGNATURE, ID, EVENT = "x-webhook-signature", "x-webhook-id", "x-webhook-event"
TOLERANCE = 300.0
"""Maximum age of an event in seconds, also into the future: as long as Stripe and MaintainX allow."""


class _Items(Protocol):
    """Headers of any library, which need not be a mapping."""

    def items(self) -> Iterable[tuple[str, str]]: ...


Headers = Mapping[str, str] | _Items | Iterable[tuple[str, str]]


class WebhookError(AtlasError):
    """Delivery was rejected: not signed with the secret, too old, or not an event.

    Attributes:
        status: The HTTP status to answer with: 401, or 400 if it cannot be parsed.
    """


def header(headers: Headers, name: str) -> str:
    """Return a header's value, by a case-insensitive name; empty if there is none."""
    pairs: Any = headers.items() if hasattr(headers, "items") else headers
    return next((value for key, value in pairs if key.lower() == name), "")


@suggests_keywords
def sign(body: bytes, secret: str) -> str:
    """Return the signature that Atlas sends with a body: hex HMAC-SHA256, keyed with the whole secret.

    Args:
        body: The body, byte for byte.
        secret: The endpoint's secret, ``whsec_`` included.

    Returns:
        64 hex digits.

    Example:
        >>> sign(b"{}", "whsec_1")[:8]
        '7d1fb6a0'
    """
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def secrets_of(given: Any) -> list[str]:
    """Return one secret, or several, as a list.

    Raises:
        AtlasConfigError: There is no secret, or one is not a string.
    """
    secrets = [given] if isinstance(given, str) else list(given) if isinstance(given, Iterable) else []
    if not secrets or not all(isinstance(one, str) and one.strip() for one in secrets):
        raise AtlasConfigError("secret must be the secret of the webhook endpoint, such as whsec_..., or several.")
    return secrets


def check_tolerance(given: Any) -> None:
    """Check that a tolerance is a number of seconds.

    Raises:
        AtlasConfigError: It is invalid.
    """
    if isinstance(given, bool) or not isinstance(given, (int, float)) or not math.isfinite(given) or given < 0:
        raise AtlasConfigError("tolerance must be a number of seconds, such as 300.")


@suggests_keywords
def verify(headers: Headers, body: bytes, secret: str | Iterable[str], *, tolerance: float | None = TOLERANCE) -> str:
    """Verify that a delivery was signed with the endpoint's secret, and recently; in constant time.

    Args:
        headers: The request's headers.
        body: The raw body: parsed and serialized again it has another signature.
        secret: The endpoint's secret; several during a rotation.
        tolerance: Maximum age of the event in seconds, also into the future; None for any age.

    Returns:
        The signature, which identifies the delivery.

    Raises:
        WebhookError: It was not signed with the secret, or is too old.
        AtlasConfigError: The secret or tolerance is invalid.

    Example:
        >>> verify(request.headers, await request.body(), os.environ["ATLAS_WEBHOOK_SECRET"])
    """
    secrets = secrets_of(secret)
    if tolerance is not None:
        check_tolerance(tolerance)
    if not isinstance(body, bytes):
        raise AtlasConfigError("body must be the raw bytes of the request, not parsed JSON.")
    given = header(headers, SIGNATURE)
    if not given:
        raise WebhookError("The delivery is not signed: it has no X-Webhook-Signature.", status=401)
    # All are compared, so that timing reveals nothing.
    matches = [hmac.compare_digest(sign(body, one).encode(), given.lower().encode(errors="replace")) for one in secrets]
    if not any(matches):
        raise WebhookError("The delivery was not signed with this endpoint's secret.", status=401)
    if tolerance is not None:
        _check_age(body, tolerance)
    return given.lower()


def read(body: bytes) -> dict[str, Any]:
    """Parse the JSON object of a delivery.

    Raises:
        WebhookError: It is not a JSON object.
    """
    try:
        payload = json.loads(body)
    except (ValueError, RecursionError):
        payload = None
    if not isinstance(payload, dict):
        raise WebhookError("The delivery is not a JSON object.", status=400)
    return payload


def moment(payload: Mapping[str, Any]) -> datetime:
    """Return the time of the event.

    Raises:
        WebhookError: There is no valid ``occurredAt``.
    """
    try:
        found = datetime.fromisoformat(payload["occurredAt"])
        if found.utcoffset() is None:
            raise ValueError
    except (KeyError, TypeError, ValueError):
        raise WebhookError("The delivery has no valid occurredAt.", status=400) from None
    return found


def _check_age(body: bytes, tolerance: float) -> None:
    age = clock.wall() - moment(read(body)).timestamp()
    if abs(age) > tolerance:
        seconds = f"{abs(age):.0f} s {'old' if age > 0 else 'ahead'}"
        raise WebhookError(f"The delivery is {seconds}; at most {tolerance:.0f} s are allowed.", status=401)
