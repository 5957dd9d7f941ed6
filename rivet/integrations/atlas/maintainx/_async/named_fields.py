"""Fields that both systems hold as references of their own, and that are compared by name: places, categories, people.

A location and a category are found by their names, and created where they are missing. People are the same if they have
the same e-mail address; who is known in one system only is left as it is there.
"""

from __future__ import annotations

import html
from collections.abc import Collection
from typing import Any

from atlas_api.api.locations import create_location
from atlas_api.api.work_order_categories import create_work_order_category, list_work_order_categories
from atlas_api.models.category_create import CategoryCreate
from atlas_api.models.location_create import LocationCreate

from rivet.integrations.atlas import AtlasClient
from rivet.integrations.atlas.maintainx._async.client import MaintainXClient
from rivet.integrations.atlas.maintainx._field_mapping import NAMED, Fields, Kind


class AsyncNames:
    """Names and ids of what records refer to; read once for each run.

    Args:
        kinds: Kinds of records that are synced.
    """

    def __init__(self, kinds: Collection[str]) -> None:
        self._kinds = kinds
        self._ids: dict[str, dict[str, int]] = {}
        """Ids by name (ignoring case), for each kind."""
        self._names: dict[str, dict[int, str]] = {}
        self._shared: frozenset[str] = frozenset()

    def wanted(self, kind: Kind) -> list[str]:
        """Return the named fields of a kind that are synced."""
        return [name for name, needed in NAMED[kind].items() if needed in self._kinds]

    async def people(self) -> frozenset[str]:
        """Return the e-mail addresses of all people, in lower case."""
        return frozenset(self._ids.get("assignee", {}))

    def share(self, emails: frozenset[str]) -> None:
        """Set the people whom both systems know."""
        self._shared = emails

    def _remember(self, what: str, id: int, name: str | None) -> None:
        name = " ".join((name or "").split())
        if name:
            # Of several with the same name the first one counts.
            self._ids.setdefault(what, {}).setdefault(name.casefold(), id)
            self._names.setdefault(what, {})[id] = name

    def _emails(self, ids: Collection[int]) -> str | None:
        known = self._names.get("assignee", {})
        found = {known[id].casefold() for id in ids if id in known}
        return ", ".join(sorted(found & self._shared)) or None

    def _people_ids(self, emails: str | None) -> list[int]:
        known = self._ids.get("assignee", {})
        return [known[one] for one in (emails or "").split(", ") if one in known]

    def _is_shared(self, id: int) -> bool:
        return self._names.get("assignee", {}).get(id, "").casefold() in self._shared


class AsyncAtlasNames(AsyncNames):
    """Named fields of Atlas.

    Args:
        client: The client.
        kinds: Kinds of records that are synced.
    """

    def __init__(self, client: AtlasClient, kinds: Collection[str]) -> None:
        super().__init__(kinds)
        self._client = client

    async def load(self) -> None:
        """Read all names that may be needed."""
        if "location" in self._kinds:
            async for place in self._client.iter_locations(lane="bulk"):
                self._remember("location", place.id, html.unescape(place.name or ""))
        if "category" in self._kinds:
            for category in await list_work_order_categories.asyncio(client=self._client.api):
                self._remember("category", category.id, html.unescape(category.name or ""))
        if "assignee" in self._kinds:
            async for person in self._client.iter_users(lane="bulk"):
                self._remember("assignee", person.id, person.email)

    async def read(self, kind: Kind, record: Any) -> Fields:
        """Return the named fields of a record."""
        fields: Fields = {}
        for name in self.wanted(kind):
            if name == "assignees":
                primary = [] if record.primary_user is None else [record.primary_user]
                fields[name] = self._emails([one.id for one in (*primary, *(record.assigned_to or []))])
            else:
                meant = getattr(record, name)
                fields[name] = None if meant is None else " ".join(html.unescape(meant.name or "").split()) or None
        return fields

    async def payload(self, kind: Kind, changes: Fields, id: int | None) -> dict[str, Any]:
        """Return the payload that sets named fields.

        Args:
            kind: The kind of the record.
            changes: The fields, among others.
            id: The record; None for one that is created.
        """
        found: dict[str, Any] = {}
        for name in self.wanted(kind):
            if name == "assignees" and name in changes:
                found |= await self._assigned(changes[name], id)
            elif name in changes:
                value = changes[name]
                found[name] = None if value is None else {"id": await self._id(name, value)}
        return found

    async def _assigned(self, emails: str | None, id: int | None) -> dict[str, Any]:
        wanted = self._people_ids(emails)
        primary: int | None = None
        if id is not None:
            now = await self._client.get_work_order(id, lane="bulk")
            wanted += [one.id for one in now.assigned_to or [] if not self._is_shared(one.id)]
            if now.primary_user is not None:
                is_kept = now.primary_user.id in wanted or not self._is_shared(now.primary_user.id)
                primary = now.primary_user.id if is_kept else None
        if primary is None and wanted:
            primary = wanted[0]
        others = [{"id": one} for one in dict.fromkeys(wanted) if one != primary]
        return {"primaryUser": None if primary is None else {"id": primary}, "assignedTo": others}

    async def _id(self, what: str, name: str) -> int:
        known = self._ids.get(what, {}).get(name.casefold())
        if known is not None:
            return known
        safe = html.escape(name, quote=False)
        if what == "location":
            body = LocationCreate.from_dict({"name": safe, "address": ""})
            id = (await create_location.asyncio(client=self._client.api, body=body)).id
        else:
            category = CategoryCreate.from_dict({"name": safe})
            id = (await create_work_order_category.asyncio(client=self._client.api, body=category)).id
        self._remember(what, id, name)
        return id


