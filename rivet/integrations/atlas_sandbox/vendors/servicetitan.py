"""ServiceTitan v2, as in its specifications of 2026: jobs, appointments, notes, reasons, installed equipment."""

from __future__ import annotations

import secrets
import time
from typing import Any
from urllib.parse import parse_qs

from dateutil.parser import isoparse

from rivet.integrations.atlas_sandbox._http.rate_limits import Limit
from rivet.integrations.atlas_sandbox.vendors import servicetitan_shapes as shapes
from rivet.integrations.atlas_sandbox.vendors.servicetitan_equipment import Equipment
from rivet.integrations.atlas_sandbox.vendors.servicetitan_rules import PRIORITIES, check_reason, modified, problems_of
from rivet.integrations.atlas_sandbox.vendors.servicetitan_shapes import (
    CANCEL_REASONS,
    GUID,
    HOLD_REASONS,
    active_page,
    exported,
    external_pairs,
    page,
    problem,
)
from rivet.integrations.atlas_sandbox.vendors.vendor_app import Call, VendorApp, VendorRefusal

CLIENT_ID, CLIENT_SECRET, APP_KEY = "cid.sandbox", "cs.sandbox-secret", "ak.sandbox-key"
TENANT = "1234567"
LIFETIME = 900
"""Lifetime of a token in seconds."""
OVER = ("Canceled", "Completed")

Record = dict[str, Any]
_REQUIRED = ("customerId", "locationId", "businessUnitId", "jobTypeId", "priority", "campaignId", "appointments")
_OPTIONAL = ("summary", "customFields", "tagTypeIds", "externalData", "customerPo", "projectId")


