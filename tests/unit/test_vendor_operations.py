"""Each method of a vendor's client has operations, which name its calls in traces."""

from __future__ import annotations

import contextlib
import inspect
import itertools
import logging
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest
from support.servers import Answer, ScriptedServer, Seen

from rivet.integrations.atlas.maintainx import SyncMaintainXClient
from rivet.integrations.atlas.maintainx import _operations as maintainx
from rivet.integrations.atlas.servicetitan import Appointment, JobCreate, SyncServiceTitanClient
from rivet.integrations.atlas.servicetitan import _operations as servicetitan
from rivet.integrations.atlas.servicetitan._models import Job

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
JOB = {"id": 7, "jobStatus": "Scheduled", "locationId": 9, "lastAppointmentId": 8, "modifiedOn": "2026-12-01T09:00:00Z"}
ARGUMENTS: dict[str, Any] = {
    "body": {}, "url": "https://plant.example/", "ids": [7], "external": {}, "start": NOW, "end": LATER,
    "job": JobCreate(101, 201, 301, 401, 501, "Low", [Appointment(NOW, LATER)], "", {}),
    "modified_since": NOW,
}  # fmt: skip
BY_TYPE: dict[Any, Any] = {int: 7, bytes: b"x"}
NOT_CALLS = {"close", "request", "server_now"}


def answer(seen: Seen) -> Answer:
    if seen.method == "GET" and "/customfields/" in seen.path:
        return Answer(200, [])
    kind = seen.path.partition("?")[0].rpartition("/")[2]
    page = {"data": [], kind: []} if seen.method == "GET" else {}
    return Answer(200, {"access_token": "t", "id": 7, **page})


def calls(client: Any) -> Any:
    """Yield each public method with arguments: all values of a Literal, else a value by name or type."""
    for name, method in inspect.getmembers(client, inspect.ismethod):
        if name.startswith("_") or name in NOT_CALLS:
            continue
        hints = get_type_hints(method)
        parameters = [one for one in inspect.signature(method).parameters.values() if one.kind is not one.VAR_KEYWORD]
        needed = [one.name for one in parameters if one.default is one.empty or name == "update_job"]
        values = []
        for one in needed:
            if get_origin(hints[one]) is Literal:
                values.append(list(get_args(hints[one])))
            elif hints[one] is Job:
                values.append([Job.read(JOB)])
            else:
                values.append([ARGUMENTS.get(one, BY_TYPE.get(hints[one], "Low"))])
        for chosen in itertools.product(*values):
            yield method, dict(zip(needed, chosen, strict=True))


@pytest.mark.parametrize("vendor", ["maintainx", "servicetitan"])
def test_each_call_has_an_operation(vendor: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "rivet.integrations.atlas")
    who = {"client_id": "a", "client_secret": "b", "app_key": "c", "tenant_id": 1, "application_guid": "0" * 32}
    with ScriptedServer(answer) as server:
        client: Any
        if vendor == "maintainx":
            client, operations = SyncMaintainXClient("key", base_url=server.base_url), maintainx.OPERATIONS
        else:
            client = SyncServiceTitanClient(**who, base_url=server.base_url, auth_url=server.base_url)
            operations = servicetitan.OPERATIONS
        with client:
            for method, arguments in calls(client):
                with contextlib.suppress(Exception):  # the server answers too little for some
                    found = method(**arguments)
                    if inspect.isgenerator(found):
                        list(found)
    called = {vars(record)["atlas_operation"] for record in caplog.records if hasattr(record, "atlas_operation")}
    assert called == {operation.id for rows in operations._index.values() for _, operation in rows}
