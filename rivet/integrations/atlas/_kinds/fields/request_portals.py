# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Filter fields: Request portals."""

from __future__ import annotations

from typing import Final

from atlas_api.models.request_portal import RequestPortal

from rivet.integrations.atlas._search.field_types import DateField, Fields, IdField, TextField


class RequestPortalFields(Fields):
    """Filter fields of a request portal: `RequestPortalF`."""

    id: Final = IdField[RequestPortal]("id")
    created_by: Final = IdField[RequestPortal]("createdBy")
    updated_by: Final = IdField[RequestPortal]("updatedBy")
    created_at: Final = DateField[RequestPortal]("createdAt")
    updated_at: Final = DateField[RequestPortal]("updatedAt")
    title: Final = TextField[RequestPortal]("title")
    welcome_message: Final = TextField[RequestPortal]("welcomeMessage")
    uuid: Final = TextField[RequestPortal]("uuid")


RequestPortalF: Final = RequestPortalFields()
