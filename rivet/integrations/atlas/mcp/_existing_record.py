"""Existing record that a write is about: what people see of it, and its deletion."""

from __future__ import annotations

from typing import Any, NamedTuple

from rivet.integrations.atlas.mcp._same_record import check_unchanged
from rivet.integrations.atlas.mcp._strings import NOTICE
from rivet.integrations.atlas.mcp._tool import Call, Change


class Existing(NamedTuple):
    """A record.

    Attributes:
        word: Its kind, for people.
        record: The record.
        view: What people see of it, with whole strings.
        name: Its name or title.
    """

    word: str
    record: Any
    view: dict[str, Any]
    name: str

    @property
    def called(self) -> str:
        """Kind, number and name."""
        return f"{self.word} {self.view['number'] or self.view['id']} {self.name!r}"

    @property
    def target(self) -> dict[str, Any]:
        """The record in a plan of the write."""
        return {"kind": self.word, "id": self.view["id"], "number": self.view["number"]}

    def deletion(self, call: Call, calls: Any) -> Change:
        """Prepare a deletion; ``calls`` are those of its kind."""
        id, since = self.view["id"], self.record.updated_at

        async def write(_key: str) -> dict[str, Any]:
            if call.options.confirm:
                check_unchanged(await calls.get(id), since)
            await calls.delete(id)
            return {"notice": NOTICE, "deleted": {"id": id, "name": self.name, "number": self.view["number"]}}

        return Change(f"Delete the {self.called} for good.", write, self.target, before=self.view)
