"""Checks of a client's configuration: base URL, credentials, headers, numbers of seconds."""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._support.defaults import LANES

if TYPE_CHECKING:
    from rivet.integrations.atlas.config import ClientConfig

SIGN_IN = ("email", "password")

LONGEST = 10_000_000.0
"""Maximum of a time in seconds: 115 days, which the operating system's timers still support."""

FRAMING = frozenset(("content-length", "transfer-encoding"))
"""Headers that define where a request ends; another value would break the connection."""

_IGNORED = re.compile(r"[;\x00].*|[\s\x01-\x1f\x7f]", re.DOTALL)
"""Parts of a path segment that some servers ignore: parameters, text after a NUL, blanks and control characters."""
LONGEST_LABEL = 63
"""Maximum characters of a label of a host name (RFC 1035 2.3.4)."""
MOST_ENCODINGS = 8
"""Maximum layers of percent-encoding; a path with more is refused."""


def problems(config: ClientConfig) -> list[str]:
    """Return a sentence for each value that is missing, invalid or contradictory."""
    found = []
    for name in ("base_url", "api_key") if config.api_key else ("base_url", *SIGN_IN):
        value = getattr(config, name)
        if name == "password" and value == "" and config.stored:
            continue
        if isinstance(value, str) and value and not _is_encodable(value):
            found.append(f"{name} has a character that cannot be encoded")
        elif not isinstance(value, str) or not value:
            found.append(f"{name} is missing: pass {name}= or set ATLAS_{name.upper()}")
    if isinstance(config.base_url, str) and config.base_url:
        found += _url_problems(config.base_url)
    found += option_problems(config)
    buffer = config.token_refresh_buffer
    if not is_positive(buffer) and buffer != 0:
        found.append(f"token_refresh_buffer must be 0 or more seconds, not {buffer!r}")
    elif is_positive(config.token_ttl) and buffer >= config.token_ttl:
        found.append(f"token_refresh_buffer ({buffer:g} s) must be shorter than token_ttl ({config.token_ttl:g} s)")
    if not is_positive(config.settle_time) and config.settle_time != 0:
        found.append(f"settle_time must be 0 or more seconds, not {config.settle_time!r}")
    if not isinstance(config.max_response_bytes, int) or config.max_response_bytes <= 0:
        found.append(f"max_response_bytes must be a whole number above 0, not {config.max_response_bytes!r}")
    if isinstance(config.api_key, str) and not all("!" <= char <= "~" for char in config.api_key):
        found.append("api_key must have visible ASCII characters only")
    for header, value in config.headers:
        if not isinstance(value, str) or not (header + value).isascii() or not (header + value).isprintable():
            found.append(f"headers: {header!r} must have printable ASCII for its name and value")
        elif header.lower() in FRAMING:
            found.append(f"headers: {header!r} is derived from the request and cannot be set")
    return found


def option_problems(config: ClientConfig) -> list[str]:
    """Return the problems of the options that a single call may set, too."""
    found = [
        f"{name} must be a number of seconds above 0, not {getattr(config, name)!r}"
        for name in ("timeout", "deadline", "token_ttl")
        if not is_positive(getattr(config, name))
    ]
    if not isinstance(config.max_retries, int) or isinstance(config.max_retries, bool) or config.max_retries < 0:
        found.append(f"max_retries must be a whole number of 0 or more, not {config.max_retries!r}")
    if config.lane not in LANES:
        found.append(f"lane must be one of {', '.join(LANES)}, not {config.lane!r}")
    return found


def sentence(problems: list[str]) -> str:
    """Return the message of the error for an invalid configuration."""
    message = "The Atlas configuration is invalid: " + "; ".join(problems) + "."
    no_credentials = all(any(problem.startswith(f"{name} is missing") for problem in problems) for name in SIGN_IN)
    return f"{message} Instead of e-mail and password, api_key= or ATLAS_API_KEY works." if no_credentials else message


def is_positive(value: object) -> bool:
    """Return whether a value is a number of seconds above 0 that timers support."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value <= LONGEST


def is_loopback(url: str) -> bool:
    """Return whether a URL's host is this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _is_encodable(value: str) -> bool:
    """Return whether a string can be encoded as UTF-8: a lone surrogate cannot."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _url_problems(url: str) -> list[str]:
    if not _is_encodable(url) or any(char <= " " or char == "\x7f" for char in url):
        return ["base_url must have no spaces and no control characters"]
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        return [f"base_url is invalid: {error}"]
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return ["base_url must be a complete URL such as https://atlas.example.com/api"]
    if parts.username or parts.password:
        return ["base_url must have no user name or password: use email and password"]
    if parts.query or parts.fragment:
        return ["base_url must have no query and no fragment"]
    if climbs(parts.path):
        return ["base_url must have no . or .. between slashes and no backslash, however encoded"]
    return _host_problems(url)


def _host_problems(url: str) -> list[str]:
    try:
        found = httpx.URL(url)
        host = found.raw_host.decode("ascii") if found.host else ""  # which decodes it
    except (httpx.InvalidURL, ValueError):
        host = ""
    if ":" in host or all(0 < len(label) <= LONGEST_LABEL for label in host.removesuffix(".").split(".")):
        return []
    return ["base_url has an invalid host"]


def climbs(path: str) -> bool:
    """Return whether a server may resolve a path to another one: ``..``, encoded or with parameters, or a backslash."""
    for _ in range(MOST_ENCODINGS):
        if "\\" in path or any(_IGNORED.sub("", step) in (".", "..") for step in path.split("/")):
            return True
        if "%" not in path or (plain := unquote(path)) == path:
            return False
        path = plain
    return True
