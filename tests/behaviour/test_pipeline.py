"""The request flow against servers that fail in every way, in both colours and through generated functions."""

from __future__ import annotations

import asyncio
import pickle
import shutil
import ssl
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from atlas_api.api.assets import delete_asset, list_assets_mini
from atlas_api.api.comments import count_comments, create_comment
from atlas_api.api.work_orders import change_work_order_status, create_work_order, get_work_order, search_work_orders
from atlas_api.models import (
    CommentCreate,
    Reference,
    SearchCriteria,
    WorkOrderCreate,
    WorkOrderStatus,
    WorkOrderStatusChange,
)
from support import recorded
from support.colours import Colour
from support.servers import Answer, SandboxServer, ScriptedServer, Seen, scripted

from rivet.integrations.atlas import (
    AtlasAPIError,
    AtlasAuthError,
    AtlasClient,
    AtlasConfigError,
    AtlasConflictError,
    AtlasConnectionError,
    AtlasError,
    AtlasLicenseError,
    AtlasNotFoundError,
    AtlasOutcomeUnknownError,
    AtlasPermissionError,
    AtlasRateLimitError,
    AtlasTimeoutError,
    AtlasValidationError,
    SyncAtlasClient,
)

COUNT = Answer(200, {"count": 0, "withFilesCount": 0})
DROP = Answer(drop=True)
HTML_503 = Answer(503, raw=b"<html>busy</html>", headers={"Content-Type": "text/html"})
WORK_ORDER = Answer(200, recorded.body("workorder.create.minimal"))
CREATE = {"body": WorkOrderCreate("x")}


def sent(server: ScriptedServer) -> list[str]:
    return [seen.path for seen in server.seen if not seen.path.startswith("/auth")]


async def call(
    colour: Colour, server: ScriptedServer, module: Any, /, *, client: dict[str, Any] | None = None, **kw: Any
) -> Any:
    async with colour.client(**server.credentials, **(client or {})) as atlas:
        return await colour.endpoint(module, atlas, **kw)


# ---------------------------------------------------------------------------------------------- what is repeated
@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    "failure",
    [
        HTML_503,
        Answer(502, raw=b""),
        Answer(504, raw=b"gateway"),
        Answer(500, raw=b"<html>oops</html>"),
        Answer(503, {"success": False, "message": "starting"}),
        DROP,
        Answer(200, {"count": 0, "withFilesCount": 0}, truncate=True),
        Answer(429, {"error": "Rate limit exceeded", "message": "Too many requests."}),
    ],
    ids=lambda answer: f"{answer.status}{'-drop' if answer.drop else ''}{'-cut' if answer.truncate else ''}",
)
async def test_a_read_is_repeated(colour: Colour, failure: Answer) -> None:
    with ScriptedServer(scripted(failure, failure, COUNT)) as server:
        assert (await call(colour, server, count_comments, work_order_id=1)).count == 0
        assert len(sent(server)) == 3


@pytest.mark.usefixtures("quick")
async def test_searches_status_changes_and_deletes_are_repeated(colour: Colour) -> None:
    page = Answer(200, recorded.body("workorder.search.all"))
    with ScriptedServer(scripted(HTML_503, page)) as server:
        await call(colour, server, search_work_orders, body=SearchCriteria())
    with ScriptedServer(scripted(DROP, WORK_ORDER)) as server:
        body = WorkOrderStatusChange(WorkOrderStatus.COMPLETE, feedback="done")
        await call(colour, server, change_work_order_status, id=1, body=body)
        assert (
            server.calls("/work-orders/1/change-status")[0].body == server.calls("/work-orders/1/change-status")[1].body
        )
    gone = Answer(404, {"success": False, "message": "Asset not found"})
    with ScriptedServer(scripted(DROP, gone)) as server:
        assert (await call(colour, server, delete_asset, id=1)).success
    with ScriptedServer(scripted(gone)) as server, pytest.raises(AtlasNotFoundError):
        await call(colour, server, delete_asset, id=1)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("failure", [HTML_503, DROP, Answer(500, raw=b""), Answer(200, {"id": 1}, truncate=True)])
