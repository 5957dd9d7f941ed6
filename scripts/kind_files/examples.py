"""Examples and results for the docstrings of generated methods."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from kind_files.contract import Contract, Value, snake

TEXTS = {
    "companyName": "Miller Ltd", "content": "the spare part is here", "data": "4006381333931", "label": "Machine hours",
    "nfcId": "04A2", "reason": "reported twice", "roleType": "ROLE_CLIENT", "title": "Check pump",
    "url": "https://me.example/atlas",
}  # fmt: skip
"""Strings of an example, by property; others are the name of the kind."""
NOT_WITHOUT = {"part_quantity": ("workOrder",), "reading": ("value",)}
"""Properties without which an example of the kind would mean nothing."""


def created(contract: Contract, kind: Mapping[str, Any]) -> str:
    """Return the payload of a create with what is required, as Python."""
    body = contract.operations[kind["create"]].body
    values = contract.values(kind, body, kind["record"])
    names = [name for name in contract.required(body) if name not in kind.get("own", ())]
    names += NOT_WITHOUT.get(kind["name"].replace(" ", "_"), ())
    return _python({name: sample(kind, name, values[name]) for name in names})


def changed(contract: Contract, kind: Mapping[str, Any]) -> str:
    """Return the payload of an update with one property, as Python."""
    values = contract.values(kind, contract.operations[kind["patch"]].body, kind["record"])
    chosen = "description" if "description" in values else next(iter(values))
    return _python({chosen: sample(kind, chosen, values[chosen])})


def arguments(kind: Mapping[str, Any], takes: Mapping[str, Value], *, reference: bool) -> str:
    """Return the arguments of an action's call, as Python."""
    given = ["7"] if reference else []
    for name, value in takes.items():
        if not value.null:
            text = _python(sample(kind, name, value))
            given.append(f"{snake(name)}={text}" if given else text)
    return ", ".join(given)


def result_of(gives: Any) -> str:
    """Return what an action gives, as a sentence."""
    model = gives[0] if isinstance(gives, list) else gives
    if model in ("None", "Any"):
        return ""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", model).lower().replace("api key", "API key")
    return f"The {words}s." if isinstance(gives, list) else f"The {words}."


def sample(kind: Mapping[str, Any], name: str, value: Value) -> Any:
    """Return an example of a value."""
    one: Any
    match value.form:
        case "flag":
            one = True
        case "integer" | "number" | "reference":
            one = 7
        case "date" | "day":
            one = "2026-12-24T08:00:00Z"
        case "word" | "words":
            one = TEXTS.get(name, value.words[0])
        case "integers":
            one = 1
        case "nested":
            one = {part: sample(kind, part, value.nested[part]) for part in value.required or list(value.nested)[:1]}
        case _:
            called = f"{kind['name'][0].upper()}{kind['name'][1:]} 7"
            one = TEXTS.get(name, called if name == "name" else "a note")
    return [one] if value.many or value.form in ("words", "integers", "strings") else one


def _python(value: Any) -> str:
    return repr(value).replace("'", '"')


def lines_of(example: str, width: int = 96) -> list[str]:
    """Return an example as the lines of a doctest."""
    lines, mark = [], ">>>"
    while len(example) > width:
        cut = example.rindex(", ", 0, width) + 1
        lines.append(f"{mark} {example[:cut]}")
        example, mark = f"    {example[cut + 1 :]}", "..."
    return [*lines, f"{mark} {example}"]
