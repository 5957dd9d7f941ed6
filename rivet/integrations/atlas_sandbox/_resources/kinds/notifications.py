"""Notifications of a user: /notifications."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, success
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._resources.kinds.engine import Records
from rivet.integrations.atlas_sandbox._search.search import read_criteria


class Notifications(Records):
    """/notifications: each user sees their own."""

    def rows(self, caller: Caller) -> list[Row]:
        return self.store.all("notification", user=caller.id)

    def search(self, request: Request) -> Any:
        return self.page(read_criteria(request.body()), self.rows(request.caller))

    def own(self, caller: Caller, id: int, missing: Refusal) -> Row:
        row = self.store.get("notification", id)
        if row is None:
            raise missing
        if row["user"] != caller.id:
            raise denied()
        return row

    def read_all(self, request: Request) -> Any:
        for row in self.rows(request.caller):
            self.store.put("notification", {**row, "seen": True})
        return success("Notifications read")
