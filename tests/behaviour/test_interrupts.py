"""Ctrl-C at any moment of a call: it ends, and the client is as good as before."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from support.bounds import times

from rivet.integrations.atlas.testing import start_sandbox

pytestmark = pytest.mark.slow

PROGRAM = """
import asyncio, gc, os, random, signal, sys, threading
from rivet.integrations.atlas import AtlasClient, SyncAtlasClient
from rivet.integrations.atlas._support.defaults import MAX_CONNECTIONS

mode, base_url, email, password, rounds = *sys.argv[1:5], int(sys.argv[5])
chance = random.Random(7)
interrupted = 0

def soon():
    return threading.Timer(chance.uniform(0.0, 0.03), os.kill, (os.getpid(), signal.SIGINT))

def connections(client):
    pool = client._session.inner.pool
    if hasattr(pool, "active"):
        return list(pool.active), [None] * (MAX_CONNECTIONS - pool._free._value)
    return [c for c in pool.connections if not c.is_idle()], pool._requests

def sync():
    global interrupted
    with SyncAtlasClient(base_url, email, password) as client:
        for number in range(rounds):
            if number % 3 == 0:
                client._session.cache.forget()
            timer = soon()
            try:
                timer.start()
                for _ in range(100):
                    client.update_work_order(1, {"title": f"round {number}"})
                timer.join()
            except KeyboardInterrupt:
                interrupted += 1
            timer.join()
            assert client.get_work_order(1, deadline=5).id == 1
            assert connections(client) == ([], []), connections(client)

async def one(client, number):
    for _ in range(100):
        await client.update_work_order(1, {"title": f"round {number}"})

async def many():
    global interrupted
    async with AtlasClient(base_url, email, password) as client:
        for number in range(rounds):
            if number % 3 == 0:
                client._session.cache.forget()
            task = asyncio.ensure_future(one(client, number))
            asyncio.get_running_loop().add_signal_handler(signal.SIGINT, task.cancel)
            timer = soon()
            timer.start()
            try:
                await task
            except asyncio.CancelledError:
                interrupted += 1
            await asyncio.to_thread(timer.join)
            assert (await client.get_work_order(1, deadline=5)).id == 1
            assert connections(client) == ([], []), connections(client)

sync() if mode == "sync" else asyncio.run(many())
print(interrupted, len(os.listdir("/proc/self/fd")) if os.path.exists("/proc/self/fd") else 0)
"""


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_ctrl_c_leaves_no_half_state(mode: str, tmp_path: Path) -> None:
    rounds = times(30, 500)
    program = tmp_path / "interrupted.py"
    program.write_text(PROGRAM)
    with start_sandbox() as sandbox:
        account = sandbox.credentials
        arguments = [mode, account["base_url"], account["email"], account["password"], str(rounds)]
        done = subprocess.run(
            [sys.executable, str(program), *arguments],
            capture_output=True, text=True, timeout=600, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    interrupted, handles = map(int, done.stdout.split())
    assert interrupted >= rounds * 0.9
    assert handles < 15
