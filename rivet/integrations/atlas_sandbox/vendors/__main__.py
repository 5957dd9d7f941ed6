"""Start a vendor's sandbox: ``python -m rivet.integrations.atlas.sandbox.vendors maintainx``.

The first lines on standard output, as soon as it serves, are settings for the environment of a client. SIGTERM and
Ctrl-C stop it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

try:
    from rivet.integrations.atlas_sandbox._http.rate_limits import Limit
    from rivet.integrations.atlas_sandbox._http.server import Server
    from rivet.integrations.atlas_sandbox.vendors.maintainx import MaintainX
    from rivet.integrations.atlas_sandbox.vendors.servicetitan import ServiceTitan
    from rivet.integrations.atlas_sandbox.vendors.vendor_app import VendorApp
except ImportError as missing:
    sys.exit(
        "The sandbox needs the extra 'sandbox': pip install -e '.[sandbox]' in a checkout, or "
        f"pip install 'rivet_atlas-VERSION-py3-none-any.whl[sandbox]' ({missing})."
    )

VENDORS: dict[str, Callable[[Limit], VendorApp]] = {"maintainx": MaintainX, "servicetitan": ServiceTitan}
LIMITS = {"maintainx": Limit(100, 60.0), "servicetitan": Limit(60, 1.0)}


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m rivet.integrations.atlas.sandbox.vendors", description=__doc__)
    parser.add_argument("vendor", choices=VENDORS)
    parser.add_argument("--port", type=int, default=0, help="port; 0, which is usual, takes a free one")
    parser.add_argument("--limit", metavar="REQUESTS/SECONDS", help="another limit than the vendor's own")
    parser.add_argument("--record", metavar="FILE", type=Path, help="append each exchange to a file, as JSON Lines")
    options = parser.parse_args(arguments)
    if not 0 <= options.port <= 65_535:
        parser.error("--port must be from 0 to 65535")
    try:
        limit = Limit.parse(options.limit) if options.limit else LIMITS[options.vendor]
    except ValueError as error:
        parser.error(f"--limit {error}")
    vendor = VENDORS[options.vendor](limit)
    if options.record is not None:
        try:
            vendor.recording = options.record.open("a", encoding="utf-8")
        except OSError as error:
            parser.error(f"--record {options.record}: {error.strerror}")
    return Server(vendor.app, "127.0.0.1", options.port, vendor.settings).run_until_stopped()


if __name__ == "__main__":
    sys.exit(main())
