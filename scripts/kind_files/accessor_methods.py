"""Generate the methods of an accessor, with their docstrings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kind_files.contract import Contract, snake
from kind_files.examples import arguments, changed, created, lines_of, result_of
from kind_files.naming import in_sentence, with_article
from kind_files.payload_types import payload_name, type_text
from kind_files.queries import query_name

OPTIONS = "**options: Unpack[CallOptions]"
OPTIONS_DOC = "            **options: timeout, deadline, max_retries, lane for this call."


def methods(contract: Contract, accessor: str, kind: Mapping[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """Yield the methods of a kind: name and source lines of each."""
    record = kind["record"]
    about = in_sentence(kind["about"])
    if "get" in kind:
        yield "get", _method(
            "get", [f"reference: payloads.Ref | {record}"], record, f"Get {with_article(kind['name'])}.",
            {"reference": _form(kind)}, "The record.", "self._get(reference, options)",
            ["AtlasNotFoundError: No such record."], f"await client.{accessor}.get(7)",
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
            record, f"Change some properties of {with_article(kind['name'])}, and keep all others.",
            {"reference": _form(kind), "changes": "The properties to change; None clears one.",
             "if_unchanged_since": "The ``updated_at`` of the record you read: if another user has changed it since, "
             "nothing is sent."},
            "The updated record.", "self._update(reference, changes, if_unchanged_since, options)",
            ["AtlasNotFoundError: No such record.",
             "AtlasValidationError: A property is unknown or invalid; nothing was changed.",
             "AtlasConflictError: Another user changed it since then."],
            f"await client.{accessor}.update(7, {changed(contract, kind)})",
        )  # fmt: skip
    if "delete" in kind:
        about = " ".join(
            [f"Delete {with_article(kind['name'])}.", *([kind["about_delete"]] if "about_delete" in kind else [])]
        )
        yield "delete", _method(
            "delete", [f"reference: payloads.Ref | {record}"], "None", about,
            {"reference": _form(kind)}, "", "self._delete(reference, options)",
            ["AtlasNotFoundError: No such record."], f"await client.{accessor}.delete(7)",
        )  # fmt: skip
    for name, action in kind.get("actions", {}).items():
        yield name, _action(contract, accessor, kind, name, action)


def _searches(accessor: str, kind: Mapping[str, Any], about: str) -> Iterator[tuple[str, list[str]]]:
    record, page = kind["record"], f"{kind['record']}Page"
    text = f" A string is searched for in {', '.join(kind['text'])}." if kind.get("text") else ""
    where = f"A filter; None for all.{text}"
    asked = f"**asked: Unpack[{query_name(accessor)}]"
    asked_doc = "            **asked: Values of properties, other records by id, number or name; and options."
    yield "find", _method(
        "find", [f"where: Filter[{record}] | str | None = None", "*", "page: int = 0", "limit: int = 20", asked], page,
        f"Return one page of {about}, in the order of their ids.",
        {"where": where, "page": "Number of the page, from 0.", "limit": "Records per page, 1 or more."},
        "The page: ``page.content``, ``page.total_elements``.", "self._find(where, page, limit, asked)",
        ["AtlasValidationError: A filter or a keyword is invalid, or a name does not exist."],
        f"(await client.{accessor}.find(limit=50)).content", asked_doc,
    )  # fmt: skip
    yield "iter", _method(
        "iter",
        [f"where: Filter[{record}] | str | None = None", "*", "page_size: int = PAGE_SIZE", "limit: int | None = None",
         "after: int | None = None", asked],
        f"AsyncIterator[{record}]", f"Iterate over all matching {about}, page by page; the next page is fetched ahead.",
        {"where": where, "page_size": "Records per request.", "limit": "Maximum number of records.",
         "after": "Resume after the record with this id, for example the last one processed before a crash."},
        "An iterator; records that are created or deleted meanwhile make it neither repeat nor skip others.",
        "self._iter(where, page_size, limit, after, asked)",
        ["AtlasValidationError: A filter or a keyword is invalid, or a name does not exist."],
        f"[one.id async for one in client.{accessor}.iter()]", asked_doc, awaits=False,
    )  # fmt: skip


def _listing(accessor: str, kind: Mapping[str, Any], about: str) -> list[str]:
    asked_doc = "            **asked: Values that properties must equal; and options of the call."
    return _method(
        "find", [f"**asked: Unpack[{query_name(accessor)}]"], f"list[{kind['record']}]",
        f"Return all {about}, or those with given values.",
        {}, "The records.", "self._list(asked)", ["AtlasValidationError: A keyword is invalid."],
        f"await client.{accessor}.find()", asked_doc,
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
        "find", parameters, f"list[{kind['record']}]", f"Return all {in_sentence(kind['about'])}.", words,
        "The records.", f"self._list({{{given}, **options}})", ["AtlasNotFoundError: There is no such record."],
        f"await client.{accessor}.find({parents[0]}=7)",
    )  # fmt: skip


def _create(contract: Contract, accessor: str, kind: Mapping[str, Any]) -> list[str]:
    body = contract.operations[kind["create"]].body
    has_key = "search" in kind and "description" in contract.properties(body)
    parameters = [f"data: payloads.{payload_name(kind, 'create')} | {body}"]
    required = [f"``{name}``" for name in contract.required(body) if name not in kind.get("own", ())]
    known = "optional properties" if not required else f"{', '.join(required)} and optional properties"
    words = {"data": f"{known[0].upper()}{known[1:]}; other records by id, number or name."}
    if has_key:
        parameters += ["*", "idempotency_key: str | None = None"]
        words["idempotency_key"] = (
            "A key of your own: if a record with it exists, that one is returned. The description stores it."
        )
    key = "idempotency_key" if has_key else "None"
    return _method(
        "create", parameters, kind["record"], f"Create {with_article(kind['name'])} exactly once.", words,
        "The record; after a lost response it is searched for, not sent again.", f"self._create(data, {key}, options)",
        ["AtlasValidationError: A property is missing, unknown or invalid; nothing was created.",
         "AtlasOutcomeUnknownError: No response arrived, and the record was not found."],
        f"await client.{accessor}.create({created(contract, kind)})",
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
    raises = ["AtlasNotFoundError: No such record.", "AtlasValidationError: An argument is invalid."]
    if operation.since:
        raises.append("AtlasUnsupportedError: The server's release lacks this call.")
    return _method(
        name, parameters, result, action["about"], words, result_of(gives),
        f'self._act("{name}", {subject}, {{{given}}}, options)', raises,
        f"await client.{accessor}.{name}({arguments(kind, takes, reference=of != 'none')})",
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
    lines += [(options or OPTIONS_DOC)[4:]]
    if returns:
        lines += ["", "    Returns:", f"        {returns}"]
    lines += ["", "    Raises:", *(f"        {one}" for one in raises)]
    lines += ["", "    Example:", *(f"        {line}" for line in lines_of(example)), '    """']
    value = f"{'await ' if awaits else ''}{call}"
    if result == "None":
        lines.append(f"    {value}")
    elif awaits:
        lines += [f"    found: {result} = {value}", "    return found"]
    else:
        lines.append(f"    return {value}")
    return lines


def _wrapped(line: str, width: int = 112) -> Iterator[str]:
    """Wrap a line of a docstring, with the indent of an argument's description."""
    while len(line) > width:
        cut = line.rindex(" ", 0, width)
        yield line[:cut]
        line = f"            {line[cut + 1 :]}"
    yield line
