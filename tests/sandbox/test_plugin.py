"""pytest plugin as users get it: found by its entry point, in both modes of pytest-asyncio, and without it."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.slow

SYNC = """
    import pytest
    from rivet.integrations.atlas.testing import AtlasSandbox

    def test_one(atlas_sandbox, sync_atlas_client):
        assert isinstance(atlas_sandbox, AtlasSandbox)
        assert atlas_sandbox.password not in repr(atlas_sandbox)
        sync_atlas_client.create_work_order({"title": "by one"})
        atlas_sandbox.add_fault("status", times=None)

    def test_two_sees_nothing_of_one(atlas_sandbox, sync_atlas_client):
        assert [w.title for w in sync_atlas_client.iter_work_orders() if w.title == "by one"] == []
        assert atlas_sandbox.faults() == []

    def test_a_reply_is_lost(atlas_sandbox, sync_atlas_client):
        atlas_sandbox.add_fault("drop_after", path="/work-orders/1")
        assert sync_atlas_client.get_work_order(1).id == 1
        assert len(atlas_sandbox.requests("GET", "/work-orders/1")) == 2

    def test_faults_cost_no_time(atlas_sandbox, sync_atlas_client, monkeypatch):
        slept = []
        monkeypatch.setattr("rivet.integrations.atlas._support.clock.sleep", slept.append)
        atlas_sandbox.add_fault("status", path="/work-orders/1", times=2)
        assert sync_atlas_client.get_work_order(1).id == 1
        assert 0 < sum(slept) < 0.2
"""
ASYNC = """
    import pytest

    {mark}
    async def test_async(atlas_client, atlas_sandbox):
        assert (await atlas_client.get_work_order(1)).id == 1
        assert atlas_sandbox.requests("GET", "/work-orders/1")
"""


@pytest.fixture
def inner(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """Project of another user, without this project's settings."""
    others = ("hypothesispytest", "langsmith_plugin", "platformdirs", "schemathesis")
    monkeypatch.setenv("PYTEST_ADDOPTS", " ".join(f"-p no:{name}" for name in others))  # they take seconds to load
    return pytester


def test_fixtures_of_the_sync_mode(inner: pytest.Pytester) -> None:
    inner.makepyfile(SYNC)
    inner.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=4)


@pytest.mark.parametrize("mode", ["strict", "auto"])
def test_fixtures_of_the_async_mode(inner: pytest.Pytester, mode: str) -> None:
    inner.makeini(f"[pytest]\nasyncio_mode = {mode}\n")
    inner.makepyfile(ASYNC.format(mark="@pytest.mark.asyncio" if mode == "strict" else ""))
    inner.runpytest_subprocess().assert_outcomes(passed=1)


def test_fixtures_with_anyio(inner: pytest.Pytester) -> None:
    inner.makeini("[pytest]\nanyio_mode = auto\n")
    inner.makepyfile(
        "import pytest\n@pytest.fixture\ndef anyio_backend(): return 'asyncio'\n"
        + ASYNC.format(mark="").replace("\n    ", "\n")
    )
    inner.runpytest_subprocess("-p", "no:asyncio").assert_outcomes(passed=1)


def test_options_are_of_the_users_choice(inner: pytest.Pytester) -> None:
    inner.makeconftest(
        """
        import pytest

        @pytest.fixture(scope="session")
        def atlas_sandbox_options():
            return ["--free-plan", "--token-lifetime", "5"]
        """
    )
    inner.makepyfile(
        """
        import pytest
        from rivet.integrations.atlas import AtlasLicenseError

        def test_it(sync_atlas_client):
            with pytest.raises(AtlasLicenseError):
                sync_atlas_client.create_asset({"name": "child", "parentAsset": 1})
        """
    )
    inner.runpytest_subprocess().assert_outcomes(passed=1)


def test_the_release_is_of_the_users_choice(inner: pytest.Pytester) -> None:
    inner.makeconftest(
        """
        import pytest

        @pytest.fixture(scope="session", params=["1.5.0", "current"])
        def atlas_sandbox_release(request):
            return request.param
        """
    )
    inner.makepyfile(
        """
        import httpx

        def test_it(atlas_sandbox, atlas_sandbox_release):
            credentials = {"email": atlas_sandbox.email, "password": atlas_sandbox.password}
            tokens = httpx.post(f"{atlas_sandbox.base_url}/auth/signin", json=credentials).json()
            assert ("refreshToken" in tokens) == (atlas_sandbox_release == "current")
        """
    )
    inner.runpytest_subprocess().assert_outcomes(passed=2)


def test_the_fixtures_are_listed_with_their_docs(inner: pytest.Pytester) -> None:
    output = inner.runpytest_subprocess("--fixtures", "-v").stdout.str()
    for name in (
        "atlas_sandbox ",
        "atlas_client ",
        "sync_atlas_client ",
        "atlas_sandbox_options ",
        "atlas_sandbox_release ",
    ):
        assert name in output
    assert "seeded, without faults" in output


def test_tests_are_isolated(inner: pytest.Pytester) -> None:
    """The clients of a process share tokens, ids and limits: a reset makes them forget."""
    inner.makepyfile(
        """
        import pytest
        from rivet.integrations.atlas import AtlasAuthError, SyncAtlasClient

        POST = {"path": "/work-orders", "method": "POST"}

        @pytest.mark.parametrize("number", range(3))
        def test_a_lost_reply(atlas_sandbox, sync_atlas_client, number):
            atlas_sandbox.add_fault("drop_after", **POST)
            sync_atlas_client.create_work_order({"title": "Check valve"})
            found = [w.title for w in sync_atlas_client.iter_work_orders()]
            assert found.count("Check valve") == 1

        @pytest.mark.parametrize("number", range(2))
        def test_a_refused_token(atlas_sandbox, sync_atlas_client, number):
            sync_atlas_client.get_work_order(1)
            atlas_sandbox.add_fault("unauthorized", times=None)
            with pytest.raises(AtlasAuthError):
                sync_atlas_client.get_work_order(1)

        def test_a_storm(atlas_sandbox, sync_atlas_client):
            atlas_sandbox.add_fault("rate_limit", path="/work-orders/1")
            sync_atlas_client.get_work_order(1)

        def test_after_the_storm(atlas_sandbox, sync_atlas_client):
            for _ in range(120):
                sync_atlas_client.get_work_order(1, deadline=5)

        def test_a_write_put_off(atlas_sandbox, sync_atlas_client):
            atlas_sandbox.add_fault("late_write", seconds=0.3, **POST)
            with pytest.raises(Exception):
                sync_atlas_client.create_work_order({"title": "late"}, deadline=0.2)

        def test_does_not_come_later(atlas_sandbox, sync_atlas_client):
            import time
            time.sleep(0.5)
            assert "late" not in [w.title for w in sync_atlas_client.iter_work_orders()]
        """
    )
    inner.runpytest_subprocess().assert_outcomes(passed=9)
