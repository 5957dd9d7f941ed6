"""Methods that return the response, too: ``client.with_raw_response``; raw_response.py wraps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.raw_response import async_raw
from rivet.integrations.atlas._support.misspelt_names import SuggestsAttributes

if TYPE_CHECKING:
    from rivet.integrations.atlas._client._async.client import AtlasClient


class AsyncRawCalls(SuggestsAttributes):
    """Methods of ``client.with_raw_response``: each returns its result with its last HTTP response."""

    def __init__(self, client: AtlasClient) -> None:
        self.create_work_order = async_raw(client.create_work_order)
        self.get_work_order = async_raw(client.get_work_order)
        self.update_work_order = async_raw(client.update_work_order)
        self.complete_work_order = async_raw(client.complete_work_order)
        self.list_work_orders = async_raw(client.list_work_orders)
        self.search_assets = async_raw(client.search_assets)
        self.get_asset = async_raw(client.get_asset)
        self.create_asset = async_raw(client.create_asset)
        self.update_asset = async_raw(client.update_asset)
        self.create_user = async_raw(client.create_user)
        self.health_check = async_raw(client.health_check)
        self.ensure_custom_field = async_raw(client.ensure_custom_field)
        self.upload_file = async_raw(client.upload_file)
        self.attach_files = async_raw(client.attach_files)
        self.detach_file = async_raw(client.detach_file)
        self.tag_atoms = async_raw(client.tag_atoms)
        self.request = async_raw(client.request)
