"""Writes the accessors of a client: a class for each kind, and the properties that give them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kind_files.contract import Contract, Value, snake
from kind_files.data import asked_for
from kind_files.payload_types import payload_name, type_text

OPTIONS = "**options: Unpack[CallOptions]"
OPTIONS_TOLD = "            **options: timeout, deadline, max_retries, lane for this call."


def class_name(accessor: str) -> str:
    """The name of the class without its mode: ``Parts``."""
    return "".join(word.title() for word in accessor.split("_"))


def a(name: str) -> str:
    """A name with its article."""
    return f"an {name}" if name[0].lower() in "aeio" else f"a {name}"


def query_name(accessor: str) -> str:
    """The name of the TypedDict of a search's keywords."""
    return f"{class_name(accessor)}Query"


def queries_module(contract: Contract) -> str:
    """``_client/records/queries.py``: the keywords of each search."""
    lines = ['"""The keywords of searches: what is asked for, and the options of the call."""', ""]
    lines += [
        "from __future__ import annotations",
        "",
        "from typing import Literal",
        "",
        "from atlas_api import models",
        "",
    ]
    lines += ["from rivet.integrations.atlas._client.options import CallOptions"]
    lines += ["from rivet.integrations.atlas._kinds import payloads", ""]
    for accessor, kind in contract.kinds.items():
        if equal := asked_for(contract, kind):
            lines += ["", f"class {query_name(accessor)}(CallOptions, total=False):"]
            lines += [f'    """What {kind["about"][0].lower()}{kind["about"][1:]} are asked for."""', ""]
            for name, value in equal.items():
                lines.append(f"    {name}: {_asked(value)}")
            lines.append("")
    return "\n".join(lines)


def _asked(value: Value) -> str:
    one = Value(**{**vars(value), "many": False, "null": False})
    text = type_text(one, "payloads.")
    many = " | payloads.Refs" if value.form == "reference" and value.many else ""
    return f"{text}{many}{' | None' if value.null else ''}"


def access_module(contract: Contract) -> str:
    """``_client/_async/record_access.py``: the properties of a client."""
    lines = ['"""The accessors of a client, each imported when it is first used."""', ""]
    lines += ["from __future__ import annotations", "", "from typing import TYPE_CHECKING", ""]
    room = "rivet.integrations.atlas._client"
    lines += [f"from {room}._async.base import AsyncBase", "", "if TYPE_CHECKING:"]
    for accessor in contract.kinds:
        lines.append(f"    from {room}.records._async.{accessor} import Async{class_name(accessor)}")
    lines += [
        "",
        "",
        "class AsyncRecordAccess(AsyncBase):",
        '    """A client\'s attributes for all kinds of records."""',
    ]
    for accessor, kind in sorted(contract.kinds.items()):
        name = f"Async{class_name(accessor)}"
        lines += ["", "    @property", f"    def {accessor}(self) -> {name}:"]
        lines += [f'        """{kind["about"]}."""']
        lines += [f"        from {room}.records._async.{accessor} import {name}", ""]
        lines += [f"        return {name}(self)  # type: ignore[arg-type]  # a client is the only heir"]
    return "\n".join(lines) + "\n"


