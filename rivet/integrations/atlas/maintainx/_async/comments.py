"""Copy the comments of linked work orders to the other system, each once."""

from __future__ import annotations

import logging
from collections.abc import Collection

from rivet.integrations.atlas._support.concurrency import async_run_blocking
from rivet.integrations.atlas.exceptions import AtlasError
from rivet.integrations.atlas.maintainx._async.run_step import AsyncRunStep
from rivet.integrations.atlas.maintainx._reports import Problem, Step
from rivet.integrations.atlas.maintainx._state_models import Comment, Link
from rivet.integrations.atlas.maintainx._three_way_merge import SIDES, Side, other
from rivet.integrations.atlas.maintainx._write_results import UNKNOWN

logger = logging.getLogger("rivet.integrations.atlas")

SYSTEMS: dict[Side, str] = {"atlas": "Atlas", "maintainx": "MaintainX"}


class AsyncComments(AsyncRunStep):
    """Compares the comments of work orders.

    The state holds which comments are the same. One whose copy was created before a sync died, or whose response was
    lost, is recognised by its text.
    """

    async def copy_new(self, work_orders: Collection[int], latest: dict[int, str]) -> None:
        """Bring the comments of work orders over, and of those that have a new message in MaintainX.

        Args:
            work_orders: Ids in MaintainX of those that were compared in this run.
            latest: When the last message to each open work order was sent, by its id in MaintainX.
        """
        known = await async_run_blocking(self._state.last_messages)
        wanted = [*work_orders, *(id for id, at in latest.items() if at and known.get(id) != at)]
        for id in dict.fromkeys(wanted):
            link = await async_run_blocking(self._state.link_of, "work_order", "maintainx", id)
            if link is None or not link.are_both_there:
                continue
            try:
                await self._agree(link)
            except AtlasError as error:
                if not isinstance(error, UNKNOWN):
                    self._continue_or_raise(error)
                message = f"its comments: {error.message}"
                self._report.problems.append(Problem("work_order", "maintainx", id, "", message))
            else:
                if not self._report.dry_run and id in latest:
                    await async_run_blocking(self._state.record_last_message, id, latest[id])

    async def _agree(self, link: Link) -> None:
        comments = {side: await self._sides[side].comments(link.ids[side]) for side in SIDES}
        pairs = await async_run_blocking(self._state.comment_pairs, link)
        known = {side: {pair[at] for pair in pairs} for at, side in enumerate(SIDES)}
        new = {side: [one for one in comments[side] if one.id not in known[side]] for side in SIDES}
        for here in list(new["atlas"]):
            for there in new["maintainx"]:
                if there.text == _copy("atlas", here) or here.text == _copy("maintainx", there):
                    await self._pair(link, here.id, there.id)
                    new["atlas"].remove(here)
                    new["maintainx"].remove(there)
                    break
        for side in SIDES:
            for comment in new[side]:
                await self._create(link, side, comment)

    async def _create(self, link: Link, side: Side, comment: Comment) -> None:
        theirs = other(side)
        text = _copy(side, comment)
        step = Step("comment", "work_order", theirs, link.ids[theirs], text.splitlines()[0], {"text": text})
        if self._report.dry_run:
            self._report.note(step)
            return
        try:
            made = await self._sides[theirs].add_comment(link.ids[theirs], text)
        except UNKNOWN:
            found = [one for one in await self._sides[theirs].comments(link.ids[theirs]) if one.text == text]
            if not found:
                raise  # it may appear later: the next sync recognises it by its text
            made = found[-1].id
        self._report.note(step)
        await self._pair(link, *((comment.id, made) if side == "atlas" else (made, comment.id)))

    async def _pair(self, link: Link, atlas: int, maintainx: int) -> None:
        if not self._report.dry_run:
            await async_run_blocking(self._state.pair_comments, link, atlas, maintainx)


def _copy(side: Side, comment: Comment) -> str:
    """Return a comment as copied to the other system, where the sync's account is the author of all."""
    who = f"{comment.author} ({SYSTEMS[side]})" if comment.author else SYSTEMS[side]
    return f"{who}: {comment.text}"
