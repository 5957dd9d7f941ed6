# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Teams: ``client.teams``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.base import AsyncRecords
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Team, TeamCreate, TeamPage

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries import TeamsQuery
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class AsyncTeams(AsyncRecords):
    """Teams."""

    _accessor = "teams"

    async def get(self, reference: payloads.Ref | Team, **options: Unpack[CallOptions]) -> Team:
        """Get a team.

        Args:
            reference: Its id or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> await client.teams.get(7)
        """
        found: Team = await self._get(reference, options)
        return found

    async def find(
        self, where: Filter[Team] | str | None = None, *, page: int = 0, limit: int = 20, **asked: Unpack[TeamsQuery]
    ) -> TeamPage:
        """One page of teams, in the order of their ids.

        Args:
            where: A filter; None for all. A text is looked for in name, description.
            page: Number of the page, from 0.
            limit: Records of a page, 1 or more.
            **asked: Values that properties must have, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing.

        Example:
            >>> (await client.teams.find(limit=50)).content
        """
        found: TeamPage = await self._find(where, page, limit, asked)
        return found

    def iter(
        self,
        where: Filter[Team] | str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **asked: Unpack[TeamsQuery],
    ) -> AsyncIterator[Team]:
        """All teams that match, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A text is looked for in name, description.
            page_size: Records of a request.
            limit: Records at most.
            after: Resume after a crash: the ``id`` of the last record that was dealt with.
            **asked: Values that properties must have, other records by id, number or name; and options.

        Returns:
            An iterator; what is created or deleted meanwhile makes it neither repeat nor miss others.

        Raises:
            AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing.

        Example:
            >>> [one.id async for one in client.teams.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    async def create(
        self, data: payloads.NewTeam | TeamCreate, *, idempotency_key: str | None = None, **options: Unpack[CallOptions]
    ) -> Team:
        """Create a team, once.

        Args:
            data: ``name`` and what else is known; other records by id, number or name.
            idempotency_key: A key of your own: if there is a record with it, that is the result. A line of the
                description holds it.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; one whose response was lost is looked for.

        Raises:
            AtlasValidationError: A property is missing, unknown or unusable; nothing was created.
            AtlasOutcomeUnknownError: The response was lost, and the record was not found.

        Example:
            >>> await client.teams.create({...})
        """
        found: Team = await self._create(data, idempotency_key, options)
        return found

    async def update(
        self,
        reference: payloads.Ref | Team,
        changes: payloads.TeamChanges | Team,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Team:
        """Change some properties of a team, and keep all others.

        Args:
            reference: Its id or its name.
            changes: The properties to change; None empties one.
            if_unchanged_since: The ``updated_at`` of what you decided upon: if others have changed it since,
                nothing is sent.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record as it is then.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: A property is unknown or unusable; nothing was changed.
            AtlasConflictError: Others changed it since then.

        Example:
            >>> await client.teams.update(7, {...})
        """
        found: Team = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def delete(self, reference: payloads.Ref | Team, **options: Unpack[CallOptions]) -> None:
        """Delete a team.

        Args:
            reference: Its id or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> await client.teams.delete(7)
        """
        await self._delete(reference, options)
