"""JSON of ServiceTitan's records and errors as in its specification: exactly the required properties."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from dateutil.parser import isoparse

from rivet.integrations.atlas_sandbox.vendors.vendor_app import Call, VendorRefusal

GUID = "5b1f4a0e-7c1d-4f0e-9a63-0d9a6f2c1e11"
LOCATIONS = {201: 101, 202: 102}
"""Locations and their customers."""
JOB_TYPES = {401: ("Repair", [301]), 402: ("Maintenance", [301, 302])}
HOLD_REASONS = {601: ("Waiting for parts", True), 602: ("Of the old system", False)}
CANCEL_REASONS = {701: ("Not needed any more", True), 702: ("Of the old system", False)}
"""Reasons by id: their names, and whether they are active."""
EQUIPMENT_TYPES = {811: "Pumps"}
TECHNICIANS = (801, 901)
FEED_PAGE = 10
"""Records of a page of an export feed: few, so that there are several."""
LONG_AGO = "2025-01-01T00:00:00Z"
APPOINTMENT_STATUSES = {
    "Scheduled": "Scheduled", "Dispatched": "Dispatched", "InProgress": "Working", "Hold": "Hold", "Completed": "Done",
    "Canceled": "Canceled",
}  # fmt: skip
"""Status of a job's last appointment, by the job's status."""
DATES = ("installedOn", "actualReplacementDate", "manufacturedOn")
TEXTS = ("name", "serialNumber", "memo", "manufacturer", "model")
HIDDEN = ("appointments", "technicians")
"""Keys of a job that the sandbox stores and ServiceTitan does not show."""

Record = dict[str, Any]


def problem(status: int, title: str, errors: dict[str, list[str]] | None = None) -> VendorRefusal:
    """Return an error, with a trace id."""
    body = {"type": "about:blank", "title": title, "status": status, "traceId": secrets.token_hex(8)}
    return VendorRefusal(status, {**body, "errors": errors or {}, "data": {}})


def new_job(id: int, number: int, body: Record, now: str) -> Record:
    """Return a new job, with ids of its appointments above `number`."""
    appointments = [
        new_appointment(number + at, id, body["customerId"], one, now) for at, one in enumerate(body["appointments"], 1)
    ]
    ids = ("customerId", "locationId", "businessUnitId", "jobTypeId", "priority", "campaignId")
    return {
        "id": id, "jobNumber": str(id), "projectId": body.get("projectId"), "jobStatus": "Scheduled",
        "completedOn": None, **{name: body[name] for name in ids}, "appointmentCount": len(appointments),
        "firstAppointmentId": appointments[0]["id"], "lastAppointmentId": appointments[-1]["id"], "noCharge": False,
        "notificationsEnabled": True, "createdOn": now, "createdById": 1, "modifiedOn": now,
        "tagTypeIds": body.get("tagTypeIds") or [], "customerPo": body.get("customerPo") or "", "invoiceId": id + 1,
        "estimateIds": [], "equipmentIds": [], "summary": body.get("summary"),
        "customFields": [
            {"typeId": one["typeId"], "name": f"Field {one['typeId']}", "value": one.get("value") or ""}
            for one in body.get("customFields") or ()
        ],
        "appointments": appointments,
        "technicians": [one for each in body["appointments"] for one in each.get("technicianIds") or ()],
    }  # fmt: skip


def new_appointment(id: int, job: int, customer: int, body: Record, now: str) -> Record:
    """Return a new appointment."""
    return {
        "id": id, "jobId": job, "appointmentNumber": f"{job}-{id}", "start": body["start"], "end": body["end"],
        "arrivalWindowStart": body.get("arrivalWindowStart"), "arrivalWindowEnd": body.get("arrivalWindowEnd"),
        "specialInstructions": None, "createdOn": now, "modifiedOn": now, "customerId": customer, "unused": False,
        "createdById": 1, "isConfirmed": False, "active": True,
    }  # fmt: skip


def shown_appointment(appointment: Record, job: Record) -> Record:
    """Return an appointment as shown; its status follows its job's."""
    return {**appointment, "status": APPOINTMENT_STATUSES[job["jobStatus"]]}


def shown_job(job: Record, external: Mapping[str, str]) -> Record:
    """Return a job as shown, with the external data of the requesting application."""
    pairs = [{"key": key, "value": value} for key, value in external.items()]
    return {**{name: value for name, value in job.items() if name not in HIDDEN}, "externalData": pairs}


def new_equipment(id: int, body: Record, now: str) -> Record:
    """Return new installed equipment."""
    return {
        "id": id, "active": True, "equipmentId": None, "locationId": body["locationId"],
        "customerId": LOCATIONS[body["locationId"]], **{name: body.get(name) or "" for name in TEXTS},
        **{name: body.get(name) for name in DATES}, "createdOn": now, "modifiedOn": now,
        "cost": body.get("cost") or 0, "status": "Installed", "barcodeId": body.get("barcodeId"),
        "manufacturerWarrantyEnd": body.get("manufacturerWarrantyEnd"), "type": equipment_type(body),
        "attachments": body.get("attachments") or [],
    }  # fmt: skip


