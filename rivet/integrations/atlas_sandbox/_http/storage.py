"""File storage: signed URLs, valid for three hours, that need no token; below /_storage.

A real server's URLs are on another host (MinIO, Google Cloud Storage), which supports ``Range``, too.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from rivet.integrations.atlas_sandbox._records.store import Row, Store

PREFIX = "/_storage/"
ADDRESS_HOURS = 3


def address(store: Store, base: str, row: Row) -> str:
    """Return a signed URL of a file."""
    ends = store.clock.now() + ADDRESS_HOURS * 3_600_000
    name = quote(f"{row['id']}-{row['name'] or ''}", safe="")  # as on a real server, where none is '..'
    return f"{base}{PREFIX}{row['id']}/{name}?ends={ends}&signature={_signature(store, row['id'], ends)}"


def answer(store: Store, http: Request) -> Response:
    """Serve the content of a signed URL."""
    id, ends = _number(http.url.path.removeprefix(PREFIX).split("/")[0]), _number(http.query_params.get("ends", ""))
    given = http.query_params.get("signature", "").encode()
    row = store.get("fileContent", id)
    if ends < store.clock.now() or not hmac.compare_digest(_signature(store, id, ends).encode(), given):
        return Response(status_code=403)
    if row is None:
        return Response(status_code=404)
    content = base64.b64decode(row["content"])
    tag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
    headers = {"ETag": tag, "Accept-Ranges": "bytes"}
    wanted = re.fullmatch(r"bytes=([0-9]{1,18})-", http.headers.get("range", ""))
    if wanted and http.headers.get("if-range", tag) == tag and int(wanted[1]) < len(content):
        start = int(wanted[1])
        headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        return Response(content[start:], 206, headers, "application/octet-stream")
    return Response(content, 200, headers, "application/octet-stream")


def _signature(store: Store, id: int, ends: int) -> str:
    key = store.get("secret", 1) or {}
    return hmac.new(str(key.get("key")).encode(), f"{id}.{ends}".encode(), hashlib.sha256).hexdigest()[:32]


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0
