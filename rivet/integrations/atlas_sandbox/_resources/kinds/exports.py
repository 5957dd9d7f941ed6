"""Exports: the server answers at once and works afterwards; the sandbox makes no file and reports no outcome."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rivet.integrations.atlas_sandbox._http.context import Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, success

EXPORTS = {
    "assets": "ASSETS", "costs-times": "WORK_ORDERS", "locations": "LOCATIONS", "meters": "METERS",
    "part-transactions": "PARTS_AND_MULTIPARTS", "parts": "PARTS_AND_MULTIPARTS",
    "preventive-maintenances": "PREVENTIVE_MAINTENANCES", "work-orders": "WORK_ORDERS",
}  # fmt: skip


class Exports:
    """/export."""

    def handler(self, entity: str) -> Callable[..., Any]:
        """The handler of an export."""

        def handle(request: Request) -> Any:
            uuid = _uuid(request)
            request.caller.require("viewOther", entity, "Access Denied")
            return success(uuid)

        return handle


def _uuid(request: Request) -> str:
    if "uuid" not in request.query:
        raise Refusal(500, "Required request parameter 'uuid' for method parameter type String is not present")
    return request.query["uuid"]
