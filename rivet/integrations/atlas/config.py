"""Configuration of a client, from arguments and environment variables.

    from rivet.integrations.atlas.config import atlas_config

``atlas_config`` reads the environment at the first access, not at import; ``atlas_config.reload()`` reads it again.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from atlas_api.secret import secret

from rivet.integrations.atlas._rate_limiting.limit import Limit
from rivet.integrations.atlas._support import config_checks
from rivet.integrations.atlas._support.config_checks import SIGN_IN, is_positive
from rivet.integrations.atlas._support.defaults import (
    DEADLINE_FACTOR,
    DEFAULT_MAX_RETRIES,
    DEFAULT_REFRESH_BUFFER,
    DEFAULT_SETTLE_TIME,
    DEFAULT_TIMEOUT,
    DEFAULT_TOKEN_TTL,
    MAX_RESPONSE_BYTES,
    Lane,
)
from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas._version import __version__
from rivet.integrations.atlas.exceptions import AtlasConfigError

if TYPE_CHECKING:
    from rivet.integrations.atlas._settings import AtlasSettings

__all__ = ("AtlasConfig", "ClientConfig", "atlas_config")

USER_AGENT = f"rivet-atlas/{__version__}"

_CREDENTIALS = ("base_url", *SIGN_IN, "api_key")
_OTHERS = ("timeout", "max_retries", "enabled", "token_ttl", "token_refresh_buffer", "rate_limits")


@suggests_keywords
@dataclass(frozen=True, slots=True)
class ClientConfig:
    """Validated configuration of a client.

    Attributes:
        base_url: URL of the API, with its path prefix, without a trailing slash.
        email: E-mail to sign in with.
        password: Never shown in a repr.
        api_key: Instead of e-mail and password; never shown either.
        stored: A token store may have a token, so that the password is optional.
        timeout: Seconds for one attempt.
        deadline: Seconds for a whole call with sign-in, waiting and retries.
        max_retries: Attempts after the first.
        enabled: False refuses every call (ATLAS_ENABLED).
        token_ttl: Lifetime of a token in seconds if the server names no expiry.
        token_refresh_buffer: Seconds before expiry at which a token is refreshed.
        max_response_bytes: A larger response is an error.
        headers: Headers of every request, sign-in included.
        rate_limits: Limits of ATLAS_RATE_LIMITS; None if it is not set.
        lane: Priority class of the client's requests where requests are paced.
        settle_time: Seconds after a lost response in which the write may still happen.
        timeout_given: The user set the timeout, so that an operation that needs longer does not get more.
    """

    base_url: str = ""
    email: str = ""
    password: str = field(default="", repr=False)
    api_key: str = field(default="", repr=False)
    stored: bool = False
    timeout: float = DEFAULT_TIMEOUT
    deadline: float = DEFAULT_TIMEOUT * DEADLINE_FACTOR
    max_retries: int = DEFAULT_MAX_RETRIES
    enabled: bool = True
    token_ttl: float = DEFAULT_TOKEN_TTL
    token_refresh_buffer: float = DEFAULT_REFRESH_BUFFER
    max_response_bytes: int = MAX_RESPONSE_BYTES
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    rate_limits: tuple[Limit, ...] | None = None
    lane: Lane = "interactive"
    settle_time: float = DEFAULT_SETTLE_TIME
    timeout_given: bool = False

    @classmethod
    def resolve(cls, **given: Any) -> ClientConfig:
        """Complete the arguments from the environment, and validate them.

        The environment is parsed only for missing arguments that are set there, so that a client with explicit
        arguments does not import pydantic.

        Raises:
            AtlasConfigError: Values are missing or invalid; the message lists all problems.
        """
        values = {name: value for name, value in given.items() if value is not None}
        values["headers"] = _all_headers(values.get("headers", {}))
        values["timeout_given"] = "timeout" in values
        problems: list[str] = []
        own = "api_key" in values, any(name in values for name in SIGN_IN)
        if all(own):
            problems.append("api_key replaces a user: pass it, or email= and password=, not both")
        needed = ("base_url",) if own[0] else ("base_url", *SIGN_IN)
        if any(name not in values for name in needed) or any(
            f"ATLAS_{name.upper()}" in os.environ for name in _OTHERS if name not in values
        ):
            settings, unread = _settings()
            problems += unread
            values["timeout_given"] |= "atlas_timeout" in settings.model_fields_set
            for name in (*_CREDENTIALS, *_OTHERS):
                value = getattr(settings, f"atlas_{name}")
                if name not in values and value is not None:
                    values[name] = value
        # Arguments win over the environment, and there a key over e-mail and password.
        for name in ("api_key",) if own[1] else SIGN_IN if values.get("api_key") else ():
            values.pop(name, None)
        for name in ("password", "api_key"):
            values[name] = secret(values.get(name, ""))
        if isinstance(values.get("base_url"), str):
            values["base_url"] = values["base_url"].strip().rstrip("/")
        timeout: Any = values.get("timeout", DEFAULT_TIMEOUT)
        if "deadline" not in values and is_positive(timeout):
            values["deadline"] = timeout * DEADLINE_FACTOR
        config = cls(**values)
        if config.enabled or problems:
            problems += config.problems()
        if problems:
            raise AtlasConfigError(config_checks.sentence(problems), details={"problems": problems})
        return config

    @property
    def account(self) -> str:
        """Identity of the account: the e-mail, or a digest of the key."""
        return self.email or "key " + hashlib.sha256(self.api_key.encode()).hexdigest()[:16]

    def with_options(self, **options: Any) -> ClientConfig:
        """Return a copy with another timeout, deadline, max_retries or lane.

        A deadline derived from the timeout is derived again.

        Raises:
            AtlasConfigError: A value is invalid.
        """
        chosen = {name: value for name, value in options.items() if value is not None}
        if not chosen:
            return self
        timeout: Any = chosen.get("timeout")
        if timeout is not None:
            chosen["timeout_given"] = True
        if is_positive(timeout) and "deadline" not in chosen and self.deadline == self.timeout * DEADLINE_FACTOR:
            chosen["deadline"] = timeout * DEADLINE_FACTOR
        config = replace(self, **chosen)
        if problems := config.option_problems():
            raise AtlasConfigError(config_checks.sentence(problems), details={"problems": problems})
        return config

    def problems(self) -> list[str]:
        """Return a sentence for each value that is missing, invalid or contradictory."""
        return config_checks.problems(self)

    def option_problems(self) -> list[str]:
        """Return the problems of the options that a single call may set, too."""
        return config_checks.option_problems(self)


class AtlasConfig:
    """Settings of the environment, read at the first access.

    Attributes: ``atlas_base_url``, ``atlas_email``,
    ``atlas_password``, ``atlas_api_key``, ``atlas_timeout`` (seconds), ``atlas_max_retries``, ``atlas_enabled``,
    ``atlas_token_ttl`` and ``atlas_token_refresh_buffer`` (seconds), ``atlas_rate_limits``.

    Example:
        >>> from rivet.integrations.atlas.config import atlas_config
        >>> atlas_config.validate_config()
        ['email is missing: pass email= or set ATLAS_EMAIL']
    """

    def __init__(self) -> None:
        self._loaded: tuple[AtlasSettings, list[str]] | None = None

    if TYPE_CHECKING:
        atlas_base_url: str | None
        atlas_email: str | None
        atlas_password: str | None
        atlas_api_key: str | None
        atlas_timeout: float
        atlas_max_retries: int
        atlas_enabled: bool
        atlas_token_ttl: float
        atlas_token_refresh_buffer: float
        atlas_rate_limits: tuple[Limit, ...] | None

    def __getattr__(self, name: str) -> Any:
        if name.startswith("atlas_"):
            return getattr(self.load()[0], name)
        raise AttributeError(f"atlas_config has no setting {name!r}")

    def __repr__(self) -> str:
        return "<atlas_config: the ATLAS_* settings of the environment>"

    def load(self) -> tuple[AtlasSettings, list[str]]:
        """Return the settings, and a sentence for each variable that cannot be parsed."""
        if self._loaded is None:
            self._loaded = _settings()
        settings, problems = self._loaded
        return settings, list(problems)

    def reload(self) -> None:
        """Read the environment again at the next access; existing clients keep their configuration."""
        self._loaded = None

    def validate_config(self) -> list[str]:
        """Validate the settings of the environment.

        Returns:
            A sentence for each problem; empty if a client can be created, or if ATLAS_ENABLED is false.
        """
        settings, problems = self.load()
        if not settings.atlas_enabled:
            return problems
        names = ("base_url", "api_key") if settings.atlas_api_key else ("base_url", *SIGN_IN)
        values = {name: getattr(settings, f"atlas_{name}") for name in (*names, *_OTHERS)}
        return (
            problems + ClientConfig(**{name: value for name, value in values.items() if value is not None}).problems()
        )

    @property
    def is_production(self) -> bool:
        """True if the base URL is set and not on this machine."""
        return bool(self.atlas_base_url) and not config_checks.is_loopback(self.atlas_base_url or "")


atlas_config = AtlasConfig()
_last_settings: tuple[dict[str, str], AtlasSettings, list[str]] | None = None


def _settings() -> tuple[AtlasSettings, list[str]]:
    """Return the settings of the environment; cached until the environment changes."""
    global _last_settings
    variables = {name: value for name, value in os.environ.items() if name.upper().startswith("ATLAS_")}
    if _last_settings is None or _last_settings[0] != variables:
        from rivet.integrations.atlas._settings import load

        _last_settings = (variables, *load())
    return _last_settings[1], list(_last_settings[2])


def _all_headers(given: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the headers of every request: defaults, overridden by the user's."""
    named = {name.lower() for name in given}
    # Other encodings could not be decompressed with a limit on the size.
    ours = (("User-Agent", USER_AGENT), ("Accept", "application/json"), ("Accept-Encoding", "gzip, deflate"))
    return (*(pair for pair in ours if pair[0].lower() not in named), *given.items())
