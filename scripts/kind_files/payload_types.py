"""Generate ``_kinds/payloads/``: the payloads of each kind as TypedDicts, their enum values as Literals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kind_files.contract import Contract, Value
from kind_files.data import payload_values
from kind_files.naming import in_sentence

_ROOM = "rivet.integrations.atlas._kinds.payloads"
_SHARED = ("CustomFieldValue", "Ref", "Refs", "When")
"""Names of the hand-written module, ``base.py``."""


def payload_type_modules(contract: Contract) -> Iterator[tuple[str, str]]:
    """Yield the name and the source of each module: enum values, nested parts, a module for each kind, and the list."""
    enums: dict[str, tuple[str, ...]] = {}
    nested: dict[str, Value] = {}
    kinds: dict[str, list[str]] = {}
    for accessor, kind in contract.kinds.items():
        module = "categories" if kind["record"] == "Category" else accessor
        if module not in kinds and (lines := list(_classes_of(contract, kind))):
            kinds[module] = [f'"""Payloads of {in_sentence(contract.kinds[accessor]["about"])}."""', *lines]
        _collect(_used(contract, kind), enums, nested)
    kinds["categories"][0] = '"""Payloads of categories, of all kinds that have them."""'
    words = [
        f"{name}Word = Literal[{', '.join(map(repr, words))}] | models.{name}" for name, words in sorted(enums.items())
    ]
    parts = [
        line
        for name, value in sorted(nested.items())
        for line in ("", "", *_class(f"{name}Part", f"Part of a payload: {name}.", value.nested, value.required))
    ]
    bodies = {
        "enums": ['"""Enum values of payloads."""', *words],
        "nested": ['"""Nested parts of payloads."""', *parts],
        **kinds,
    }
    homes = dict.fromkeys(_SHARED, "base") | {name: home for home, lines in bodies.items() for name in _defined(lines)}
    for module, lines in bodies.items():
        yield module, "\n".join(_with_imports(lines, module, homes)) + "\n"
    yield "__init__", "\n".join(_listing(homes)) + "\n"


def _used(contract: Contract, kind: Mapping[str, Any]) -> Iterator[Value]:
    """Yield the values of a kind whose types are named in signatures."""
    for which in ("create", "patch"):
        if which in kind:
            yield from payload_values(contract, kind, which)[0].values()
    for action in kind.get("actions", {}).values():
        yield from (contract.argument(kind, name, given) for name, given in action.get("takes", {}).items())
    yield from contract.searched(kind).values()


def _classes_of(contract: Contract, kind: Mapping[str, Any]) -> Iterator[str]:
    """Yield the lines of the classes of a kind."""
    if "create" in kind:
        values, required = payload_values(contract, kind, "create")
        yield from ("", "", *_class(payload_name(kind, "create"), f"New {_name(kind)}.", values, required))
    if "patch" in kind:
        values, _ = payload_values(contract, kind, "patch")
        about = f"Changes of a record: {_name(kind)}."
        yield from ("", "", *_class(payload_name(kind, "patch"), about, values, ()))
    if own := kind.get("creates"):
        values = contract.values(kind, own["schema"], kind["record"])
        chosen = {name: value for name, value in values.items() if name in own["only"]}
        yield from ("", "", *_class(f"New{kind['record']}", f"New {_name(kind)}.", chosen, tuple(own["required"])))


def _defined(lines: list[str]) -> list[str]:
    return re.findall(r"^(?:class )?(\w+)(?:\(TypedDict| = )", "\n".join(lines), re.MULTILINE)


def _with_imports(lines: list[str], module: str, homes: Mapping[str, str]) -> Iterator[str]:
    """Yield the lines of a module with the imports that they need, behind the docstring."""
    about, *body = lines
    text = re.sub(r'""".*?"""', "", "\n".join(body), flags=re.DOTALL)
    words = set(re.findall(r"\w+", text))
    yield from (about, "", "from __future__ import annotations", "")
    typing = sorted(words & {"Any", "Literal", "Required", "TypedDict"})
    yield from (f"from typing import {', '.join(typing)}", "")
    if "models" in words:
        yield from ("from atlas_api import models", "")
    for home in sorted(set(homes.values()) - {module}):
        if used := sorted(name for name in words if homes.get(name) == home):
            yield f"from {_ROOM}.{home} import {', '.join(used)}"
    yield from body


def _listing(homes: Mapping[str, str]) -> Iterator[str]:
    """Yield the lines of the package's ``__init__``."""
    yield '"""Types of payloads for type checkers: TypedDicts of creates and updates, Literals of their enum values."""'
    yield ""
    for home in sorted(set(homes.values())):
        yield f"from {_ROOM}.{home} import {', '.join(sorted(name for name in homes if homes[name] == home))}"
    yield from ("", f"__all__ = {sorted(homes)!r}")


def payload_name(kind: Mapping[str, Any], which: str) -> str:
    """Return the name of the TypedDict of a create or a patch."""
    if kind["record"] == "Category":
        return _category(which)
    return f"New{kind['record']}" if which == "create" else f"{kind['record']}Changes"


def _name(kind: Mapping[str, Any]) -> str:
    return "category" if kind["record"] == "Category" else str(kind["name"])


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
    """Return a value's type, as written in a module that imports the payloads package under a prefix."""
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
