"""Validation of the arguments of a vendor's client."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from atlas_api.runtime import secret

from rivet.integrations.atlas.exceptions import AtlasConfigError

MAX_SETTLE_TIME_SECONDS = 600


def checked_address(name: str, url: object) -> str:
    """Return an address without a trailing slash.

    Raises:
        AtlasConfigError: The address is invalid, or secrets would travel in clear text to another machine.
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
    """Return a string that can go into a header, and that no repr shows.

    Raises:
        AtlasConfigError: The value is empty, or no header can hold it; the message does not contain it.
    """
    text = value.strip() if isinstance(value, str) else ""
    if not text:
        raise AtlasConfigError(f"{name} is missing.")
    if not text.isascii() or not text.isprintable():
        raise AtlasConfigError(f"{name} has characters that no header can hold: was it copied whole?")
    hidden: str = secret(text)
    return hidden


def checked_settle_time(value: object) -> float:
    """Return the seconds in which a record whose create response was lost may still appear.

    Raises:
        AtlasConfigError: The value is not such a number.
    """
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= MAX_SETTLE_TIME_SECONDS:
        return value
    raise AtlasConfigError(f"settle_time must be a number of seconds, at most {MAX_SETTLE_TIME_SECONDS}.")
