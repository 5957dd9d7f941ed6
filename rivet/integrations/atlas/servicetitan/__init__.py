"""Work orders and assets to ServiceTitan, and what people do there back (``rivet-atlas[servicetitan]``).

    from rivet.integrations.atlas import AtlasClient, F
    from rivet.integrations.atlas.servicetitan import ServiceTitanClient, ServiceTitanExport

    async with AtlasClient() as atlas, ServiceTitanClient() as servicetitan:
        export = ServiceTitanExport(atlas, servicetitan, "servicetitan.toml")
        report = await export.push(F.status == "OPEN")

``SyncServiceTitanExport`` does the same with a ``SyncAtlasClient`` and a ``SyncServiceTitanClient``.
"""

from __future__ import annotations

from rivet.integrations.atlas.servicetitan._async.client import ServiceTitanClient
from rivet.integrations.atlas.servicetitan._async.export import ServiceTitanExport
from rivet.integrations.atlas.servicetitan._job_mapping import Unmapped
from rivet.integrations.atlas.servicetitan._models import Appointment, ExportPage, Job, JobCreate
from rivet.integrations.atlas.servicetitan._reports import ExportReport, ExportStep, Refusal, StatusConflict
from rivet.integrations.atlas.servicetitan._sync.client import SyncServiceTitanClient
from rivet.integrations.atlas.servicetitan._sync.export import SyncServiceTitanExport
from rivet.integrations.atlas.servicetitan.mapping import Mapping

__all__ = (
    "Appointment",
    "ExportPage",
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
