"""Smaller records of MaintainX: locations, categories, people, manufacturers, comments, custom fields, files, parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from rivet.integrations.atlas_sandbox.vendors import maintainx_shapes as shapes
from rivet.integrations.atlas_sandbox.vendors.maintainx_rules import (
    checked,
    found,
    having,
    named,
    offset_page,
    trimmed,
    wrong,
)
from rivet.integrations.atlas_sandbox.vendors.vendor_app import FILES, Call, Handler, VendorRefusal

if TYPE_CHECKING:
    from rivet.integrations.atlas_sandbox.vendors.maintainx import MaintainX

Record = dict[str, Any]

MANUFACTURERS = ("ABB", "Bosch Rexroth", "Grundfos", "Rockwell Automation", "SKF", "Siemens")
"""Initial manufacturers of the catalogue."""
CATEGORIES = ("Damage", "Electrical", "Inspection", "Mechanical", "Preventive", "Safety")
PEOPLE = (
    (11, "Ada", "Owner", "admin@plant.example", "ADMIN"),
    (12, "Tom", "Technician", "tech@plant.example", "MEMBER"),
    (13, "Mia", "Mechanic", "mechanic@plant.example", "MEMBER"),
    (14, "Only", "There", "only-there@plant.example", "MEMBER"),
)
TEAMS = ((21, "Night shift"),)
LARGEST_FILE = 10 * 1024**2
"""Maximum bytes of an attachment; the specification names no number."""
ENTITIES = ("assets", "locations", "parts", "workOrders", "vendors", "purchaseOrders", "lineItemPurchaseOrders")
LOCATION_FIELDS = ("name", "description", "address", "barcode", "parentId", "extraFields", "vendorIds")
PART_FIELDS = (
    "name", "description", "area", "unitCost", "availableQuantity", "minimumQuantity", "barcode", "locationId",
    "partTypes", "assetIds", "teamIds", "extraFields", "vendorIds",
)  # fmt: skip


class Catalogue:
    """Records that assets and work orders refer to.

    Args:
        app: The organization.
    """

    def __init__(self, app: MaintainX) -> None:
        self._app = app
        self.custom_fields: dict[str, list[Record]] = {name: [] for name in ENTITIES}
        self.locations: dict[int, Record] = {}
        self.parts: dict[int, Record] = {}
        self.comments: dict[int, list[Record]] = {}
        self.attachments: list[Record] = []
        self.categories = [{"id": 31 + at, "label": label} for at, label in enumerate(CATEGORIES)]
        self.people = [dict(zip(("id", "firstName", "lastName", "email", "role"), one, strict=True)) for one in PEOPLE]
        self.teams = [{"id": id, "name": name} for id, name in TEAMS]
        self.manufacturers = [{"id": 41 + at, "name": name} for at, name in enumerate(MANUFACTURERS)]
        self.models: list[Record] = [{"id": 61, "name": "S7", "manufacturerId": 46}]

    def routes(self) -> list[tuple[str, str, Handler]]:
        number, entity = r"(\d{1,18})", f"({'|'.join(ENTITIES)})"
        below = f"/workorders/{number}/comments"
        return [
            ("GET", f"/customfields/{entity}", lambda _, name: (200, self.custom_fields[name])),
            ("POST", f"/customfields/{entity}", self._add_fields),
            ("GET", "/locations", self._list_locations),
            ("POST", "/locations", self._create_location),
            ("GET", f"/locations/{number}", lambda _, id: self._location(id)),
            ("PATCH", f"/locations/{number}", self._patch_location),
            ("DELETE", f"/locations/{number}", lambda _, id: self._app.delete(self.locations, id, "Location")),
            ("GET", "/categories", lambda call: offset_page("categories", self.categories, call)),
            ("POST", "/categories", lambda call: self._add("label", self.categories, call)),
            ("GET", "/users", self._list_users),
            ("GET", "/teams", lambda call: offset_page("teams", self.teams, call)),
            ("GET", "/manufacturers", lambda call: offset_page("manufacturers", self.manufacturers, call)),
            ("POST", "/manufacturers", lambda call: self._add("name", self.manufacturers, call)),
            ("GET", "/models", lambda call: offset_page("models", self.models, call)),
            ("POST", "/models", self._add_model),
            ("GET", below, self._list_comments),
            ("POST", below, self._add_comment),
            ("PUT", rf"/(assets|locations|parts|workorders)/{number}/attachments/([^/]+)", self._attach),
            ("GET", "/parts", self._list_parts),
            ("POST", "/parts", self._create_part),
            ("GET", f"/parts/{number}", lambda _, id: (200, {"part": found(self.parts, id, "Part")})),
            ("PATCH", f"/parts/{number}", self._patch_part),
        ]

    def labels(self, entity: str) -> list[str]:
        """Return the labels of an entity's custom fields."""
        return [field["label"] for field in self.custom_fields[entity]]

    def check_make(self, manufacturer: str | None, model: str | None) -> None:
        """Refuse a manufacturer or a model that the catalogue does not have.

        Raises:
            VendorRefusal: It has not.
        """
        if manufacturer is None:
            if model is not None:
                raise wrong("A model needs a manufacturer", "model.name")
            return
        makers = [one["id"] for one in self.manufacturers if one["name"] == manufacturer]
        if not makers:
            raise wrong(f"Manufacturer {manufacturer} not found", "manufacturer.name")
        models = [one["name"] for one in self.models if one["manufacturerId"] in makers]
        if model is not None and model not in models:
            raise wrong(f"Model {model} not found", "model.name")

    # ------------------------------------------------------------------------------------- custom fields, catalogue
    def _add_fields(self, call: Call, entity: str) -> tuple[int, Any]:
        known = self.custom_fields[entity]
        for field in call.json().get("fields", []):
            if field["label"] in self.labels(entity):
                raise wrong("A field of that label exists", "label")
            kept = {name: field[name] for name in ("label", "type", "required", "unlisted") if name in field}
            known.append({"id": self._app.number(), "sortOrder": len(known), "options": [], **kept})
        shown = ("id", "label", "sortOrder", "type", "options")
        return 200, [{name: field[name] for name in shown} for field in known]

    def _add(self, name: str, records: list[Record], call: Call) -> tuple[int, Any]:
        body = checked(call.json(), (name, "description"), ())
        named(body, name, needed=True)
        if trimmed(body[name]) in [one[name] for one in records]:
            raise wrong(f"{body[name]} exists already", name)
        records.append({"id": self._app.number(), **{key: trimmed(value) for key, value in body.items()}})
        return 201, {"id": records[-1]["id"]}

    def _add_model(self, call: Call) -> tuple[int, Any]:
        body = checked(call.json(), ("name", "manufacturerId"), ())
        named(body, "name", needed=True)
        if body.get("manufacturerId") not in [one["id"] for one in self.manufacturers]:
            raise wrong("manufacturerId is not valid", "manufacturerId")
        self.models.append({"id": self._app.number(), **body})
        return 201, {"id": self.models[-1]["id"]}

    def _list_users(self, call: Call) -> tuple[int, Any]:
        wanted = call.query.get("email")
        people = [one for one in self.people if wanted is None or one["email"] in wanted]
        hidden = set() if "role" in call.query.get("expand", ()) else {"role"}
        return offset_page("users", [{k: v for k, v in one.items() if k not in hidden} for one in people], call)

    # ------------------------------------------------------------------------------------------------- locations
    def _list_locations(self, call: Call) -> tuple[int, Any]:
        records = having(list(self.locations.values()), call, self.labels("locations"), {"name"})
        if name := call.first("name"):
            records = [one for one in records if name.lower() in one["name"].lower()]
        expand = call.query.get("expand", [])
        return offset_page("locations", [shapes.listed_location(one, expand) for one in records], call)

    def _location(self, id: int) -> tuple[int, Any]:
        return 200, {"location": shapes.location_alone(found(self.locations, id, "Location"))}

    def _create_location(self, call: Call) -> tuple[int, Any]:
        body = checked(call.json(), LOCATION_FIELDS, self.labels("locations"))
        named(body, "name", needed=True)
        now = self._app.now()
        location: Record = {
            "id": self._app.number(), "name": "", "description": None, "address": None, "barcode": None,
            "parentId": None, "extraFields": {}, "teamIds": [], "vendorIds": [], "createdAt": now, "updatedAt": now,
            "attachments": [],
        }  # fmt: skip
        self._write_location(location, body)
        location["updatedAt"] = now
        self.locations[location["id"]] = location
        self._app.send_event(call, "NEW_LOCATION", {"locationId": location["id"]})
        return 200, {"id": location["id"]}

    def _patch_location(self, call: Call, id: int) -> tuple[int, Any]:
        location = found(self.locations, id, "Location")
        self._write_location(location, checked(call.json(), LOCATION_FIELDS, self.labels("locations")))
        return self._location(id)

    def _write_location(self, location: Record, body: Record) -> None:
        named(body, "name", needed=False)
        if body.get("parentId") is not None and body["parentId"] not in self.locations:
            raise wrong("parentId is not valid", "parentId")
        location.update({name: trimmed(value) for name, value in body.items()})
        location["updatedAt"] = self._app.now()

    # -------------------------------------------------------------------------------------------- comments, files
    def _list_comments(self, call: Call, id: int) -> tuple[int, Any]:
        found(self._app.work_orders, id, "Work Order")
        return offset_page("comments", self.comments.get(id, []), call)

    def _add_comment(self, call: Call, id: int) -> tuple[int, Any]:
        work_order, body = found(self._app.work_orders, id, "Work Order"), checked(call.json(), ("content",), ())
        named(body, "content", needed=True)
        now = self._app.now()
        comment = {"id": self._app.number(), "authorId": 11, "content": body["content"], "createdAt": now}
        self.comments.setdefault(id, []).append(comment)
        work_order["lastMessageSentAt"] = now  # and not updatedAt
        payload = {"workOrderId": id, "type": "COMMENT", "comment": body["content"]}
        self._app.send_event(call, "NEW_COMMENT_ON_WORK_ORDER", payload)
        return 201, {"id": comment["id"]}

    def _attach(self, call: Call, kind: str, id: int, name: str | int) -> tuple[int, Any]:
        records = {"assets": self._app.assets, "locations": self.locations, "parts": self.parts}
        record = found(records.get(kind, self._app.work_orders), id, "Record")
        if len(call.content) > LARGEST_FILE:
            raise VendorRefusal(413, {"error": f"Attachment size must not exceed {LARGEST_FILE // 1024**2}MB"})
        number, name = self._app.number(), unquote(str(name))
        path = f"{FILES}{number}"
        self._app.files[path] = call.content
        file = {
            "id": number, "mimeType": call.headers.get("content-type") or "application/octet-stream",
            "fileName": name, "url": f"http://{call.headers['host']}{path}", "createdAt": self._app.now(),
        }  # fmt: skip
        others = [one for one in record["attachments"] if one["fileName"] != name]  # its name identifies it
        record["attachments"] = [*others, file]
        record["updatedAt"] = self._app.now()
        self.attachments.append({**file, "bytes": len(call.content)})
        return 201, {"publicUrl": file["url"], "filename": file["fileName"], "fileKey": str(file["id"])}

    # ------------------------------------------------------------------------------------------------------ parts
    def _list_parts(self, call: Call) -> tuple[int, Any]:
        known = {"updatedAt[gte]", "updatedAt[lte]", "createdAt[gte]", "createdAt[lte]", "partNumber"}
        records = having(self._app.changed(self.parts.values(), call), call, self.labels("parts"), known)
        expanded = "extra_fields" in call.query.get("expand", ())
        hidden = {"assetIds", "teamIds", "vendorIds", "attachments", *(() if expanded else ("extraFields",))}
        shown = [{name: value for name, value in one.items() if name not in hidden} for one in records]
        return offset_page("parts", shown, call)

    def _create_part(self, call: Call) -> tuple[int, Any]:
        body = checked(call.json(), PART_FIELDS, self.labels("parts"))
        named(body, "name", needed=True)
        now, id = self._app.now(), self._app.number()
        self.parts[id] = {
            "id": id, "name": "", "description": None, "barcode": None, "locationId": None, "locations": [],
            "area": None, "unitCost": None, "availableQuantity": 0, "minimumQuantity": 0, "orderedQuantity": 0,
            "reservedQuantity": 0, "partTypes": [], "assetIds": [], "teamIds": [], "vendorIds": [], "extraFields": {},
            "attachments": [],
            "createdAt": now, **{name: trimmed(value) for name, value in body.items()}, "updatedAt": now,
        }  # fmt: skip
        return 201, {"id": id}

    def _patch_part(self, call: Call, id: int) -> tuple[int, Any]:
        part, body = found(self.parts, id, "Part"), checked(call.json(), PART_FIELDS, self.labels("parts"))
        named(body, "name", needed=False)
        part.update({name: trimmed(value) for name, value in body.items()}, updatedAt=self._app.now())
        return 200, {"part": part}
