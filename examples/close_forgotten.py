"""Script: complete work orders of low priority that have not been changed for long.

    python examples/close_forgotten.py --days 90            # prints what it would do
    python examples/close_forgotten.py --days 90 --do-it    # does it; after a crash the same command resumes

Settings come from the environment: ATLAS_BASE_URL, ATLAS_EMAIL, ATLAS_PASSWORD (or ATLAS_API_KEY).
"""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime, timedelta

from rivet.integrations.atlas import F, SyncAtlasClient


def main(days: float, *, do_it: bool) -> int:
    before = datetime.now(UTC) - timedelta(days=days)
    with SyncAtlasClient() as client:
        low = (F.priority == "LOW") | (F.priority == "NONE")
        wanted = (F.status == "OPEN") & F.archived.is_(False) & (F.updated_at <= before) & low
        forgotten = list(client.iter_work_orders(wanted))
        for work_order in forgotten:
            print(f"{work_order.custom_id}  {work_order.updated_at:%Y-%m-%d}  {work_order.title}")
        if not do_it:
            print(f"{len(forgotten)} would be completed: add --do-it")
            return 0
        result = client.complete_many(
            [work_order.id for work_order in forgotten], f"Closed after {days:g} days without a change"
        )
    for item in result.failed:
        print(f"{item.id}: {item.error}", file=sys.stderr)
    print(f"{len(result.done)} completed, {len(result.failed)} failed")
    return int(bool(result.failed))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--days", type=float, default=90)
    parser.add_argument("--do-it", action="store_true")
    options = parser.parse_args()
    sys.exit(main(options.days, do_it=options.do_it))
