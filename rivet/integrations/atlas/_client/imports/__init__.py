"""Run of import_records(): its arguments, its steps, and how each kind of client performs them."""

from rivet.integrations.atlas._client.imports._async.driver import AsyncImportDriver
from rivet.integrations.atlas._client.imports._sync.driver import SyncImportDriver
from rivet.integrations.atlas._client.imports.arguments import batch_seconds, importable
from rivet.integrations.atlas._client.imports.run import ImportRun

__all__ = ("AsyncImportDriver", "ImportRun", "SyncImportDriver", "batch_seconds", "importable")
