"""Generate the keywords of each search: ``_client/records/queries/*.py``."""

from __future__ import annotations

from kind_files.contract import Contract, Value
from kind_files.data import asked_for
from kind_files.naming import class_name, in_sentence
from kind_files.payload_types import type_text


def query_name(accessor: str) -> str:
    """Return the name of the TypedDict with the keywords of a search."""
    return f"{class_name(accessor)}Query"


def queried(contract: Contract) -> list[str]:
    """Return the kinds whose searches have keywords."""
    return [accessor for accessor, kind in contract.kinds.items() if asked_for(contract, kind)]


def query_module(contract: Contract, accessor: str) -> str:
    """``_client/records/queries/<accessor>.py``."""
    kind = contract.kinds[accessor]
    fields = [f"    {name}: {_asked(value)}" for name, value in asked_for(contract, kind).items()]
    lines = [f'"""Search keywords of {in_sentence(kind["about"])}."""', "", "from __future__ import annotations", ""]
    lines += ["from typing import Literal", "", "from atlas_api import models", ""]
    lines += ["from rivet.integrations.atlas._client.options import CallOptions"]
    lines += ["from rivet.integrations.atlas._kinds import payloads", "", ""]
    lines += [f"class {query_name(accessor)}(CallOptions, total=False):"]
    lines += ['    """Values of properties, and options of the call."""', "", *fields]
    return "\n".join(lines) + "\n"


def _asked(value: Value) -> str:
    one = Value(**{**vars(value), "many": False, "null": False})
    text = type_text(one, "payloads.")
    many = " | payloads.Refs" if value.form == "reference" and value.many else ""
    return f"{text}{many}{' | None' if value.null else ''}"
