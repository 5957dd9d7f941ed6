# Made from atlas/servicetitan/_async/equipment_sync.py by scripts/unasync.py (make regenerate). Do not edit.
"""Synchronise assets and the installed equipment of jobs."""

from __future__ import annotations

import io
from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from typing import Any

from atlas_api.models.asset import Asset
from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas import AssetF
from rivet.integrations.atlas.exceptions import AtlasConflictError, AtlasError, AtlasLicenseError
from rivet.integrations.atlas.servicetitan import _equipment_mapping as equipment
from rivet.integrations.atlas.servicetitan._equipment_mapping import Mark
from rivet.integrations.atlas.servicetitan._job_mapping import ASSET_KEY, number_of
from rivet.integrations.atlas.servicetitan._models import Job
from rivet.integrations.atlas.servicetitan._reports import ExportStep, Refusal, continue_or_raise
from rivet.integrations.atlas.servicetitan._sync.run_parts import BATCH, SyncRunParts
from rivet.integrations.atlas.vendors.errors import VendorAuthError, VendorRefusedError

LARGEST_FILE = 35 * 1024 * 1024
"""Maximum bytes of a file of Atlas."""

Record = AnyMapping[str, Any]


class SyncEquipmentSync:
    """Makes equipment of assets, keeps both up to date with their files, and attaches it to jobs.

    Equipment has no field for an Atlas id: the end of its memo has it, with a digest of the asset as both last had it.
    What is read is kept for one run.

    Args:
        parts: What the run's steps share.
    """

    def __init__(self, parts: SyncRunParts) -> None:
        self._atlas, self._titan, self._create_once, self._mapping, self._report = parts
        self._waiting: list[tuple[WorkOrder, Job]] = []
        self._assets: dict[int, Asset] = {}
        self._installed: dict[int, dict[int, Record]] = {}

    def add(self, work_order: WorkOrder, job: Job) -> None:
        """Attach the equipment of a work order's asset to its job, together with others."""
        if self._mapping.equipment and (work_order.asset is not None or ASSET_KEY in job.external):
            self._waiting.append((work_order, job))
        if len(self._waiting) >= BATCH:
            self.flush()

    def flush(self) -> None:
        """Attach the equipment of all work orders that were added.

        Raises:
            AtlasError: The cause is not in one of them.
        """
        waiting, self._waiting = self._waiting, []
        if not waiting or "equipment" in self._report.without:
            return
        self._read_assets([work_order["assetId"] for work_order, _ in waiting if work_order.asset is not None])
        for work_order, job in waiting:
            try:
                if not self._is_listed(work_order, job):
                    return
                self._equip(work_order, job)
            except VendorAuthError as error:
                self._report.leave_out("equipment", number_of(work_order), error)
                return
            except AtlasError as error:
                continue_or_raise(error, number_of(work_order), self._report)

    def pull(self, records: Sequence[Record]) -> None:
        """Bring corrections and attachments of changed equipment back to the assets.

        Args:
            records: Changed equipment, as ServiceTitan's JSON.
        """
        marked = [(one, mark) for one in records if (mark := equipment.mark_of(one)) is not None and mark.here]
        self._read_assets([mark.asset for _, mark in marked])
        for record, mark in marked:
            asset = self._assets.get(mark.asset)
            if asset is None:
                continue
            try:
                self._correct(record, mark, asset)
            except AtlasError as error:
                continue_or_raise(error, f"asset {number_of(asset)}", self._report)

    def _read_assets(self, ids: list[int]) -> None:
        wanted = sorted(set(ids) - self._assets.keys())
        for begin in range(0, len(wanted), BATCH):
            walk = self._atlas.iter_assets(AssetF.id.in_(*wanted[begin : begin + BATCH]), lane="bulk")
            self._assets |= {asset.id: asset for asset in walk}

    def _at(self, location: int) -> dict[int, Record]:
        """Return the equipment of assets at a location, by their ids."""
        if location not in self._installed:
            found: dict[int, Record] = {}
            for one in self._titan.iter_equipment(location):
                if (mark := equipment.mark_of(one)) is not None:
                    found.setdefault(mark.asset, one)
            self._installed[location] = found
        return self._installed[location]

    def _is_listed(self, work_order: WorkOrder, job: Job) -> bool:
        """Read the equipment of a job's location; return whether ServiceTitan has such a list."""
        try:
            self._at(job.location_id)
        except VendorRefusedError as error:
            self._report.leave_out("equipment", number_of(work_order), error)
            return False
        return True

    def _equip(self, work_order: WorkOrder, job: Job) -> None:
        there = self._at(job.location_id)
        attached = self._attached(job)
        wanted: int | None = work_order["assetId"] if work_order.asset is not None else None
        before = job.external.get(ASSET_KEY)
        detached = there.get(int(before)) if before and before != str(wanted) else None
        if detached is not None and detached["id"] in attached:
            self._step("equipment", work_order, job, f"without {detached['name']}")
            if not self._report.dry_run:
                self._titan.detach_equipment(job.id, detached["id"])
        asset = self._assets.get(wanted or 0)
        if asset is not None:
            id = self._ensure(asset, work_order, job)
            if id is None or id not in attached:
                self._step("equipment", work_order, job, number_of(asset))
                if id is not None and not self._report.dry_run:
                    self._titan.attach_equipment(job.id, id)
        if before != (key := None if asset is None else str(wanted)) and not job.is_new and not self._report.dry_run:
            external = {name: value for name, value in job.external.items() if name != ASSET_KEY}
            self._titan.update_job(job.id, external=external if key is None else {**external, ASSET_KEY: key})

    def _attached(self, job: Job) -> list[int]:
        if job.is_new:
            return []
        given = job.raw.get("equipmentIds")
        return self._titan.equipment_of(job.id) if given is None else list(given)

    def _ensure(self, asset: Asset, work_order: WorkOrder, job: Job) -> int | None:
        """Create or update the equipment of an asset; return its id, or None if a dry run would create it."""
        there = self._at(job.location_id)
        values, files, here = self._exported(asset)
        record = there.get(asset.id)
        if record is None and self._report.dry_run:
            return None
        if record is None:
            mark = Mark(asset.id) if files else Mark(asset.id, here, equipment.digests_there(values))
            record = self._created(asset.id, job.location_id, {**values, "memo": equipment.memo_of("", mark)})
            if not files:
                record = self._settled(record, Mark(asset.id, here))
        there[asset.id] = record
        found = equipment.mark_of(record)
        if found is None or found.here != here:
            # Lists have no attachments, and what was listed may be older than a technician's note in the memo.
            record = self._titan.get_equipment(int(record["id"]))
            new = self._uploaded(record, files, work_order, job) if files else []
            if new:  # once more: uploads take long, and an update replaces all attachments
                record = self._titan.get_equipment(int(record["id"]))
            changes = equipment.changes_of(record, values)
            if changes:
                self._step("equipment", work_order, job, ", ".join(sorted(changes)))
            if new:
                changes["attachments"] = [*(record.get("attachments") or ()), *new]
            if not self._report.dry_run:
                there[asset.id] = self._settled({**record, **changes}, Mark(asset.id, here), changes)
        return int(record["id"])

    def _exported(self, asset: Asset) -> tuple[dict[str, Any], list[Any], str]:
        """Return an asset's values and files for ServiceTitan, and their digest."""
        files = equipment.files_of(asset) if self._mapping.files else []
        values = equipment.values_of(asset, self._mapping)
        return values, files, equipment.digest_here(values, files)

    def _settled(self, record: Record, mark: Mark, changes: Record | None = None) -> Record:
        """Write changes of equipment, with a mark of what ServiceTitan then has: it may store another value."""
        for _ in range(2):
            there = equipment.digests_there(record)
            found = equipment.mark_of(record)
            if changes is None and found is not None and found.there == there:
                break
            memo = equipment.memo_of(str(record.get("memo") or ""), mark._replace(there=there))
            record = self._titan.update_equipment(int(record["id"]), **(changes or {}), memo=memo)
            changes = None
        return record

    def _created(self, asset: int, location: int, values: dict[str, Any]) -> Record:
        def make() -> Record:
            return self._titan.create_equipment(location, **values)

        def find() -> Record | None:
            self._installed.pop(location, None)
            return (self._at(location)).get(asset)

        return self._create_once.once(make, find)

    def _uploaded(self, record: Record, files: list[Any], work_order: WorkOrder, job: Job) -> list[dict[str, str]]:
        """Upload the files that equipment lacks; return its new attachments."""
        new: list[dict[str, str]] = []
        for file in equipment.missing_there(record.get("attachments") or (), files):
            name = equipment.file_name(file)
            try:
                if not self._report.dry_run:
                    content = io.BytesIO()
                    self._atlas.download_file(file, content, lane="bulk")
                    new.append(equipment.attachment_of(file, self._titan.upload_attachment(name, content.getvalue())))
            except (VendorRefusedError, AtlasLicenseError) as error:
                # Reported once for each change of the asset: the other files are copied.
                self._report.refused.append(Refusal(number_of(work_order), f"its asset's file {name}: {error.message}"))
            else:
                self._step("file", work_order, job, name)
        return new

    def _correct(self, record: Record, mark: Mark, asset: Asset) -> None:
        _, files, here = self._exported(asset)
        if here != mark.here:
            return  # changed in Atlas, too: the next push compares both
        changes: Any = equipment.corrections_of(record, mark)
        number = number_of(asset)
        detail = ", ".join(sorted(changes))
        if self._mapping.files:
            detailed = self._titan.get_equipment(int(record["id"]))
            new = self._downloaded(equipment.missing_here(detailed.get("attachments") or (), files), number)
            if new:
                changes["files"] = [{"id": id} for id in (*(file.id for file in asset.files or ()), *new)]
        if changes and not self._report.dry_run:
            try:
                updated = self._atlas.update_asset(asset.id, changes, if_unchanged_since=asset.updated_at)
            except AtlasConflictError:
                message = "it changed in Atlas meanwhile, so nothing was brought back: the next push compares both."
                self._report.refused.append(Refusal(f"asset {number}", message))
                return
            self._assets[asset.id] = updated
            self._settled(record, Mark(asset.id, self._exported(updated)[2]), {})
        if detail:
            self._report.steps.append(ExportStep("atlas asset", number, None, detail))

    def _downloaded(self, missing: dict[str, str], number: str) -> list[int]:
        """Upload attachments to Atlas; return the ids of the files."""
        new = []
        for name, url in missing.items():
            try:
                if not self._report.dry_run:
                    content = self._titan.download_attachment(url, LARGEST_FILE)
                    new.append((self._atlas.upload_file(content, name=name, lane="bulk")).id)
            except (VendorRefusedError, AtlasLicenseError) as error:
                self._report.refused.append(Refusal(number, f"the attachment {name}: {error.message}"))
            else:
                self._report.steps.append(ExportStep("atlas file", number, None, name))
        return new

    def _step(self, action: Any, work_order: WorkOrder, job: Job, detail: str) -> None:
        self._report.steps.append(ExportStep(action, number_of(work_order), job.shown_number, detail))
