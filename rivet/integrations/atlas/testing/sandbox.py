"""Sandbox server in its own process, with its controls for tests."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypedDict

from rivet.integrations.atlas._support.account_registry import forget
from rivet.integrations.atlas._support.misspelt_names import suggests_keywords

if TYPE_CHECKING:
    from rivet.integrations.atlas_sandbox._http.faults import Kind

SETTINGS = 3
"""Number of lines that the server prints when it is ready."""


class Credentials(TypedDict):
    """Arguments for a client."""

    base_url: str
    email: str
    password: str


@suggests_keywords
class SandboxProcess:
    """Controls that all sandbox servers have.

    Attributes:
        base_url: Base URL of the server.
        process: The server's process.
    """

    base_url: str
    process: subprocess.Popen[str]

    # ----------------------------------------------------------------------------------------------- faults
    def add_fault(self, kind: Kind, **options: Any) -> None:
        """Inject a fault into the following requests.

        Args:
            kind: latency, drop_before, drop_after, late_write, status, rate_limit, unauthorized, truncate, slow, busy,
                overload or same_number: docs/sandbox.md says what each does.
            **options: method, path, times, skip, every, probability, seconds, status, served, message and at_once, as
                in docs/sandbox.md.

        Raises:
            ValueError: An argument is invalid.

        Example:
            >>> sandbox.add_fault("status", path="/work-orders*", status=503, times=2)
        """
        self._ask("POST", "faults", {"kind": kind, **options})

    def faults(self) -> list[dict[str, Any]]:
        """Return the injected faults, each with ``met``: the number of requests it was applied to."""
        found: list[dict[str, Any]] = self._ask("GET", "faults")
        return found

    def clear_faults(self) -> None:
        """Remove all injected faults."""
        self._ask("DELETE", "faults")

    def skew_clock(self, seconds: float) -> None:
        """Set the server's clock ahead of this machine's, or behind it.

        Args:
            seconds: Offset; negative for behind, 0 for none.
        """
        self._ask("PUT", "clock", {"skew": seconds})

    def requests(self, method: str = "", path: str = "") -> list[dict[str, Any]]:
        """Return the requests since the start or the last reset: ``{"method", "path", "status", "milliseconds"}``.

        Args:
            method: Only those with this method.
            path: Only those with exactly this path.
        """
        found: list[dict[str, Any]] = self._ask("GET", "requests")
        return [one for one in found if method in ("", one["method"]) and path in ("", one["path"])]

    def clear_requests(self) -> None:
        """Clear the list of requests."""
        self._ask("DELETE", "requests")

    def _ask(self, method: str, name: str, body: dict[str, Any] | None = None) -> Any:
        from rivet.integrations.atlas._httpx import httpx

        # Nothing is verified over http, and loading the CAs would be slower than the request.
        with httpx.Client(trust_env=False, timeout=30.0, verify=False) as client:
            try:
                response = client.request(method, f"{self.base_url}/_sandbox/{name}", json=body or {})
            except httpx.TransportError as error:
                ended = self.process.poll()
                state = "does not respond" if ended is None else f"has ended with code {ended}"
                raise RuntimeError(f"The sandbox at {self.base_url} {state}; start another one.") from error
        try:
            answer = response.json()
        except ValueError:
            raise RuntimeError(f"The sandbox answered with status {response.status_code} and no JSON.") from None
        if response.is_error:
            raise ValueError(answer["error"])
        return answer


@suggests_keywords
@dataclass(frozen=True)
class AtlasSandbox(SandboxProcess):
    """Running sandbox.

    Attributes:
        base_url: Base URL of the server.
        email: The administrator's e-mail.
        password: The administrator's password.
        process: The server's process.

    Example:
        >>> with start_sandbox("--free-plan") as sandbox, SyncAtlasClient(**sandbox.credentials) as client:
        ...     client.create_work_order({"title": "Check valve"})
    """

    base_url: str
    email: str
    password: str = field(repr=False)
    process: subprocess.Popen[str] = field(repr=False)

    @property
    def credentials(self) -> Credentials:
        """Arguments for a client."""
        return {"base_url": self.base_url, "email": self.email, "password": self.password}

    @property
    def environment(self) -> dict[str, str]:
        """Settings for the environment of a client."""
        return {"ATLAS_BASE_URL": self.base_url, "ATLAS_EMAIL": self.email, "ATLAS_PASSWORD": self.password}

    def expire_tokens(self) -> None:
        """Invalidate all access tokens; refresh tokens stay valid.

        A client treats the rejection of a token that is less than 10 seconds old as a disabled user: `AtlasAuthError`.
        """
        self._ask("POST", "tokens/expire")

    def revoke_tokens(self) -> None:
        """Invalidate all access and refresh tokens."""
        self._ask("POST", "tokens/revoke")

    # ------------------------------------------------------------------------------------------------ state
    def snapshot(self, name: str) -> None:
        """Save all records under a name, for restore()."""
        self._ask("POST", "snapshot", {"name": name})

    def restore(self, name: str) -> None:
        """Restore a snapshot, without faults, and with an empty list of requests.

        Clients of this process clear what they have cached, their tokens too.

        Raises:
            ValueError: There is no such snapshot.
        """
        self._ask("POST", "restore", {"name": name})
        self._forget()

    def reset(self) -> None:
        """Restore the initial state; clients of this process clear their caches, as after restore()."""
        self._ask("POST", "restore", {})
        self._forget()

    def _forget(self) -> None:
        """Clear cached tokens, ids and names of this process's clients, which are no longer valid."""
        forget(self.base_url)


@suggests_keywords
@contextlib.contextmanager
def start_sandbox(*options: str, release: str | None = None) -> Iterator[AtlasSandbox]:
    """Start a sandbox on a free port, in memory unless ``--db`` is given; it stops at the end of the block.

    Args:
        *options: Command line options: ``python -m rivet.integrations.atlas.sandbox --help`` lists them.
        release: The release of Atlas that it emulates: 1.5.0, 1.5.1, 1.6.0, 1.7.0, 1.8.0, or current, the default.

    Yields:
        The sandbox, as soon as it serves.

    Raises:
        RuntimeError: It did not start; the reason is on standard error.

    Example:
        >>> with start_sandbox("--rate-limits") as sandbox:
        ...     print(sandbox.base_url)
    """
    if release is not None:
        options = (*options, "--release", release)
    command = [sys.executable, "-m", "rivet.integrations.atlas.sandbox", "--port", "0", "--admin", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own module
        try:
            base_url, email, password = settings_of(process, SETTINGS, options).values()
            yield AtlasSandbox(base_url, email, password, process)
        finally:
            process.terminate()


def settings_of(process: subprocess.Popen[str], count: int, options: Sequence[str]) -> dict[str, str]:
    """Read the settings that a server prints when it is ready.

    Raises:
        RuntimeError: It did not start.
    """
    lines = [process.stdout.readline().strip() if process.stdout else "" for _ in range(count)]
    found = dict(line.split("=", 1) for line in lines if "=" in line)
    if len(found) != count:
        raise RuntimeError(f"The sandbox did not start with the options {list(options)}; its messages are above.")
    return found
