"""Settings model: the ATLAS_* environment variables, parsed by pydantic-settings.

Imported only when settings are needed (see config.py): pydantic takes a quarter of a second to import.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from rivet.integrations.atlas._rate_limiting.limit import Limit, parse_limits
from rivet.integrations.atlas._support.defaults import (
    DEFAULT_MAX_RETRIES,
    DEFAULT_REFRESH_BUFFER,
    DEFAULT_TIMEOUT,
    DEFAULT_TOKEN_TTL,
)


class AtlasSettings(BaseSettings):
    """Values of the ``ATLAS_*`` environment variables, each with its promised default."""

    model_config = SettingsConfigDict(env_ignore_empty=True, extra="ignore", hide_input_in_errors=True)

    atlas_base_url: str | None = None
    atlas_email: str | None = None
    atlas_password: str | None = Field(default=None, repr=False)
    atlas_api_key: str | None = Field(default=None, repr=False)
    atlas_timeout: float = DEFAULT_TIMEOUT
    atlas_max_retries: int = DEFAULT_MAX_RETRIES
    atlas_enabled: bool = True
    atlas_token_ttl: float = DEFAULT_TOKEN_TTL
    atlas_token_refresh_buffer: float = DEFAULT_REFRESH_BUFFER
    atlas_rate_limits: Annotated[tuple[Limit, ...] | None, NoDecode] = None

    @field_validator("atlas_rate_limits", mode="before")
    @classmethod
    def _limits(cls, value: object) -> object:
        return parse_limits(value) if isinstance(value, str) else value


def load() -> tuple[AtlasSettings, list[str]]:
    """Read the environment.

    Returns:
        The settings, and a sentence for each variable that cannot be read; such a variable has its default.
    """
    try:
        return AtlasSettings(), []
    except ValidationError as error:
        wrong = {str(problem["loc"][0]).lower(): problem["msg"] for problem in error.errors()}
    defaults: dict[str, Any] = {name: AtlasSettings.model_fields[name].default for name in wrong}
    return AtlasSettings(**defaults), [f"{name.upper()}: {message}" for name, message in wrong.items()]
