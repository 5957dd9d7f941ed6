"""Types of signatures and results, to annotate your own code with; `json_default` writes their JSON."""

from rivet.integrations.atlas._client.bulk import BulkItem, BulkProgress, BulkResult
from rivet.integrations.atlas._client.import_result import ImportResult
from rivet.integrations.atlas._client.options import CallOptions
from rivet.integrations.atlas._client.raw_response import RawResponse
from rivet.integrations.atlas._kinds import payloads
from rivet.integrations.atlas._kinds.payloads import *  # noqa: F403 - generated, with a list of its own
from rivet.integrations.atlas._operations.health import Health
from rivet.integrations.atlas._payloads.json_values import json_default
from rivet.integrations.atlas._payloads.reader import Payload

__all__ = [
    "BulkItem",
    "BulkProgress",
    "BulkResult",
    "CallOptions",
    "Health",
    "ImportResult",
    "Payload",
    "RawResponse",
    "json_default",
]
__all__ += payloads.__all__
