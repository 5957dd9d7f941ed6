"""Generate the data of each kind: ``_kinds/data/*.py``, and the table of their names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kind_files.contract import Contract, Operation, Value, snake


def names_module(contract: Contract) -> str:
    """``_kinds/names.py``: all accessors, and which has the kind of a name."""
    lines = ['"""Kinds of records: the attribute of a client for each, and the kind of each name."""', ""]
    lines += ["from __future__ import annotations", "", "from collections.abc import Mapping", ""]
    lines += [f"ACCESSORS: tuple[str, ...] = {tuple(sorted(contract.kinds))!r}", ""]
    names = {kind["name"]: accessor for accessor, kind in sorted(contract.kinds.items())}
    lines += [f"NAMES: Mapping[str, str] = {names!r}", ""]
    return "\n".join(lines)


def named_module(contract: Contract) -> str:
    """``_payloads/named_kinds.py``: prefixes of numbers, and properties that identify a record."""
    table = {
        kind["name"]: (kind.get("number", ""), tuple(kind.get("named", ())))
        for kind in contract.kinds.values()
        if "named" in kind or "number" in kind
    }
    lines = ['"""Human-readable references: prefixes of numbers, and properties that identify a record."""', ""]
    lines += ["from __future__ import annotations", "", "from collections.abc import Mapping", ""]
    lines += [f"NAMED: Mapping[str, tuple[str, tuple[str, ...]]] = {table!r}", ""]
    return "\n".join(lines)


def data_module(contract: Contract, accessor: str) -> str:
    """``_kinds/data/<accessor>.py``."""
    kind = contract.kinds[accessor]
    arguments: dict[str, str] = {
        "accessor": repr(accessor),
        "name": repr(kind["name"]),
        "record": repr(kind["record"]),
    }
    for name in ("get", "search", "delete"):
        if name in kind:
            arguments[name] = _call(contract.operations[kind[name]])
    if "list" in kind:
        listed = kind["list"] if isinstance(kind["list"], dict) else {"call": kind["list"]}
        arguments["list"] = _call(contract.operations[listed["call"]])
        if "with" in listed:
            arguments["list_with"] = repr(listed["with"])
    if "within" in kind:
        calls = {snake(name): contract.operations[call] for name, call in kind["within"].items()}
        arguments["within"] = _table({name: _call(call) for name, call in calls.items()})
        parents = {snake(name): contract.refers(kind, name) for name in kind["within"]}
        arguments["parents"] = repr(parents)
    for name in ("create", "patch"):
        if name in kind:
            arguments[name] = _payload(contract, kind, name)
    if "number" in kind:
        arguments["prefix"] = repr(kind["number"])
    for name in ("named", "text", "own"):
        if name in kind:
            arguments[name] = repr(tuple(kind[name]))
    if set(kind.get("own", ())) & set(
        contract.required(contract.operations[kind["create"]].body) if "own" in kind else ()
    ):
        arguments["needs_own"] = "True"
    if equal := asked_for(contract, kind):
        arguments["equal"] = _table({name: _value(value) for name, value in equal.items()})
    if "hidden" in kind:
        hidden = {name: contract.kinds[of]["name"] for name, of in kind["hidden"].items()}
        arguments["hidden"] = repr(hidden)
    actions = {name: action for name, action in kind.get("actions", {}).items() if "call" in action}
    if actions:
        arguments["actions"] = _table({name: _action(contract, kind, action) for name, action in actions.items()})
    if "import" in kind:
        arguments["bulk_import"] = _import(contract, kind["import"])
    if "makes" in kind:
        arguments["makes"] = repr(tuple(kind["makes"]))
    if "later" in kind:
        arguments["later"] = repr(kind["later"])
    arguments["exact"] = repr(tuple(_exact(contract, kind)))
    body = ", ".join(f"{name}={text}" for name, text in arguments.items())
    names = ("Action", "Call", "Import", "Kind", "Payload", "Value")
    used = ", ".join(name for name in names if f"{name}(" in f"Kind({body})")
    lines = [f'"""{kind["about"]}, as data."""', "", "from __future__ import annotations", ""]
    lines += [f"from rivet.integrations.atlas._kinds.kind import {used}", "", f"KIND = Kind({body})", ""]
    return "\n".join(lines)


def asked_for(contract: Contract, kind: Mapping[str, Any]) -> dict[str, Value]:
    """Return the properties that keywords of a search accept; dates and numbers need filters."""
    if "search" not in kind and "list" not in kind:
        return {}
    forms = ("flag", "long", "reference", "short", "title", "word")
    searched = contract.searched(kind)
    return {
        name: value
        for name, value in searched.items()
        if value.form in forms and ("search" in kind or value.form != "reference")
    }


def payload_values(contract: Contract, kind: Mapping[str, Any], which: str) -> tuple[dict[str, Value], tuple[str, ...]]:
    """Return the properties of a create or patch, those that only the client knows included, and the required ones."""
    schema = contract.operations[kind[which]].body
    values = contract.values(kind, schema, kind["record"])
    also = kind.get("also", {}).get(which, {})
    for name, given in also.items():
        values.setdefault(name, contract.argument(kind, name, given))
    own = (*kind.get("own", ()), "id")  # the id of a PATCH is the path's: update() gives it
    required = tuple(name for name in contract.required(schema) if name not in own)
    return {name: value for name, value in values.items() if name not in own}, required


def _payload(contract: Contract, kind: Mapping[str, Any], which: str) -> str:
    values, required = payload_values(contract, kind, which)
    shown = {name: _value(value) for name, value in values.items()}
    operation = contract.operations[kind[which]]
    repeats = ", repeats_id=True" if "id" in contract.properties(operation.body) else ""
    return f"Payload({_call(operation)}, {_table(shown)}, {required!r}{repeats})"


def _action(contract: Contract, kind: Mapping[str, Any], action: Mapping[str, Any]) -> str:
    operation = contract.operations[action["call"]]
    of = action.get("of", "")
    target = "" if of == "none" else contract.kinds[of]["name"] if of else kind["name"]
    takes = {name: contract.argument(kind, name, given) for name, given in action.get("takes", {}).items()}
    text = [_call(operation), repr(target)]
    text.append(f"takes={_table({name: _value(value) for name, value in takes.items()})}")
    if "body" in action:
        text.append(f"body={action['body']!r}")
    if "set" in action:
        text.append(f"fixed={action['set']!r}")
    if operation.whole_body:
        text.append(f"whole={next(iter(takes))!r}")
    if optional := tuple(name for name, value in takes.items() if value.null):
        text.append(f"optional={optional!r}")
    if "makes" in action:
        text.append(f"makes={contract.kinds[action['makes']]['name']!r}")
    if "shown" in action:
        text.append(f"shown={action['shown']!r}")
    if "again" in action:
        text.append(f"again={action['again']!r}")
    return f"Action({', '.join(text)})"


IMPORT_SETTINGS = ("named", "any_language", "adds", "unique", "parent", "parent_licence")


def _import(contract: Contract, given: Mapping[str, Any]) -> str:
    text = [_call(contract.operations[given["call"]]), repr(given["takes"])]
    if "words" in given:
        text.append(f"words={given['words']!r}")
    if "never" in given:
        text.append(f"never={ {name: tuple(words) for name, words in given['never'].items()}!r}")
    text += [f"{name}={given[name]!r}" for name in IMPORT_SETTINGS if name in given]
    return f"Import({', '.join(text)})"


def _exact(contract: Contract, kind: Mapping[str, Any]) -> list[str]:
    names = {
        name
        for which in ("create", "patch")
        if which in kind
        for name in contract.properties(contract.operations[kind[which]].body)
    }
    return sorted(names & set(contract.exact))


def _call(operation: Operation) -> str:
    parts = [repr(operation.endpoint)]
    if operation.argument:
        parts.append(repr(operation.argument))
    if operation.body:
        parts.append(f"body={operation.body!r}")
    return f"Call({', '.join(parts)})"


def _value(value: Value) -> str:
    parts = [repr(value.form)]
    for name in ("kind", "many", "null", "versioned", "show", "required", "enum_name", "since"):
        if found := getattr(value, name):
            parts.append(f"{name}={found!r}")
    parts += [f"{name}={bound!r}" for name in ("least", "above", "most") if (bound := getattr(value, name)) is not None]
    if value.words:
        parts.append(f"words={(*value.words, *value.more)!r}")
    if value.nested:
        parts.append(f"nested={_table({name: _value(each) for name, each in value.nested.items()})}")
    return f"Value({', '.join(parts)})"


def _table(texts: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{name!r}: {text}" for name, text in texts.items()) + "}"
