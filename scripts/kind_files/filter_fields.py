"""Generate the filter fields of each kind: ``_kinds/fields/*.py``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kind_files.contract import Contract, Value

BY_HAND = ("assets", "locations", "users", "work_orders")
"""Kinds whose fields are in ``_search/fields.py``: they know more than the contract says."""

ROOM = "rivet.integrations.atlas._search.field_types"
FIELDS = {
    "date": "DateField",
    "flag": "FlagField",
    "integer": "IdField",
    "long": "TextField",
    "number": "NumberField",
    "short": "TextField",
    "title": "TextField",
}


def filtered(contract: Contract) -> list[str]:
    """Return the kinds that have such a file."""
    return [name for name, kind in contract.kinds.items() if "search" in kind and name not in BY_HAND]


def constant(kind: Mapping[str, Any]) -> str:
    """Return the name that users import: ``PartF``."""
    return f"{kind['record']}F"


def fields_module(contract: Contract, accessor: str) -> str:
    """``_kinds/fields/<accessor>.py``."""
    kind = contract.kinds[accessor]
    record = kind["record"]
    body = []
    for name, value in contract.searched(kind).items():
        if (made := _field(record, value)) is not None:
            body.append(f"    {name}: Final = {made}")
    used = sorted({"Fields", *(line.split(" = ")[1].split("[")[0] for line in body)})
    module = "".join(f"_{one.lower()}" if one.isupper() else one for one in record).lstrip("_")
    lines = [f'"""Filter fields: {kind["about"]}."""', "", "from __future__ import annotations", ""]
    lines += [f"from typing import Final{', Literal' if 'Literal[' in ''.join(body) else ''}", ""]
    lines += [f"from atlas_api.models.{module} import {record}", "", f"from {ROOM} import {', '.join(used)}", "", ""]
    lines += [
        f"class {record}Fields(Fields):",
        f'    """Filter fields of a {kind["name"]}: `{constant(kind)}`."""',
        "",
        *body,
        "",
        "",
    ]
    lines += [f"{constant(kind)}: Final = {record}Fields()", ""]
    return "\n".join(lines)


def _field(record: str, value: Value) -> str | None:
    path = repr(value.show)
    if value.form == "reference":
        if value.many:
            return f"ManyField[{record}]({path}, {value.kind!r})"
        return f"ReferenceField[{record}]({path}, {value.kind!r})"
    if value.form == "word":
        words = {word: word if value.enum_name else place for place, word in enumerate(value.words)}
        literal = f"Literal[{', '.join(map(repr, value.words))}]"
        name = f", {value.enum_name!r}" if value.enum_name else ""
        return f"WordField[{record}, {literal}]({path}, {words!r}{name})"
    return f"{FIELDS[value.form]}[{record}]({path})" if value.form in FIELDS else None
