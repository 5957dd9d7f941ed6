"""health_check: whether the server answers; it needs no token and does not raise when the server is down."""

from __future__ import annotations

from typing import Any

import attrs
from atlas_api.api.health import check_health
from atlas_api.runtime import Model

from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.steps import Operation, endpoint
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.exceptions import AtlasConfigError, AtlasError, AtlasRateLimitError


@attrs.define
class Health(Model):
    """Result of health_check().

    Attributes:
        status: ``UP`` or ``DOWN``.
        message: What the server says, or why it is down.
        latency_ms: Milliseconds until the answer or the failure.
        release: The server's release as far as its responses to this process have shown it: ``1.8.0``,
            ``1.5.0 to 1.5.1``, ``after 1.8.0``, ``1.6.0 or later``, ``unknown``. The health check itself does not tell.
    """

    _WIRE = {"status": "status", "message": "message", "latencyMs": "latency_ms", "release": "release"}  # noqa: RUF012
    status: str
    message: str
    latency_ms: float
    release: str = "unknown"
    additional_properties: dict[str, Any] = attrs.field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        """The same as plain values."""
        return {key: getattr(self, name) for key, name in self._WIRE.items()}


def health_check(context: Context) -> Operation[Health]:
    started = clock.monotonic()
    try:
        reply = yield endpoint(check_health)
        status, message = ("UP" if reply.success else "DOWN"), reply.message
    except AtlasConfigError:
        raise
    except AtlasRateLimitError as error:
        status, message = "UP", error.message  # it answers, if only to say that it was asked too often
    except AtlasError as error:
        status, message = "DOWN", error.message
    return Health(status, message, round((clock.monotonic() - started) * 1000, 1), str(context.release))
