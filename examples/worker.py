"""Background worker: assigns unassigned critical work orders to whoever is on call, until it is stopped.

    python examples/worker.py --on-call tech@plant.example --every 30

Settings come from the environment: ATLAS_BASE_URL, ATLAS_EMAIL, ATLAS_PASSWORD (or ATLAS_API_KEY).
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import signal

from rivet.integrations.atlas import AtlasClient, AtlasError, F

logger = logging.getLogger("on-call")


async def assign_critical_ones(client: AtlasClient, on_call: str) -> int:
    """Assign the unassigned critical work orders once; return their number."""
    assigned = 0
    # CRITICAL is Atlas's HIGH with a mark, so the mark is read here.
    wanted = (F.status == "OPEN") & (F.priority == "HIGH") & F.archived.is_(False)
    async for work_order in client.iter_work_orders(wanted, lane="bulk"):
        if work_order["priority"] == "CRITICAL" and not work_order.assigned_to:
            await client.update_work_order(work_order.id, {"assignedTo": [on_call]})
            logger.info("%s: %r is now with %s", work_order.custom_id, work_order.title, on_call)
            assigned += 1
    return assigned


async def main(on_call: str, every: float) -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    async with AtlasClient() as client:
        while not stopped.is_set():
            try:
                await assign_critical_ones(client, on_call)
            except AtlasError as error:
                logger.warning("this round failed, the next one comes: %s", error)
            try:
                async with asyncio.timeout(every):
                    await stopped.wait()
            except TimeoutError:
                continue
    logger.info("stopped")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--on-call", required=True, metavar="EMAIL")
    parser.add_argument("--every", type=float, default=30, metavar="SECONDS")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(name)s: %(message)s")
    asyncio.run(main(options.on_call, options.every))
