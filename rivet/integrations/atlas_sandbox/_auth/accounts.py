"""/auth: sign in, refresh, sign up, log out, me."""

from __future__ import annotations

import secrets
import string
from typing import Any

from rivet.integrations.atlas_sandbox._auth.sessions import hash_password, password_matches
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import (
    Invalid,
    Refusal,
    Violation,
    denied,
    success,
    too_long,
)
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._java.text import BLANKS
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._records.writes import SHORT

PAID_USERS = 5
COMMON_PASSWORDS = frozenset(
    {
        "123qweasdzxc", "1qaz2wsx3edc", "qwerty123456", "123456qwerty", "qazwsxedcrfv", "qwertyqwerty",
        "1q2w3e4r5t6y", "123456654321", "leavemealone", "password1234", "password12345", "123456789012",
        "1234567890123", "qwertyuiop123", "passwordpassword", "administrator", "aaaaaaaaaaaa",
        "qwertyuiop12", "iloveyou1234",
    }
)  # fmt: skip
SIGNIN: jackson.Fields = {"email": jackson.string, "password": jackson.string, "type": jackson.string}
SIGNUP: jackson.Fields = {
    **dict.fromkeys(("email", "password", "firstName", "lastName", "phone", "companyName", "language"), jackson.string),
    "employeesCount": jackson.primitive_int,
    "role": jackson.ref("model.Role"),
}


class Accounts:
    def __init__(self, context: Context) -> None:
        self._store, self._shows, self._sessions = context.store, context.shows, context.sessions
        self._free_plan, self._release = context.free_plan, context.release

    def sign_in(self, request: Request) -> Any:
        values = {"type": "CLIENT", **request.values(SIGNIN)}
        jackson.require(values, "email", "password", "type")
        found = self._store.all("user", email=values["email"].strip(BLANKS).lower())
        user = found[0] if found else None
        if user is not None:
            self._sessions.forget(user)
        if (
            user is None
            or not user["enabled"]
            or not password_matches(values["password"], user["password"])
            or values["type"].upper() != "CLIENT"
        ):
            raise denied("Invalid credentials")
        if values["email"].lower() != user["email"]:
            raise Refusal(500, "No value present")  # the server trims the e-mail in one place and not in the other
        user = self._store.put("user", {**user, "lastLogin": self._store.clock.now()})
        return self._sessions.issue(user)

    def exchange(self, request: Request) -> Any:
        """Exchange an access token for another one, on releases without refresh tokens."""
        return self._sessions.issue(request.caller.user)

    def refresh(self, request: Request) -> Any:
        values = request.values({"refreshToken": jackson.string})
        if values.get("refreshToken") is None or not values["refreshToken"].strip():
            raise Invalid(Violation("refreshToken", "must not be blank", "NotBlank"))
        return self._sessions.refresh(values["refreshToken"])

    def log_out(self, request: Request) -> Any:
        self._store.put("user", self._sessions.end_all(request.caller.user))
        return success("Logged out successfully")

    def license(self, _request: Request) -> Any:
        """Return the licence state of a server without a licence (``license.state``), or with a complete one."""
        none = {"expirationDate": None, "usersCount": 0}
        if self._free_plan:
            return {"hasLicense": False, "valid": False, "planName": None, "entitlements": [], **none}
        return {"hasLicense": True, "valid": True, "planName": "Sandbox", "entitlements": ["ASSET_HIERARCHY"], **none}

    def me(self, request: Request) -> Any:
        return self._shows.user(request.caller.user)

    def sign_up(self, request: Request) -> Any:
        values = request.values(SIGNUP)
        required = ("email", "password", "firstName", "lastName", "phone")
        wrong = [Violation(key) for key in required if values.get(key) is None]
        if self._release.password_rules:
            wrong += [Violation("password", problem) for problem in password_problems(values.get("password"))]
        if wrong:
            raise Invalid(*wrong)
        email = values["email"].strip(BLANKS).lower()
        if self._store.all("user", email=email):
            raise Refusal(422, "Email is already in use")
        check_bytes(values["password"])
        if isinstance(values.get("role"), jackson.Unsaved):
            raise Refusal(500, "The given id must not be null")
        if any(
            len(values.get(key) or "") > SHORT for key in ("email", "firstName", "lastName", "phone", "companyName")
        ):
            raise too_long("own_user")
        if values.get("role") is not None:
            company, role = self._invited(email, values["role"]), values["role"]
        else:
            company, role = self._new_company(values), self._admin_role()
        user = new_user(self._store, values, email, company=company, role=role, owns=values.get("role") is None)
        tokens = self._sessions.issue(user)
        response = {"success": True, "message": tokens["accessToken"], "user": self._shows.user(user, proxied=False)}
        return response | {key: value for key, value in tokens.items() if key == "refreshToken"}

    def _invited(self, email: str, role_id: int | None) -> int:
        role = self._store.get("role", role_id)
        if role is None:
            raise Refusal(406, "Role not found")
        if role["paid"]:
            self.check_paid_users()
        invitations = [i for i in self._store.all("invitation", role=role_id) if i["email"].lower() == email]
        if not invitations and role["companyId"] is None:
            raise Refusal(500, "Index 0 out of bounds for length 0")
        company: int = invitations[-1]["companyId"] if invitations else role["companyId"]
        return company

    def check_paid_users(self) -> None:
        paid = [u for u in self._store.all("user", enabled=True) if (self._store.get("role", u["role"]) or {})["paid"]]
        if self._free_plan and len(paid) >= PAID_USERS:
            raise Refusal(
                500,
                f"Cannot create more users than the free license allows: {PAID_USERS}. Refer to "
                "https://github.com/Grashjs/cmms/blob/main/dev-docs/Disable%20users.md",
            )

    def _new_company(self, values: dict[str, Any]) -> int:
        """Create a company; a second one needs a licence once one has work orders (``tenant.b.signup``)."""
        companies = {row["companyId"] for row in self._store.all("workOrder")}
        if any(len(self._store.all("workOrder", companyId=company)) >= 5 for company in companies):
            raise denied("You need a license to create another company")
        self.check_paid_users()
        # The first company of a server is the super administrator's own.
        id = max(self._store.next_id("company"), 1)
        while id < 2:
            id = self._store.next_id("company")
        self._store.put("company", {"id": id, "name": values.get("companyName")})
        return id

    def _admin_role(self) -> int:
        return next(int(role["id"]) for role in self._store.all("role", code="ADMIN"))


