"""``atlas maintainx subscribe`` and ``unsubscribe``: webhook subscriptions that trigger a sync."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.exceptions import AtlasConfigError, AtlasError, AtlasValidationError

LONGEST_URL = 512
"""Maximum characters of a secret for MaintainX."""
Secrets = Annotated[Path, typer.Argument(metavar="SECRETS", help="The file with the subscriptions and their secrets.")]


def subscribe(
    url: Annotated[str, typer.Argument(metavar="URL", help="The https address of your receiver.")], secrets: Secrets
) -> None:
    """Subscribe a URL to MaintainX's (MAINTAINX_API_KEY) changes; ids and secrets are written to a new file."""
    with report_errors():
        from rivet.integrations.atlas.maintainx import SyncMaintainXClient
        from rivet.integrations.atlas.maintainx.webhooks import EVENTS

        if not url.startswith(("https://", "http://127.0.0.1")) or len(url) > LONGEST_URL:
            raise AtlasValidationError(f"URL must be an https address of at most {LONGEST_URL} characters.")
        made: list[dict[str, Any]] = []
        with SyncMaintainXClient() as client:
            try:
                descriptor = os.open(secrets, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            except FileExistsError:
                message = f"{secrets} exists: end those subscriptions first (atlas maintainx unsubscribe {secrets})."
                raise AtlasConfigError(message) from None
            except OSError as error:
                raise AtlasConfigError(f"{secrets} cannot be written: {error.strerror}.") from None
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                for event in EVENTS:
                    id, secret = client.subscribe(event, url)
                    made.append({"id": id, "event": event, "secret": str(secret)})
                    file.seek(0)  # after each, so that none is lost if the next one fails
                    json.dump(made, file, indent=2)
                    file.flush()
        for one in made:
            sys.stdout.write(f"subscription {one['id']}: {one['event']}\n")


def unsubscribe(secrets: Secrets) -> None:
    """Delete the subscriptions in a file, and the file."""
    with report_errors():
        from rivet.integrations.atlas.maintainx import SyncMaintainXClient
        from rivet.integrations.atlas.vendors.errors import VendorNotFoundError

        try:
            made = [int(one["id"]) for one in json.loads(secrets.read_text(encoding="utf-8"))]
        except (OSError, ValueError, KeyError, TypeError):
            raise AtlasConfigError(f"{secrets} is not a file of subscriptions.") from None
        with SyncMaintainXClient() as client:
            for id in made:
                try:
                    client.unsubscribe(id)
                except VendorNotFoundError:
                    sys.stderr.write(f"subscription {id} was ended already\n")
                except AtlasError as error:
                    error.details["subscription"] = id
                    raise
        secrets.unlink()
        sys.stdout.write(f"{len(made)} subscriptions ended\n")
