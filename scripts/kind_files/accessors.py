"""Generate the accessors of a client: a class for each kind, and the properties that return them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kind_files.accessor_methods import methods
from kind_files.contract import Contract
from kind_files.naming import class_name
from kind_files.queries import query_name


def access_module(contract: Contract) -> str:
    """``_client/_async/record_access.py``: the properties of a client."""
    lines = ['"""Accessors of a client, each imported at its first use."""', ""]
    lines += ["from __future__ import annotations", "", "from typing import TYPE_CHECKING", ""]
    room = "rivet.integrations.atlas._client"
    lines += [f"from {room}._async.base import AsyncBase", "", "if TYPE_CHECKING:"]
    for accessor in contract.kinds:
        lines.append(f"    from {room}.records._async.{accessor} import Async{class_name(accessor)}")
    lines += [
        "",
        "",
        "class AsyncRecordAccess(AsyncBase):",
        '    """Attributes of a client, one for each kind of record."""',
    ]
    for accessor, kind in sorted(contract.kinds.items()):
        name = f"Async{class_name(accessor)}"
        lines += ["", "    @property", f"    def {accessor}(self) -> {name}:"]
        lines += [f'        """{kind["about"]}."""']
        lines += [f'        return self._accessor("{accessor}", "{name}")']
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
        guarded.append(f"from {room}.records.queries.{accessor} import {query_name(accessor)}")
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
    for name, lines in methods(contract, accessor, kind):
        if name not in kind.get("provides", ()):
            yield ""
            yield from (f"    {line}" if line else "" for line in lines)
