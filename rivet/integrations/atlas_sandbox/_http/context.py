"""Request context of the sandbox's handlers."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from typing import Any

from rivet.integrations.atlas_sandbox._auth.sessions import Sessions
from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal
from rivet.integrations.atlas_sandbox._http.import_jobs import ImportJobs
from rivet.integrations.atlas_sandbox._http.releases import Release
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._java.java_methods import JavaMethod
from rivet.integrations.atlas_sandbox._records.record_json import Shows
from rivet.integrations.atlas_sandbox._records.store import Store

_NO_TOKEN = re.compile(r"[^!#$%&'*+.^_`|~0-9A-Za-z-]")
"""Characters that are invalid in a token of a media type (RFC 9110 5.6.2)."""
_JSON = re.compile(r"application/(json|[\w.-]+\+json)\b", re.IGNORECASE)


@dataclass(slots=True)
class Context:
    """Parts of one sandbox."""

    store: Store
    shows: Shows
    sessions: Sessions
    release: Release
    imports: ImportJobs
    free_plan: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """Content of a response that is no JSON.

    Attributes:
        data: Its bytes.
        media_type: Its media type.
    """

    data: bytes
    media_type: str


@dataclass(slots=True)
class Request:
    """Request as a handler sees it."""

    method: str
    path: str
    query: dict[str, str]
    content: bytes
    content_type: str
    java_method: JavaMethod | None = None
    _caller: Caller | None = field(default=None)

    @property
    def caller(self) -> Caller:
        """Signed-in user; the dispatcher ensures that there is one where a handler needs it."""
        if self._caller is None:
            raise RuntimeError("this path needs no sign-in")
        return self._caller

    def values(self, fields: jackson.Fields) -> dict[str, Any]:
        """Return the known fields of a JSON body, converted."""
        return jackson.read(self.body(), fields, self._receiver.body_class)

    def body(self) -> Any:
        """Return the JSON of the body.

        Raises:
            Refusal: No body, no JSON, or the wrong content type: 500, each with its own message.
        """
        if self.content or self.content_type:
            _check_content_type(self.content_type)
        value = jackson.decode(self.content, self._receiver.body_class)
        if value is None:
            raise Refusal(500, f"Required request body is missing: {self._receiver.printed}")
        return value

    @property
    def _receiver(self) -> JavaMethod:
        if self.java_method is None:
            raise RuntimeError(f"{self.method} {self.path} takes no body")
        return self.java_method


def _check_content_type(kind: str) -> None:
    """Refuse content types that the server does not read as JSON; the header is checked before the body."""
    if not kind:
        raise Refusal(500, "Content-Type 'application/octet-stream' is not supported")
    main, slash, sub = kind.partition(";")[0].strip().partition("/")
    if problem := _type_problem(main, slash, sub) or _charset_problem(kind):
        raise Refusal(500, f'Invalid mime type "{kind}": {problem}')
    if "*" in (main, sub) or sub.startswith("*"):
        word = "type" if main == "*" else "subtype"
        raise Refusal(500, f"Content-Type cannot contain wildcard {word} '*'")
    if main == "multipart" and "boundary=" not in kind:
        raise Refusal(500, "Failed to parse multipart servlet request")
    if not _JSON.match(kind):
        shown = kind if "charset" in kind else f"{kind};charset=UTF-8"
        raise Refusal(500, f"Content-Type '{shown}' is not supported")


def _type_problem(main: str, slash: str, sub: str) -> str | None:
    if not slash:
        return "does not contain '/'"
    if not sub:
        return "does not contain subtype after '/'"
    if not main:
        return "'type' must not be empty"
    for token in (main, sub):
        if wrong := _NO_TOKEN.search(token):
            return f"Invalid token character '{wrong[0]}' in token \"{token}\""
    return None


def _charset_problem(kind: str) -> str | None:
    found = re.search(r"charset=\"?([^;\"\s]+)", kind, re.IGNORECASE)
    try:
        codecs.lookup(found[1] if found else "utf-8")
    except LookupError:
        return f"unsupported charset '{found[1] if found else ''}'"
    return None
