"""Validation rules of ServiceTitan, shared by all of its records."""

from __future__ import annotations

from typing import Any

from dateutil.parser import isoparse

from rivet.integrations.atlas_sandbox.vendors.servicetitan_shapes import JOB_TYPES, LOCATIONS, TECHNICIANS, problem
from rivet.integrations.atlas_sandbox.vendors.vendor_app import Call

BUSINESS_UNITS, CAMPAIGNS = (301, 302), (501,)
PRIORITIES = ("Low", "Normal", "High", "Urgent")

Record = dict[str, Any]


def problems_of(body: Record) -> dict[str, list[str]]:
    """Return what is wrong with a new job, by its properties."""
    found: dict[str, list[str]] = {}
    if LOCATIONS.get(body.get("locationId", 0)) != body.get("customerId"):
        found["locationId"] = ["Location does not belong to the customer"]
    for name, known in (("businessUnitId", BUSINESS_UNITS), ("campaignId", CAMPAIGNS), ("priority", PRIORITIES)):
        if body.get(name) not in known:
            found[name] = ["is not valid"]
    if body.get("businessUnitId") not in JOB_TYPES.get(body.get("jobTypeId", 0), ("", []))[1]:
        found["jobTypeId"] = ["Job type does not match the business unit"]
    for appointment in body.get("appointments", []):
        if not appointment.get("start") or not appointment.get("end") or appointment["end"] <= appointment["start"]:
            found["appointments"] = ["start and end are required, and end must be later"]
        if not set(appointment.get("technicianIds") or ()) <= {*TECHNICIANS}:
            found["technicianIds"] = ["is not valid"]
    return found


def check_reason(call: Call, known: dict[int, tuple[str, bool]]) -> None:
    """Check the reason of a hold or a cancellation.

    Raises:
        VendorRefusal: It is not active, or there is no memo.
    """
    body = call.json()
    if not known.get(body.get("reasonId"), ("", False))[1] or not body.get("memo"):
        raise problem(400, "Validation", {"reasonId": ["an active reasonId and memo are required"]})


def modified(records: list[Record], call: Call) -> list[Record]:
    """Return the records that were modified since the time of a request."""
    if since := call.first("modifiedOnOrAfter"):
        return [one for one in records if isoparse(one["modifiedOn"]) >= isoparse(since)]
    return records
