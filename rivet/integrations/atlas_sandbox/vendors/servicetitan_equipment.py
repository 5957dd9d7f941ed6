"""Installed equipment of ServiceTitan: its types, its attachments, and the equipment of jobs."""

from __future__ import annotations

import email.parser
import email.policy
from typing import TYPE_CHECKING, Any

from rivet.integrations.atlas_sandbox.vendors import servicetitan_shapes as shapes
from rivet.integrations.atlas_sandbox.vendors.servicetitan_rules import modified
from rivet.integrations.atlas_sandbox.vendors.servicetitan_shapes import LOCATIONS, active_page, exported, problem
from rivet.integrations.atlas_sandbox.vendors.vendor_app import FILES, Call, Handler, VendorRefusal

if TYPE_CHECKING:
    from rivet.integrations.atlas_sandbox.vendors.servicetitan import ServiceTitan

Record = dict[str, Any]

CHANGEABLE = (*shapes.TEXTS, *shapes.DATES, "cost", "barcodeId", "manufacturerWarrantyEnd", "attachments", "active")
LARGEST_FILE = 20 * 1024**2
"""Maximum bytes of an attachment; the specification names no number."""
LONGEST_NAME = 60
"""Characters of a name that are kept; the specification names no number."""


class Equipment:
    """Installed equipment.

    Args:
        app: The tenant.

    Attributes:
        installed: The equipment by its id.
    """

    def __init__(self, app: ServiceTitan) -> None:
        self._app = app
        self.installed: dict[int, Record] = {}

    def routes(self, tenant: str) -> list[tuple[str, str, Handler]]:
        """Return the routes of a tenant."""
        number, jobs, systems = r"(\d{1,18})", f"/jpm/v2/tenant/{tenant}/jobs", f"/equipmentsystems/v2/tenant/{tenant}"
        equipment = f"{systems}/installed-equipment"
        return [
            ("GET", f"{jobs}/{number}/equipment", self._attached),
            ("POST", f"{jobs}/{number}/equipment", self._attach),
            ("DELETE", f"{jobs}/{number}/equipment/{number}", self._detach),
            ("GET", equipment, self._list),
            ("POST", equipment, self._create),
            ("GET", f"{equipment}/{number}", lambda _, id: (200, self.one(id))),
            ("PATCH", f"{equipment}/{number}", self._update),
            ("POST", f"{equipment}/attachments", self._upload),
            ("GET", f"{equipment}/attachments", self._download),
            ("GET", f"{systems}/equipment-types", lambda call: active_page(shapes.equipment_types(), call)),
            ("GET", f"{systems}/export/installed-equipment", self._export),
        ]

    def one(self, id: int) -> Record:
        """Return equipment by its id.

        Raises:
            VendorRefusal: It does not exist.
        """
        if id not in self.installed:
            raise problem(404, "The requested entity was not found")
        return self.installed[id]

    def _attached(self, _call: Call, id: int) -> tuple[int, Any]:
        return 200, {"equipmentIds": self._app.job(id)["equipmentIds"]}

    def _attach(self, call: Call, id: int) -> tuple[int, Any]:
        job, given = self._app.job(id), call.json().get("equipmentIds") or []
        if not given or not set(given) <= self.installed.keys():
            raise problem(404, "The requested entity was not found")
        job["equipmentIds"] = list(dict.fromkeys([*job["equipmentIds"], *given]))
        self._app.touch(job)
        return 200, {"equipmentIds": job["equipmentIds"]}

    def _detach(self, _call: Call, id: int, equipment_id: int) -> tuple[int, Any]:
        job = self._app.job(id)
        if equipment_id not in job["equipmentIds"]:
            raise problem(404, "The requested entity was not found")
        job["equipmentIds"] = [one for one in job["equipmentIds"] if one != equipment_id]
        self._app.touch(job)
        return 204, None

    def _list(self, call: Call) -> tuple[int, Any]:
        found = list(self.installed.values())
        if places := call.first("locationIds"):
            found = [one for one in found if str(one["locationId"]) in places.split(",")]
        return active_page([_listed(one) for one in modified(found, call)], call)

    def _export(self, call: Call) -> tuple[int, Any]:
        return 200, exported([_listed(one) for one in self.installed.values()], call)

    def _create(self, call: Call) -> tuple[int, Any]:
        body = call.json()
        if body.get("locationId") not in LOCATIONS:
            raise problem(400, "Validation", {"locationId": ["is not valid"]})
        made = shapes.new_equipment(self._app.number(), body, self._app.now())
        made["name"] = made["name"][:LONGEST_NAME]
        self.installed[made["id"]] = made
        return 200, made

    def _update(self, call: Call, id: int) -> tuple[int, Any]:
        record, body = self.one(id), call.json()
        if wrong := {name: ["is unknown"] for name in body.keys() - {*CHANGEABLE, "equipmentTypeId"}}:
            raise problem(400, "Validation", wrong)
        record.update({name: body[name] for name in CHANGEABLE if name in body})
        record["name"] = record["name"][:LONGEST_NAME]
        record["type"] = shapes.equipment_type(body) or record["type"]
        self._app.touch(record)
        return 200, record

    def _upload(self, call: Call) -> tuple[int, Any]:
        if len(call.content) > LARGEST_FILE:
            raise problem(400, "The file is too large")
        head = f"Content-Type: {call.headers.get('content-type')}\r\n\r\n".encode()
        whole = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + call.content)
        for one in whole.iter_parts() if whole.is_multipart() else ():
            if one.get_param("name", header="content-disposition") == "file" and one.get_filename():
                path = f"{FILES}{self._app.number()}"
                self._app.files[path] = one.get_payload(decode=True)  # type: ignore[assignment]
                return 200, {"path": path.removeprefix("/")}
        raise problem(400, "Validation", {"file": ["is required"]})

    def _download(self, call: Call) -> tuple[int, Any]:
        path = f"/{call.first('path')}"
        if path not in self._app.files:
            raise problem(404, "The requested entity was not found")
        raise VendorRefusal(302, None, {"location": path})


def _listed(equipment: Record) -> Record:
    """Return equipment as lists show it: without its attachments."""
    return {name: value for name, value in equipment.items() if name != "attachments"}
