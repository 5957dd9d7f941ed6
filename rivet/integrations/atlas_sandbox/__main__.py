"""Start the sandbox: ``python -m rivet.integrations.atlas.sandbox``.

The first lines on standard output, as soon as it serves, are settings for the environment of a client:

    ATLAS_BASE_URL=http://127.0.0.1:8080
    ATLAS_EMAIL=admin@plant.example
    ATLAS_PASSWORD=...

SIGTERM and Ctrl-C stop it.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
from pathlib import Path

try:
    from rivet.integrations.atlas_sandbox._http.app import Sandbox
    from rivet.integrations.atlas_sandbox._http.rate_limits import ADDRESS_LIMITS, USER_LIMITS, Limit
    from rivet.integrations.atlas_sandbox._http.releases import CURRENT, RELEASES
    from rivet.integrations.atlas_sandbox._http.server import Server
    from rivet.integrations.atlas_sandbox._records.seed import PLANT, SeedError
    from rivet.integrations.atlas_sandbox._records.store import InUseError
except ImportError as missing:
    sys.exit(
        "The sandbox needs the extra 'sandbox': pip install -e '.[sandbox]' in a checkout, or "
        f"pip install 'rivet_atlas-VERSION-py3-none-any.whl[sandbox]' ({missing})."
    )


LONGEST_LIFETIME = 10_000_000
"""Maximum of options in seconds: 115 days."""

LONGEST_IMPORT = 60
"""Seconds for each row."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m rivet.integrations.atlas.sandbox", description="A local Atlas.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, default=8080, help="port; 0 takes a free one (default: 8080)")
    parser.add_argument("--db", type=Path, metavar="FILE", help="SQLite file (default: memory)")
    parser.add_argument(
        "--seed", type=Path, default=PLANT, metavar="FILE", help="YAML file that fills an empty sandbox"
    )
    parser.add_argument(
        "--release", choices=list(RELEASES), default=CURRENT, help=f"release of Atlas to answer as (default: {CURRENT})"
    )
    parser.add_argument(
        "--token-lifetime", type=float, metavar="SECONDS",
        help="of access tokens (default: as the release has it, 1800 or 14 days)",
    )  # fmt: skip
    parser.add_argument(
        "--import-seconds", type=float, default=0.0, metavar="SECONDS",
        help="that each row of an import takes (default: 0; a real server takes 0.1)",
    )  # fmt: skip
    parser.add_argument("--free-plan", action="store_true", help="refuse what a server without a licence refuses")
    parser.add_argument("--rate-limits", action="store_true", help="limit requests as a real server does")
    for who, default in (("user", USER_LIMITS), ("address", ADDRESS_LIMITS)):
        shown = " and ".join(f"{limit.requests}/{limit.seconds:g}" for limit in default)
        parser.add_argument(
            f"--{who}-limit", type=_limit, action="append", metavar="REQUESTS/SECONDS",
            help=f"another limit for each {who} (repeatable; with --rate-limits alone: {shown})",
        )  # fmt: skip
    parser.add_argument(
        "--admin", action="store_true", help="serve /_sandbox: faults, clock, snapshots, the list of requests"
    )
    return parser


def _limit(text: str) -> Limit:
    try:
        return Limit.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def main(arguments: list[str] | None = None) -> int:
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.token_lifetime is not None and not 0 < options.token_lifetime <= LONGEST_LIFETIME:
        parser.error(f"--token-lifetime must be above 0 and at most {LONGEST_LIFETIME} seconds")
    if not 0 <= options.import_seconds <= LONGEST_IMPORT:
        parser.error(f"--import-seconds must be from 0 to {LONGEST_IMPORT}")
    if not 0 <= options.port <= 65_535:
        parser.error("--port must be from 0 to 65535")
    usual, release = options.rate_limits, RELEASES[options.release]
    try:
        sandbox = Sandbox(
            options.db,
            release=options.release,
            token_lifetime=options.token_lifetime,
            free_plan=options.free_plan,
            plant=options.seed,
            user_limits=options.user_limit or (USER_LIMITS if usual and release.limits_users else ()),
            address_limits=options.address_limit or (ADDRESS_LIMITS if usual and release.limits_addresses else ()),
            admin_path=options.admin,
            import_seconds=options.import_seconds,
        )
    except (sqlite3.Error, InUseError, OSError) as error:
        parser.error(f"--db {options.db}: {error}")
    except SeedError as error:
        parser.error(f"--seed {error}")

    def settings(address: str) -> dict[str, str]:
        admin = sandbox.admin
        return {"ATLAS_BASE_URL": address, "ATLAS_EMAIL": admin.email, "ATLAS_PASSWORD": admin.password}

    try:
        return Server(sandbox.app, options.host, options.port, settings).run_until_stopped()
    finally:
        sandbox.store.close()


if __name__ == "__main__":
    sys.exit(main())
