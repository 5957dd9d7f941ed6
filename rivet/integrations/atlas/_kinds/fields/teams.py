# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Filter fields: Teams."""

from __future__ import annotations

from typing import Final

from atlas_api.models.team import Team

from rivet.integrations.atlas._search.field_types import Fields, IdField, ManyField, TextField


class TeamFields(Fields):
    """Filter fields of a team: `TeamF`."""

    id: Final = IdField[Team]("id")
    name: Final = TextField[Team]("name")
    description: Final = TextField[Team]("description")
    users: Final = ManyField[Team]("users", "user")


TeamF: Final = TeamFields()
