# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of custom fields."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions
from rivet.integrations.atlas._kinds import payloads


class CustomFieldsQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    label: str
    field_type: payloads.CustomFieldTypeWord
    entity_type: payloads.CustomFieldEntityWord
    required: bool
    copy_on_repeat: bool
