"""ServiceTitan v2, as its specifications tell it: jobs, appointments, notes, reasons, installed equipment."""

from __future__ import annotations

import secrets
import time
from typing import Any
from urllib.parse import parse_qs

from dateutil.parser import isoparse

from rivet.integrations.atlas_sandbox._http.rate_limits import Limit
from rivet.integrations.atlas_sandbox.vendors.vendor_app import Call, VendorApp, VendorRefusal

CLIENT_ID, CLIENT_SECRET, APP_KEY = "cid.sandbox", "cs.sandbox-secret", "ak.sandbox-key"
TENANT, GUID = "1234567", "5b1f4a0e-7c1d-4f0e-9a63-0d9a6f2c1e11"
LOCATIONS = {201: 101, 202: 102}
"""Locations and their customers."""
BUSINESS_UNITS, CAMPAIGNS, TECHNICIANS = (301, 302), (501,), (801,)
JOB_TYPES = {401: ("Repair", [301]), 402: ("Maintenance", [301, 302])}
HOLD_REASONS, CANCEL_REASONS = {601: "Waiting for parts"}, {701: "Not needed any more"}
PRIORITIES = ("Low", "Normal", "High", "Urgent")
LIFETIME = 900
"""Seconds that a token lives."""

Record = dict[str, Any]
_REQUIRED = ("customerId", "locationId", "businessUnitId", "jobTypeId", "priority", "campaignId", "appointments")
_OPTIONAL = ("summary", "customFields", "tagTypeIds", "externalData", "customerPo")
_OF_EQUIPMENT = ("name", "serialNumber", "memo", "manufacturer", "model", "installedOn", "locationId")


