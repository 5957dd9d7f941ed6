# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Files, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="files",
    name="file",
    record="File",
    get=Call("files.get_file", "id"),
    search=Call("files.search_files", body="SearchCriteria"),
    delete=Call("files.delete_file", "id"),
    patch=Payload(Call("files.patch_file", "id", body="FilePatch"), {"name": Value("title", show="name")}, ("name",)),
    named=("name",),
    text=("name",),
    equal={
        "name": Value("short", show="name"),
        "type": Value("word", null=True, show="type", words=("IMAGE", "OTHER")),
        "hidden": Value("flag", show="hidden"),
    },
    exact=(),
)
