"""Credentials and addresses of ServiceTitan."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from typing import Literal
from uuid import UUID

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.vendors._validation import checked_address, checked_secret

Environment = Literal["production", "integration"]
BASE_URLS = {
    "production": "https://api.servicetitan.io",
    "integration": "https://api-integration.servicetitan.io",
}
AUTH_URLS = {
    "production": "https://auth.servicetitan.io",
    "integration": "https://auth-integration.servicetitan.io",
}


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of a client; ServiceTitanClient describes them."""

    client_id: str
    client_secret: str = field(repr=False)
    app_key: str = field(repr=False)
    tenant_id: str
    application_guid: str
    base_url: str
    auth_url: str

    @classmethod
    def resolved(cls, environment: str | None, **given: str | int | None) -> Settings:
        """Resolve settings from arguments, else from the environment.

        Raises:
            AtlasConfigError: Something is missing or cannot be used.
        """
        values = {name: _value(name, one) for name, one in given.items()}
        chosen = environment or os.environ.get("SERVICETITAN_ENVIRONMENT") or "production"
        if chosen not in BASE_URLS:
            raise AtlasConfigError(f"environment (SERVICETITAN_ENVIRONMENT) must be one of {', '.join(BASE_URLS)}.")
        wanted = ("client_id", "client_secret", "app_key", "tenant_id", "application_guid")
        if missing := [f"{name} ({_variable(name)})" for name in wanted if not values[name]]:
            raise AtlasConfigError(f"ServiceTitan needs {', '.join(missing)}.")
        if not re.fullmatch(r"[0-9]{1,19}", values["tenant_id"], re.ASCII):
            raise AtlasConfigError(f"tenant_id ({_variable('tenant_id')}) must be a number.")
        try:
            guid = str(UUID(values["application_guid"]))
        except ValueError:
            name = f"application_guid ({_variable('application_guid')})"
            raise AtlasConfigError(f"{name} must be a GUID: any that only you use, always the same.") from None
        return cls(
            client_id=checked_secret("client_id", values["client_id"]),
            client_secret=checked_secret("client_secret", values["client_secret"]),
            app_key=checked_secret("app_key", values["app_key"]),
            tenant_id=values["tenant_id"],
            application_guid=guid,
            base_url=checked_address("base_url", values["base_url"] or BASE_URLS[chosen]),
            auth_url=checked_address("auth_url", values["auth_url"] or AUTH_URLS[chosen]),
        )


def _variable(name: str) -> str:
    return f"SERVICETITAN_{name.upper()}"


def _value(name: str, given: str | int | None) -> str:
    return str(given if given is not None else os.environ.get(_variable(name)) or "").strip()
