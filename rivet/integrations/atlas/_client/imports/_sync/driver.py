# Made from atlas/_client/imports/_async/driver.py by scripts/unasync.py (make regenerate). Do not edit.
"""Driver of an import for an asyncio client: performs each step of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rivet.integrations.atlas._client.imports.run import ImportRun
from rivet.integrations.atlas._client.imports.steps import CreateOne, Listen, Request, Step, Wait
from rivet.integrations.atlas._operations.steps import RunBlocking
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.concurrency import sync_run_blocking
from rivet.integrations.atlas._transport._sync.import_outcomes import SyncImportOutcomes

if TYPE_CHECKING:
    from rivet.integrations.atlas._client._sync.bulk import SyncBulkCalls
    from rivet.integrations.atlas._client.import_result import ImportResult
    from rivet.integrations.atlas._client.options import CallOptions


class SyncImportDriver:
    """Drives one run.

    Args:
        client: The client.
        accessor: The attribute of the client for the kind of the rows.
        options: The options of each request.
    """

    def __init__(self, client: SyncBulkCalls, accessor: str, options: CallOptions) -> None:
        self._client, self._accessor, self._options = client, accessor, options

    def drive(self, run: ImportRun) -> ImportResult[Any]:
        """Perform all steps of a run."""
        outcomes, steps = sync_run_blocking(self._outcomes), run.steps()
        value: Any = None
        error: Exception | None = None
        try:
            while True:
                step = steps.send(value) if error is None else steps.throw(error)
                value, error = None, None
                try:
                    value = self._perform(step, outcomes)
                except Exception as caught:  # noqa: BLE001 - the run decides
                    error = caught
        except StopIteration as stop:
            result: ImportResult[Any] = stop.value
            return result
        finally:
            steps.close()
            if outcomes is not None:
                outcomes.close()

    def _perform(self, step: Step, outcomes: SyncImportOutcomes | None) -> Any:
        if isinstance(step, Request):
            return self._client._run(step.operation, self._options)
        if isinstance(step, CreateOne):
            return getattr(self._client, self._accessor).create(step.given, **self._options)
        if isinstance(step, RunBlocking):
            return sync_run_blocking(step.call)
        if isinstance(step, Wait):
            return clock.sleep(step.seconds)
        if outcomes is None:
            return None
        if isinstance(step, Listen):
            return outcomes.listen(step.uuid)
        return outcomes.receive(step.uuid, step.seconds)

    def _outcomes(self) -> SyncImportOutcomes | None:
        """Return the listener for outcomes; None for an API key, which the server's websocket does not accept.

        With TLS this reads CA files.
        """
        config, cache = self._client._config, self._client._session.cache
        route = self._client._connection.for_websocket(config.base_url)
        if route is None or not config.email:
            return None
        return SyncImportOutcomes(
            config.base_url, config.email, cache.current, route, dict(config.headers), config.timeout
        )
