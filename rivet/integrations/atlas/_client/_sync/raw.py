# Made from atlas/_client/_async/raw.py by scripts/unasync.py (make regenerate). Do not edit.
"""Methods that return the response, too: ``client.with_raw_response``; raw_response.py wraps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.raw_response import sync_raw
from rivet.integrations.atlas._support.misspelt_names import SuggestsAttributes

if TYPE_CHECKING:
    from rivet.integrations.atlas._client._sync.client import SyncAtlasClient


class SyncRawCalls(SuggestsAttributes):
    """Methods of ``client.with_raw_response``: each returns its result with its last HTTP response."""

    def __init__(self, client: SyncAtlasClient) -> None:
        self.create_work_order = sync_raw(client.create_work_order)
        self.get_work_order = sync_raw(client.get_work_order)
        self.update_work_order = sync_raw(client.update_work_order)
        self.complete_work_order = sync_raw(client.complete_work_order)
        self.list_work_orders = sync_raw(client.list_work_orders)
        self.search_assets = sync_raw(client.search_assets)
        self.get_asset = sync_raw(client.get_asset)
        self.create_asset = sync_raw(client.create_asset)
        self.update_asset = sync_raw(client.update_asset)
        self.create_user = sync_raw(client.create_user)
        self.health_check = sync_raw(client.health_check)
        self.ensure_custom_field = sync_raw(client.ensure_custom_field)
        self.upload_file = sync_raw(client.upload_file)
        self.attach_files = sync_raw(client.attach_files)
        self.detach_file = sync_raw(client.detach_file)
        self.tag_atoms = sync_raw(client.tag_atoms)
        self.request = sync_raw(client.request)