class ServiceTitan(VendorApp):
    """A ServiceTitan tenant in memory.

    Args:
        limit: Requests in a window.
    """

    def __init__(self, limit: Limit) -> None:
        number = r"(\d{1,18})"
        jobs, appointments = f"/jpm/v2/tenant/{TENANT}/jobs", f"/jpm/v2/tenant/{TENANT}/appointments"
        equipment = f"/equipmentsystems/v2/tenant/{TENANT}/installed-equipment"
        self._tokens: dict[str, float] = {}
        super().__init__(
            limit,
            10_000,
            [
                ("POST", "/connect/token", self._sign_in),
                ("GET", jobs, self._list_jobs),
                ("POST", jobs, self._create_job),
                ("GET", f"{jobs}/{number}", lambda call, id: (200, self._shown(self._job(id), call))),
                ("PATCH", f"{jobs}/{number}", self._patch_job),
                ("PUT", f"{jobs}/{number}/cancel", self._cancel),
                ("PUT", f"{jobs}/{number}/remove-cancellation", self._restore),
                ("PUT", f"{jobs}/{number}/complete", self._complete),
                ("PUT", f"{appointments}/{number}/hold", self._hold),
                ("DELETE", f"{appointments}/{number}/hold", self._resume),
                ("GET", f"{jobs}/{number}/notes", self._list_notes),
                ("POST", f"{jobs}/{number}/notes", self._add_note),
                ("GET", f"{jobs}/{number}/equipment", self._attached),
                ("POST", f"{jobs}/{number}/equipment", self._attach),
                ("GET", f"/jpm/v2/tenant/{TENANT}/job-hold-reasons", lambda call: self._names(HOLD_REASONS, call)),
                ("GET", f"/jpm/v2/tenant/{TENANT}/job-cancel-reasons", lambda call: self._names(CANCEL_REASONS, call)),
                ("GET", f"/jpm/v2/tenant/{TENANT}/job-types", self._job_types),
                ("GET", equipment, self._list_equipment),
                ("POST", equipment, self._create_equipment),
            ]
        )  # fmt: skip

    def forget(self) -> None:
        self.jobs: dict[int, Record] = {}
        self.notes: dict[int, list[Record]] = {}
        self.equipment: dict[int, Record] = {}
        self._external: dict[int, dict[str, str]] = {}

    # ------------------------------------------------------------------------------------------------- access
    def settings(self, address: str) -> dict[str, str]:
        return {
            "SERVICETITAN_BASE_URL": address,
            "SERVICETITAN_AUTH_URL": address,
            "SERVICETITAN_CLIENT_ID": CLIENT_ID,
            "SERVICETITAN_CLIENT_SECRET": CLIENT_SECRET,
            "SERVICETITAN_APP_KEY": APP_KEY,
            "SERVICETITAN_TENANT_ID": TENANT,
            "SERVICETITAN_APPLICATION_GUID": GUID,
        }

    def allow(self, call: Call) -> None:
        if call.path == "/connect/token":
            return
        token = call.headers.get("authorization", "").removeprefix("Bearer ")
        if self._tokens.get(token, 0.0) < time.monotonic() or call.headers.get("st-app-key") != APP_KEY:
            raise _problem(401, "Unauthorized")
        if not self.window.take():
            raise VendorRefusal(429, {"title": "Too many requests"})

    def not_found(self) -> Any:
        return _problem(404, "The requested entity was not found").body

    def _sign_in(self, call: Call) -> tuple[int, Any]:
        form = {name: values[0] for name, values in parse_qs(call.content.decode()).items()}
        if form.get("grant_type") != "client_credentials":
            return 400, {"error": "unsupported_grant_type"}
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
            return 400, {"error": "invalid_client"}
        token = secrets.token_urlsafe(24)
        self._tokens[token] = time.monotonic() + LIFETIME
        return 200, {"access_token": token, "expires_in": LIFETIME, "token_type": "Bearer", "scope": ""}

    # --------------------------------------------------------------------------------------------------- jobs
    def _list_jobs(self, call: Call) -> tuple[int, Any]:
        found = list(self.jobs.values())
        if key := call.first("externalDataKey"):
            values = (call.first("externalDataValues") or "").split(",")
            if not call.first("externalDataApplicationGuid"):
                raise _problem(400, "Validation", {"externalDataApplicationGuid": ["is required"]})
            found = [job for job in found if self._external[job["id"]].get(key) in values]
        if since := call.first("modifiedOnOrAfter"):
            found = [job for job in found if isoparse(job["modifiedOn"]) >= isoparse(since)]
        page = self._page(found, call)
        return 200, {**page, "data": [self._shown(job, call) for job in page["data"]]}

    def _create_job(self, call: Call) -> tuple[int, Any]:
        body = call.json()
        wrong = {name: ["is required"] for name in _REQUIRED if not body.get(name)}
        wrong |= {name: ["is unknown"] for name in body.keys() - {*_REQUIRED, *_OPTIONAL}}
        if not wrong:
            wrong = self._wrong(body)
        if wrong:
            raise _problem(400, "The request cannot be processed, check validation errors", wrong)
        id, now = self.number(), self.now()
        appointments = [self.number() for _ in body["appointments"]]
        job: Record = {
            "id": id, "jobNumber": str(id), "projectId": None, "jobStatus": "Scheduled", "completedOn": None,
            **{name: body[name] for name in _REQUIRED if name != "appointments"},
            "appointmentCount": len(appointments), "firstAppointmentId": appointments[0],
            "lastAppointmentId": appointments[-1], "noCharge": False, "createdOn": now, "modifiedOn": now,
            "tagTypeIds": body.get("tagTypeIds", []), "customerPo": body.get("customerPo"),
            "summary": body.get("summary"), "customFields": body.get("customFields", []), "equipmentIds": [],
            "appointments": body["appointments"],
            "technicians": [one for each in body["appointments"] for one in each.get("technicianIds") or []],
        }  # fmt: skip
        self.jobs[id], self.notes[id] = job, []
        self._external[id] = _pairs(body.get("externalData"))
        return 200, self._shown(job, call, own=True)

    @staticmethod
    def _wrong(body: Record) -> dict[str, list[str]]:
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
        return found

    def _patch_job(self, call: Call, id: int) -> tuple[int, Any]:
        job, body = self._job(id), call.json()
        if body.get("priority", "Low") not in PRIORITIES:
            raise _problem(400, "Validation", {"priority": ["is not valid"]})
        job.update({name: body[name] for name in ("summary", "priority", "customFields", "tagTypeIds") if name in body})
        if given := body.get("externalData"):
            merges = given.get("patchMode") == "Merge"
            self._external[id] = {**(self._external[id] if merges else {}), **_pairs(given)}
        self._touch(job)
        return 200, self._shown(job, call, own=True)

    def _cancel(self, call: Call, id: int) -> tuple[int, Any]:
        job = self._job(id)
        self._reasoned(call, CANCEL_REASONS)
        if job["jobStatus"] in ("Canceled", "Completed"):
            raise _problem(409, "Job already completed or cancelled")
        return self._move(job, "Canceled")

    def _restore(self, _call: Call, id: int) -> tuple[int, Any]:
        job = self._job(id)
        if job["jobStatus"] != "Canceled":
            raise _problem(400, "Job is not cancelled")
        return self._move(job, "Scheduled")

    def _complete(self, call: Call, id: int) -> tuple[int, Any]:
        job, on = self._job(id), call.json().get("completedOn")
        if not on:
            raise _problem(400, "Validation", {"completedOn": ["is required"]})
        if job["jobStatus"] in ("Canceled", "Completed") or not job["technicians"]:
            raise _problem(409, "Job already completed or cancelled or has no assigned technicians")
        job["completedOn"] = on
        return self._move(job, "Completed")

    def _hold(self, call: Call, id: int) -> tuple[int, Any]:
        job = self._of_appointment(id)
        self._reasoned(call, HOLD_REASONS)
        if job["jobStatus"] in ("Canceled", "Completed", "Hold"):
            raise _problem(409, f"Appointment is {job['jobStatus']}")
        return self._move(job, "Hold")

    def _resume(self, _call: Call, id: int) -> tuple[int, Any]:
        job = self._of_appointment(id)
        if job["jobStatus"] != "Hold":
            raise _problem(409, "Appointment is not on hold")
        return self._move(job, "Scheduled")

    def _move(self, job: Record, status: str) -> tuple[int, Any]:
        job["jobStatus"] = status
        self._touch(job)
        return 200, None

    # -------------------------------------------------------------------------------------- notes, equipment
    def _list_notes(self, call: Call, id: int) -> tuple[int, Any]:
        return 200, self._page(self.notes[self._job(id)["id"]], call)

    def _add_note(self, call: Call, id: int) -> tuple[int, Any]:
        job, text, now = self._job(id), call.json().get("text"), self.now()
        if not text:
            raise _problem(400, "Validation", {"text": ["is required"]})
        note = {"text": text, "isPinned": False, "createdById": 1, "createdOn": now, "modifiedOn": now}
        self.notes[job["id"]].append(note)
        self._touch(job)
        return 200, note

    def _attached(self, _call: Call, id: int) -> tuple[int, Any]:
        return 200, {"equipmentIds": self._job(id)["equipmentIds"]}

    def _attach(self, call: Call, id: int) -> tuple[int, Any]:
        job, given = self._job(id), call.json().get("equipmentIds") or []
        if not given or not set(given) <= self.equipment.keys():
            raise _problem(404, "The requested entity was not found")
        job["equipmentIds"] = list(dict.fromkeys([*job["equipmentIds"], *given]))
        self._touch(job)
        return 200, {"equipmentIds": job["equipmentIds"]}

    def _list_equipment(self, call: Call) -> tuple[int, Any]:
        places = (call.first("locationIds") or "").split(",")
        return 200, self._page([one for one in self.equipment.values() if str(one["locationId"]) in places], call)

    def _create_equipment(self, call: Call) -> tuple[int, Any]:
        body = call.json()
        if body.get("locationId") not in LOCATIONS:
            raise _problem(400, "Validation", {"locationId": ["is not valid"]})
        now = self.now()
        found = {name: body.get(name) for name in _OF_EQUIPMENT}
        made = {"id": self.number(), "active": True, "equipmentId": None, **found, "createdOn": now, "modifiedOn": now}
        self.equipment[made["id"]] = made
        return 200, made

    # ------------------------------------------------------------------------------------------------- shared
    def shown(self, name: str) -> Any:
        if name not in ("jobs", "notes", "equipment"):
            raise KeyError(name)
        found = getattr(self, name)
        return found if name == "notes" else list(found.values())

    def change(self, name: str, body: Any) -> Any:
        """``job``: what a dispatcher or a technician does: ``{"id", "jobStatus", "technicians"}``."""
        if name != "job":
            raise KeyError(name)
        job = self._job(body.pop("id"))
        job.update(body)
        self._touch(job)
        return job

    def _names(self, names: dict[int, str], call: Call) -> tuple[int, Any]:
        return 200, self._page([{"id": id, "name": name, "active": True} for id, name in names.items()], call)

    def _job_types(self, call: Call) -> tuple[int, Any]:
        found = [{"id": id, "name": name, "businessUnitIds": units} for id, (name, units) in JOB_TYPES.items()]
        return 200, self._page(found, call)

    def _page(self, found: list[Record], call: Call) -> Record:
        page, size = int(call.first("page") or 1), int(call.first("pageSize") or 50)
        if page < 1 or not 1 <= size <= 5000:
            raise _problem(400, "Validation", {"pageSize": ["is not valid"]})
        begin = (page - 1) * size
        more = len(found) > begin + size
        data = found[begin : begin + size]
        return {"page": page, "pageSize": size, "hasMore": more, "totalCount": None, "data": data}

    def _shown(self, job: Record, call: Call, *, own: bool = False) -> Record:
        """A job; what an application has noted on it is shown only to that one."""
        hidden = ("appointments", "technicians")
        shown = {name: value for name, value in job.items() if name not in hidden}
        if own or call.first("externalDataApplicationGuid") == GUID:
            pairs = self._external[job["id"]].items()
            shown["externalData"] = [{"key": key, "value": value} for key, value in pairs]
        return shown

    def _job(self, id: int) -> Record:
        if id not in self.jobs:
            raise _problem(404, "The requested entity was not found")
        return self.jobs[id]

    def _of_appointment(self, id: int) -> Record:
        for job in self.jobs.values():
            if job["lastAppointmentId"] == id:
                return job
        raise _problem(404, "The requested entity was not found")

    def _reasoned(self, call: Call, known: dict[int, str]) -> None:
        body = call.json()
        if body.get("reasonId") not in known or not body.get("memo"):
            raise _problem(400, "Validation", {"reasonId": ["reasonId and memo are required"]})

    def _touch(self, job: Record) -> None:
        job["modifiedOn"] = self.now()


def _pairs(given: Any) -> dict[str, str]:
    if not given:
        return {}
    if given.get("applicationGuid") != GUID:
        raise _problem(400, "Validation", {"externalData.applicationGuid": ["is not valid"]})
    return {one["key"]: one["value"] for one in given["externalData"] if one["value"] is not None}


def _problem(status: int, title: str, errors: dict[str, list[str]] | None = None) -> VendorRefusal:
    body = {"type": "about:blank", "title": title, "status": status, "traceId": secrets.token_hex(8)}
    return VendorRefusal(status, {**body, "errors": errors or {}, "data": {}})
