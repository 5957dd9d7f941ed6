"""Parse an orchestrator's answer from the response shapes that are in use.

Supported are the contract's shape (``response_text``, ``priority``, ``recommended_expert_id``), RIVET's
``RivetResponse`` (``text``, ``confidence``, ``safety_warnings``, ``cited_documents``, ``trace`` ...) and the dict of
its ``diagnose_async`` (``root_cause``, ``repair_steps``, ``manual_citations`` ...). A missing or malformed value is
None or empty, so that an answer is never lost because of its shape.
"""

from __future__ import annotations

import enum
import inspect
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar
from uuid import UUID

from rivet.integrations.atlas.atoms import ATOM
from rivet.integrations.atlas.exceptions import AtlasConfigError

_ATOM_ADDRESS = "kb://atom/"
MAX_NUMBER = 2**63
"""Upper bound of ids and scores."""

T = TypeVar("T")


class Orchestrator(Protocol):
    """Troubleshooting service that answers questions."""

    @property
    def route_query(self) -> Callable[..., Awaitable[Any]]:
        """Coroutine method with the question and the user's id as arguments, or one request with ``text``,
        ``user_id`` and ``conversation_id``. Returns one of the shapes that `read_answer` supports.
        """


class SyncOrchestrator(Protocol):
    """Orchestrator whose route_query is a plain function."""

    @property
    def route_query(self) -> Callable[..., Any]:
        """As Orchestrator.route_query."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer of an orchestrator, normalized.

    Attributes:
        text: The answer for the user.
        priority: In capitals, such as CRITICAL; None if missing.
        urgency: 1 to 10; None if missing.
        confidence: 0 to 1; None if missing.
        escalate: Whether the orchestrator requests an escalation.
        safety_warnings: Safety warnings.
        steps: Suggested actions.
        citations: Titles or URLs of its sources.
        atoms: Ids of the knowledge-base atoms that it used.
        route: The orchestrator's route.
        trace_id: Id of its trace.
        expert: Id or e-mail of the recommended expert.
        asset: Id or number of the asset, if known.
        asset_name: Name of the asset, if known.
    """

    text: str = ""
    priority: str | None = None
    urgency: float | None = None
    confidence: float | None = None
    escalate: bool = False
    safety_warnings: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    citations: tuple[str, ...] = ()
    atoms: tuple[str, ...] = ()
    route: str | None = None
    trace_id: str | None = None
    expert: int | str | None = None
    asset: int | str | None = None
    asset_name: str | None = None


def read_answer(response: Any) -> Answer:
    """Read an orchestrator's answer.

    Args:
        response: An object or a dict in one of the shapes above.

    Returns:
        The answer; missing values are None or empty.

    Raises:
        AtlasConfigError: It is a coroutine: an asynchronous orchestrator was given to SyncEscalation.

    Example:
        >>> read_answer({"root_cause": "Overvoltage", "confidence": 0.9}).text
        'Overvoltage'
    """
    if inspect.iscoroutine(response):
        response.close()
        raise AtlasConfigError("route_query returned a coroutine: use Escalation for an asynchronous orchestrator.")
    if isinstance(response, (str, bytes)):
        return Answer(text=_text(response) or "")
    trace = _get(response, "trace")
    intent = _get(trace, "intent")
    sources = (response, trace, intent)
    priority = _first(_text, sources, "priority")
    cited = [*_items(_get(response, "cited_documents")), *_items(_get(response, "manual_citations"))]
    links = _items(_get(response, "links"))
    return Answer(
        text=_first(_text, (response,), "response_text", "text", "root_cause") or "",
        priority=priority.upper() if priority else None,
        urgency=_first(_number, sources, "urgency_score"),
        confidence=_first(_number, (response,), "confidence"),
        escalate=any(_get(source, "escalate") is True for source in sources),
        safety_warnings=_texts(_get(response, "safety_warnings")),
        steps=_texts(_get(response, "suggested_actions")) or _texts(_get(response, "repair_steps")),
        citations=tuple(dict.fromkeys(filter(None, map(_citation, [*cited, *links])))),
        atoms=tuple(dict.fromkeys(filter(None, map(_atom, [*cited, *links])))),
        route=_first(_text, sources, "route_taken", "selected_route", "route"),
        trace_id=_first(_text, sources, "trace_id"),
        expert=_named(sources, "recommended_expert_id"),
        asset=_named(sources, "asset_id", "equipment_id"),
        asset_name=_first(_text, sources, "asset_name", "equipment_name"),
    )


def question_of(question: tuple[Any, ...]) -> tuple[str, str]:
    """Return a question as a string, and the id of its conversation.

    Args:
        question: The arguments of route_query: a string and a user's id, or a request.
    """
    first, user = question[0] if question else "", question[1] if len(question) > 1 else None
    text = _text(first) or _text(_get(first, "text")) or ""
    named = (_identity(_get(first, name)) for name in ("conversation_id", "user_id"))
    return text, next(filter(None, (*named, _identity(user))), "")


def _get(source: Any, name: str) -> Any:
    if source is None or isinstance(source, (str, bytes)):
        return None
    try:
        return source.get(name) if isinstance(source, Mapping) else getattr(source, name, None)
    except Exception:  # noqa: BLE001 - a property of a foreign class; the rest of the answer is used
        return None


def _first(read: Callable[[Any], T | None], sources: Sequence[Any], *names: str) -> T | None:
    """Return the first value that can be parsed."""
    found = (read(_get(source, name)) for source in sources for name in names)
    return next((value for value in found if value is not None), None)


def _named(sources: Sequence[Any], *names: str) -> int | str | None:
    found = (_reference(_get(source, name)) for source in sources for name in names)
    return next((value for value in found if value is not None), None)


def _text(value: Any) -> str | None:
    if isinstance(value, enum.Enum):
        value = value.value
    if isinstance(value, bytes):
        value = value.decode(errors="replace")
    return value.strip() or None if isinstance(value, str) else None


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not -MAX_NUMBER <= value <= MAX_NUMBER:
        return None
    return float(value)


def _reference(value: Any) -> int | str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return value if 0 < value < MAX_NUMBER else None
    return _text(value)


def _identity(value: Any) -> str | None:
    """Return the id of a user or conversation as a string; those of group chats are negative, others are UUIDs."""
    if isinstance(value, (int, UUID)):
        return str(value)
    return _text(value)


def _items(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple)) else []


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(filter(None, map(_text, [value] if isinstance(value, str) else _items(value))))


def _citation(value: Any) -> str | None:
    title, url = _text(_get(value, "title")), _text(_get(value, "url"))
    return f"{title} ({url})" if title and url else title or url or _text(value)


def _atom(value: Any) -> str | None:
    found = _text(_get(value, "atom_id"))
    address = _text(_get(value, "url")) or _text(value) or ""
    if found is None and address.startswith(_ATOM_ADDRESS):
        found = address.removeprefix(_ATOM_ADDRESS)
    return found if found and ATOM.fullmatch(found) else None
