"""Sync many tenants with MaintainX on Celery: workers on as many machines as you like, a schedule, retries.

    export TENANTS=tenants.toml BROKER_URL=redis://127.0.0.1:6379/0 STATE_URL=postgresql+psycopg://user@host/database
    celery --app maintainx_fleet worker --beat          # one of them has --beat
    celery --app maintainx_fleet worker

TENANTS is a file with a table for each; the keys come from the environment, PLANT1_ATLAS_API_KEY and
PLANT1_MAINTAINX_API_KEY for the tenant plant1:

    [plant1]
    atlas = "https://atlas.example.com/api"
    organization = 17                       # MaintainX's, where the key has several
    settings = {rules = {"work_order.title" = "atlas"}}

Celery, because it is widespread and has all that is needed here: a queue, a schedule, retries
with pauses, and workers that take over from each other. A tenant is synced by one worker at a time, since PostgreSQL
keeps a lock for it that ends with the worker; if a worker dies, the next run resumes.
"""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any

from celery import Celery

from rivet.integrations.atlas import AtlasAuthError, AtlasConfigError, AtlasError, SyncAtlasClient
from rivet.integrations.atlas.maintainx import SyncMaintainXBridge, SyncMaintainXClient
from rivet.integrations.atlas.maintainx.settings import BridgeSettings
from rivet.integrations.atlas.vendors import BusyError, VendorAuthError

EVERY = 300.0
"""Seconds between the syncs of a tenant."""

broker = os.environ["BROKER_URL"]
app = Celery("maintainx_fleet", broker=broker, backend=broker)
app.conf.update(
    task_acks_late=True,  # a task whose worker dies is given to another one
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,  # a worker that is busy for hours must not keep others' tasks
    broker_connection_retry_on_startup=True,
    result_expires=3600,
)


def tenants() -> dict[str, dict[str, Any]]:
    """Return all tenants by name."""
    return tomllib.loads(Path(os.environ["TENANTS"]).read_text("utf-8"))


@app.on_after_finalize.connect
def schedule(sender: Celery, **_: Any) -> None:
    """Schedule each tenant every five minutes; a run ends if the previous one is still in progress."""
    for name in tenants():
        sender.add_periodic_task(EVERY, sync_tenant.s(name), expires=EVERY)


# Settings and passwords get no better by trying again; BusyError is one of the first kind.
HOPELESS = (AtlasConfigError, AtlasAuthError, VendorAuthError)


@app.task(bind=True, autoretry_for=(AtlasError,), dont_autoretry_for=HOPELESS, retry_backoff=10, max_retries=5)
def sync_tenant(task: Any, name: str) -> dict[str, Any]:
    """Sync a tenant; return the result and the worker."""
    tenant = tenants()[name]
    keys = {system: os.environ[f"{name.upper()}_{system}_API_KEY"] for system in ("ATLAS", "MAINTAINX")}
    options = BridgeSettings.read(tenant.get("settings", {})).options()
    with (
        SyncAtlasClient(tenant["atlas"], api_key=keys["ATLAS"]) as atlas,
        SyncMaintainXClient(
            keys["MAINTAINX"], organization_id=tenant.get("organization"), base_url=tenant.get("maintainx")
        ) as maintainx,
        SyncMaintainXBridge(atlas, maintainx, os.environ["STATE_URL"], pair=name, **options) as bridge,
    ):
        try:
            report = bridge.sync()
        except BusyError:
            return {"worker": task.request.hostname, "busy": True}
    counts = {"created": report.created, "updated": report.updated, "problems": len(report.problems)}
    return {"worker": task.request.hostname, **counts}
