"""What the handlers of the sandbox work with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from . import jackson
from .access import Caller
from .replies import Refusal
from .sessions import Sessions
from .shows import Shows
from .store import Store


@dataclass(slots=True)
class Context:
    """The parts of one sandbox."""

    store: Store
    shows: Shows
    sessions: Sessions
    free_plan: bool = False


@dataclass(slots=True)
class Request:
    """One request, as a handler sees it."""

    method: str
    path: str
    query: dict[str, str]
    content: bytes
    content_type: str
    _caller: Caller | None = field(default=None)

    @property
    def caller(self) -> Caller:
        """The signed-in user; the dispatcher has made sure that there is one where a handler asks."""
        if self._caller is None:
            raise RuntimeError("this path is open to everybody")
        return self._caller

    def values(self, fields: jackson.Fields, java_class: str) -> dict[str, Any]:
        """The known fields of a JSON body, converted."""
        return jackson.read(self.body(java_class), fields, java_class)

    def body(self, receiver: str) -> Any:
        """The JSON of the body.

        Args:
            receiver: What the server names when there is none: its method or the class that it expects.

        Raises:
            Refusal: No body, no JSON, or the wrong content type: 500, each with its own words.
        """
        kind = self.content_type or "application/octet-stream"
        if self.content and "json" not in kind:
            shown = f"{kind};charset=UTF-8" if kind.startswith("text/") and "charset" not in kind else kind
            raise Refusal(500, f"Content-Type '{shown}' is not supported")
        value = jackson.decode(self.content)
        if value is None:
            raise Refusal(500, f"Required request body is missing: {receiver}")
        return value
