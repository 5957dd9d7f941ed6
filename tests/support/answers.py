"""Answers and calls that several tests of the request flow use."""

from __future__ import annotations

from collections import Counter
from typing import Any

from atlas_api.models import WorkOrderCreate

from support import recorded
from support.modes import Mode
from support.servers import Answer, ScriptedServer

COUNT = Answer(200, {"count": 0, "withFilesCount": 0})
DROP = Answer(drop=True)
HTML_503 = Answer(503, raw=b"<html>busy</html>", headers={"Content-Type": "text/html"})
WORK_ORDER = Answer(200, recorded.body("workorder.create.minimal"))
CREATE = {"body": WorkOrderCreate("x")}


def sent(server: ScriptedServer) -> list[str]:
    return [seen.path for seen in server.seen if not seen.path.startswith("/auth")]


def paths(server: ScriptedServer) -> Counter[str]:
    return Counter(seen.path for seen in server.seen)


async def call(
    mode: Mode, server: ScriptedServer, module: Any, /, *, client: dict[str, Any] | None = None, **kw: Any
) -> Any:
    async with mode.client(**server.credentials, **(client or {})) as atlas:
        return await mode.endpoint(module, atlas, **kw)


def count_comments(client: Any, mode: Mode) -> Any:
    from atlas_api.api.comments import count_comments

    return mode.endpoint(count_comments, client, work_order_id=1)


def shown_file(url: str) -> dict[str, Any]:
    """Return the record of a file."""
    moment = "2026-11-24T00:50:43.308Z"
    audit = {"id": 7, "createdBy": 1, "updatedBy": 1, "createdAt": moment, "updatedAt": moment}
    return {**audit, "name": "x", "url": url, "type": "OTHER", "hidden": False}
