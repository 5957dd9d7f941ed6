"""Export of work orders to ServiceTitan, and their status back (``rivet-atlas[servicetitan]``).

    from rivet.integrations.atlas import AtlasClient, F
    from rivet.integrations.atlas.servicetitan import ServiceTitanClient, ServiceTitanExport

    async with AtlasClient() as atlas, ServiceTitanClient() as servicetitan:
        export = ServiceTitanExport(atlas, servicetitan, "servicetitan.toml")
        report = await export.push(F.status == "OPEN")

``SyncServiceTitanExport`` does the same with a ``SyncAtlasClient`` and a ``SyncServiceTitanClient``.
"""

from __future__ import annotations

from .async_client import ServiceTitanClient
from .async_export import ServiceTitanExport
from .jobs import Unmapped
from .mapping import Mapping
from .models import Appointment, Job, JobCreate
from .reports import ExportReport, ExportStep, Refusal, StatusConflict
from .sync_client import SyncServiceTitanClient
from .sync_export import SyncServiceTitanExport

__all__ = (
    "Appointment",
    "ExportReport",
    "ExportStep",
    "Job",
    "JobCreate",
    "Mapping",
    "Refusal",
    "ServiceTitanClient",
    "ServiceTitanExport",
    "StatusConflict",
    "SyncServiceTitanClient",
    "SyncServiceTitanExport",
    "Unmapped",
)
