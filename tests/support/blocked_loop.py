"""Run in a process of its own: every call of an AtlasClient, watching what its event loop is held by.

Prints what an event loop must not wait for and yet did in its own thread: imports, fsync, opened files, looked up
names, key derivation. Counted, not timed: how busy the machine is does not matter.
"""

from __future__ import annotations

import asyncio
import importlib.abc
import io
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

OF_ASYNCIO = ("concurrent.futures.thread", "queue", "_queue")
"""Modules that the first asyncio.to_thread() imports."""

OURS = (".part", ".done", ".token", ".upload")
"""Suffixes of files that calls open here."""

held: list[str] = []
label = ""
watched: set[int] = set()


def note(what: str) -> None:
    if threading.get_ident() in watched and asyncio._get_running_loop() is not None:
        held.append(f"{label}: {what}")


class Imports(importlib.abc.MetaPathFinder):
    def find_spec(self, name: str, path: Any = None, target: Any = None) -> None:
        if name not in OF_ASYNCIO:
            note(f"import {name}")


def watch(module: Any, name: str) -> None:
    real: Callable[..., Any] = getattr(module, name)

    def call(*args: Any, **kwargs: Any) -> Any:
        note(f"{module.__name__}.{name}")
        return real(*args, **kwargs)

    setattr(module, name, call)


def audit(event: str, args: tuple[Any, ...]) -> None:
    if event == "socket.getaddrinfo" or (
        event == "open" and str(args[0]).endswith((".part", ".done", ".token", ".upload"))
    ):
        note(f"{event} {args[0]}")


async def beats(slowest: list[float]) -> None:
    """Record the maximum CPU seconds of the loop's thread between two beats."""
    while True:
        before = time.thread_time()
        await asyncio.sleep(0)
        await asyncio.sleep(0.001)
        slowest[0] = max(slowest[0], time.thread_time() - before)


async def main(folder: Path) -> None:
    global label
    import hashlib

    import atlas_api.models.custom_field_entity
    import atlas_api.models.custom_field_type

    from rivet.integrations.atlas import AtlasClient, AtlasTokenCache
    from rivet.integrations.atlas.stores import FileTokenStore

    for module, name in ((os, "fsync"), (time, "sleep"), (hashlib, "scrypt")):
        watch(module, name)
    sys.addaudithook(audit)
    sys.meta_path.insert(0, Imports())
    slowest = [0.0]
    heart = asyncio.create_task(beats(slowest))
    client = AtlasClient(cache=AtlasTokenCache(store=FileTokenStore(folder / "tokens")))
    await asyncio.sleep(0)
    (folder / "photo.upload").write_bytes(b"x" * 300_000)
    watched.add(threading.get_ident())

    async def make(title: str) -> Any:
        return await client.create_work_order({"title": title})

    async def walk() -> None:
        async for _ in client.iter_work_orders(limit=3):
            pass

    class Watched(io.FileIO):
        """File that an event loop must neither read nor seek in: its disk may be a network."""

        def read(self, size: int | None = -1) -> bytes:
            note("read of a file")
            return super().read(-1 if size is None else size)

        def seek(self, offset: int, whence: int = 0) -> int:
            note("seek in a file")
            return super().seek(offset, whence)

    buffer = io.BytesIO()
    reported: list[int] = []

    def progress(read: int, _size: int | None) -> None:
        if threading.get_ident() not in watched:
            held.append("progress is reported in another thread")
        reported.append(read)

    async def upload() -> None:
        with await asyncio.to_thread(Watched, folder / "photo.upload") as file:
            await client.upload_file(file, name="b.bin", on_progress=progress)
        if reported != sorted(set(reported)) or reported[-1:] != [300_000]:
            held.append(f"progress of an upload: {reported}")

    async def field() -> None:
        kind = atlas_api.models.custom_field_type.CustomFieldType.SHORT_TEXT
        await client.ensure_custom_field("Bay", kind, atlas_api.models.custom_field_entity.CustomFieldEntity.ASSET)

    calls: dict[str, Callable[[], Any]] = {
        "async with": client.__aenter__,
        "create_work_order": lambda: make("a"),
        "create_work_order with names": lambda: client.create_work_order(
            {"title": "n", "assignedTo": ["Tom Technician"], "team": "Drives", "location": "Pump room", "category": "x"}
        ),
        "create_user with a role": lambda: client.create_user(
            {
                "email": "m@plant.example",
                "firstName": "a",
                "lastName": "b",
                "role": "VIEW_ONLY",
                "password": "Kettle-77-Drum",
            }
        ),
        "get_work_order": lambda: client.get_work_order(1),
        "update_work_order": lambda: client.update_work_order(1, {"priority": "LOW"}),
        "list_work_orders": lambda: client.list_work_orders(),
        "iter_work_orders": walk,
        "complete_work_order": lambda: client.complete_work_order(1),
        "create_many": lambda: client.create_many([{"title": "b"}, {"title": "c"}], resume=folder / "x.done"),
        "update_many": lambda: client.update_many({1: {"priority": "HIGH"}}, resume=folder / "y.done"),
        "complete_many": lambda: client.complete_many([2], resume=folder / "z.done"),
        "import_records": lambda: client.import_records("parts", [{"name": "d"}], resume=folder / "d.done"),
        "search_assets": lambda: client.search_assets("a", limit=1),
        "get_asset": lambda: client.get_asset(1),
        "create_asset": lambda: client.create_asset({"name": "a"}),
        "update_asset": lambda: client.update_asset(1, {"model": "a"}),
        "create_user": lambda: client.create_user(
            {"email": "n@plant.example", "firstName": "a", "lastName": "b", "role": 4, "password": "Kettle-Drum-77"}
        ),
        "health_check": lambda: client.health_check(),
        "server_time": lambda: client.server_time(),
        "ensure_custom_field": field,
        "request": lambda: client.request("GET", "/license/state"),
        "upload_file": lambda: client.upload_file(b"x" * 100_000, name="a.bin"),
        "upload_file of a path": lambda: client.upload_file(folder / "photo.upload"),
        "upload_file of a file": upload,
        "attach_files": lambda: client.attach_files(1, 1),
        "download_file": lambda: client.download_file(1, folder / "back.bin"),
        "download_file to a file": lambda: client.download_file(1, buffer),
        "detach_file": lambda: client.detach_file(1, 1),
        "tag_atoms": lambda: client.tag_atoms(1, ["siemens:s7-1200:f003"]),
        "aclose": client.aclose,
    }
    missing = {
        name
        for name in dir(AtlasClient)
        if asyncio.iscoroutinefunction(getattr(AtlasClient, name)) and not name.startswith("_")
    } - calls.keys()
    if missing:
        held.append(f"no call of {', '.join(sorted(missing))}")
    for label, call in calls.items():  # noqa: B007 - note() reads it
        await call()
    heart.cancel()
    if slowest[0] > 0.05:
        held.append(f"{slowest[0] * 1000:.0f} ms of computing at a time")
    print("\n".join(held))
    print(f"slowest: {slowest[0] * 1000:.1f} ms of CPU", file=sys.stderr)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
