"""Checks for schemathesis: the contract's, but for what no OpenAPI document can say of Atlas.

A refused token is 403 with an empty body (``auth.me.expired-token``), where every other 403 has JSON; and where the
contract says ``x-empty-if-missing``, a missing record is an empty success.
"""

from __future__ import annotations

from typing import Any

import schemathesis
from schemathesis.specs.openapi import checks


def _is_empty_by_contract(response: schemathesis.Response, case: Any) -> bool:
    if response.content:
        return False
    return response.status_code == 403 or bool(case.operation.definition.raw.get("x-empty-if-missing"))


@schemathesis.check
def atlas_schema(ctx: Any, response: Any, case: Any) -> bool | None:
    return _is_empty_by_contract(response, case) or checks.response_schema_conformance(ctx, response, case)


@schemathesis.check
def atlas_media_type(ctx: Any, response: Any, case: Any) -> bool | None:
    return _is_empty_by_contract(response, case) or checks.content_type_conformance(ctx, response, case)
