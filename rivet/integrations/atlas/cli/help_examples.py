"""Examples of the help pages: at least one for each subcommand."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from rivet.integrations.atlas.cli.derived_kinds import kind_names

EXAMPLES: Mapping[str, Sequence[str]] = {
    "": (
        "atlas login",
        "atlas wo list --mine --overdue",
        "atlas wo show WO000012",
        "atlas wo list --json=title,status",
    ),
    "wo": ("atlas wo list --status pending", "atlas wo create 'Pump leaks' --priority high --due tomorrow"),
    "wo list": (
        "atlas wo list --mine --overdue",
        "atlas wo list --priority critical --sort due",
        "atlas wo list --contains PLC_01 --json=title,status --limit 0",
    ),
    "wo show": ("atlas wo show WO000012", "atlas wo show 'Grease motor M-101'"),
    "wo create": ("atlas wo create 'Fault F003' --priority critical --asset A000001 --due 'in 3 days'",),
    "wo update": (
        "atlas wo update WO000012 --status in-progress --notes 'waiting for the spare part'",
        "atlas wo update 'Grease motor M-101' --assign 'Mia Mechanic' --due friday",
    ),
    "wo assign": ("atlas wo assign WO000012 tech@plant.example 'Mia Mechanic'",),
    "wo comment": ("atlas wo comment WO000012 'The bearing is hot'",),
    "wo cancel": ("atlas wo cancel WO000012 --reason 'reported twice'",),
    "wo reopen": ("atlas wo reopen WO000012",),
    "wo delete": ("atlas wo delete WO000012 --yes",),
    "wo complete": ("atlas wo complete WO000012 WO000013 --feedback 'new bearings'",),
    "wo watch": ("atlas wo watch --status pending,on-hold",),
    "wo tag": ("atlas wo tag WO000012 siemens:s7-1200:f003",),
    "asset": ("atlas asset list --status down",),
    "asset list": ("atlas asset list --status down,standby --location L000001 --sort name",),
    "asset search": ("atlas asset search powerflex",),
    "asset show": ("atlas asset show A000001",),
    "asset create": ("atlas asset create 'Pump 7' --category Pumps --location L000001",),
    "asset update": ("atlas asset update A000001 --status down",),
    "location": ("atlas location list",),
    "location list": ("atlas location list --sort name",),
    "location show": ("atlas location show L000001",),
    "location create": ("atlas location create 'Pump room' --parent L000001",),
    "location update": ("atlas location update L000002 --address '1 Plant Road'",),
    "part": ("atlas part list --below-minimum", "atlas part consume 'Seal 40' --work-order WO000012 --quantity 2"),
    "part list": ("atlas part list --contains seal", "atlas part list --below-minimum --sort quantity --limit 0"),
    "part show": ("atlas part show 'Seal 40'",),
    "part create": ("atlas part create 'Seal 40' --quantity 12 --min-quantity 4 --unit pcs --category Seals",),
    "part update": ("atlas part update 'Seal 40' --min-quantity 6",),
    "part restock": ("atlas part restock 'Seal 40' --quantity 20 --description 'delivery 4711'",),
    "part consume": ("atlas part consume 'Seal 40' --work-order WO000012 --quantity 2",),
    "meter": ("atlas meter add-reading 'Running hours of M-101' 12450",),
    "meter list": ("atlas meter list --sort next",),
    "meter show": ("atlas meter show 'Running hours of M-101'",),
    "meter create": ("atlas meter create 'Running hours' --unit h --update-frequency 7 --asset A000003",),
    "meter update": ("atlas meter update 'Running hours' --update-frequency 1",),
    "meter add-reading": ("atlas meter add-reading 'Running hours of M-101' 12450",),
    "meter readings": ("atlas meter readings 'Running hours of M-101' --sort=-read",),
    "pm": ("atlas pm list", "atlas pm create 'Grease bearings' --every '2 weeks' --days mon,thu --asset A000003"),
    "pm create": (
        "atlas pm create 'Grease bearings' --every '2 weeks' --days mon,thu --start tomorrow --asset A000003",
        "atlas pm create 'Inspect crane' --every year --after-completion --assign 'Tom Technician'",
    ),
    "pm update": ("atlas pm update PM000001 --every month",),
    "pm trigger": ("atlas pm trigger PM000001",),
    "pm list": ("atlas pm list --sort next",),
    "pm show": ("atlas pm show PM000001",),
    "request": ("atlas request list --state pending",),
    "request list": ("atlas request list --state pending", "atlas request list --sort=-created"),
    "request create": ("atlas request create 'Light flickers' --location 'Plant 1' --priority low",),
    "request update": ("atlas request update R000001 --priority high",),
    "request approve": ("atlas request approve R000001",),
    "request cancel": ("atlas request cancel R000001 --reason 'done already'",),
    "request show": ("atlas request show R000001",),
    "user": ("atlas user list",),
    "user list": ("atlas user list --sort name",),
    "user invite": ("atlas user invite new@plant.example --role technician",),
    "profile": ("atlas --profile plant2 login", "atlas profile use plant2"),
    "profile list": ("atlas profile list",),
    "profile use": ("atlas profile use plant2",),
    "login": ("atlas login", "atlas --profile plant2 login --base-url https://plant2.example/api"),
    "logout": ("atlas logout",),
    "mcp": ("atlas mcp --read-only", "atlas mcp --http --confirm --audit atlas-writes.jsonl"),
    "whoami": ("atlas whoami",),
    "doctor": ("atlas doctor", "atlas doctor --make-fields"),
    "export": (
        "atlas export work-orders all.xlsx",
        "atlas export assets assets.csv --excel",
        "atlas export users - --format jsonl",
    ),
    "import": (
        "atlas import assets --template assets.xlsx",
        "atlas import assets assets.xlsx --dry-run",
        "atlas import work-orders plan.csv --map 'Échéance=dueDate' --date-format dd/mm/yyyy",
    ),
    "report": ("atlas report maintenance.html --weeks 26",),
    "feedback": ("atlas feedback feedback.sqlite3",),
    "api": ("atlas api get /license/state", "atlas api post /assets/search -d '{\"pageSize\": 5}'"),
    "open": ("atlas open WO000012",),
    "sandbox": ("atlas sandbox --port 8080",),
    "outbox": ("atlas outbox list outbox.sqlite3",),
    "outbox list": ("atlas outbox list outbox.sqlite3 --state set_aside",),
    "outbox retry": ("atlas outbox retry outbox.sqlite3 KEY",),
    "outbox drop": ("atlas outbox drop outbox.sqlite3 KEY",),
    "maintainx": ("atlas maintainx sync sync.sqlite3 --dry-run",),
    "maintainx sync": ("atlas maintainx sync sync.sqlite3 --dry-run",),
    "maintainx subscribe": ("atlas maintainx subscribe https://plant.example/maintainx secrets.json",),
    "maintainx unsubscribe": ("atlas maintainx unsubscribe secrets.json",),
    "maintainx conflicts": ("atlas maintainx conflicts sync.sqlite3",),
    "servicetitan": ("atlas servicetitan check servicetitan.toml",),
    "servicetitan check": ("atlas servicetitan check servicetitan.toml",),
    "servicetitan push": ("atlas servicetitan push servicetitan.toml --dry-run",),
    "servicetitan pull": ("atlas servicetitan pull servicetitan.toml",),
}


def with_examples(command: Any, path: str = "") -> Any:
    """Add the examples to the help pages of a command and its subcommands, and summaries that are never cut."""
    if command.help:
        command.short_help = re.split(r"[:;]\s|\.?\n|\.$", command.help.strip())[0] + "."
        command.help = command.help.replace("{kinds}", ", ".join(kind_names()) if path in ("import", "export") else "")
    if examples := EXAMPLES.get(path):
        lines = "\n".join(f"  {line}" for line in examples)
        command.epilog = f"\b\nExamples:\n{lines}"
    for name, subcommand in getattr(command, "commands", {}).items():
        with_examples(subcommand, f"{path} {name}".strip())
    return command
