"""Checks of what a vendor's client is given."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from atlas_api.runtime import secret

from rivet.integrations.atlas.exceptions import AtlasConfigError

LONGEST_SETTLE_TIME = 600


def checked_address(name: str, url: object) -> str:
    """An address without a slash at its end.

    Raises:
        AtlasConfigError: It is none, or secrets would travel in clear text to another machine.
    """
    try:
        parts = urlsplit(url if isinstance(url, str) else "")
        usable = parts.scheme in ("https", "http") and parts.hostname and (parts.port or True)
    except ValueError:
        usable = False
    if not usable or parts.query or parts.fragment or parts.username:
        raise AtlasConfigError(f"{name} must be an address such as https://api.example.com.")
    if parts.scheme == "http" and not _is_here(parts.hostname or ""):
        raise AtlasConfigError(f"{name} must begin with https://: the credentials would travel in clear text.")
    return parts.geturl().rstrip("/")


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def checked_secret(name: str, value: object) -> str:
    """A text that can go into a header, and that no repr shows.

    Raises:
        AtlasConfigError: It is empty, or no header can hold it; the message does not repeat it.
    """
    text = value.strip() if isinstance(value, str) else ""
    if not text:
        raise AtlasConfigError(f"{name} is missing.")
    if not text.isascii() or not text.isprintable():
        raise AtlasConfigError(f"{name} has characters that no header can hold: was it copied whole?")
    hidden: str = secret(text)
    return hidden


def checked_settle_time(value: object) -> float:
    """Seconds in which something may still appear whose making left no reply.

    Raises:
        AtlasConfigError: It is no such number.
    """
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= LONGEST_SETTLE_TIME:
        return value
    raise AtlasConfigError(f"settle_time must be a number of seconds, at most {LONGEST_SETTLE_TIME}.")
