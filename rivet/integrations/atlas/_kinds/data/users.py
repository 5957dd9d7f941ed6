# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Users, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Action, Call, Kind, Payload, Value

KIND = Kind(
    accessor="users",
    name="user",
    record="User",
    get=Call("users.get_user", "id"),
    search=Call("users.search_users", body="SearchCriteria"),
    delete=Call("users.soft_delete_user", "id"),
    patch=Payload(
        Call("users.patch_user", "id", body="UserPatch"),
        {
            "firstName": Value("short", show="firstName"),
            "lastName": Value("short", show="lastName"),
            "rate": Value("integer", show="rate"),
            "phone": Value("short", null=True, show="phone"),
            "jobTitle": Value("short", null=True, show="jobTitle"),
            "location": Value("reference", kind="location", null=True),
            "image": Value("reference", kind="file", null=True, show="image"),
            "newPassword": Value("secret"),
        },
        (),
    ),
    named=("email",),
    text=("firstName", "lastName", "email"),
    equal={
        "username": Value("short", show="username"),
        "email": Value("short", show="email"),
        "role": Value("reference", kind="role", show="role"),
        "job_title": Value("short", null=True, show="jobTitle"),
        "first_name": Value("short", show="firstName"),
        "last_name": Value("short", show="lastName"),
        "phone": Value("short", null=True, show="phone"),
        "owns_company": Value("flag", show="ownsCompany"),
        "image": Value("reference", kind="file", null=True, show="image"),
        "enabled": Value("flag", show="enabled"),
    },
    hidden={"location": "location"},
    actions={
        "change_role": Action(
            Call("users.change_user_role", "id"), "user", takes={"role": Value("reference", kind="role")}
        ),
        "enable": Action(Call("users.enable_user", "id"), "user", takes={}),
        "disable": Action(Call("users.disable_user", "id"), "user", takes={}),
    },
    exact=(),
)
