"""Handlers of /users: read, change, invite, enable and disable."""

from __future__ import annotations

import re
from typing import Any

from rivet.integrations.atlas_sandbox._auth.accounts import Accounts, check_bytes, password_problems
from rivet.integrations.atlas_sandbox._auth.api_keys import revoke_all
from rivet.integrations.atlas_sandbox._auth.sessions import hash_password
from rivet.integrations.atlas_sandbox._http.access import PEOPLE, Caller
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, invalid_entity, not_found, success
from rivet.integrations.atlas_sandbox._http.path_ids import path_id
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._records.writes import Writer
from rivet.integrations.atlas_sandbox._search.search import Search, read_criteria

NOT_ALLOWED = Refusal(406, "You don't have permission")
USER_FIELDS: jackson.Fields = {
    **dict.fromkeys(("firstName", "lastName", "phone", "jobTitle", "newPassword"), jackson.string),
    "rate": jackson.primitive_long,
    "location": jackson.ref("model.Location"),
    "image": jackson.ref("model.File"),
}


class Users:
    def __init__(self, context: Context, accounts: Accounts) -> None:
        self._store, self._shows, self._sessions = context.store, context.shows, context.sessions
        self._accounts, self._release = accounts, context.release
        self._search = Search(context.store, "user", context.release)
        self._writer = Writer(
            context,
            "user",
            "own_user",
            cleaned_fields=("firstName", "lastName", "phone", "jobTitle"),
            long_fields=("password",),
        )

    def search(self, request: Request) -> Any:
        caller, criteria = request.caller, read_criteria(request.body())
        enabled_only = _flag(request, "enabledOnly", default=True)
        caller.require("view", PEOPLE, "Access Denied")
        rows = self._store.all("user", companyId=caller.company)
        if enabled_only:
            rows = [row for row in rows if row["enabled"]]
        return self._search.page(criteria, rows, self._shows.user)

    def get(self, request: Request, id: int) -> Any:
        caller = request.caller
        row = self._own(caller, id, not_found())
        seen = caller.may("viewOther", PEOPLE) or row["createdBy"] == caller.id or id == caller.id
        if not caller.may("view", PEOPLE) or not seen:
            raise denied()
        return self._shows.user(row)

    def patch(self, request: Request, id: int) -> Any:
        caller = request.caller
        values = request.values(USER_FIELDS)
        if self._release.password_rules and (problems := password_problems(values.get("newPassword"))):
            raise Refusal(400, ", ".join(problems))
        check_bytes(values.get("newPassword") or "")
        self._writer.check_companies(caller, values)
        row = self._own(caller, id, Refusal(406, "Can't get someone else's user"))
        if not (caller.may("editOther", PEOPLE) or row["createdBy"] == caller.id or id == caller.id):
            raise NOT_ALLOWED
        if missing := [field for field in ("firstName", "lastName") if values.get(field) is None]:
            raise invalid_entity("User", *missing)
        changes = {key: values.get(key) for key in ("firstName", "lastName", "phone", "jobTitle", "location")}
        self._writer.check_references({"image": values.get("image")}, stored=True)
        changed = self._writer.update(caller, row, {**changes, "rate": values.get("rate", 0)})
        if values.get("newPassword"):
            changed = self._sessions.end_all({**changed, "password": hash_password(values["newPassword"])})
        return self._shows.user(self._store.put("user", changed))

    def mini(self, request: Request) -> Any:
        rows = self._store.all("user", companyId=request.caller.company, enabled=True, enabledInSubscription=True)
        if not _flag(request, "withRequesters", default=False):
            rows = [row for row in rows if self._code(row) not in ("REQUESTER", "VIEW_ONLY")]
        return [self._shows.user_mini(row) for row in rows]

    def _code(self, row: Row) -> Any:
        return (self._store.get("role", row["role"]) or {}).get("code")

    def invite(self, request: Request) -> Any:
        caller = request.caller
        fields: jackson.Fields = {
            "role": jackson.ref("model.Role"),
            "emails": jackson.items(jackson.string, "java.lang.String"),
            "disableSendingEmail": jackson.nullable_boolean,
        }
        values = request.values(fields)
        caller.require("create", PEOPLE)
        role = self._invited_role(caller, values.get("role"))
        if values.setdefault("emails", []) is None:
            raise Refusal(
                500,
                'Cannot invoke "java.util.Collection.size()" because the return value of '
                '"com.grash.dto.UserInvitationDTO.getEmails()" is null',
            )
        for email in values["emails"]:
            if email is None:
                raise Refusal(500, 'Cannot invoke "String.length()" because "s" is null')
            if self._store.all("user", email=email.lower()) or not _is_email(email):
                raise Refusal(406, "Email already in use")
            if role["paid"]:
                self._accounts.check_paid_users()
            invitation = {"id": self._store.next_id("invitation"), "companyId": caller.company}
            self._store.put("invitation", {**invitation, "email": email, "role": role["id"]})
        return success("Users have been invited")

    def _invited_role(self, caller: Caller, id: int | jackson.Unsaved | None) -> Row:
        if id is None:
            raise Refusal(
                500,
                'Cannot invoke "com.grash.model.Role.getId()" because the return value of '
                '"com.grash.dto.UserInvitationDTO.getRole()" is null',
            )
        if isinstance(id, jackson.Unsaved):
            raise Refusal(500, "The given id must not be null")
        return self._role(caller, id, not_found())

    def change_role(self, request: Request, id: int) -> Any:
        caller = request.caller
        if "role" not in request.query:
            raise Refusal(500, "Required request parameter 'role' for method parameter type Long is not present")
        role_id = path_id(request.query["role"], "role")
        if id == caller.id:
            raise Refusal(406, "You can't change your own role")
        missing = not_found("User or role not found")
        row = self._own(caller, id, missing)
        role = self._role(caller, role_id, missing)
        if not caller.may("editOther", PEOPLE):
            raise NOT_ALLOWED
        changed = self._store.put("user", {**self._sessions.end_all(row), "role": role["id"]})
        return self._shows.user(changed, proxied=False)

    def enable(self, request: Request, id: int) -> Any:
        if not request.caller.may("editOther", PEOPLE):
            raise NOT_ALLOWED
        row = self._own(request.caller, id, Refusal(500, "No value present"))
        if (self._store.get("role", row["role"]) or {}).get("paid"):
            self._accounts.check_paid_users()
        return self._shows.user(self._store.put("user", {**row, "enabled": True, "enabledInSubscription": True}))

    def disable(self, request: Request, id: int) -> Any:
        row = self._own(request.caller, id, not_found("User or role not found"))
        if not request.caller.may("editOther", PEOPLE):
            raise NOT_ALLOWED
        ended = self._sessions.disable(row)
        revoke_all(self._store, id)
        return self._shows.user(self._store.put("user", {**ended, "enabled": False, "enabledInSubscription": False}))

    def _own(self, caller: Caller, id: int, missing: Refusal) -> Row:
        row = self._store.get("user", id)
        if row is None or row["companyId"] != caller.company:
            raise missing
        return row

    def _role(self, caller: Caller, id: int | None, missing: Refusal) -> Row:
        role = self._store.get("role", id)
        if role is None or role["companyId"] not in (None, caller.company):
            raise missing
        return role


_LOCAL = r"(?:[^\s@.,;:<>()\[\]\\\"]+(?:\.[^\s@.,;:<>()\[\]\\\"]+)*|\"[^\"]*\")"
_DOMAIN = r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*"
_ADDRESS = re.compile(rf"(?:[^<>@]*<{_LOCAL}@{_DOMAIN}>|{_LOCAL}@{_DOMAIN})")


def _is_email(value: str) -> bool:
    """Return whether the server's mail library accepts an address, even with a name before it."""
    return bool(_ADDRESS.fullmatch(value.strip()))


def _flag(request: Request, name: str, *, default: bool) -> bool:
    """Read a boolean of the query, in all forms that the server accepts."""
    word = request.query.get(name, "").strip().lower()
    if word in ("true", "on", "yes", "1"):
        return True
    if word in ("false", "off", "no", "0"):
        return False
    if not word:
        return default
    raise Refusal(
        500,
        f"Method parameter '{name}': Failed to convert value of type 'java.lang.String' to required type "
        f"'boolean'; Invalid boolean value [{request.query[name]}]",
    )
