"""/files, the files of work orders, and the storage behind them, as the server's FileController has them.

Contents are kept with the records; storage.py gives them out.
"""

from __future__ import annotations

import base64
import re
from email.parser import BytesHeaderParser
from email.policy import HTTP
from typing import Any, NamedTuple

from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, not_found, success
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._java.text import instant
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._records.writes import ownership
from rivet.integrations.atlas_sandbox._search.search import Search, read_criteria

ENTITY = "FILES"
LARGEST_FILE = 35 * 1024 * 1024
PATCH: jackson.Fields = {"name": jackson.string}


class Part(NamedTuple):
    """Part of a multipart body."""

    name: str
    file_name: str | None
    content: bytes


class Files:
    """Files of the company."""

    def __init__(self, context: Context) -> None:
        self._context, self._store, self._free_plan = context, context.store, context.free_plan
        self._search = Search(context.store, "file", context.release)

    def upload(self, request: Request) -> Any:
        parts = _parts(request)
        given = {**request.query, **{part.name: part.content.decode() for part in parts if part.file_name is None}}
        files = [part for part in parts if part.name == "files" and part.file_name is not None]
        if not files:
            raise Refusal(500, "Required part 'files' is not present.")
        for name, java in (("folder", "String"), ("hidden", "String"), ("type", "FileType")):
            if name not in given:
                missing = f"Required request parameter '{name}' for method parameter type {java} is not present"
                raise Refusal(500, missing)
        kind = jackson.enum("FileType")(given["type"])
        if self._free_plan:
            raise denied("You need a license to add a file")
        request.caller.require("create", ENTITY, "Access Denied")
        if any(len(part.content) > LARGEST_FILE for part in files):
            raise Refusal(500, "Maximum upload size exceeded")
        return [self.show(self._put(request, part, kind, given["hidden"] == "true")) for part in files]

    def _put(self, request: Request, part: Part, kind: str | None, hidden: bool) -> Row:
        id = self._store.next_id("file")
        content = base64.b64encode(part.content).decode()
        self._store.put("fileContent", {"id": id, "content": content})
        row = {"id": id, "name": part.file_name, "type": kind, "hidden": hidden}
        return self._store.put("file", {**row, **ownership(self._store, request.caller)})

    def search(self, request: Request) -> Any:
        caller, criteria = request.caller, read_criteria(request.body())
        caller.require("view", ENTITY, "Access Denied")
        rows = [row for row in self._store.all("file", companyId=caller.company) if not row["hidden"]]
        return self._search.page(criteria, caller.visible(rows, ENTITY), self.show)

    def get(self, request: Request, id: int) -> Any:
        row = request.caller.own("file", id, "File", not_found())
        if not request.caller.can_view(row, ENTITY):
            raise denied()
        return self.show(row)

    def patch(self, request: Request, id: int) -> Any:
        values = request.values(PATCH)
        row = request.caller.own("file", id, "File", not_found("File not found"))
        if not request.caller.can_edit(row, ENTITY):
            raise denied("Forbidden")
        return self.show(self._store.put("file", {**row, "name": values.get("name")}))

    def delete(self, request: Request, id: int) -> Any:
        row = request.caller.own("file", id, "File", not_found("File not found"))
        if not request.caller.can_delete(row, ENTITY):
            raise denied("Forbidden")
        for work_order in self._store.all("workOrder", companyId=row["companyId"]):
            if id in work_order.get("files", []):
                kept = [one for one in work_order["files"] if one != id]
                self._store.put("workOrder", {**work_order, "files": kept})
        self._store.delete("file", id)
        self._store.delete("fileContent", id)
        return success("Deleted successfully")

    def attach(self, request: Request, id: int) -> Any:
        """Attach files; the response repeats the request without names, and a file may be attached twice."""
        ids = jackson.refs("model.File")(request.body()) or []
        row = self._work_order(request, id)
        for file in ids:
            if self._store.get("file", file) is None:
                raise Refusal(500, f"Unable to find com.grash.model.File with id {file}")
        changed = {**row, "files": [*row.get("files", []), *ids]}
        self._store.put("workOrder", changed)
        return [self.show(file) for one in changed["files"] if (file := self._store.get("file", one))]

    def detach(self, request: Request, id: int, file: int) -> Any:
        row = self._work_order(request, id)
        kept = [one for one in row.get("files", []) if one != file]
        self._store.put("workOrder", {**row, "files": kept})
        return [self.show(found) for one in kept if (found := self._store.get("file", one))]

    def _work_order(self, request: Request, id: int) -> Row:
        row = request.caller.own("workOrder", id, "WorkOrder", not_found())
        if not request.caller.can_edit(row, "WORK_ORDERS"):
            raise denied()
        return row

    def show(self, row: Row) -> dict[str, Any]:
        return {
            **{key: row[key] for key in ("id", "createdBy", "updatedBy", "name", "type", "hidden")},
            "createdAt": instant(row["createdAt"]),
            "updatedAt": instant(row["updatedAt"]),
            "url": self._context.shows.address(row),
        }


def _parts(request: Request) -> list[Part]:
    if not re.match(r"multipart/form-data\b.*\bboundary=", request.content_type, re.IGNORECASE):
        raise Refusal(500, "Current request is not a multipart request")
    parser = BytesHeaderParser(policy=HTTP)
    whole = parser.parsebytes(f"Content-Type: {request.content_type}\r\n\r\n".encode("latin-1", "replace"))
    boundary = str(whole.get_param("boundary") or "").encode("latin-1", "replace")
    # Contents are taken as they are: a transfer encoding or a message inside means nothing to the server.
    pieces = (b"\r\n" + request.content).split(b"\r\n--" + boundary)
    if not boundary or len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise Refusal(500, "Failed to parse multipart servlet request")
    parts = []
    for piece in pieces[1:-1]:
        head, _, content = piece.partition(b"\r\n\r\n")
        part = parser.parsebytes(head.lstrip() + b"\r\n\r\n")
        name = part.get_param("name", header="content-disposition")
        parts.append(Part(str(name or ""), part.get_filename(), content))
    return parts
