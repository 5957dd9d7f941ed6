"""Look up records by the names that people use: numbers, names, e-mails, full names of people, roles.

A number is searched for, never computed: id 15 can be WO000012 (a failed insert consumes an id but no number). All
names of one kind need one request.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from rivet.integrations.atlas._kinds import NAMES, Kind, kind_of
from rivet.integrations.atlas._kinds.kind import offered
from rivet.integrations.atlas._kinds.loading import is_loaded, load
from rivet.integrations.atlas._operations.pages import is_last
from rivet.integrations.atlas._operations.steps import CallFlow, RunBlocking, endpoint
from rivet.integrations.atlas._payloads.vocabulary import TO_ATLAS_ROLE
from rivet.integrations.atlas._search.criteria import StoredText, WireFilter, after, criteria, equals, for_release
from rivet.integrations.atlas._support.server_release import CLEANED_TEXTS

if TYPE_CHECKING:
    from rivet.integrations.atlas._operations.context import Context

SEVERAL = 5
"""Records requested for each name: a name is ambiguous only where creates raced, or people chose it twice."""


def look_up(context: Context, kind_name: str, names: list[str]) -> CallFlow[dict[str, list[Any]]]:
    """Return the records of a kind that have the given names.

    Args:
        context: Shared state of the client.
        kind_name: The name of the kind, such as ``asset category``.
        names: Numbers or names, an e-mail for a user.

    Returns:
        The records for each name; a record with that number goes before records with that name.
    """
    kind = yield from _imported(kind_name)
    if kind.search is None:
        records = yield from all_of(kind)
        return {name: _listed(kind, name, records) for name in names}
    size, last = SEVERAL * len(names), 0
    found: dict[str, list[Any]] = {name: [] for name in names}
    filters = _people(names) if kind.name == "user" else [_named(kind, names)]
    wanted = for_release(filters, cleaned=context.release.has(CLEANED_TEXTS))
    more = {"enabled_only": False} if kind.name == "user" else {}
    while True:
        page = yield endpoint(kind.search.module, body=criteria(after(last), *wanted, size=size), **more)
        for name in names:
            found[name] += [record for record in page.content if is_named(kind, record, name)]
        if is_last(page, size) or not page.content or page.content[-1].id <= last:
            break
        last = page.content[-1].id
    return {name: _by_number(kind, name, records) or records for name, records in found.items()}


def _imported(kind_name: str) -> CallFlow[Kind]:
    """Return a kind whose modules are imported: in a worker thread, since a call must not hold the event loop."""
    accessor = NAMES[kind_name]
    if not is_loaded(accessor):
        yield RunBlocking(lambda: load(accessor))
    return kind_of(accessor)


def all_of(kind: Kind) -> CallFlow[list[Any]]:
    """Return all records of a kind that the server cannot search."""
    call, more = offered(kind.list), dict(kind.list_with)
    if call.body:
        more["body"] = call.body_of({})
    found = yield endpoint(call.module, **more)
    page: Any = found
    records: list[Any] = page if isinstance(page, list) else page.content
    return records


def describe_records(records: list[Any]) -> str:
    """Return a list of records for an error message: with their numbers or e-mails, if those are unique."""
    numbers = [getattr(record, "custom_id", None) or getattr(record, "email", None) for record in records]
    if len({number for number in numbers if number}) < len(records):
        return "ids " + ", ".join(str(record.id) for record in records)
    return ", ".join(f"{number} (id {record.id})" for number, record in zip(numbers, records, strict=True))


def is_number(kind: Kind, name: str) -> bool:
    """Return whether a name has the form of a displayed number."""
    return bool(kind.prefix) and re.fullmatch(rf"{kind.prefix}\d+", name, re.IGNORECASE) is not None


def padded_number(kind: Kind, name: str) -> str:
    """Return a displayed number in the form of the server, such as WO000012; empty if the name is not a number.

    Example:
        >>> padded_number(kind_of("work_orders"), "wo-12")
        'WO000012'
    """
    found = re.fullmatch(rf"{kind.prefix}[\s#:._-]*0*(\d{{1,9}})", name.strip(), re.IGNORECASE) if kind.prefix else None
    return f"{kind.prefix}{found[1]:0>6}" if found else ""


def is_named(kind: Kind, record: Any, name: str) -> bool:
    """Return whether a record has this name."""
    return bool(_by_number(kind, name, [record])) or any(_same(kind, text, name) for text in names_of(kind, record))


def _named(kind: Kind, names: list[str]) -> WireFilter:
    """Return the filter for records with one of the names; the server compares exactly, numbers in upper case."""
    numbers = [name.upper() if is_number(kind, name) else name for name in names] if kind.prefix else []
    terms = [equals("customId", numbers)] if numbers else []
    terms += [equals(one, [StoredText.of(text) for text in names]) for one in kind.named]  # a number may be a name, too
    first, *others = terms
    return {**first, "alternatives": others} if others else first


def _people(names: list[str]) -> list[WireFilter]:
    """Return the filters for people with one of the e-mails, or of the full names.

    A name of several words has several ways to be a first and a last name, so others are found, too.
    """
    emails = [name.lower() for name in names if "@" in name]
    parts = [
        (StoredText.of(" ".join(words[:place])), StoredText.of(" ".join(words[place:])))
        for words in (name.split() for name in names if "@" not in name)
        for place in range(1, len(words))
    ]
    if not parts:
        return [equals("email", emails)]
    of_name = [equals("firstName", [first for first, _ in parts]), equals("lastName", [last for _, last in parts])]
    return [{**term, "alternatives": [equals("email", emails)] if emails else []} for term in of_name]


def _by_number(kind: Kind, name: str, records: list[Any]) -> list[Any]:
    if not kind.prefix:
        return []
    number = name.upper() if is_number(kind, name) else name
    return [record for record in records if record.custom_id == number]


def names_of(kind: Kind, record: Any) -> list[str]:
    """Return the values of a record's naming properties; a user has a full name, too."""
    plain: Mapping[str, Any] = record
    found = [text for one in kind.named if isinstance(text := plain.get(one), str)]
    if kind.name == "user":
        found.append(" ".join(filter(None, (plain.get("firstName"), plain.get("lastName")))))
    return found


