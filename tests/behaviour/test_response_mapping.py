"""Every response becomes a model, or an error of this package with the server's meaning."""

from __future__ import annotations

import importlib
import pickle

import pytest
from atlas_api.api import OPERATIONS
from atlas_api.api.comments import count_comments
from atlas_api.api.work_orders import create_work_order, get_work_order
from atlas_api.models import GeneralPreferencesPatch, RelationPatch, UserSettingsPatch
from support import recorded
from support.answers import CREATE, call
from support.modes import Mode
from support.servers import Answer, ScriptedServer, scripted

from rivet.integrations.atlas import (
    AtlasAPIError,
    AtlasAuthError,
    AtlasClient,
    AtlasError,
    AtlasLicenseError,
    AtlasNotFoundError,
    AtlasPermissionError,
    AtlasRateLimitError,
    AtlasValidationError,
)

BODIES = {
    "patch_relation": RelationPatch,
    "patch_general_preferences": GeneralPreferencesPatch,
    "patch_user_settings": UserSettingsPatch,
}


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    "answer",
    [
        Answer(200, raw=b"<html>login</html>", headers={"Content-Type": "text/html"}),
        Answer(200, raw=b""),
        Answer(200, raw=b"\xff\xfe\x00"),
        Answer(200, raw=b"null"),
        Answer(200, raw=b"[]"),
        Answer(200, raw=b"[" * 50_000),
        Answer(299, raw=b"{}"),
        Answer(204, raw=b""),
        Answer(302, raw=b"", headers={"Location": "http://127.0.0.1:9/"}),
        Answer(520, raw=b"<html>"),
        Answer(599, raw=b""),
        Answer(418, raw=b"teapot"),
        Answer(400, raw=b"nope"),
        Answer(404, raw=b"<html>"),
        Answer(500, {"success": False, "message": None}),
        Answer(500, {"unknown": "shape"}),
        Answer(200, raw=b"not gzip", headers={"Content-Encoding": "gzip"}),
        Answer(403, raw=b"<html>firewall</html>"),
        Answer(200, {"id": "seven", "createdAt": "yesterday"}),
        Answer(500, raw=b"x" * 300_000),
    ],
    ids=lambda answer: f"{answer.status}-{answer.content()[:12]!r}",
)
async def test_any_response_is_a_model_or_an_atlas_error(mode: Mode, answer: Answer) -> None:
    with ScriptedServer(scripted(answer)) as server:
        with pytest.raises(AtlasError) as caught:
            await call(mode, server, get_work_order, id=1)
        error = caught.value
        assert (error.method, error.path, error.operation) == ("GET", "/work-orders/1", "get_work_order")
        assert error.status in (answer.status, None)
        assert len(error.response_body or "") <= 2_100
        assert len(error.attempts) >= 1
        assert str(error)
        twin = pickle.loads(pickle.dumps(error))
        assert (type(twin), twin.__dict__) == (type(error), error.__dict__)


@pytest.mark.parametrize(
    "name",
    ["patch_relation", "rotate_webhook_secret", "patch_general_preferences", "patch_user_settings", "enable_user"],
)
async def test_a_record_that_is_not_there_is_not_found_whatever_the_status(mode: Mode, name: str) -> None:
    recording = next(one for one in recorded.surface() if one["name"] == f"surface.{name}.not-found")
    request, response = recording["request"], recording["response"]
    raw = b"" if response["body"] is None else None
    with ScriptedServer(scripted(Answer(response["status"], response["body"], raw=raw))) as server:
        operation = next(one for one in OPERATIONS if one.id == name)
        function = importlib.import_module(f"atlas_api.api.{operation.tag}.{name}")
        body = {} if request["body"] is None else {"body": BODIES[name].from_dict(request["body"])}
        with pytest.raises(AtlasNotFoundError) as caught:
            await call(mode, server, function, id=987654, **body)
    assert (caught.value.status, caught.value.operation) == (response["status"], name)


async def test_an_empty_success_of_other_operations_is_a_fault(mode: Mode) -> None:
    with ScriptedServer(scripted(Answer(200, raw=b""))) as server, pytest.raises(AtlasAPIError) as caught:
        await call(mode, server, get_work_order, id=1)
    assert type(caught.value) is AtlasAPIError


