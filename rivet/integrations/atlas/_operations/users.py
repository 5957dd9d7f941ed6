"""Operations on users; create_user invites, signs up and looks up, and each step may have happened before."""

from __future__ import annotations

from atlas_api.api.auth import sign_in, sign_up
from atlas_api.api.users import invite_users, search_users
from atlas_api.models.invitation import Invitation
from atlas_api.models.reference import Reference
from atlas_api.models.signin_request import SigninRequest
from atlas_api.models.signup_request import SignupRequest
from atlas_api.models.user import User

from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.html_escaping import prepare
from rivet.integrations.atlas._operations.references import resolve
from rivet.integrations.atlas._operations.steps import CallFlow, endpoint
from rivet.integrations.atlas._payloads import reader
from rivet.integrations.atlas._payloads.reader import Draft, Payload
from rivet.integrations.atlas._search.criteria import criteria, equals
from rivet.integrations.atlas.exceptions import (
    AtlasAuthError,
    AtlasNotFoundError,
    AtlasOutcomeUnknownError,
    AtlasValidationError,
)


def create_user(context: Context, payload: Payload) -> CallFlow[User]:
    """Create a user; safe to repeat: an existing user with the same name, role and password is returned."""
    draft = reader.user_create(payload)
    del payload  # a traceback with local variables would show the password
    yield from resolve(context, draft)
    yield from prepare(context.release, draft)
    values = draft.values
    email, role = values["email"], Reference(values["role"])
    try:
        yield from _invite(email, role)
        # The response's message is a token of the new user; it is dropped here, unread.
        yield endpoint(
            sign_up,
            body=SignupRequest(
                email, values["password"], values["firstName"], values["lastName"], values["phone"], role
            ),
        )
    except AtlasValidationError as error:
        if error.status not in (406, 422):
            raise
        # The e-mail has an account, which an earlier attempt of this call may have created.
        existing = yield from _find(email)
        if existing is not None and (yield from _is_same(existing, draft)):
            return existing
        problem = "is not a valid e-mail address for the server" if existing is None else "has an account already"
        raise AtlasValidationError(
            f"The user cannot be created: {email} {problem}.", field_errors={"email": problem}, status=error.status
        ) from error
    except AtlasOutcomeUnknownError:
        if (existing := (yield from _find(email))) is None:
            raise
        return existing
    created = yield from _find(email)
    if created is None:
        raise AtlasNotFoundError("The user was signed up but cannot be found. Does the account need activation?")
    return created


def _invite(email: str, role: Reference) -> CallFlow[None]:
    try:
        yield endpoint(invite_users, body=Invitation(role=role, emails=[email], disable_sending_email=True))
    except AtlasNotFoundError as error:
        problem = f"there is no role {role.id}"
        raise AtlasValidationError(
            f"The user cannot be created: {problem}.", field_errors={"role": problem}, status=error.status
        ) from error


def _find(email: str) -> CallFlow[User | None]:
    page = yield endpoint(search_users, body=criteria(equals("email", [email]), size=1), enabled_only=False)
    return next((user for user in page.content if (user.email or "").lower() == email.lower()), None)


def _is_same(user: User, draft: Draft) -> CallFlow[bool]:
    """Return whether an earlier attempt of this call created the user, by password, names and role."""
    values = draft.values
    role = user.role and user.role.id
    if (user.first_name, user.last_name, role) != (values["firstName"], values["lastName"], values["role"]):
        return False
    try:
        yield endpoint(sign_in, body=SigninRequest(values["email"], values["password"], "CLIENT"))
    except AtlasAuthError:
        return False
    return True
