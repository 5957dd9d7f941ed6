"""Templates of imports: a CSV file with the columns of a kind."""

from __future__ import annotations

import re
from typing import Any

from rivet.integrations.atlas_sandbox._http.context import Content, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal
from rivet.integrations.atlas_sandbox._resources.kinds.import_tables import TABLES

ENTITIES = {re.sub("s$", "", path).replace("-", "_").upper(): path for path in TABLES}
"""The server's words for what is imported, and the paths of the imports."""
LANGUAGES = (
    "EN", "FR", "TR", "ES", "PT_BR", "PL", "DE", "AR", "IT", "SV", "RU", "PT", "HU", "NL", "ZH_CN", "ZH", "BA", "JA",
)  # fmt: skip


def template(request: Request) -> Any:
    """Return the template of a kind; its columns are in English in all languages."""
    for name, words, java_class in (
        ("language", LANGUAGES, "com.grash.model.enums.Language"),
        ("importEntity", tuple(ENTITIES), "com.grash.model.enums.ImportEntity"),
    ):
        if name not in request.query:
            kind = java_class.rpartition(".")[2]
            raise Refusal(500, f"Required request parameter '{name}' for method parameter type {kind} is not present")
        if request.query[name] not in words:
            raise Refusal(
                500,
                f"Method parameter '{name}': Failed to convert value of type 'java.lang.String' to required type "
                f"'{java_class}'; Failed to convert from type [java.lang.String] to type [@io.swagger.v3.oas."
                "annotations.Parameter @org.springframework.web.bind.annotation.RequestParam "
                f"{java_class}] for value [{request.query[name]}]",
            )
    columns = TABLES[ENTITIES[request.query["importEntity"]]].fields
    titles = [re.sub("(?<!^)(?=[A-Z])", " ", one).capitalize() for one in columns if one != "id"]
    return Content((",".join(titles) + "\r\n").encode(), "application/octet-stream")
