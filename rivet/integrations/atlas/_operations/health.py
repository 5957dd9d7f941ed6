"""Health check: whether the server responds; needs no token, and does not raise when the server is down."""

from __future__ import annotations

from typing import Any

import attrs
from atlas_api.api.health import check_health
from atlas_api.runtime import Model

from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.steps import CallFlow, endpoint
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.exceptions import AtlasConfigError, AtlasError, AtlasRateLimitError


@attrs.define
class Health(Model):
    """Result of health_check().

    Attributes:
        status: ``UP`` or ``DOWN``.
        message: The server's message, or the reason why it is down.
        latency_ms: Milliseconds until the response or the failure.
        release: The server's release as far as its responses to this process have shown it: ``1.8.0``,
            ``1.5.0 to 1.5.1``, ``after 1.8.0``, ``1.6.0 or later``, ``unknown``. The health check itself does not show
            it.
    """

    _WIRE = {"status": "status", "message": "message", "latencyMs": "latency_ms", "release": "release"}  # noqa: RUF012
    status: str
    message: str
    latency_ms: float
    release: str = "unknown"
    additional_properties: dict[str, Any] = attrs.field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        """Return the attributes as plain values, by their names in JSON."""
        return {key: getattr(self, name) for key, name in self._WIRE.items()}


def health_check(context: Context) -> CallFlow[Health]:
    started = clock.monotonic()
    try:
        response = yield endpoint(check_health)
        status, message = ("UP" if response.success else "DOWN"), response.message
    except AtlasConfigError:
        raise
    except AtlasRateLimitError as error:
        status, message = "UP", error.message  # it responds, if only to refuse a request over the limit
    except AtlasError as error:
        status, message = "DOWN", error.message
    return Health(status, message, round((clock.monotonic() - started) * 1000, 1), str(context.release))
