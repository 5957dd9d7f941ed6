"""Bulk jobs: calls for many work orders with bounded concurrency, and their resume file."""

from rivet.integrations.atlas._client.bulk.results import BulkItem, BulkProgress, BulkResult
from rivet.integrations.atlas._client.bulk.run import Bulk, first, is_doubtful, pair
from rivet.integrations.atlas._client.bulk.runners import async_bulk, sync_bulk

__all__ = ("Bulk", "BulkItem", "BulkProgress", "BulkResult", "async_bulk", "first", "is_doubtful", "pair", "sync_bulk")