def password_problems(password: str | None) -> list[str]:
    """Return the first rule of the server's policy that a password violates; an empty password passes."""
    if not password:
        return []
    rules = {
        "Password must be at least 12 characters": len(password) < 12,
        "Password must not exceed 128 characters": len(password) > 128,
        "Password is too common. Please choose a more unique password": (
            password.lower() in COMMON_PASSWORDS or len(set(password.lower())) == 1
        ),
        "Password must not consist of a single repeated character": len(set(password)) == 1,
    }
    return [message for message, broken in rules.items() if broken][:1]


def check_bytes(password: str) -> None:
    """Refuse a password that is longer than bcrypt supports."""
    if len(password.encode()) > 72:
        raise Refusal(500, "password cannot be more than 72 bytes")


def new_user(store: Any, values: dict[str, Any], email: str, *, company: int, role: int | None, owns: bool) -> Row:
    """Insert a user."""
    id = store.next_id("user")
    while id < 2:  # the first one is the super administrator
        id = store.next_id("user")
    alphabet = string.ascii_uppercase + string.digits
    row: Row = store.put(
        "user",
        {
            "id": id,
            "companyId": company,
            "username": "".join(secrets.choice(alphabet) for _ in range(8)),
            "email": email,
            "password": hash_password(values["password"]),
            "role": role,
            "rate": 0,
            "jobTitle": values.get("jobTitle"),
            "firstName": values["firstName"],
            "lastName": values["lastName"],
            "phone": values["phone"],
            "location": None,
            "ownsCompany": owns,
            "enabled": True,
            "enabledInSubscription": True,
            "lastLogin": None,
            "createdBy": None,
            "createdAt": store.clock.now(),
            "sessionsEndedAt": 0,
        },
    )
    return row