async def test_a_create_with_an_unknown_outcome_is_never_sent_again(colour: Colour, failure: Answer) -> None:
    with ScriptedServer(scripted(failure)) as server:
        with pytest.raises(AtlasOutcomeUnknownError, match="not sent again") as caught:
            await call(colour, server, create_work_order, **CREATE)
        assert sent(server) == ["/work-orders"]
        assert caught.value.operation == "create_work_order"
    with ScriptedServer(scripted(failure)) as server:
        with pytest.raises(AtlasOutcomeUnknownError):
            await call(colour, server, create_comment, body=CommentCreate(Reference(1), "hello"))
        assert sent(server) == ["/comments"]


async def test_a_create_that_times_out_is_never_sent_again(colour: Colour) -> None:
    with ScriptedServer(scripted(Answer(200, {}, wait=1.0))) as server:
        with pytest.raises(AtlasOutcomeUnknownError) as caught:
            await call(colour, server, create_work_order, client={"timeout": 0.3}, **CREATE)
        assert sent(server) == ["/work-orders"]
        assert caught.value.details["cause"] == "AtlasTimeoutError"


@pytest.mark.usefixtures("quick")
async def test_what_was_surely_not_processed_is_repeated_even_for_a_create(colour: Colour) -> None:
    busy = Answer(429, {"error": "Rate limit exceeded", "message": "Too many requests. Please try again later."})
    with ScriptedServer(scripted(busy, busy, WORK_ORDER)) as server:
        assert (await call(colour, server, create_work_order, **CREATE)).id == 1
    client = colour.client("http://127.0.0.1:9", "a@b.example", "x", max_retries=2)
    async with client:
        with pytest.raises(AtlasConnectionError, match="No connection") as caught:
            await colour.endpoint(create_work_order, client, **CREATE)
        assert caught.value.attempts == 3


@pytest.mark.usefixtures("quick")
async def test_an_update_whose_reply_was_lost_looks_and_goes_on(colour: Colour) -> None:
    current = recorded.body("workorder.create.minimal")
    patched = {**current, "description": "new"}
    answers = [Answer(200, current), DROP, Answer(200, current), Answer(200, patched)]
    with ScriptedServer(scripted(*answers)) as server:
        async with colour.client(**server.credentials) as client:
            assert (await client.update_work_order(1, {"description": "new"})).description == "new"
        assert [seen.method for seen in server.seen[1:]] == ["GET", "PATCH", "GET", "PATCH"]
    with ScriptedServer(scripted(Answer(200, current), DROP, Answer(200, patched))) as server:
        async with colour.client(**server.credentials) as client:
            assert (await client.update_work_order(1, {"description": "new"})).description == "new"
        assert [seen.method for seen in server.seen[1:]] == ["GET", "PATCH", "GET"]


async def test_a_conflict_is_merged_again_at_most_three_times(colour: Colour) -> None:
    current = Answer(200, recorded.body("workorder.create.minimal"))
    conflict = Answer(409, {"success": False, "message": "The resource was modified by another request."})

    def script(seen: Seen) -> Answer:
        return conflict if seen.method == "PATCH" else current

    with ScriptedServer(scripted(script)) as server:
        async with colour.client(**server.credentials) as client:
            with pytest.raises(AtlasConflictError):
                await client.update_work_order(1, {"description": "new"})
        assert [seen.method for seen in server.seen[1:]] == ["GET", "PATCH"] * 4


async def test_an_explained_500_is_never_repeated(colour: Colour) -> None:
    with ScriptedServer(scripted(Answer(500, {"success": False, "message": "No value present"}))) as server:
        with pytest.raises(AtlasNotFoundError):
            await call(colour, server, count_comments, work_order_id=1)
        assert len(sent(server)) == 1