def accessor_module(contract: Contract, accessor: str) -> str:
    """``_client/records/_async/<accessor>.py``."""
    kind = contract.kinds[accessor]
    body = list(_class(contract, accessor, kind))
    text = "\n".join(body)
    models = sorted({name for name in re.findall(r"\b[A-Z]\w+", _signatures(text)) if name in contract.schemas})
    lines = [f'"""{kind["about"]}: ``client.{accessor}``."""', "", "from __future__ import annotations", ""]
    lines += ["from typing import TYPE_CHECKING", ""]
    room = "rivet.integrations.atlas._client"
    own = f"AsyncOwn{class_name(accessor)}"
    if kind.get("provides"):
        lines.append(f"from {room}.records._async.own_calls import {own}")
    else:
        lines.append(f"from {room}.records._async.base import AsyncRecords")
    if "PAGE_SIZE" in text:
        lines.append("from rivet.integrations.atlas._support.defaults import PAGE_SIZE")
    lines += ["", "if TYPE_CHECKING:"]
    guarded = []
    if "AsyncIterator" in text:
        guarded.append("from collections.abc import AsyncIterator")
    if "datetime" in _signatures(text):
        guarded.append("from datetime import datetime")
    typing = [name for name in ("Any", "Literal", "Unpack") if re.search(rf"\b{name}\b", _signatures(text))]
    guarded += [f"from typing import {', '.join(typing)}", ""] if typing else []
    for model in models:
        guarded.append(f"from atlas_api.models import {model}")
    guarded.append("")
    if "CallOptions" in text:
        guarded.append(f"from {room}.options import CallOptions")
    if query_name(accessor) in text:
        guarded.append(f"from {room}.records.queries import {query_name(accessor)}")
    if "payloads." in text:
        guarded.append("from rivet.integrations.atlas._kinds import payloads")
    if "Filter[" in text:
        guarded.append("from rivet.integrations.atlas._search.expression import Filter")
    lines += [f"    {line}" if line else "" for line in guarded]
    return "\n".join([*lines, "", "", *body]) + "\n"


def _signatures(text: str) -> str:
    return re.sub(r'""".*?"""', "", text, flags=re.DOTALL)


def _class(contract: Contract, accessor: str, kind: Mapping[str, Any]) -> Iterator[str]:
    base = f"AsyncOwn{class_name(accessor)}" if kind.get("provides") else "AsyncRecords"
    yield f"class Async{class_name(accessor)}({base}):"
    yield f'    """{kind["about"]}."""'
    yield ""
    yield f'    _accessor = "{accessor}"'
    methods = _methods(contract, accessor, kind)
    for name, lines in methods:
        if name not in kind.get("provides", ()):
            yield ""
            yield from (f"    {line}" if line else "" for line in lines)


def _methods(contract: Contract, accessor: str, kind: Mapping[str, Any]) -> Iterator[tuple[str, list[str]]]:
    record = kind["record"]
    about = kind["about"][0].lower() + kind["about"][1:] if not kind["about"].startswith("API") else kind["about"]
    if "get" in kind:
        yield "get", _method(
            "get", [f"reference: payloads.Ref | {record}"], record, f"Get {a(kind['name'])}.",
            {"reference": _form(kind)}, "The record.", "self._get(reference, options)",
            ["AtlasNotFoundError: There is none."], f"await client.{accessor}.get(7)",
        )  # fmt: skip
    if "search" in kind:
        yield from _searches(accessor, kind, about)
    elif "list" in kind:
        yield "find", _listing(accessor, kind, about)
    elif "within" in kind:
        yield "find", _within(accessor, kind)
    if "create" in kind:
        yield "create", _create(contract, accessor, kind)
    if "patch" in kind:
        yield "update", _method(
            "update",
            [f"reference: payloads.Ref | {record}", f"changes: payloads.{payload_name(kind, 'patch')} | {record}", "*",
             "if_unchanged_since: datetime | str | None = None"],
            record, f"Change some properties of {a(kind['name'])}, and keep all others.",
            {"reference": _form(kind), "changes": "The properties to change; None empties one.",
             "if_unchanged_since": "The ``updated_at`` of what you decided upon: if others have changed it since, "
             "nothing is sent."},
            "The record as it is then.", "self._update(reference, changes, if_unchanged_since, options)",
            ["AtlasNotFoundError: There is none.",
             "AtlasValidationError: A property is unknown or unusable; nothing was changed.",
             "AtlasConflictError: Others changed it since then."],
            f"await client.{accessor}.update(7, {{...}})",
        )  # fmt: skip
    if "delete" in kind:
        yield "delete", _method(
            "delete", [f"reference: payloads.Ref | {record}"], "None", f"Delete {a(kind['name'])}.",
            {"reference": _form(kind)}, "", "self._delete(reference, options)",
            ["AtlasNotFoundError: There is none."], f"await client.{accessor}.delete(7)",
        )  # fmt: skip
    for name, action in kind.get("actions", {}).items():
        yield name, _action(contract, accessor, kind, name, action)


