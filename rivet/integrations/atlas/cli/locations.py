"""``atlas location``: locations."""

from __future__ import annotations

from rivet.integrations.atlas.cli import output
from rivet.integrations.atlas.cli.record_commands import RecordKind, add_create, add_list, add_update, commands

LOCATIONS = RecordKind("location", "location", "locations", output.LOCATIONS)
app = commands(LOCATIONS)
add_list(app, LOCATIONS)
add_create(app, LOCATIONS)
add_update(app, LOCATIONS)
