"""Changes of accounts: a new password, the reset of one, other accounts of a person, LDAP, the removal of a user."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas_sandbox._auth.accounts import check_bytes, password_problems
from rivet.integrations.atlas_sandbox._auth.api_keys import revoke_all
from rivet.integrations.atlas_sandbox._auth.sessions import hash_password, password_matches
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import (
    Invalid,
    Refusal,
    Violation,
    denied,
    not_found,
    success,
)
from rivet.integrations.atlas_sandbox._java import jackson

NO_MAIL = "Please enable mails and configure SMTP in the environment variables"
BAD = Refusal(406, "Bad credentials")
PASSWORDS: jackson.Fields = dict.fromkeys(("oldPassword", "newPassword"), jackson.string)
LDAP: jackson.Fields = dict.fromkeys(("username", "password"), jackson.string)


class AccountChanges:
    """Handlers of /auth and /users that change an account.

    Args:
        context: The sandbox.
    """

    def __init__(self, context: Context) -> None:
        self._store, self._shows, self._sessions = context.store, context.shows, context.sessions
        self._release = context.release

    def change_password(self, request: Request) -> Any:
        """Change the caller's password; where there are refresh tokens, it ends all sessions and begins a new one."""
        values = request.values(PASSWORDS)
        wrong = [Violation(name) for name in PASSWORDS if values.get(name) is None]
        if self._release.password_rules:
            wrong += [Violation("newPassword", problem) for problem in password_problems(values.get("newPassword"))]
        if wrong:
            raise Invalid(*wrong)
        user = request.caller.user
        if not password_matches(values["oldPassword"], user["password"]):
            raise BAD
        check_bytes(values["newPassword"])
        changed = {**user, "password": hash_password(values["newPassword"])}
        if not self._release.refresh_tokens:
            self._store.put("user", changed)
            return success("Password changed successfully")
        return self._sessions.issue(self._store.put("user", self._sessions.end_all(changed)))

    def reset_password(self, request: Request) -> Any:
        """Refuse to send a mail, as a server without SMTP does."""
        if "email" not in request.query:
            raise Refusal(500, "Required request parameter 'email' for method parameter type String is not present")
        raise Refusal(406, NO_MAIL)

    def switch(self, request: Request) -> Any:
        """Refuse the change to another account of the same person: no account of the sandbox has one."""
        if "id" not in request.query:
            raise Refusal(500, "Required request parameter 'id' for method parameter type Long is not present")
        raise denied()

    def sign_in_ldap(self, request: Request) -> Any:
        """Refuse to sign in by LDAP, as a server does that has none."""
        values = request.values(LDAP)
        if wrong := [Violation(name, f"{name.title()} is required") for name in LDAP if values.get(name) is None]:
            raise Invalid(*wrong)
        raise denied("LDAP authentication is not enabled")

    def remove(self, request: Request, id: int) -> Any:
        """Disable a user for good: the e-mail gets the id as a suffix, so that it can be used again."""
        caller, row = request.caller, self._store.get("user", id)
        if row is None or row["companyId"] != caller.company:
            raise not_found("User not found")
        if id != caller.id and not caller.may(*self._release.removes_users):
            raise Refusal(406, "You don't have permission")
        ended = self._sessions.disable(row)
        if self._release.refresh_tokens:
            revoke_all(self._store, id)
        gone = {"enabled": False, "enabledInSubscription": False, "email": f"{row['email']}_{id}"}
        return self._shows.user(self._store.put("user", {**ended, **gone}))