def _searches(accessor: str, kind: Mapping[str, Any], about: str) -> Iterator[tuple[str, list[str]]]:
    record, page = kind["record"], f"{kind['record']}Page"
    text = f" A text is looked for in {', '.join(kind['text'])}." if kind.get("text") else ""
    where = f"A filter; None for all.{text}"
    asked = f"**asked: Unpack[{query_name(accessor)}]"
    told = "            **asked: Values that properties must have, other records by id, number or name; and options."
    yield "find", _method(
        "find", [f"where: Filter[{record}] | str | None = None", "*", "page: int = 0", "limit: int = 20", asked], page,
        f"One page of {about}, in the order of their ids.",
        {"where": where, "page": "Number of the page, from 0.", "limit": "Records of a page, 1 or more."},
        "The page: ``page.content``, ``page.total_elements``.", "self._find(where, page, limit, asked)",
        ["AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing."],
        f"(await client.{accessor}.find(limit=50)).content", told,
    )  # fmt: skip
    yield "iter", _method(
        "iter",
        [f"where: Filter[{record}] | str | None = None", "*", "page_size: int = PAGE_SIZE", "limit: int | None = None",
         "after: int | None = None", asked],
        f"AsyncIterator[{record}]", f"All {about} that match, page by page; the next page is fetched ahead.",
        {"where": where, "page_size": "Records of a request.", "limit": "Records at most.",
         "after": "Resume after a crash: the ``id`` of the last record that was dealt with."},
        "An iterator; what is created or deleted meanwhile makes it neither repeat nor miss others.",
        "self._iter(where, page_size, limit, after, asked)",
        ["AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing."],
        f"[one.id async for one in client.{accessor}.iter()]", told, awaits=False,
    )  # fmt: skip


def _listing(accessor: str, kind: Mapping[str, Any], about: str) -> list[str]:
    told = "            **asked: Values that properties must have; and options of the call."
    return _method(
        "find", [f"**asked: Unpack[{query_name(accessor)}]"], f"list[{kind['record']}]",
        f"All {about}, or some of them.",
        {}, "The records.", "self._list(asked)", ["AtlasValidationError: A keyword cannot be used."],
        f"await client.{accessor}.find()", told,
    )  # fmt: skip


def _within(accessor: str, kind: Mapping[str, Any]) -> list[str]:
    parents = [snake(name) for name in kind["within"]]
    words = {name: f"The {name.replace('_', ' ')}: its id, number or name." for name in parents}
    if len(parents) == 1:
        parameters = [f"{parents[0]}: payloads.Ref"]
    else:
        parameters = ["*", *(f"{name}: payloads.Ref | None = None" for name in parents)]
        words = {name: f"{text[:-1]}; one of the keywords must be given." for name, text in words.items()}
    given = ", ".join(f'"{name}": {name}' for name in parents)
    return _method(
        "find", parameters, f"list[{kind['record']}]", f"{kind['about']}: the whole list.", words, "The records.",
        f"self._list({{{given}, **options}})", ["AtlasNotFoundError: There is no such record."],
        f"await client.{accessor}.find({parents[0]}=7)",
    )  # fmt: skip


