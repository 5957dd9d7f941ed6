"""Numbers in paths and queries."""

from __future__ import annotations

import re

from rivet.integrations.atlas_sandbox._http.error_responses import Refusal
from rivet.integrations.atlas_sandbox._java import jackson


def path_id(value: str, name: str = "id") -> int:
    """Parse a number from a path or a query, ignoring spaces in it (``workorder.get.non-numeric-id``)."""
    digits = re.sub(r"\s", "", value)
    if re.fullmatch(r"-?\d{1,19}", digits, re.ASCII) and -jackson.LARGEST <= int(digits) < jackson.LARGEST:
        return int(digits)
    if not digits:
        raise Refusal(
            500,
            f"Required URI template variable '{name}' for method parameter type Long is present but converted to null",
        )
    raise Refusal(
        500,
        f"Method parameter '{name}': Failed to convert value of type 'java.lang.String' to required type "
        f"'java.lang.Long'; For input string: \"{value}\"",
    )