def equipment_type(body: Record) -> Record | None:
    """Return the type that a write gives equipment.

    Raises:
        VendorRefusal: There is no such type.
    """
    if (id := body.get("equipmentTypeId")) is None:
        return None
    if id not in EQUIPMENT_TYPES:
        raise problem(404, "The requested entity was not found")
    return {"id": id, "name": EQUIPMENT_TYPES[id]}


def equipment_types() -> list[Record]:
    """Return the tenant's equipment types."""
    return [
        {"id": id, "name": name, "active": True, "createdOn": LONG_AGO, "modifiedOn": LONG_AGO}
        for id, name in EQUIPMENT_TYPES.items()
    ]


def new_note(id: int, job: int, text: str, now: str) -> Record:
    """Return a new note, as the export feed shows it."""
    return {
        "id": id, "active": True, "text": text, "isPinned": False, "createdById": 1, "createdOn": now,
        "modifiedOn": now, "jobId": job,
    }  # fmt: skip


def shown_note(note: Record) -> Record:
    """Return a note as its job shows it: without an id."""
    return {name: value for name, value in note.items() if name not in ("id", "active", "jobId")}


def new_cancellation(id: int, job: int, body: Record, now: str) -> Record:
    """Return a new entry of a job's log of cancellations."""
    given = {"reasonId": body["reasonId"], "memo": body["memo"]}
    return {"id": id, "jobId": job, **given, "createdOn": now, "createdById": 1, "active": True}


def event(id: int, kind: str, now: str) -> Record:
    """Return a new event of a job's history."""
    return {"id": id, "employeeId": None, "eventType": kind, "date": now, "usedSchedulingTool": "Manual", "memo": ""}


def exported_event(event: Record) -> Record:
    """Return an event as the export feed shows it."""
    return {name: value for name, value in event.items() if name != "memo"}


def exported(records: list[Record], call: Call) -> Record:
    """Return a page of an export feed: what was changed since a date or a token, which is a time here."""
    since = isoparse(call.first("from") or LONG_AGO)
    found = sorted((one for one in records if _changed_at(one) >= since), key=_changed_at)
    data, rest = found[:FEED_PAGE], found[FEED_PAGE:]
    newest = _changed_at(rest[0]) if rest else max([since, *map(_changed_at, data)])
    return {"hasMore": bool(rest), "continueFrom": newest.isoformat(), "data": data}


def _changed_at(record: Record) -> datetime:
    """Return when a record was changed last; a job's history with its last event."""
    moment = record["history"][-1]["date"] if "history" in record else record.get("modifiedOn") or record["createdOn"]
    return isoparse(moment)


def reasons(known: Mapping[int, tuple[str, bool]]) -> list[Record]:
    """Return the reasons of holds or cancellations."""
    return [
        {"id": id, "name": name, "active": active, "createdOn": LONG_AGO, "modifiedOn": LONG_AGO}
        for id, (name, active) in known.items()
    ]


def job_types() -> list[Record]:
    """Return the tenant's job types."""
    return [
        {
            "id": id, "name": name, "businessUnitIds": units, "skills": [], "tagTypeIds": [], "priority": "Normal",
            "duration": 3600, "class": "Service", "summary": "", "noCharge": False, "invoiceSignaturesRequired": False,
            "createdOn": LONG_AGO, "modifiedOn": LONG_AGO, "externalData": [], "active": True,
            "isSmartDispatched": False, "defaultEstimateSoldAction": "None", "customFieldTypeIds": [],
        }
        for id, (name, units) in JOB_TYPES.items()
    ]  # fmt: skip


def active_page(records: list[Record], call: Call) -> tuple[int, Record]:
    """Return a page of the active records, or of others if the request includes them."""
    wanted = (call.first("active") or "True").capitalize()
    return 200, page([one for one in records if wanted == "Any" or str(one["active"]) == wanted], call)


def page(records: list[Record], call: Call) -> Record:
    """Return a page of a list.

    Raises:
        VendorRefusal: The page or its size is invalid.
    """
    number, size = int(call.first("page") or 1), int(call.first("pageSize") or 50)
    if number < 1 or not 1 <= size <= 5000:
        raise problem(400, "Validation", {"pageSize": ["is not valid"]})
    begin = (number - 1) * size
    data = records[begin : begin + size]
    return {"page": number, "pageSize": size, "hasMore": len(records) > begin + size, "totalCount": None, "data": data}


def external_pairs(given: Any) -> dict[str, str | None]:
    """Return the keys and values of the external data in a write.

    Raises:
        VendorRefusal: It belongs to another application.
    """
    if not given:
        return {}
    if given.get("applicationGuid") != GUID:
        raise problem(400, "Validation", {"externalData.applicationGuid": ["is not valid"]})
    return {one["key"]: one.get("value") for one in given["externalData"]}
