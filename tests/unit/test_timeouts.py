"""Timeouts of attempts: operations that need longer get it, unless the user chose the timeout."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from atlas_api.api import OPERATIONS

from rivet.integrations.atlas._pipeline import flow
from rivet.integrations.atlas._pipeline.budget import Budget
from rivet.integrations.atlas._pipeline.steps import Authenticate, Send
from rivet.integrations.atlas.config import ClientConfig
from rivet.integrations.atlas.rate_limits import RateLimiter

ACCOUNT = {"base_url": "http://127.0.0.1:9", "email": "a@b.example", "password": "a-long-pass-phrase"}
REPORTS = [operation for operation in OPERATIONS if operation.timeout]


def first_attempt(config: ClientConfig, method: str, path: str) -> Send:
    """Return the first request that the flow sends."""
    request = httpx.Request(method, config.base_url + path)
    exchange = flow.run(config, RateLimiter(()), request, Budget.of(config))
    assert isinstance(next(exchange), Authenticate)
    step = exchange.send("a token")
    assert isinstance(step, Send)
    return step


def test_reports_take_long_and_are_not_repeated() -> None:
    assert {operation.id for operation in REPORTS} == {
        "get_work_order_report",
        "create_work_order_report",
        "stream_work_order_report",
        "send_work_order_report",
    }
    assert {(operation.timeout, operation.repeatable) for operation in REPORTS} == {(120, False)}


@pytest.mark.parametrize(
    ("options", "least", "most"),
    [({}, 90, 120), ({"timeout": 30}, 20, 30), ({"timeout": 200}, 170, 200), ({"deadline": 60}, 31, 60)],
    ids=str,
)
def test_an_attempt_of_a_report(options: dict[str, Any], least: float, most: float) -> None:
    assert (
        least
        < first_attempt(ClientConfig.resolve(**ACCOUNT, **options), "GET", "/work-orders/report/1").seconds
        <= most
    )
    chosen = ClientConfig.resolve(**ACCOUNT).with_options(**options)
    assert least < first_attempt(chosen, "POST", "/work-orders/report/1/stream").seconds <= most


def test_an_attempt_of_another_operation() -> None:
    assert first_attempt(ClientConfig.resolve(**ACCOUNT), "GET", "/work-orders/1").seconds == 30


def test_a_timeout_of_the_environment_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATLAS_MAX_RETRIES", "1")
    assert first_attempt(ClientConfig.resolve(**ACCOUNT), "GET", "/work-orders/report/1").seconds > 90
    monkeypatch.setenv("ATLAS_TIMEOUT", "30")
    assert first_attempt(ClientConfig.resolve(**ACCOUNT), "GET", "/work-orders/report/1").seconds == 30


def test_the_deadline_leaves_time_for_a_second_attempt() -> None:
    budget = Budget.of(ClientConfig.resolve(**ACCOUNT)).with_room_for(120)
    assert (budget.timeout, budget.deadline) == (30, 210)
    assert 150 < budget.left <= 210