def _create(contract: Contract, accessor: str, kind: Mapping[str, Any]) -> list[str]:
    body = contract.operations[kind["create"]].body
    has_key = "search" in kind and "description" in contract.properties(body)
    parameters = [f"data: payloads.{payload_name(kind, 'create')} | {body}"]
    required = [f"``{name}``" for name in contract.required(body) if name not in kind.get("own", ())]
    known = "what is known" if not required else f"{', '.join(required)} and what else is known"
    words = {"data": f"{known[0].upper()}{known[1:]}; other records by id, number or name."}
    if has_key:
        parameters += ["*", "idempotency_key: str | None = None"]
        words["idempotency_key"] = (
            "A key of your own: if there is a record with it, that is the result. A line of the description holds it."
        )
    key = "idempotency_key" if has_key else "None"
    return _method(
        "create", parameters, kind["record"], f"Create {a(kind['name'])}, once.", words,
        "The record; one whose response was lost is looked for.", f"self._create(data, {key}, options)",
        ["AtlasValidationError: A property is missing, unknown or unusable; nothing was created.",
         "AtlasOutcomeUnknownError: The response was lost, and the record was not found."],
        f"await client.{accessor}.create({{...}})",
    )  # fmt: skip


def _action(
    contract: Contract, accessor: str, kind: Mapping[str, Any], name: str, action: Mapping[str, Any]
) -> list[str]:
    parameters, words = [], {}
    of = action.get("of", accessor)
    if of != "none":
        target = contract.kinds[of]
        parameters.append(f"reference: payloads.Ref | {target['record']}")
        words["reference"] = _form(target)
    takes = {key: contract.argument(kind, key, given) for key, given in action.get("takes", {}).items()}
    for key, value in takes.items():
        parameters.append(f"{snake(key)}: {type_text(value, 'payloads.')}{' = None' if value.null else ''}")
        words[snake(key)] = value.about
    given = ", ".join(f'"{key}": {snake(key)}' for key in takes)
    gives = action["gives"]
    result = f"list[{gives[0]}]" if isinstance(gives, list) else gives
    subject = "None" if of == "none" else "reference"
    operation = contract.operations[action["call"]]
    raises = ["AtlasNotFoundError: There is none.", "AtlasValidationError: An argument cannot be used."]
    if operation.since:
        raises.append("AtlasUnsupportedError: The server's release has no such call.")
    return _method(
        name, parameters, result, action["about"], words, "What the server shows of it.",
        f'self._act("{name}", {subject}, {{{given}}}, options)', raises, f"await client.{accessor}.{name}(...)",
    )  # fmt: skip


def _form(kind: Mapping[str, Any]) -> str:
    prefix, names = kind.get("number", ""), [snake(one).replace("_", " ") for one in kind.get("named", ())]
    if kind["name"] == "file":
        names = []
    forms = ["Its id"] + ([f"its number such as {prefix}000001"] if prefix else []) + [f"its {name}" for name in names]
    return f"{', '.join(forms[:-1])} or {forms[-1]}." if len(forms) > 1 else "Its id."


def _method(
    name: str,
    parameters: list[str],
    result: str,
    about: str,
    words: Mapping[str, str],
    returns: str,
    call: str,
    raises: list[str],
    example: str,
    options: str = "",
    *,
    awaits: bool = True,
) -> list[str]:
    last = [] if any(one.startswith("**") for one in parameters) else [OPTIONS]
    lines = [f"{'async ' if awaits else ''}def {name}({', '.join(['self', *parameters, *last])}) -> {result}:"]
    lines += [f'    """{about}', "", "    Args:"]
    for key, text in words.items():
        lines += _wrapped(f"        {key}: {text}")
    lines += [(options or OPTIONS_TOLD)[4:]]
    if returns:
        lines += ["", "    Returns:", f"        {returns}"]
    lines += ["", "    Raises:", *(f"        {one}" for one in raises)]
    lines += ["", "    Example:", f"        >>> {example}", '    """']
    value = f"{'await ' if awaits else ''}{call}"
    if result == "None":
        lines.append(f"    {value}")
    elif awaits:
        lines += [f"    found: {result} = {value}", "    return found"]
    else:
        lines.append(f"    return {value}")
    return lines


def _wrapped(line: str, width: int = 112) -> Iterator[str]:
    """A line of a docstring, wrapped with the indent of its argument's text."""
    while len(line) > width:
        cut = line.rindex(" ", 0, width)
        yield line[:cut]
        line = f"            {line[cut + 1 :]}"
    yield line
