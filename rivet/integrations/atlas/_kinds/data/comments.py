# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Comments on a work order, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="comments",
    name="comment",
    record="Comment",
    get=Call("comments.get_comment", "id"),
    delete=Call("comments.delete_comment", "id"),
    within={"work_order": Call("comments.list_comments", "work_order_id")},
    parents={"work_order": "work order"},
    create=Payload(
        Call("comments.create_comment", body="CommentCreate"),
        {
            "workOrder": Value("reference", kind="work order"),
            "content": Value("long", show="content"),
            "files": Value("reference", kind="file", many=True, show="files"),
        },
        ("workOrder", "content"),
    ),
    patch=Payload(
        Call("comments.patch_comment", "id", body="CommentPatch"),
        {"content": Value("long", show="content"), "files": Value("reference", kind="file", many=True, show="files")},
        ("content",),
    ),
    exact=(),
)
