"""One access token and how long it lives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from atlas_api.runtime import secret

if TYPE_CHECKING:
    pass

YOUNG_SECONDS = 10.0
"""A token that is refused at this age or younger was not expired: the user is disabled or logged out, or the server
is overloaded."""

PROVEN_SECONDS = 2.0
"""So long after a young token was found to work, a refusal of it does not make anybody ask again."""


@dataclass(frozen=True, slots=True)
class Token:
    """An access token, when it ends (on the monotonic clock), and the refresh token that came with it."""

    access: str = field(repr=False)
    expires_at: float
    obtained_at: float
    refresh: str | None = field(default=None, repr=False)
    renew_not_before: float = 0.0
    given: bool = False
    """Put in by set_token(): how old it is, nobody knows."""
    proof: str | None = field(default=None, repr=False)
    """Which password it was got with (password_proof.py), for stores; a store keeps it beside the token."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "access", secret(self.access))
        object.__setattr__(self, "refresh", secret(self.refresh))

    def is_alive(self, now: float) -> bool:
        return now < self.expires_at

    def is_fresh(self, now: float, buffer: float) -> bool:
        """Alive, and not in the last part of its life."""
        return self.is_alive(now) and not self.wants_renewal(now, buffer)

    def wants_renewal(self, now: float, buffer: float) -> bool:
        """In the last part of its life: the buffer, but never more than half of the lifetime."""
        lifetime = self.expires_at - self.obtained_at
        return now >= max(self.expires_at - min(buffer, lifetime / 2), self.renew_not_before)

    def is_young(self, now: float) -> bool:
        return not self.given and now - self.obtained_at <= min(YOUNG_SECONDS, (self.expires_at - self.obtained_at) / 2)


def is_token(text: str) -> bool:
    """Whether a text can be a token: visible ASCII (RFC 6750 2.1), so that it can stand in a header."""
    return bool(text) and all("!" <= char <= "~" for char in text)
