"""Generate ``_kinds/payloads.py``: the payloads of each kind as TypedDicts, their enum values as Literals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kind_files.contract import Contract, Value
from kind_files.data import payload_values

HEAD = '''"""Payload types for type checkers: a TypedDict for each create and update, Literals for their enum values."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, Required, TypedDict

from atlas_api import models
from atlas_api.runtime import Model

When = date | str
"""A date, a datetime (a naive one is UTC), or an ISO 8601 string."""
Ref = int | str | Model | dict[str, int] | dict[str, Any]
"""Another record: its id, its number or name, a record that was read, or ``{"id": ...}``."""
Refs = list[Ref] | list[int] | list[str] | tuple[Ref, ...] | set[int] | set[str]
"""Other records."""


class CustomFieldValue(TypedDict, total=False):
    """Value of a custom field."""

    id: Required[int]
    value: Required[str | None]
'''


def payload_types_module(contract: Contract) -> str:
    """Return the source of the module."""
    enums: dict[str, tuple[str, ...]] = {}
    nested: dict[str, Value] = {}
    classes = []
    for kind in contract.kinds.values():
        for which, prefix, suffix in (("create", "New", ""), ("patch", "", "Changes")):
            if which in kind:
                values, required = payload_values(contract, kind, which)
                _collect(values.values(), enums, nested)
                about = f"New {kind['name']}." if which == "create" else f"Changes of a record: {kind['name']}."
                name = f"{prefix}{kind['record']}{suffix}" if kind["record"] != "Category" else _category(which)
                classes.append((name, about, values, required if which == "create" else ()))
        if own := kind.get("creates"):
            values = contract.values(kind, own["schema"], kind["record"])
            chosen = {name: value for name, value in values.items() if name in own["only"]}
            classes.append((f"New{kind['record']}", f"New {kind['name']}.", chosen, tuple(own["required"])))
        for action in kind.get("actions", {}).values():
            taken = [contract.argument(kind, name, given) for name, given in action.get("takes", {}).items()]
            _collect(taken, enums, nested)
        _collect(contract.searched(kind).values(), enums, nested)
    lines = [HEAD]
    for name, words in sorted(enums.items()):
        lines.append(f"{name}Word = Literal[{', '.join(map(repr, words))}] | models.{name}")
    for name, value in sorted(nested.items()):
        lines += ["", "", *_class(f"{name}Part", f"Part of a payload: {name}.", value.nested, value.required)]
    seen = set()
    for name, about, values, required in classes:
        if name not in seen:
            seen.add(name)
            lines += ["", "", *_class(name, about, values, required)]
    text = "\n".join(lines)
    names = sorted({*re.findall(r"^class (\w+)", text, re.MULTILINE), *re.findall(r"^(\w+) = ", text, re.MULTILINE)})
    return f"{text}\n\n\n__all__ = {names!r}\n"


def payload_name(kind: Mapping[str, Any], which: str) -> str:
    """Return the name of the TypedDict of a create or a patch."""
    if kind["record"] == "Category":
        return _category(which)
    return f"New{kind['record']}" if which == "create" else f"{kind['record']}Changes"


def _category(which: str) -> str:
    return "NewCategory" if which == "create" else "CategoryChanges"


def _collect(values: Any, enums: dict[str, tuple[str, ...]], nested: dict[str, Value]) -> None:
    for value in values:
        if value.enum:
            enums[value.enum] = value.words
        if value.schema:
            nested[value.schema] = value
            _collect(value.nested.values(), enums, nested)


def _class(name: str, about: str, values: Mapping[str, Value], required: tuple[str, ...]) -> Iterator[str]:
    yield f"class {name}(TypedDict, total=False):"
    yield f'    """{about}"""'
    yield ""
    for key, value in values.items():
        text = type_text(value)
        yield f"    {key}: {f'Required[{text}]' if key in required else text}"


def type_text(value: Value, prefix: str = "") -> str:
    """Return a value's type, as written in a module that imports the payloads module under a prefix."""
    text = _type(value, prefix)
    return f"{text} | None" if value.null and text != "Any" else text


def _type(value: Value, prefix: str) -> str:
    match value.form:
        case "flag":
            return "bool"
        case "integer":
            return "int"
        case "number":
            return "float"
        case "date" | "day":
            return f"{prefix}When"
        case "reference":
            return f"{prefix}Refs" if value.many else f"{prefix}Ref"
        case "custom fields":
            return f"list[{prefix}CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]"
        case "integers":
            return "list[int]"
        case "strings":
            return "list[str]"
        case "nested":
            one = f"{prefix}{value.schema}Part"
            return f"list[{one}]" if value.many else one
        case "word" | "words":
            more = f" | Literal[{', '.join(map(repr, value.more))}]" if value.more else ""
            one = f"{prefix}{value.enum}Word" if value.enum else f"Literal[{', '.join(map(repr, value.words))}]"
            return f"list[{one}{more}]" if value.many else f"{one}{more}"
        case _:
            return "str"
