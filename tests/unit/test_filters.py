"""Filters: what is sent, what is refused before anything is sent, and what mypy refuses."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from atlas_api.models import Asset, FilterField
from support.recorded import ROOT

from rivet.integrations.atlas import AssetF, AtlasValidationError, F, UserF, raw
from rivet.integrations.atlas.filters import Filter, PartF

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)


def sent(wanted: Filter[Any]) -> list[tuple[Any, ...]]:
    return [
        (one["field"], one["operation"], one["values"] or one["value"], one.get("enumName")) for one in wanted.wire()
    ]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (F.title == "a & b", ("title", "eq", "a &amp; b", None)),
        (F.title.contains("pump"), ("title", "cn", "pump", None)),
        (F.title.starts_with("5%", wildcards=True), ("title", "bw", "5%", None)),
        (F.status == "PENDING", ("status", "in", ["OPEN"], "STATUS")),
        (F.status.in_("OPEN", "PENDING", "COMPLETED"), ("status", "in", ["OPEN", "COMPLETE"], "STATUS")),
        (F.status != "OPEN", ("status", "in", ["IN_PROGRESS", "ON_HOLD", "COMPLETE"], "STATUS")),
        (F.priority == "HIGH", ("priority", "in", ["HIGH"], "PRIORITY")),
        (AssetF.status == "DOWN", ("status", "in", [1], None)),
        (F.due_date >= NOON, ("dueDate", "ge", "2026-12-01T12:00:00.000Z", "JS_DATE")),
        (F.due_date < "2026-12-01T13:00:00+01:00", ("dueDate", "le", "2026-12-01T11:59:59.999Z", "JS_DATE")),
        (F.due_date > datetime(2026, 12, 1, 12), ("dueDate", "ge", "2026-12-01T12:00:00.001Z", "JS_DATE")),
        (F.due_date.is_null(), ("dueDate", "nu", "", None)),
        (F.asset == 7, ("asset", "eq", 7, None)),
        (F.asset == "a000001", ("asset.customId", "eq", "A000001", None)),
        (F.primary_user == "Tech@Plant.example", ("primaryUser.email", "eq", "tech@plant.example", None)),
        (F.category == "R & D", ("category.name", "eq", "R &amp; D", None)),
        (F.priority.in_(["HIGH", "LOW"]), ("priority", "in", ["HIGH", "LOW"], "PRIORITY")),  # type: ignore[arg-type]
        (F.archived.is_(False), ("archived", "eq", False, None)),
        (F.asset.in_(1, 2, 1), ("asset", "in", [1, 2], None)),
        (F.assigned_to.has_any(3, 4), ("assignedTo", "inm", [3, 4], None)),
        (F.archived == False, ("archived", "eq", False, None)),  # noqa: E712
        (F.archived != False, ("archived", "eq", True, None)),  # noqa: E712
        (F.estimated_duration >= 1.5, ("estimatedDuration", "ge", 1.5, None)),
        (UserF.email.ends_with("@plant.example"), ("email", "ew", "@plant.example", None)),
        (raw({"field": "x", "operation": "cn", "value": 1}), ("x", "cn", 1, None)),
        (raw(FilterField("x", "nu")), ("x", "nu", None, None)),
    ],
)
def test_wire_form(wanted: Filter[Any], expected: tuple[Any, ...]) -> None:
    (found,) = wanted.wire()
    assert (
        found["field"],
        found["operation"],
        found["values"] or found.get("value"),
        found.get("enumName"),
    ) == expected


def test_and_or() -> None:
    both = (F.title == "a") & (F.id > 3)
    assert [one[0] for one in sent(both)] == ["title", "id"]
    either = both | (F.archived == True) | F.due_date.is_null()  # noqa: E712
    assert [[one["field"], *(other["field"] for other in one["alternatives"])] for one in either.wire()] == [
        ["title", "archived", "dueDate"],
        ["id", "archived", "dueDate"],
    ]
    assert len(F.due_date.between(NOON, NOON).wire()) == 2
    terms = [{"field": "title", "operation": "eq", "value": value, "values": []} for value in "abc"]
    whole = raw({**terms[0], "alternatives": terms[1:]})
    assert whole.wire() == [{**terms[0], "alternatives": terms[1:]}]
    assert (raw({**terms[0], "alternatives": terms[1:2]}) | raw(terms[2])).wire() == whole.wire()


REFUSED: dict[str, Callable[[], Any]] = {
    "status: must be one of": lambda: F.status == "CLOSED",  # type: ignore[comparison-overlap]
    "did you mean OPEN": lambda: F.status == "open",  # type: ignore[comparison-overlap]
    "priority must be one of": lambda: F.priority.in_("URGENT"),  # type: ignore[arg-type]
    "wildcards=True": lambda: F.title.contains("VFD_1"),
    "use is_null": lambda: F.asset == None,  # noqa: E711
    "must be an ISO 8601 date": lambda: F.due_date >= "tomorrow",
    "cannot be compared for equality: use between": lambda: F.due_date == NOON,
    "needs at least one value": lambda: F.status.in_(),
    "must refer to an asset": lambda: F.asset == " ",
    "must refer to a team by an id or the exact name": lambda: F.team == "",
    "must refer to an asset by": lambda: F.asset.in_(" "),
    "must be a number": lambda: F.estimated_duration > "2",  # type: ignore[operator]
    "not with another field": lambda: PartF.quantity < PartF.min_quantity,  # type: ignore[operator]
    "must be a whole number": lambda: F.id == 1.5,
    "must be true or false": lambda: F.archived == 1,
    "use its id": lambda: (F.asset == "A000001") | (F.title == "x"),
    "beside |, where": lambda: (F.title == "x") | raw({"field": "asset.id", "operation": "eq", "value": 1}),
    "and so must its alternatives": lambda: raw({"field": "x", "operation": "eq", "alternatives": [{"field": "x"}]}),
    "operation, and so": lambda: raw("title"),  # type: ignore[arg-type]
    "list of alternatives": lambda: raw({"field": "x", "operation": "eq", "alternatives": 5}),
    "nothing is later": lambda: F.due_date > "9999-12-31T23:59:59.999Z",
    "must have a field and an operation, and": lambda: raw({"field": "x"}),
    "too many alternatives": lambda: _spread(8),
    "mixes fields of Asset and WorkOrder": lambda: (AssetF.status == "DOWN") & (F.id == 1),  # type: ignore[operator]
    "the search is for Asset": lambda: (F.status == "OPEN").wire(Asset),
    "use F.archived.is_(True)": lambda: F.status.in_("CANCELLED"),  # type: ignore[arg-type]
    "cannot exclude CRITICAL": lambda: F.priority != "CRITICAL",
    "must refer to a user by an id, an e-mail or a full name": lambda: F.assigned_to.has_any("Tom"),
    "is a list: use has_any(3, 4)": lambda: F.assigned_to == 3,
    "is a list: use is_null()": lambda: F.assigned_to == None,  # noqa: E711
    "for equality: use is_null()": lambda: F.due_date != None,  # noqa: E711
    "must refer to a role": lambda: UserF.role == "",
}


def _spread(rounds: int) -> Filter[Any]:
    pair = (F.title == "a") & (F.id == 1)
    wanted = pair
    for _ in range(rounds):
        wanted = wanted | pair
    return wanted


@pytest.mark.parametrize("message", REFUSED)
def test_invalid_filters(message: str) -> None:
    with pytest.raises(AtlasValidationError) as caught:
        REFUSED[message]()
    assert message.replace("status: ", "status ") in caught.value.message
    assert caught.value.field_errors


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        (lambda: (F.title == "a") and (F.id == 1), "Combine filters with & and |"),
        (lambda: not (F.title == "a"), "Combine filters with & and |"),  # noqa: SIM201
        (lambda: ~(F.title == "a"), "use != or is_not_null()"),
        (lambda: F.status in ["OPEN", "PENDING"], "for in write F.a.in_(1, 2)"),
        (lambda: 1 < F.id < 5, "write F.a.between(1, 5)"),
        (lambda: (F.title == "a") & F.archived == True, "put parentheses"),  # noqa: E712
        (lambda: F.archived & F.archived, "put parentheses"),
        (lambda: (F.title == "a") & True, "&"),
        (lambda: F.status and F.title, "status is a field and has no truth value"),
        (lambda: not F.archived, "archived is a field and has no truth value"),
        (lambda: ~F.archived, "for a flag == False"),
        (lambda: "OPEN" in F.status, "F.a.in_(1, 2)"),
        (lambda: "pump" in F.title, "F.a.contains('pump')"),
        (lambda: 3 in F.assigned_to, "F.a.has_any(3, 4)"),
        (lambda: F.priority > "LOW", "priority has no order for the server; F.a.in_"),
        (lambda: F.title < "m", "title has no order for the server"),
    ],
)
def test_mistakes_with_operators(wrong: Callable[[], Any], hint: str) -> None:
    with pytest.raises(TypeError, match=re.escape(hint)):
        wrong()


def test_mypy_refuses_invalid_filters(tmp_path: Path) -> None:
    lines = [
        'F.status == "CLOSED"', 'F.status.in_("OPEN", "CLOSED")', 'F.title.contains(5)', "F.due_date >= 5",
        "F.asset.in_(1.5)", "client.iter_work_orders(AssetF.name.contains('x'))", "F.no_such_field",
        "client.iter_work_orders(F.title)", "~F.archived", "'x' in F.title", "F.due_date.between('2026-01-01', 5)",
    ]  # fmt: skip
    script = tmp_path / "script.py"
    head = "from rivet.integrations.atlas import AssetF, F, SyncAtlasClient\nclient: SyncAtlasClient\n"
    good = "(F.status == 'OPEN') & (F.asset == 7) & F.due_date.between('2026-01-01', '2026-02-01')"
    calls = [line if "client" in line else f"client.iter_work_orders({line})" for line in (good, *lines)]
    script.write_text(head + "\n".join(calls) + "\n")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", str(ROOT / "pyproject.toml"), str(script)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    wrong = {int(line.split(":")[1]) for line in done.stdout.splitlines() if ": error:" in line}
    assert wrong == set(range(4, 4 + len(lines))), done.stdout