async def test_a_response_that_is_too_large(mode: Mode) -> None:
    big = Answer(200, {"count": 0, "withFilesCount": 0, "padding": "x" * 5_000})
    with ScriptedServer(scripted(big)) as server:
        with pytest.raises(AtlasAPIError, match="larger than 1,000 bytes"):
            await call(mode, server, count_comments, client={"max_response_bytes": 1_000}, work_order_id=1)
        assert (await call(mode, server, count_comments, work_order_id=1)).count == 0


@pytest.mark.parametrize(
    ("name", "expected", "fields"),
    [
        ("auth.signup.duplicate-email", AtlasValidationError, {"email"}),
        ("workorder.create.missing-title", AtlasValidationError, set()),
        ("workorder.create.legacy-vocabulary", AtlasValidationError, {"priority"}),
        ("workorder.change-status.bad-status", AtlasValidationError, {"status"}),
        ("asset.create.category-as-string", AtlasValidationError, {"category"}),
        ("workorder.create.legacy-assigned-strings", AtlasValidationError, set()),
        ("workorder.create.bad-date", AtlasValidationError, set()),
        ("workorder.create.title-1000", AtlasValidationError, set()),
        ("workorder.create.unknown-asset", AtlasValidationError, {"asset"}),
        ("workorder.create.unknown-user", AtlasValidationError, {"assignedTo"}),
        ("workorder.create.malformed-json", AtlasValidationError, set()),
        ("workorder.create.empty-body", AtlasValidationError, set()),
        ("workorder.create.wrong-content-type", AtlasValidationError, set()),
        ("workorder.get.non-numeric-id", AtlasValidationError, {"id"}),
        ("workorder.get.not-found", AtlasNotFoundError, None),
        ("workorder.patch.description-only", AtlasValidationError, {"title"}),
        ("asset.patch.ok", AtlasValidationError, {"status"}),
        ("workorder.put.method-not-allowed", AtlasAPIError, None),
        ("workorder.change-status.empty", AtlasValidationError, {"status"}),
        ("workorder.change-status.not-found", AtlasNotFoundError, None),
        ("path.unknown", AtlasNotFoundError, None),
        ("workorder.search.status-eq", AtlasValidationError, set()),
        ("workorder.search.unknown-field", AtlasValidationError, set()),
        ("workorder.search.bad-sort", AtlasValidationError, {"sortField"}),
        ("workorder.search.page-size-0", AtlasValidationError, {"pageSize"}),
        ("webhook.create", AtlasPermissionError, None),
        ("workorder.delete.forbidden", AtlasPermissionError, None),
        ("workorder.create.free-plan-limit", AtlasLicenseError, None),
        ("tenant.b.signup", AtlasLicenseError, None),
        ("user.signup-uninvited-role", AtlasValidationError, {"email"}),
        ("user.invite.bad-email", AtlasValidationError, {"email"}),
        ("multi-part.create.ok", AtlasValidationError, set()),
        ("export.work-orders", AtlasValidationError, {"uuid"}),
        ("workorder.report.get", AtlasAPIError, None),
        ("auth.refresh.reused", AtlasAuthError, None),
        ("ratelimit.user", AtlasRateLimitError, None),
    ],
)
async def test_a_recorded_failure_is_explained(name: str, expected: type[AtlasError], fields: set[str] | None) -> None:
    """Recorded error responses are mapped by their meaning; the request does not matter."""
    response = recorded.exchange(name)["response"]
    with ScriptedServer(scripted(Answer(response["status"], response["body"]))) as server:
        async with AtlasClient(**server.credentials, max_retries=0) as client:
            with pytest.raises(AtlasError) as caught:
                await create_work_order.asyncio(client=client.api, **CREATE)
    error = caught.value
    assert type(error) is expected
    # A 401 is followed by a new sign-in, whose fresh token is refused too: the error is about that.
    assert error.status == response["status"] or response["status"] == 401
    if fields is not None:
        assert isinstance(error, AtlasValidationError)
        assert set(error.field_errors) == fields
    if isinstance(error, AtlasRateLimitError):
        assert error.retry_after > 0