async def test_pauses_double_and_obey_retry_after(colour: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []

    async def asleep(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr("rivet.integrations.atlas.transport.asyncio.sleep", asleep)
    monkeypatch.setattr("rivet.integrations.atlas.transport.time", SimpleNamespace(sleep=pauses.append))
    with ScriptedServer(scripted(HTML_503)) as server, pytest.raises(AtlasAPIError) as caught:
        await call(colour, server, count_comments, work_order_id=1)
    assert [int(pause) for pause in pauses] == [1, 2, 4]
    assert all(whole <= pause <= whole * 1.25 for whole, pause in zip([1, 2, 4], pauses, strict=True))
    assert caught.value.attempts == 4
    pauses.clear()
    busy = Answer(429, {"error": "Rate limit exceeded", "message": "wait"}, headers={"Retry-After": "7"})
    with ScriptedServer(scripted(busy, COUNT)) as server:
        await call(colour, server, count_comments, work_order_id=1)
    assert 7 <= pauses[0] <= 7 * 1.25


async def test_options_of_a_call(colour: Colour) -> None:
    with ScriptedServer(scripted(HTML_503)) as server:
        async with colour.client(**server.credentials) as client:
            with pytest.raises(AtlasAPIError) as caught:
                await client.get_work_order(1, max_retries=0)
            assert caught.value.attempts == 1
            with pytest.raises(AtlasAPIError):
                await client.with_options(max_retries=0).get_work_order(1)
            assert len(sent(server)) == 2
            started = time.monotonic()
            with pytest.raises(AtlasAPIError):
                await client.get_work_order(1, deadline=1.5)
            assert time.monotonic() - started < 1.5
            assert len(sent(server)) == 4
            for wrong in ({"timeout": 0}, {"deadline": -1}, {"max_retries": 1.5}, {"timeout": "3"}):
                with pytest.raises(AtlasConfigError):
                    await client.get_work_order(1, **wrong)
            with pytest.raises(TypeError, match="tiemout"):
                await client.get_work_order(1, tiemout=3)


# ------------------------------------------------------------------------------------------------------ time
async def test_a_timeout_is_for_one_attempt(colour: Colour) -> None:
    with ScriptedServer(scripted(Answer(200, {}, wait=2.0))) as server:
        started = time.monotonic()
        with pytest.raises(AtlasTimeoutError):
            await call(colour, server, count_comments, client={"timeout": 0.3, "max_retries": 0}, work_order_id=1)
        assert time.monotonic() - started < 1.5


async def test_a_reply_that_drips_ends_with_the_timeout(colour: Colour) -> None:
    with ScriptedServer(scripted(Answer(200, {"count": 0, "withFilesCount": 0}, drip=0.1))) as server:
        started = time.monotonic()
        with pytest.raises(AtlasTimeoutError):
            await call(colour, server, count_comments, client={"timeout": 0.5, "max_retries": 0}, work_order_id=1)
        assert time.monotonic() - started < 1.2


# --------------------------------------------------------------------------------------------------- replies
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
async def test_any_reply_is_a_model_or_an_error_of_ours(colour: Colour, answer: Answer) -> None:
    with ScriptedServer(scripted(answer)) as server:
        with pytest.raises(AtlasError) as caught:
            await call(colour, server, get_work_order, id=1)
        error = caught.value
        assert (error.method, error.path, error.operation) == ("GET", "/work-orders/1", "get_work_order")
        assert error.status in (answer.status, None)
        assert len(error.response_body or "") <= 2_100
        assert error.attempts >= 1
        assert str(error)
        twin = pickle.loads(pickle.dumps(error))
        assert (type(twin), twin.__dict__) == (type(error), error.__dict__)


async def test_a_reply_that_is_too_large(colour: Colour) -> None:
    big = Answer(200, {"count": 0, "withFilesCount": 0, "padding": "x" * 5_000})
    with ScriptedServer(scripted(big)) as server:
        with pytest.raises(AtlasAPIError, match="larger than 1,000 bytes"):
            await call(colour, server, count_comments, client={"max_response_bytes": 1_000}, work_order_id=1)
        assert (await call(colour, server, count_comments, work_order_id=1)).count == 0


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
        ("workorder.change-status.empty", AtlasValidationError, set()),
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
    """By what the server means: the reply is the recorded one, the request does not matter."""
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


# -------------------------------------------------------------------------------------------- whose requests
async def test_no_token_leaves_for_another_server(colour: Colour) -> None:
    with ScriptedServer(scripted(COUNT)) as ours, ScriptedServer(scripted(COUNT)) as other:
        async with colour.client(**ours.credentials) as client:
            await colour.endpoint(count_comments, client, work_order_id=1)
            for url in (f"{other.base_url}/comments/count/1", ours.base_url.replace("http:", "https:") + "/auth/me"):
                with pytest.raises(AtlasConfigError, match="below the base URL"):
                    await _get(colour, client, url)
        assert other.seen == []


async def test_only_paths_below_the_prefix(colour: Colour) -> None:
    with ScriptedServer(scripted(COUNT)) as server:
        settings = {**server.credentials, "base_url": server.base_url + "/api/"}
        async with colour.client(**settings) as client:
            await colour.endpoint(count_comments, client, work_order_id=1)
            assert [seen.path for seen in server.seen] == ["/api/auth/signin", "/api/comments/count/1"]
            for path in ("/apis/x", "/", "/api/../secret"):
                with pytest.raises(AtlasConfigError):
                    await _get(colour, client, server.base_url + path)


async def _get(colour: Colour, client: Any, url: str) -> httpx.Response:
    if colour.is_async:
        return await client.api.get_async_httpx_client().get(url)
    return await asyncio.to_thread(client.api.get_httpx_client().get, url)


async def test_a_redirect_is_not_followed(colour: Colour) -> None:
    with ScriptedServer(scripted(COUNT)) as other:
        moved = Answer(302, raw=b"", headers={"Location": f"{other.base_url}/comments/count/1"})
        with ScriptedServer(scripted(moved)) as server, pytest.raises(AtlasAPIError, match="redirects"):
            await call(colour, server, count_comments, work_order_id=1)
        assert other.seen == []


async def test_an_unknown_path_is_authenticated(colour: Colour) -> None:
    with ScriptedServer(scripted(Answer(200, [1]))) as server:
        async with colour.client(**server.credentials) as client:
            response = await _get(colour, client, server.base_url + "/parts/mini")
        assert response.json() == [1]
        assert server.seen[-1].headers["authorization"].startswith("Bearer eyJ")
        assert server.seen[-1].headers["user-agent"].startswith("rivet-atlas/")


async def test_open_paths_get_no_token(colour: Colour) -> None:
    with ScriptedServer(scripted(Answer(200, {"success": True, "message": "up"}))) as server:
        async with colour.client(**server.credentials) as client:
            await client.health_check()
        assert [seen.path for seen in server.seen] == ["/health-check"]
        assert "authorization" not in server.seen[0].headers


async def test_the_other_colour_is_refused(sandbox: SandboxServer) -> None:
    with SyncAtlasClient(**sandbox.credentials) as sync, pytest.raises(AtlasConfigError, match="sync"):
        await count_comments.asyncio(client=sync.api, work_order_id=1)
    async with AtlasClient(**sandbox.credentials) as client:
        with pytest.raises(AtlasConfigError, match="asyncio"):
            count_comments.sync(client=client.api, work_order_id=1)


def test_another_event_loop_is_refused(sandbox: SandboxServer) -> None:
    client = AtlasClient(**sandbox.credentials)

    async def use() -> None:
        async with client:
            await client.get_work_order(1)

    asyncio.run(use())
    with pytest.raises(AtlasConfigError, match="another event loop"):
        asyncio.run(use())


async def test_the_callers_request_is_not_changed(sandbox: SandboxServer) -> None:
    async with AtlasClient(**sandbox.credentials) as client:
        http = client.api.get_async_httpx_client()
        request = http.build_request("GET", "/auth/me")
        response = await http.send(request)
        assert response.json()["email"] == sandbox.email
        assert "authorization" not in request.headers


# ------------------------------------------------------------------------------------------------ connections
@pytest.fixture
def proxy() -> Any:
    """A plain HTTP proxy on loopback: it gets absolute URLs and answers in the server's place."""
    with ScriptedServer(lambda seen: Answer(200, _via(seen))) as server:
        yield server


def _via(seen: Seen) -> Any:
    from support.servers import TOKENS

    return TOKENS if seen.path.endswith("/auth/signin") else COUNT.body


async def test_a_proxy_is_used(colour: Colour, proxy: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    account = {"base_url": "http://atlas.test/api", "email": "a@b.example", "password": "x"}
    wanted = ["http://atlas.test/api/auth/signin", "http://atlas.test/api/comments/count/1"]
    async with colour.client(**account, proxy=proxy.base_url) as client:
        await colour.endpoint(count_comments, client, work_order_id=1)
    assert [seen.path for seen in proxy.seen] == wanted
    monkeypatch.setenv("HTTP_PROXY", proxy.base_url)
    async with colour.client(**account) as client:
        await colour.endpoint(count_comments, client, work_order_id=1)
    assert proxy.seen[-1].path == wanted[1]
    before = len(proxy.seen)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,atlas.test")
    with ScriptedServer(scripted(COUNT)) as direct:
        async with colour.client(**direct.credentials) as client:
            await colour.endpoint(count_comments, client, work_order_id=1)
        assert len(direct.seen) == 2
    assert len(proxy.seen) == before
    with pytest.raises(AtlasConfigError, match="proxy") as caught:
        colour.client(**account, proxy="ftp://user:hush@proxy")
    assert "hush" not in str(caught.value)


async def test_headers_limits_and_an_inner_transport(colour: Colour) -> None:
    with ScriptedServer(scripted(COUNT)) as server:
        options = {"headers": {"X-Plant": "1"}, "limits": httpx.Limits(max_connections=1)}
        async with colour.client(**server.credentials, **options) as client:
            calls = (colour.endpoint(count_comments, client, work_order_id=1) for _ in range(5))
            await asyncio.gather(*calls)
        assert server.seen[-1].headers["x-plant"] == "1"
    inner: Any = httpx.AsyncHTTPTransport() if colour.is_async else httpx.HTTPTransport()
    with ScriptedServer(scripted(COUNT)) as server:
        async with colour.client(**server.credentials, http_transport=inner) as client:
            await colour.endpoint(count_comments, client, work_order_id=1)
    wrong = httpx.HTTPTransport() if colour.is_async else httpx.AsyncHTTPTransport()
    with pytest.raises(AtlasConfigError, match="http_transport"):
        colour.client(**server.credentials, http_transport=wrong)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with the openssl program")
async def test_a_ca_file(colour: Colour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server with a certificate of a private CA: refused, then trusted by verify= and by SSL_CERT_FILE."""
    certificate, key = _self_signed(tmp_path)
    with ScriptedServer(scripted(COUNT)) as server:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        server._server.socket = context.wrap_socket(server._server.socket, server_side=True)
        account = {**server.credentials, "base_url": server.base_url.replace("http://127.0.0.1", "https://localhost")}
        async with colour.client(**account) as client:
            with pytest.raises(AtlasConnectionError, match="SSL_CERT_FILE") as caught:
                await colour.endpoint(count_comments, client, work_order_id=1)
            assert caught.value.attempts <= 1
        async with colour.client(**account, verify=str(certificate)) as client:
            assert (await colour.endpoint(count_comments, client, work_order_id=1)).count == 0
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        async with colour.client(**account) as client:
            assert (await colour.endpoint(count_comments, client, work_order_id=1)).count == 0
    with pytest.raises(AtlasConfigError, match="CA file"):
        colour.client(**account, verify="/nowhere.pem")


def _self_signed(folder: Path) -> tuple[Path, Path]:
    import subprocess

    certificate, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(certificate)],
        check=True, capture_output=True,
    )  # fmt: skip
    return certificate, key


async def test_a_stream_is_not_replayed(colour: Colour) -> None:
    def chunks() -> Any:
        yield b'{"title":'
        yield b'"x"}'

    async def achunks() -> Any:
        for chunk in chunks():
            yield chunk

    with ScriptedServer(scripted(WORK_ORDER)) as server:
        async with colour.client(**server.credentials) as client:
            if colour.is_async:
                http = client.api.get_async_httpx_client()
                response = await http.post("/work-orders", content=achunks())
            else:
                http = client.api.get_httpx_client()
                response = await asyncio.to_thread(http.post, "/work-orders", content=chunks())
            assert response.status_code == 200
            assert server.calls("/work-orders")[0].json() == {"title": "x"}


async def test_a_list_reply(colour: Colour, sandbox: SandboxServer) -> None:
    async with colour.client(**sandbox.credentials) as client:
        found = await colour.endpoint(list_assets_mini, client, location_id=1)
        assert {asset["customId"] for asset in found} >= {"A000001"}
