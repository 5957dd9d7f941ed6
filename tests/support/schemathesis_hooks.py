"""Checks for schemathesis: the contract's, but for what no OpenAPI document can say of Atlas.

A refused token is 403 with an empty body (``auth.me.expired-token``), where every other 403 has JSON.
"""

from __future__ import annotations

from typing import Any

import schemathesis
from schemathesis.specs.openapi import checks


def _refused_token(response: schemathesis.Response) -> bool:
    return response.status_code == 403 and not response.content


@schemathesis.check
def atlas_schema(ctx: Any, response: Any, case: Any) -> bool | None:
    return _refused_token(response) or checks.response_schema_conformance(ctx, response, case)


@schemathesis.check
def atlas_media_type(ctx: Any, response: Any, case: Any) -> bool | None:
    return _refused_token(response) or checks.content_type_conformance(ctx, response, case)
