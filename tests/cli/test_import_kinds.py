"""``atlas export`` and ``atlas import`` of every kind that can be created: what one server exports, another imports."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pyarrow
import pytest
from openpyxl import load_workbook
from pyarrow import parquet
from support.full_records import full
from support.shell import NAMES, InProcess

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas._kinds import ACCESSORS, kind_of
from rivet.integrations.atlas.cli.derived_kinds import kind_names
from rivet.integrations.atlas.cli.sheet_reader import read_sheet
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox

pytestmark = pytest.mark.slow

IN_ORDER = (
    "teams", "asset_categories", "work_order_categories", "part_categories", "meter_categories", "cost_categories",
    "time_categories", "purchase_order_categories", "custom_fields", "roles", "customers", "vendors", "locations",
    "parts", "assets", "meters", "work_orders", "multi_parts", "checklists", "requests", "preventive_maintenances",
    "purchase_orders", "part_quantities", "additional_costs", "labors", "comments", "floor_plans", "asset_downtimes",
    "work_order_meter_triggers", "request_portals", "readings", "relations", "webhook_endpoints",
)  # fmt: skip
"""Each may refer to those before it."""
NEEDED = {
    "part_quantities": {"workOrder": 5},
    "webhook_endpoints": {"url": "http://127.0.0.1:9/x"},
    "work_order_meter_triggers": {"title": "of a meter"},
}
NEVER_MADE = ("users", "currencies", "workflows")
"""Users have tests of their own; only a super administrator makes currencies; a workflow needs ids of records."""


def shell_of(sandbox: AtlasSandbox, home: Path) -> InProcess:
    return InProcess(home, **{NAMES[name]: value for name, value in sandbox.credentials.items()})


@pytest.fixture(scope="module")
def filled() -> Iterator[AtlasSandbox]:
    with start_sandbox() as sandbox, SyncAtlasClient(**sandbox.credentials) as client:
        ids = {"user": 3}
        for accessor in IN_ORDER:
            payload = {**full(kind_of(accessor), ids, "full, "), **NEEDED.get(accessor, {})}
            ids.setdefault(kind_of(accessor).name, getattr(client, accessor).create(payload).id)
        yield sandbox


def test_every_kind_is_here() -> None:
    creatable = {accessor for accessor in ACCESSORS if kind_of(accessor).create is not None}
    assert {name.replace("-", "_") for name in kind_names()} == {*creatable, "users"} - {"api_keys"}
    assert {name.replace("-", "_") for name in kind_names()} == {*IN_ORDER, *NEVER_MADE}


def test_what_one_server_exports_another_imports(filled: AtlasSandbox, tmp_path: Path) -> None:
    here = shell_of(filled, tmp_path)
    with start_sandbox() as other:
        there = shell_of(other, tmp_path)
        for accessor in IN_ORDER:
            name = accessor.replace("_", "-")
            here("export", name, f"{name}.csv")
            changes = here("import", name, f"{name}.csv", "--dry-run", "--update").stderr
            rows = len(facts((tmp_path / f"{name}.csv").read_text()))
            assert f"0 changed, {rows:,} unchanged" in changes
            doubled = here(
                "import", name, f"{name}.csv", "--dry-run", "--allow-duplicates", ends=ends_doubled(accessor)
            )
            assert ("0 cannot" in doubled.stderr) == (ends_doubled(accessor) == 0)
            has_same = set(facts(there("export", name, "-").stdout)) & set(
                facts((tmp_path / f"{name}.csv").read_text())
            )
            there("import", name, f"{name}.csv", "--skip-bad", ends=12 if has_same else 0)
            if accessor != "comments":  # a work order that was imported as cancelled has one more
                assert facts(there("export", name, "-").stdout) == facts((tmp_path / f"{name}.csv").read_text()), name


def ends_doubled(accessor: str) -> int:
    """Return the code of an import of records that exist: the server takes no two with one bar code, for example."""
    unique = ("asset_downtimes", "parts", "readings", "relations")
    return 6 if accessor.endswith("_categories") or accessor in unique else 0


def facts(exported: str) -> list[str]:
    """Return the rows of an export, apart from what the server sets."""
    own = ("id", "customId", "createdAt", "updatedAt", "createdBy")
    rows = csv.DictReader(io.StringIO(exported))
    return sorted(str({key: value for key, value in row.items() if key not in own}) for row in rows)


@pytest.mark.parametrize("form", ["xlsx", "parquet", "jsonl"])
def test_all_forms_of_a_derived_kind(filled: AtlasSandbox, tmp_path: Path, form: str) -> None:
    here = shell_of(filled, tmp_path)
    for name in ("preventive-maintenances", "custom-fields", "labors"):
        here("export", name, f"{name}.{form}")
        assert "0 would be created, 0 changed" in here("import", name, f"{name}.{form}", "--dry-run", "--update").stderr
    assert here("export", "pm", "-").stdout.startswith("id,customId,title,name,frequency,recurrenceType")


def test_whole_numbers_in_a_parquet_column_with_gaps(tmp_path: Path) -> None:
    columns = {"name": ["Seal", "Belt"], "barcode": [4006381333931.0, float("nan")], "cost": [6.5, 2.0]}
    parquet.write_table(pyarrow.table(columns), tmp_path / "new.parquet")
    rows = [row.cells for row in read_sheet(tmp_path / "new.parquet").rows[1:]]
    assert str(rows) == "[['Seal', 4006381333931, 6.5], ['Belt', None, 2]]"


def test_custom_fields_are_columns(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    atlas = shell_of(atlas_sandbox, tmp_path)
    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        for label in ("Cost centre", "Priority", "=1+1"):
            client.custom_fields.create({"label": label, "fieldType": "SHORT_TEXT", "entityType": "WORK_ORDER"})
    (tmp_path / "new.csv").write_text(
        "title,priority,cost centre,Priority (custom field)\nA,HIGH,4711,blue\nB,LOW,,\n", encoding="utf-8"
    )
    assert "work-orders: 2 created" in atlas("import", "new.csv").stderr
    exported = atlas("export", "work-orders", "all.csv") and (tmp_path / "all.csv").read_text(encoding="utf-8")
    assert exported.splitlines()[0].endswith(",Cost centre,Priority (custom field),'=1+1")
    assert ",4711,blue," in exported
    assert "6 unchanged" in atlas("import", "all.csv", "--update", "--dry-run").stderr
    (tmp_path / "all.csv").write_text(exported.replace("4711", "0815"), encoding="utf-8")
    assert "1 changed" in atlas("import", "all.csv", "--update").stderr
    assert ",0815,blue," in atlas("export", "work-orders", "-").stdout
    assert "mean nothing for assets" in atlas("import", "assets", "new.csv", ends=11).stderr


def test_custom_fields_of_any_label(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    atlas = shell_of(atlas_sandbox, tmp_path)
    labels = ("Zone", "zone", "Title", "Title (custom field)", '=HYPERLINK("x")', "be\x07ll", "!")
    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        ids = [
            client.custom_fields.create({"label": one, "fieldType": "SHORT_TEXT", "entityType": "WORK_ORDER"}).id
            for one in labels
        ]
        values = [{"id": id, "value": f"of {id}"} for id in ids]
        texts = "Steps:\n-check\n=look;@x"
        client.work_orders.create({"title": "=Leak", "description": texts, "customFields": values})
    for form in ("csv", "xlsx", "parquet"):
        atlas("export", "work-orders", f"all.{form}")
    for form in ("csv", "xlsx"):
        assert "5 unchanged" in atlas("import", f"all.{form}", "--update", "--dry-run").stderr
    (head, *_, last) = csv.reader(io.StringIO((tmp_path / "all.csv").read_text(encoding="utf-8")))
    assert head[-7:] == [
        f"Zone (custom field {ids[0]})", f"zone (custom field {ids[1]})", f"Title (custom field {ids[2]})",
        f"Title (custom field) (custom field {ids[3]})", '\'=HYPERLINK("x")', "be\x07ll", "! (custom field)",
    ]  # fmt: skip
    assert last[-7:] == [f"of {id}" for id in ids]
    heads = load_workbook(tmp_path / "all.xlsx").active[1]
    assert {cell.data_type for cell in heads} == {"s"}
    assert len(set(parquet.read_schema(tmp_path / "all.parquet").names)) == len(head)


def test_a_resumed_export_keeps_its_columns(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    atlas = shell_of(atlas_sandbox, tmp_path)
    atlas("export", "work-orders", "all.csv")
    whole = (tmp_path / "all.csv").read_bytes()
    (tmp_path / "all.csv.partial").write_text(f'{{"after": 2, "count": 2, "size": {len(whole)}}}')
    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        client.custom_fields.create({"label": "Zone", "fieldType": "SHORT_TEXT", "entityType": "WORK_ORDER"})
    assert "other columns" in atlas("export", "work-orders", "all.csv", "--resume", ends=11).stderr
    assert (tmp_path / "all.csv").read_bytes() == whole


def test_an_update_changes_no_other_record(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    atlas = shell_of(atlas_sandbox, tmp_path)
    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        seal, other = (client.parts.create({"name": "Seal"}).id for _ in range(2))
        named = client.parts.create({"name": str(seal)}).id
        (tmp_path / "names.csv").write_text("name,area\nSeal,Hall 2\n", encoding="utf-8")
        refused = atlas("import", "parts", "names.csv", "--update", ends=6).stderr
        assert f"is Seal (id {seal}) or Seal (id {other}): say which one" in refused
        (tmp_path / "ids.csv").write_text(f"id,area\n{seal},Hall 2\n", encoding="utf-8")
        atlas("import", "parts", "ids.csv", "--update")
        assert [client.parts.get(id).area for id in (seal, other, named)] == ["Hall 2", None, None]
