"""Remedies for features that the server's release lacks, in terms of the command."""

from __future__ import annotations

from collections.abc import Mapping

from rivet.integrations.atlas.exceptions import AtlasUnsupportedError

HINTS: Mapping[str, str] = {
    "comments": "the text can go with a completion or a cancellation: atlas wo complete --feedback, or "
    "atlas wo cancel --reason",
    "operation restock_part": "give the new stock: atlas part update PART --quantity NUMBER",
    "operation trigger_preventive_maintenance": "create the work order: atlas wo create TITLE",
}
"""Alternatives, by the feature."""


def release_hint(error: AtlasUnsupportedError) -> str:
    """Return an error's message with a remedy that the command has.

    Example:
        >>> lacking = AtlasUnsupportedError("No contact. Upgrade the server, or x.", feature="contact in new requests")
        >>> release_hint(lacking)
        'No contact. Upgrade the server, or leave --contact out; earlier releases ignore it.'
    """
    name, sign, _ = error.feature.partition(" in ")
    remedy = f"leave {_option(name)} out; earlier releases ignore it" if sign else HINTS.get(error.feature)
    said, advice, _ = error.message.partition(" Upgrade the server, or ")
    return f"{said}{advice}{remedy}." if remedy and advice else error.message


def _option(key: str) -> str:
    from rivet.integrations.atlas.cli.record_options import SHORT, option_name  # for refusals only

    return SHORT.get(key, f"--{option_name(key).replace('_', '-')}")
