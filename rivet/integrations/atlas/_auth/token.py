"""Access token with its lifetime."""

from __future__ import annotations

from dataclasses import dataclass, field

from atlas_api.runtime import secret

YOUNG_SECONDS = 10.0
"""Maximum age in seconds of a young token. One that is rejected has not expired: the user is disabled or logged out, or
the server is overloaded."""

VERIFIED_SECONDS = 2.0
"""Seconds after a token was verified in which another rejection does not start a second check."""


@dataclass(frozen=True, slots=True)
class Token:
    """Access token, its expiry on the monotonic clock, and its refresh token."""

    access: str = field(repr=False)
    expires_at: float
    obtained_at: float
    refresh: str | None = field(default=None, repr=False)
    renew_not_before: float = 0.0
    given: bool = False
    """True if it came from set_token(), so that its age is unknown."""
    proof: str | None = field(default=None, repr=False)
    """Hash of the password that it was obtained with (password_proof.py), kept by stores beside the token."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "access", secret(self.access))
        object.__setattr__(self, "refresh", secret(self.refresh))

    def is_alive(self, now: float) -> bool:
        return now < self.expires_at

    def is_fresh(self, now: float, buffer: float) -> bool:
        """Return whether it is valid and not due for a refresh."""
        return self.is_alive(now) and not self.wants_renewal(now, buffer)

    def wants_renewal(self, now: float, buffer: float) -> bool:
        """Return whether it is due for a refresh: within the buffer, at most half of the lifetime, before expiry."""
        lifetime = self.expires_at - self.obtained_at
        return now >= max(self.expires_at - min(buffer, lifetime / 2), self.renew_not_before)

    def is_young(self, now: float) -> bool:
        return not self.given and now - self.obtained_at <= min(YOUNG_SECONDS, (self.expires_at - self.obtained_at) / 2)


def is_token(value: str) -> bool:
    """Return whether a string can be a token: visible ASCII (RFC 6750 2.1), so that it fits into a header."""
    return bool(value) and all("!" <= char <= "~" for char in value)
