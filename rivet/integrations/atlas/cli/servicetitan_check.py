"""Checks of ``atlas servicetitan check``: whether the records of a mapping exist in both systems, and fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from atlas_api.api.customers import list_customers_mini
from atlas_api.api.work_order_categories import list_work_order_categories

from rivet.integrations.atlas.cli.output import Check
from rivet.integrations.atlas.exceptions import AtlasError
from rivet.integrations.atlas.servicetitan._job_mapping import names_of

if TYPE_CHECKING:
    from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
    from rivet.integrations.atlas.servicetitan import Mapping, SyncServiceTitanClient


def checks_of(mapping: Mapping, atlas: SyncAtlasClient, servicetitan: SyncServiceTitanClient) -> list[Check]:
    """Check a mapping, as far as that is possible before an export.

    ServiceTitan's customers, locations, campaigns and business units have APIs of their own, which are not asked: a
    wrong one shows with the first job.
    """
    return [*_of_servicetitan(mapping, servicetitan), *_needed(mapping), *_of_atlas(mapping, atlas)]


def _of_servicetitan(mapping: Mapping, client: SyncServiceTitanClient) -> Iterator[Check]:
    works = list(mapping.categories.values())
    yield _known("job types", client.names("job-types"), [mapping.job_type, *(work.job_type for work in works)])
    for name, id in (("hold reason", mapping.hold_reason), ("cancel reason", mapping.cancel_reason)):
        found = client.names("job-hold-reasons" if name == "hold reason" else "job-cancel-reasons")
        if id is None:  # then holds and cancellations are not exported
            yield Check(True, name, f"none is set; there are {_shown(found)}")
        else:
            yield _known(name, found, [id])
    if mapping.equipment_types:
        yield _known("equipment types", client.names("equipment-types"), mapping.equipment_types.values())
    units = client.job_types()
    pairs = [(mapping.job_type, mapping.business_unit)]
    pairs += [(work.job_type or mapping.job_type, work.business_unit or mapping.business_unit) for work in works]
    for job_type, unit in dict.fromkeys(pairs):
        allowed = units.get(job_type or 0, [])
        if unit is not None and allowed and unit not in allowed:
            hint = f"job type {job_type} is for {', '.join(map(str, allowed))}, not for {unit}"
            yield Check(False, "business units", hint)


def _needed(mapping: Mapping) -> Iterator[Check]:
    for name in ("business_unit", "job_type", "campaign"):
        if getattr(mapping, name) is None:
            yield Check(False, name, f"set {name}: work orders without a category that has one are not exported else")


def _of_atlas(mapping: Mapping, client: SyncAtlasClient) -> Iterator[Check]:
    yield from _named("locations", mapping.locations, client.iter_locations())
    yield from _named("categories", mapping.categories, list_work_order_categories.sync(client=client.api))
    if mapping.equipment_types:
        yield from _named("equipment types", mapping.equipment_types, client.asset_categories.find())
    yield from _named("technicians", mapping.technicians, client.iter_users() if mapping.technicians else ())
    if mapping.customers:
        try:
            customers = list_customers_mini.sync(client=client.api)
        except AtlasError as error:
            yield Check(False, "customers", error.message)
        else:
            yield from _named("customers", mapping.customers, customers)


def _named(what: str, names: Iterable[str], records: Iterable[Any]) -> Iterator[Check]:
    """Check that each name in the mapping is that of a record in Atlas."""
    known: set[str] = set()
    for one in records:
        known.update(names_of(one))
    if missing := [name for name in names if name not in known]:
        yield Check(False, what, f"Atlas has no {', '.join(map(repr, missing))}")


def _known(what: str, names: dict[int, str], given: Iterable[int | None]) -> Check:
    ids = sorted({id for id in given if id is not None})
    if missing := [str(id) for id in ids if id not in names]:
        return Check(False, what, f"{', '.join(missing)} is not among {_shown(names)}")
    if not ids:
        return Check(False, what, f"none is set; there are {_shown(names)}")
    return Check(True, what, f"{', '.join(names[id] for id in ids)}; there are {_shown(names)}")


def _shown(names: dict[int, str]) -> str:
    return ", ".join(f"{id} {name}" for id, name in names.items()) or "none"
