"""Sandbox server of another vendor in its own process, with its controls for tests."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas.testing.sandbox import SandboxProcess, settings_of

SETTINGS = {"maintainx": 2, "servicetitan": 7}
"""Number of lines that each server prints when it is ready."""


@suggests_keywords
@dataclass(frozen=True)
class VendorSandbox(SandboxProcess):
    """Running sandbox of another vendor.

    Attributes:
        base_url: Base URL of the server.
        process: The server's process.
        environment: Settings for the environment of a client.

    Example:
        >>> with start_vendor("maintainx") as vendor:
        ...     client = MaintainXClient(vendor.environment["MAINTAINX_API_KEY"], base_url=vendor.base_url)
    """

    base_url: str
    process: subprocess.Popen[str] = field(repr=False)
    environment: dict[str, str] = field(repr=False)

    def records(self, name: str) -> Any:
        """Return its records.

        Args:
            name: MaintainX: assets, work_orders, locations, comments, categories, people, manufacturers, models, parts,
                attachments, custom_fields, subscriptions, webhooks; ServiceTitan: jobs, notes, equipment.
        """
        return self._ask("GET", name)

    def reset(self) -> None:
        """Restore the initial state: no records, no faults, an empty list of requests."""
        self._ask("DELETE", "records")

    def change_job(self, id: int, **values: Any) -> None:
        """Change a job as a dispatcher or technician would: ``jobStatus``, ``technicians`` (ServiceTitan)."""
        self._ask("POST", "job", {"id": id, **values})

    def change_appointment(self, id: int, **values: Any) -> None:
        """Reschedule an appointment as a dispatcher would: ``start``, ``end`` (ServiceTitan)."""
        self._ask("POST", "appointment", {"id": id, **values})

    def change_equipment(self, id: int, **values: Any) -> None:
        """Change installed equipment as a technician would: ``serialNumber``, ``attachments`` (ServiceTitan)."""
        self._ask("POST", "equipment", {"id": id, **values})

    def add_job_note(self, job: int, text: str) -> None:
        """Add a note to a job as a technician would (ServiceTitan)."""
        self._ask("POST", "note", {"job": job, "text": text})


@suggests_keywords
@contextlib.contextmanager
def start_vendor(vendor: Literal["maintainx", "servicetitan"], *options: str) -> Iterator[VendorSandbox]:
    """Start a vendor's sandbox on a free port; it stops at the end of the block.

    Args:
        vendor: Name of the vendor.
        *options: Command line options: ``python -m rivet.integrations.atlas.sandbox.vendors --help`` lists them.

    Yields:
        The sandbox, as soon as it serves.

    Raises:
        RuntimeError: It did not start; the reason is on standard error.

    Example:
        >>> with start_vendor("maintainx", "--limit", "10/1") as vendor:
        ...     print(vendor.environment)
    """
    command = [sys.executable, "-m", "rivet.integrations.atlas.sandbox.vendors", vendor, "--port", "0", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own module
        try:
            found = settings_of(process, SETTINGS[vendor], options)
            yield VendorSandbox(next(iter(found.values())), process, found)
        finally:
            process.terminate()