def _same(kind: Kind, text: str, name: str) -> bool:
    """Return whether a record's name equals another, apart from the server's cleaning; e-mails ignore case."""
    one, other = plain_name(text), plain_name(name)
    if kind.name == "user":
        return one.lower() == other.lower() if "@" in other else one.split() == other.split()
    return one == other


def plain_name(text: str) -> str:
    """Return a name as a user wrote it, for comparisons: the server stores it escaped, and people add spaces."""
    return html.unescape(text).strip()


def _listed(kind: Kind, name: str, records: list[Any]) -> list[Any]:
    """Return the records with a name, ignoring case: all records are here, and people ignore case."""
    if kind.name == "role":
        return _roles(name, records)
    wanted = plain_name(name).casefold()
    of_name = [one for one in records if wanted in [plain_name(text).casefold() for text in names_of(kind, one)]]
    exact = [one for one in of_name if any(_same(kind, text, name) for text in names_of(kind, one))]
    return exact or of_name


def _roles(name: str, roles: list[Any]) -> list[Any]:
    """Return roles by RIVET's role, then by code, then by name: a custom role cannot shadow a default one."""
    wanted = plain_name(name).casefold()
    words = {word.casefold(): code for word, code in TO_ATLAS_ROLE.items()}
    code = words.get(wanted, wanted).casefold()
    of_code = [role for role in roles if role.code and role.code != "USER_CREATED" and role.code.casefold() == code]
    return of_code or [role for role in roles if role.name and plain_name(role.name).casefold() == wanted]
