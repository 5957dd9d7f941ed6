"""Write docs/errors.md: the exception for each recorded error response and network fault; ``--check`` compares.

The classes, fields, repeats and advice come from the code that the client runs (_error_mapping/).
"""

from __future__ import annotations

import json
import sys
from typing import Any

import httpx
from docs_page import ROOT, write_or_check

from rivet.integrations.atlas._error_mapping.failure import Failure
from rivet.integrations.atlas._error_mapping.mapping import error_for
from rivet.integrations.atlas._error_mapping.retry_policy import Retry, retry_policy_of
from rivet.integrations.atlas._error_mapping.rules import MISSING, classify
from rivet.integrations.atlas._error_mapping.transport_errors import surely_not_processed, transport_error
from rivet.integrations.atlas._pipeline.routing import operations
from rivet.integrations.atlas.exceptions import AtlasValidationError

RECORDED = [ROOT / "tests" / "data" / "recorded" / name for name in ("exchanges.jsonl", "surface.jsonl", "busy.jsonl")]
PAGE = ROOT / "docs" / "errors.md"
SAMPLE = 90
"""Maximum characters of the server's message in the table."""
FAULTS: tuple[type[httpx.TransportError | httpx.DecodingError], ...] = (
    httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError,
    httpx.ReadTimeout, httpx.WriteTimeout, httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError,
    httpx.DecodingError,
)  # fmt: skip
HEAD = """\
# Errors

Made by `make docs-tables` from the code and from exchanges that were recorded from a real server; do not edit it.

All errors are `AtlasError`s and carry `message`, `method`, `path`, `operation`, `status`, `response_body` and
`attempts`. "Sent again" is what the client does by itself, up to `max_retries` times: reads, searches, status changes,
deletions and merges are safe to repeat; creates, comments, invitations and uploads are not. One of those whose response
is lost, or answered in doubt, raises `AtlasOutcomeUnknownError` instead of the error in the table; `create_work_order`
searches its work order before, and sends again what was not done (docs/reliability.md).

## What the server refuses

| status | the server says | raised | more fields | sent again | what to do | recorded as |
| --- | --- | --- | --- | --- | --- | --- |
"""
NETWORK = """
## What the network does

| httpx | raised | sent again | message |
| --- | --- | --- | --- |
"""


def refused() -> list[str]:
    """Return a row for each kind of recorded error response."""
    rows: dict[tuple[str, ...], tuple[str, list[str]]] = {}
    for line in (line for path in RECORDED for line in path.read_text(encoding="utf-8").splitlines()):
        exchange = json.loads(line)
        if exchange["response"]["status"] >= 400 or _is_missing(exchange):
            said, key = _row(exchange)
            rows.setdefault(key, (said, []))[1].append(exchange["name"])
    return [
        f"| {status} | {said} | `{error}` | {fields} | {again} | {advice} | {', '.join(f'`{n}`' for n in names)} |"
        for (status, error, fields, again, advice), (said, names) in sorted(rows.items())
    ]


def _is_missing(exchange: dict[str, Any]) -> bool:
    """Return whether a response is a success with an empty body, the answer of some operations to an unknown id."""
    operation = operations().find(exchange["request"]["method"], exchange["request"]["path"].split("?")[0])
    return operation.empty_if_missing and exchange["response"]["body"] is None


def _row(exchange: dict[str, Any]) -> tuple[str, tuple[str, ...]]:
    request, response = exchange["request"], exchange["response"]
    if _is_missing(exchange):
        return "(no body)", (str(response["status"]), "AtlasNotFoundError", "", Retry.NEVER.value, MISSING)
    content = b"" if response["body"] is None else json.dumps(response["body"]).encode()
    failure = Failure.read(response["status"], content)
    operation = operations().find(request["method"], request["path"].split("?")[0])
    error = error_for(failure, {"operation": operation.id})
    again = retry_policy_of(failure)
    if again is Retry.WITH_NEW_TOKEN and not operation.secured:
        again = Retry.NEVER
    fields = ""
    if isinstance(error, AtlasValidationError) and error.field_errors:
        fields = ", ".join(f"`field_errors[{name!r}]`" for name in error.field_errors)
    elif failure.status == 429:
        fields = "`retry_after`"
    said = _cell(failure.message or ("(no body)" if not content else "(no message)"))
    return said, (
        str(failure.status),
        type(error).__name__,
        fields,
        again.value,
        _cell(classify(failure, operation.id).advice, 300),
    )


def _cell(text: str, limit: int = SAMPLE) -> str:
    line = " ".join(text.split()).replace("|", "\\|")
    return line if len(line) <= limit else line[:limit] + " ..."


def of_the_network() -> list[str]:
    rows = []
    for fault in FAULTS:
        error = transport_error(fault("..."), {})
        again = Retry.ALWAYS if surely_not_processed(fault("...")) else Retry.IF_IDEMPOTENT
        rows.append(f"| `{fault.__name__}` | `{type(error).__name__}` | {again.value} | {error.message} |")
    return rows


def main() -> int:
    page = HEAD + "\n".join(refused()) + "\n" + NETWORK + "\n".join(of_the_network()) + "\n"
    return write_or_check(PAGE, page, __doc__)


if __name__ == "__main__":
    sys.exit(main())