class AsyncMaintainXNames(AsyncNames):
    """Named fields of MaintainX.

    Args:
        client: The client.
        kinds: Kinds of records that are synced.
    """

    def __init__(self, client: MaintainXClient, kinds: Collection[str]) -> None:
        super().__init__(kinds)
        self._client = client

    @property
    def expand(self) -> list[str]:
        """Values of ``expand`` that lists of work orders need."""
        return [*(["categories"] if "category" in self._kinds else []), *self._people_expand]

    @property
    def _people_expand(self) -> list[str]:
        return ["assignees"] if "assignee" in self._kinds else []

    async def load(self) -> None:
        """Read all names that may be needed."""
        if "location" in self._kinds:
            async for one in self._client.iter_records("locations"):
                self._remember("location", one["id"], one["name"])
        if "category" in self._kinds:
            async for one in self._client.iter_records("categories"):
                self._remember("category", one["id"], one["label"])
        if "assignee" in self._kinds:
            async for one in self._client.iter_records("users"):
                self._remember("assignee", one["id"], one.get("email"))

    async def read(self, kind: Kind, record: Any) -> Fields:
        """Return the named fields of a record; one that the response does not have is left out."""
        fields: Fields = {}
        wanted = self.wanted(kind)
        if "location" in wanted and "locationId" in record:
            id = record["locationId"]
            if id is not None and id not in self._names.get("location", {}):
                self._remember("location", id, (await self._client.get_location(id))["name"])
            fields["location"] = None if id is None else self._names["location"].get(id)
        if "category" in wanted and "categories" in record:
            labels = [" ".join(one.split()) for one in record["categories"] or ()]
            fields["category"] = labels[0] if labels else None
        if "assignees" in wanted and "assignees" in record:
            fields["assignees"] = self._emails([one["id"] for one in record["assignees"] if one["type"] == "USER"])
        elif "assignees" in wanted and "assigneeIds" in record:
            fields["assignees"] = self._emails(record["assigneeIds"])
        return fields

    async def body(self, kind: Kind, changes: Fields, id: int | None) -> dict[str, Any]:
        """Return the body that sets named fields; see AsyncAtlasNames.payload()."""
        found: dict[str, Any] = {}
        wanted = [name for name in self.wanted(kind) if name in changes]
        if "location" in wanted:
            value = changes["location"]
            found["locationId"] = None if value is None else await self._id("location", value)
        if not {"category", "assignees"} & set(wanted):
            return found
        now = {} if id is None else await self._client.get_work_order(id, expand=self._people_expand)
        if "category" in wanted:
            first, others = changes["category"], list(now.get("categories") or ())[1:]
            if first is not None:
                await self._id("category", first)
            found["categories"] = [*([] if first is None else [first]), *(one for one in others if one != first)]
        if "assignees" in wanted:
            people = [{"type": "USER", "id": one} for one in self._people_ids(changes["assignees"])]
            found["assignees"] = people + [one for one in now.get("assignees") or () if not self._is_person(one)]
        return found

    async def blueprint(self, fields: Fields) -> dict[str, Any]:
        """Return the named fields of a blueprint of work orders, which takes ids."""
        wanted = [name for name in self.wanted("maintenance_plan") if fields.get(name) is not None]
        tags = [await self._id("category", fields["category"])] if "category" in wanted else []
        return {"tagIds": tags, "userIds": self._people_ids(fields["assignees"]) if "assignees" in wanted else []}

    def _is_person(self, assignee: dict[str, Any]) -> bool:
        """Return whether an assignee is a person whom both systems know; teams and others are left as they are."""
        return assignee["type"] == "USER" and self._is_shared(assignee["id"])

    async def _id(self, what: str, name: str) -> int:
        known = self._ids.get(what, {}).get(name.casefold())
        if known is not None:
            return known
        if what == "location":
            id = await self._client.create_location({"name": name})
        else:
            id = await self._client.create_category(name)
        self._remember(what, id, name)
        return id
