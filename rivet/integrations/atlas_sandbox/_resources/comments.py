"""Handlers of /comments."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import (
    Invalid,
    Refusal,
    Violation,
    denied,
    invalid_entity,
    not_found,
    success,
)
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._java.text import BLANKS
from rivet.integrations.atlas_sandbox._records.writes import Writer

COMMENT: jackson.Fields = {
    "content": jackson.string,
    "workOrder": jackson.ref("model.WorkOrder"),
    "files": jackson.refs("model.File"),
}
CHANGED_COMMENT: jackson.Fields = {key: COMMENT[key] for key in ("content", "files")}


class Comments:
    def __init__(self, context: Context) -> None:
        self._store, self._shows = context.store, context.shows
        self._release = context.release
        self._writer = Writer(
            context,
            "comment",
            "comment",
            cleaned_fields=("content",),
            long_fields=("content",),
        )

    def create(self, request: Request) -> Any:
        values = self._read(request, "workOrder", "content")
        self._work_order(request, values["workOrder"])
        if not self._release.clean(values["content"]):
            raise invalid_entity("Comment", "content", persist=True, must=("must not be blank", "NotBlank"))
        row = {"workOrder": values["workOrder"], "content": values["content"]}
        created = self._writer.create(request.caller, row)
        self._writer.check_references(values, stored=False)
        return self._shows.comment(created)

    def list(self, request: Request, id: int) -> Any:
        self._work_order(request, id)
        rows = sorted(self._store.all("comment", workOrder=id), key=lambda row: -row["id"])
        return [self._shows.comment(row) for row in rows]

    def count(self, request: Request, id: int) -> Any:
        self._work_order(request, id)
        count = len(self._store.all("comment", workOrder=id))
        return {"count": count, "withFilesCount": 0} if self._release.comment_counts else success(str(count))

    def get(self, request: Request, id: int) -> Any:
        row = request.caller.own("comment", id, "Comment", not_found())
        self._work_order(request, row["workOrder"])
        return self._shows.comment(row)

    def patch(self, request: Request, id: int) -> Any:
        values = self._read(request, "content", fields=CHANGED_COMMENT)
        row = request.caller.own("comment", id, "Comment", not_found())
        if row["createdBy"] != request.caller.id:
            raise denied()
        if not self._release.clean(values["content"]):
            raise invalid_entity("Comment", "content", must=("must not be blank", "NotBlank"))
        self._writer.check_references(values, stored=True)
        changes = {"content": values["content"]}
        return self._shows.comment(self._writer.update(request.caller, row, changes, touch=False))

    def delete(self, request: Request, id: int) -> Any:
        row = request.caller.own("comment", id, "Comment", not_found())
        if row["createdBy"] != request.caller.id:
            raise denied()
        self._store.delete("comment", id)
        return success("Deleted successfully")

    def _read(self, request: Request, *required: str, fields: jackson.Fields = COMMENT) -> dict[str, Any]:
        values = request.values(fields)
        content = values.get("content")
        blank = Violation("content", "must not be blank", "NotBlank", "null" if content is None else content)
        wrong = [] if (content or "").strip(BLANKS) else [blank]
        wrong += [Violation(name) for name in required if name != "content" and values.get(name) is None]
        if wrong:
            raise Invalid(*wrong)
        if isinstance(values.get("workOrder"), jackson.Unsaved):
            raise Refusal(500, "The given id must not be null")
        return values

    def _work_order(self, request: Request, id: int) -> None:
        row = request.caller.own("workOrder", id, "WorkOrder", self._release.no_work_order())
        if not request.caller.can_view(row, "WORK_ORDERS"):
            raise denied()
