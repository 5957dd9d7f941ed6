"""Passwords, access tokens and refresh tokens, as the real server handles them.

* An access token is a JWT with ``sub``, ``iat``, ``exp`` (whole seconds) and ``auth``; logout, disabling, a new role
  and a new password end all that were issued before, by the second.
* Before the development state there is only an access token, which lives for 14 days; nothing ends it, and a disabled
  user's is good for as long as the server remembers the user as enabled.
* A refresh token works once. Using it again answers 401 and says that all sessions are revoked, yet revokes nothing
  (``auth.refresh.after-reuse``); logout really revokes them all.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import uuid

import jwt

from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, Unauthenticated
from rivet.integrations.atlas_sandbox._http.releases import Release
from rivet.integrations.atlas_sandbox._java import text
from rivet.integrations.atlas_sandbox._records.store import Row, Store

REFRESH_SECONDS = 7 * 86_400
ALGORITHM = "HS384"
KEY_BYTES = 48


def hash_password(password: str) -> str:
    salt = os.urandom(16)
    return f"{salt.hex()}:{_digest(password, salt)}"


def password_matches(password: str, stored: str) -> bool:
    salt, _, digest = stored.partition(":")
    return hmac.compare_digest(_digest(password, bytes.fromhex(salt)), digest)


def _digest(password: str, salt: bytes) -> str:
    # A cheap one: these passwords protect nothing, and each start of a sandbox hashes some.
    return hashlib.scrypt(password.encode(), salt=salt, n=2**8, r=8, p=1).hex()


class Sessions:
    """Issues and checks tokens.

    Args:
        store: The records; it also stores the signing key, so that tokens survive a restart.
        release: Determines the kind of tokens.
        lifetime: Lifetime of access tokens in seconds; by default the release's.
    """

    def __init__(self, store: Store, release: Release, lifetime: float | None = None) -> None:
        self._store, self._release = store, release
        self._lifetime = release.token_seconds if lifetime is None else lifetime
        self._remembered: dict[int, float] = {}
        if store.get("secret", 1) is None:
            with store.transaction():
                self.expire()

    @property
    def _key(self) -> str:
        row = self._store.get("secret", 1)
        if row is None:
            raise RuntimeError("the signing key is gone")
        return str(row["key"])

    def issue(self, user: Row) -> dict[str, str]:
        """Issue new tokens, in the shape of the sign-in's response."""
        now = self._store.clock.now()
        if not self._release.refresh_tokens:
            return {"accessToken": self.access_token(user, now)}
        refresh = f"{uuid.uuid4()}.{uuid.uuid4()}"
        self._store.put(
            "refreshToken",
            {
                "id": self._store.next_id("refreshToken"),
                "digest": hashlib.sha256(refresh.encode()).hexdigest(),
                "user": user["id"],
                "createdAt": now,
                "expiresAt": now + REFRESH_SECONDS * 1000,
                "revoked": False,
            },
        )
        ends = now + round(self._lifetime * 1000)
        return {
            "accessToken": self.access_token(user, now),
            "refreshToken": refresh,
            "tokenType": "Bearer",
            "expiresAt": str(text.date(ends)),
        }

    def access_token(self, user: Row, now: int) -> str:
        claims = {
            "sub": user["email"],
            "iat": now // 1000,
            # Whole seconds; rounded up, so that a token of a second or two lives for as long as is said of it.
            "exp": -(-(now + round(self._lifetime * 1000)) // 1000),
            "auth": [{"authority": "ROLE_CLIENT"}],
        }
        return jwt.encode(claims, self._key, algorithm=ALGORITHM, headers={"typ": None})

    def user_of(self, header: str | None) -> Row | None:
        """Return the user of an Authorization header; None if it has no bearer token.

        Raises:
            Refusal: The token is invalid: 403 with an empty body.
        """
        if not header or not header.startswith("Bearer "):
            return None
        try:
            claims = jwt.decode(
                header.removeprefix("Bearer "),
                self._key,
                algorithms=[ALGORITHM],
                options={"verify_iat": False, "verify_exp": False},
            )
        except jwt.InvalidTokenError:
            raise Unauthenticated() from None
        found = self._store.all("user", email=claims.get("sub"))
        user = found[0] if found else None
        if user is None or not self._is_enabled(user) or claims["exp"] * 1000 <= self._store.clock.now():
            raise Unauthenticated()
        if self._release.refresh_tokens and claims["iat"] * 1000 < user["sessionsEndedAt"]:
            raise Unauthenticated()
        return user

    def _is_enabled(self, user: Row) -> bool:
        """Return whether the server treats a user as enabled: its cache may be outdated."""
        return user["enabled"] or self._store.clock.now() < self._remembered.get(user["id"], 0)

    def disable(self, user: Row) -> Row:
        """End all sessions of a disabled user; a server with a user cache keeps them for a while."""
        self._remembered[user["id"]] = self._store.clock.now() + self._release.user_cache_seconds * 1000
        return self.end_all(user)

    def forget(self, user: Row) -> None:
        """Drop a user from the cache, as after any attempt to sign in."""
        self._remembered.pop(user["id"], None)

    def refresh(self, refresh_token: str) -> dict[str, str]:
        """Exchange a refresh token; each kind of refusal has its own message, always 401."""
        digest = hashlib.sha256(refresh_token.encode()).hexdigest()
        found = self._store.all("refreshToken", digest=digest)
        if not found:
            raise Refusal(401, "Invalid refresh token")
        token = found[0]
        user = self._store.get("user", token["user"])
        if token["revoked"]:
            raise Refusal(401, "Refresh token reuse detected. All sessions have been revoked. Please sign in again")
        if token["expiresAt"] <= self._store.clock.now():
            raise Refusal(401, "Refresh token expired. Please sign in again")
        if user is None or token["createdAt"] < user["sessionsEndedAt"]:
            raise Refusal(401, "Session has been revoked. Please sign in again")
        self._store.put("refreshToken", {**token, "revoked": True})
        return self.issue(user)

    def expire(self) -> None:
        """End all access tokens; refresh tokens stay valid."""
        self._store.put("secret", {"id": 1, "key": secrets.token_hex(KEY_BYTES)})

    def revoke(self) -> None:
        """End all access and refresh tokens."""
        self.expire()
        for token in self._store.all("refreshToken"):
            self._store.put("refreshToken", {**token, "revoked": True})

    def end_all(self, user: Row) -> Row:
        """End all sessions of a user; return the row with the time, which the caller stores."""
        for token in self._store.all("refreshToken", user=user["id"], revoked=False):
            self._store.put("refreshToken", {**token, "revoked": True})
        return {**user, "sessionsEndedAt": self._store.clock.now()}