class ServiceTitan(VendorApp):
    """ServiceTitan tenant in memory.

    Args:
        limit: Rate limit: requests per window.
    """

    def __init__(self, limit: Limit) -> None:
        number = r"(\d{1,18})"
        tenant = f"/jpm/v2/tenant/{TENANT}"
        jobs, appointments = f"{tenant}/jobs", f"{tenant}/appointments"
        self._tokens: dict[str, float] = {}
        super().__init__(
            limit,
            10_000,
            [
                ("POST", "/connect/token", self._sign_in),
                ("GET", jobs, self._list_jobs),
                ("POST", jobs, self._create_job),
                ("GET", f"{jobs}/{number}", lambda call, id: (200, self._shown(self.job(id), call))),
                ("PATCH", f"{jobs}/{number}", self._patch_job),
                ("PUT", f"{jobs}/{number}/cancel", self._cancel),
                ("PUT", f"{jobs}/{number}/remove-cancellation", self._restore),
                ("GET", appointments, self._list_appointments),
                ("GET", f"{appointments}/{number}", lambda _, id: (200, self._appointment(id))),
                ("PATCH", f"{appointments}/{number}/reschedule", self._reschedule),
                ("PUT", f"{appointments}/{number}/hold", self._hold),
                ("DELETE", f"{appointments}/{number}/hold", self._resume),
                ("GET", f"{jobs}/{number}/notes", self._list_notes),
                ("POST", f"{jobs}/{number}/notes", self._add_note),
                ("GET", f"{jobs}/{number}/canceled-log", self._list_cancellations),
                ("GET", f"{jobs}/{number}/history", lambda _, id: (200, {"history": self.history[self.job(id)["id"]]})),
                ("GET", f"{tenant}/export/(jobs|appointments|job-notes|job-history|job-canceled-logs)", self._export),
                ("GET", f"{tenant}/job-hold-reasons", lambda call: active_page(shapes.reasons(HOLD_REASONS), call)),
                ("GET", f"{tenant}/job-cancel-reasons", lambda call: active_page(shapes.reasons(CANCEL_REASONS), call)),
                ("GET", f"{tenant}/job-types", lambda call: active_page(shapes.job_types(), call)),
            ],
        )

    def forget(self) -> None:
        self.jobs: dict[int, Record] = {}
        self.notes: dict[int, list[Record]] = {}
        self.cancellations: dict[int, list[Record]] = {}
        self.history: dict[int, list[Record]] = {}
        self.equipment = Equipment(self)
        self.more_routes = self.equipment.routes(TENANT)
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
            raise problem(401, "Unauthorized")
        if not self.window.try_acquire():
            raise VendorRefusal(429, {"title": "Too many requests"})

    def not_found(self) -> Any:
        """Return the body for an unknown path, which the API does not define: none."""
        return None

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
                raise problem(400, "Validation", {"externalDataApplicationGuid": ["is required"]})
            found = [job for job in found if self._external[job["id"]].get(key) in values]
        if status := call.first("jobStatus"):
            found = [job for job in found if job["jobStatus"] == status]
        if ids := call.first("ids"):
            found = [job for job in found if str(job["id"]) in ids.split(",")]
        listed = page(modified(found, call), call)
        return 200, {**listed, "data": [self._shown(job, call) for job in listed["data"]]}

    def _create_job(self, call: Call) -> tuple[int, Any]:
        body = call.json()
        wrong = {name: ["is required"] for name in _REQUIRED if not body.get(name)}
        wrong |= {name: ["is unknown"] for name in body.keys() - {*_REQUIRED, *_OPTIONAL}}
        if wrong := wrong or problems_of(body):
            raise problem(400, "The request cannot be processed, check validation errors", wrong)
        external = external_pairs(body.get("externalData"))
        id = self.number()
        job = shapes.new_job(id, id, body, self.now())
        for _ in job["appointments"]:
            self.number()
        self.jobs[id], self.notes[id], self.cancellations[id] = job, [], []
        self.history[id] = [shapes.event(self.number(), "Job Booked", self.now())]
        self._external[id] = {key: value for key, value in external.items() if value is not None}
        return 200, self._shown(job, call, own=True)

    def _patch_job(self, call: Call, id: int) -> tuple[int, Any]:
        job, body = self.job(id), call.json()
        if body.get("priority", "Low") not in PRIORITIES:
            raise problem(400, "Validation", {"priority": ["is not valid"]})
        job.update({name: body[name] for name in ("summary", "priority", "tagTypeIds") if name in body})
        if given := body.get("externalData"):
            before = self._external[id] if given.get("patchMode") == "Merge" else {}
            merged = {**before, **external_pairs(given)}
            self._external[id] = {key: value for key, value in merged.items() if value is not None}
        self.touch(job)
        return 200, self._shown(job, call, own=True)

    def _cancel(self, call: Call, id: int) -> tuple[int, Any]:
        job = self.job(id)
        check_reason(call, CANCEL_REASONS)
        if job["jobStatus"] in OVER:
            raise problem(400, "Job already completed or cancelled")
        self.cancellations[id].append(shapes.new_cancellation(self.number(), id, call.json(), self.now()))
        return self._move(job, "Canceled")

    def _restore(self, _call: Call, id: int) -> tuple[int, Any]:
        if id not in self.jobs or self.jobs[id]["jobStatus"] != "Canceled":
            raise problem(400, "Job is not cancelled")
        return self._move(self.jobs[id], "Scheduled")

    # ------------------------------------------------------------------------------------------- appointments
    def _list_appointments(self, call: Call) -> tuple[int, Any]:
        found = [shapes.shown_appointment(one, job) for job in self.jobs.values() for one in job["appointments"]]
        if job := call.first("jobId"):
            found = [one for one in found if str(one["jobId"]) == job]
        return 200, page(modified(found, call), call)

    def _booked(self, id: int) -> tuple[Record, Record]:
        """Return an appointment and its job."""
        for job in self.jobs.values():
            for one in job["appointments"]:
                if one["id"] == id:
                    return one, job
        raise problem(404, "The requested entity was not found")

    def _appointment(self, id: int) -> Record:
        return shapes.shown_appointment(*self._booked(id))

    def _reschedule(self, call: Call, id: int) -> tuple[int, Any]:
        (appointment, job), body = self._booked(id), call.json()
        if job["jobStatus"] in OVER:
            raise problem(409, f"Appointment is {job['jobStatus']}")
        start, end = body.get("start") or appointment["start"], body.get("end") or appointment["end"]
        if isoparse(end) <= isoparse(start):
            raise problem(400, "Validation", {"end": ["must be later than start"]})
        windows = ("arrivalWindowStart", "arrivalWindowEnd")
        appointment.update({"start": start, "end": end}, **{name: body[name] for name in windows if name in body})
        self.touch(appointment)
        return 200, self._appointment(id)

    def _hold(self, call: Call, id: int) -> tuple[int, Any]:
        _, job = self._booked(id)
        check_reason(call, HOLD_REASONS)
        if job["jobStatus"] in (*OVER, "Hold"):
            raise problem(409, f"Appointment is {job['jobStatus']}")
        return self._move(job, "Hold")

    def _resume(self, _call: Call, id: int) -> tuple[int, Any]:
        _, job = self._booked(id)
        if job["jobStatus"] != "Hold":
            raise problem(409, "Appointment is not on hold")
        return self._move(job, "Scheduled")

    def _move(self, job: Record, status: str) -> tuple[int, Any]:
        job["jobStatus"] = status
        self.history[job["id"]].append(shapes.event(self.number(), f"Job {status}", self.now()))
        self.touch(job)
        return 200, None

    # -------------------------------------------------------------------------------------- notes, equipment
    def _list_notes(self, call: Call, id: int) -> tuple[int, Any]:
        return 200, page([shapes.shown_note(one) for one in self.notes[self.job(id)["id"]]], call)

    def _add_note(self, call: Call, id: int) -> tuple[int, Any]:
        job, text, now = self.job(id), call.json().get("text"), self.now()
        if not text:
            raise problem(400, "Validation", {"text": ["is required"]})
        note = shapes.new_note(self.number(), job["id"], text, now)
        self.notes[job["id"]].append(note)
        self.touch(job)
        return 200, shapes.shown_note(note)

    def _list_cancellations(self, call: Call, id: int) -> tuple[int, Any]:
        return 200, page(self.cancellations[self.job(id)["id"]], call)

    def _export(self, call: Call, feed: str) -> tuple[int, Any]:
        booked = [shapes.shown_appointment(one, job) for job in self.jobs.values() for one in job["appointments"]]
        found: dict[str, list[Record]] = {
            "jobs": [{**self._shown(job, call), "active": True} for job in self.jobs.values()],
            "appointments": booked,
            "job-notes": [note for notes in self.notes.values() for note in notes],
            "job-canceled-logs": [one for several in self.cancellations.values() for one in several],
            "job-history": [
                {"jobId": id, "history": [shapes.exported_event(one) for one in events]}
                for id, events in self.history.items()
            ],
        }
        return 200, exported(found[feed], call)

    # ------------------------------------------------------------------------------------------------- shared
    def shown(self, name: str) -> Any:
        if name not in ("jobs", "notes", "equipment"):
            raise KeyError(name)
        if name == "notes":
            return self.notes
        return list((self.jobs if name == "jobs" else self.equipment.installed).values())

    def change(self, name: str, body: Any) -> Any:
        """Make a change like a dispatcher or a technician would.

        ``job``: ``{"id", "jobStatus", "technicians"}``; ``appointment``: ``{"id", "start", "end"}``; ``equipment``:
        ``{"id", "serialNumber", "attachments"}``; ``note``: ``{"job", "text"}``, a new one.
        """
        if name == "note":
            self.notes[body["job"]].append(shapes.new_note(self.number(), body["job"], body["text"], self.now()))
            return None
        if name not in ("job", "appointment", "equipment"):
            raise KeyError(name)
        id = body.pop("id")
        records = {"job": self.job, "appointment": lambda id: self._booked(id)[0], "equipment": self.equipment.one}
        record = records[name](id)
        record.update(body)
        self.touch(record)
        return record

    def _shown(self, job: Record, call: Call, *, own: bool = False) -> Record:
        """Return a job; external data is shown only to the application that wrote it."""
        ours = own or call.first("externalDataApplicationGuid") == GUID
        return shapes.shown_job(job, self._external[job["id"]] if ours else {})

    def job(self, id: int) -> Record:
        if id not in self.jobs:
            raise problem(404, "The requested entity was not found")
        return self.jobs[id]

    def touch(self, record: Record) -> None:
        record["modifiedOn"] = self.now()
