"""Writes of the web page: work orders, comments and faults, through the same handlers as the API.

Only the page itself may write: each write repeats the token that the page's data has, which no other origin can read.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping
from typing import Any

from starlette.responses import JSONResponse, Response

from rivet.integrations.atlas_sandbox._http.faults import Fault, Faults
from rivet.integrations.atlas_sandbox._http.releases import Release
from rivet.integrations.atlas_sandbox._records.record_json import Shows
from rivet.integrations.atlas_sandbox._records.store import Store
from rivet.integrations.atlas_sandbox._resources.work_orders import PATCH

TOKEN_HEADER = "x-page-token"  # noqa: S105 - the name of a header
ARCHIVED = "ARCHIVED"
"""Column of the board for archived work orders, which have a status beside that."""
TYPED = frozenset(("title", "description"))
"""Fields that a person types, of which a server that removes markup would keep only a part."""

Api = Callable[[str, str, Mapping[str, Any]], Response]
"""Serves a request of the API as the company's owner: method, path and body."""


class PageActions:
    """Writes of the page.

    Args:
        store: The records.
        shows: How they are shown.
        faults: The faults.
        api: Serves a request of the API.
        release: Release that the sandbox imitates.
    """

    def __init__(self, store: Store, shows: Shows, faults: Faults, api: Api, release: Release) -> None:
        self._store, self._shows, self._faults, self._api, self._release = store, shows, faults, api, release
        self.token = secrets.token_hex(16)
        self._actions: Mapping[str, Callable[[dict[str, Any]], Response | None]] = {
            "create": self._create,
            "change": self._change,
            "move": self._move,
            "comment": self._comment,
            "add-fault": self._add_fault,
            "clear-faults": lambda _: self._faults.clear(),
        }

    def answer(self, name: str, token: str | None, content: bytes) -> Response:
        """Serve one write: the API's response, an empty object, or 400 with ``{"message"}``."""
        if token is None or not secrets.compare_digest(token.encode(), self.token.encode()):
            return JSONResponse({"message": "Only the sandbox's own page may do this: reload it."}, 403)
        action = self._actions.get(name)
        try:
            body = json.loads(content or b"{}")
            if action is None or not isinstance(body, dict):
                raise ValueError(f"there is no {name!r}; there are {', '.join(self._actions)}")
            return action(body) or JSONResponse({})
        except KeyError as error:
            return JSONResponse({"message": f"{error.args[0]} is missing"}, 400)
        except (ArithmeticError, RecursionError, TypeError, ValueError) as error:
            return JSONResponse({"message": str(error)}, 400)

    def _create(self, body: dict[str, Any]) -> Response:
        return self._api("POST", "/work-orders", self._sent(body))

    def _change(self, body: dict[str, Any]) -> Response:
        """Change some fields: a PATCH replaces a whole work order, so that the others are sent as they are."""
        id = int(body.pop("id"))
        row = self._store.get("workOrder", id)
        if row is None:
            raise ValueError("There is no such work order any more.")
        shown = self._shows.work_order(row)
        now = {key: _as_sent(shown[key]) for key in PATCH if key in shown}
        values = shown.get("customFieldValues") or []
        now["customFields"] = [{"id": one["customField"]["id"], "value": one["value"]} for one in values]
        return self._api("PATCH", f"/work-orders/{id}", {**now, **self._sent(body)})

    def _move(self, body: dict[str, Any]) -> Response:
        """Move a work order to a column of the board."""
        id, status = int(body["id"]), str(body["status"])
        row = self._store.get("workOrder", id)
        if row is not None and row["archived"] != (status == ARCHIVED):
            moved = self._change({"id": id, "archived": status == ARCHIVED})
            if moved.status_code != 200 or status == ARCHIVED:
                return moved
        return self._api("PATCH", f"/work-orders/{id}/change-status", {"status": status})

    def _comment(self, body: dict[str, Any]) -> Response:
        content = self._release.unmarked(str(body["content"]))
        return self._api("POST", "/comments", {"workOrder": {"id": int(body["id"])}, "content": content})

    def _add_fault(self, body: dict[str, Any]) -> None:
        self._faults.add(Fault.read(body))

    def _sent(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """Return the page's fields as the API takes them: an empty string is no value."""
        values = {key: value if value != "" else None for key, value in body.items()}
        for name in TYPED & values.keys():
            if values[name] is not None:
                values[name] = self._release.unmarked(str(values[name]))
        if asset := values.get("asset"):
            values["asset"] = {"id": int(asset)}
        return values


def _as_sent(value: Any) -> Any:
    """Return a field of a record as the API takes it: other records by their ids."""
    if isinstance(value, list):
        return [_as_sent(one) for one in value]
    return {"id": value["id"]} if isinstance(value, dict) else value
