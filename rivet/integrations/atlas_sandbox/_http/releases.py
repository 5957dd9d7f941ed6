"""Releases of Atlas that the sandbox imitates: the features of each, and its responses.

Handlers ask a release for features and never compare names. Each row was recorded from a server of that release
(``tests/data/recorded/releases``) and read in its source; anything else is as in the following release.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from atlas_api.api import OPERATIONS

from rivet.integrations.atlas_sandbox._http.error_responses import Invalid, Refusal, not_found
from rivet.integrations.atlas_sandbox._java.text import cleaned

DAY = 86_400
CURRENT = "current"
_MINI = ("id", "title", "dueDate", "createdAt", "priority")
_CATEGORY = "com.grash.model.WorkOrderCategory"
_STREAM = "(org.springframework.util.StreamUtils$NonClosingInputStream)"
_AFTER = "after 1.8.0"
"""Contract's name for features that no release has yet."""
_SINCE = {(one.method, re.sub(r"\{\w+\}", "{}", one.path)): one.since for one in OPERATIONS}
"""First release that has an operation, by method and path; empty for operations of all releases."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """Release of Atlas.

    Attributes:
        name: Its number, or ``current`` for the development state.
        token_seconds: Lifetime of access tokens in seconds.
        refresh_tokens: Whether a sign-in returns a refresh token, which is rotated, and sessions can be ended; else
            there is only an access token, which ``GET /auth/refresh`` exchanges for another one.
        user_cache_seconds: Seconds for which the server may cache a user as enabled; a sign-in clears the cache.
        password_rules: Whether passwords that are too short or too common are refused.
        strips_markup: Whether markup is removed from strings and ``& < >`` become entities.
        short_validation: Whether bean validation reports only the problem, without field and method.
        names_parameters: Whether the error for a string instead of a number has the parameter's name.
        checks_search_fields: Whether searches by an unknown field, a secret one, or with an unknown operation get 400.
        searches_paths: Whether every operation follows paths and joins lists, accents are ignored, and a filter may
            have no value; else only ``eq``, ``ne`` and ``in`` follow paths.
        limits_users: Whether a server with rate limits has limits for each user.
        limits_addresses: Whether it has limits for each address without a token.
        custom_fields: Whether work orders, assets and locations have custom fields.
        comment_counts: Whether a count of comments is a separate record.
        category_needs_settings: Whether a new category requires the company's settings.
        shift_configuration: Whether users have one.
        whole_parents: Whether a location shows its parent as stored in the database.
        patches_asset_numbers: Whether the PATCH of an asset sets its number; else the number stays.
        imports_in_background: Whether an import is answered before it has happened; else it happens within the request.
        tells_users: Whether the outcome of an import goes to its user alone; else to whoever knows its name.
        mini_work_order_keys: Keys of a work order in short.
        removes_users: The permission that removes other users.
        absent_fields: Fields that its records lack, each with its schema of the contract.
        patches_cost_categories: Whether users of the default roles may change cost categories.
        drops_transactions: Whether the record of a consumption is deleted when it is given back, or nothing changes.
        unknown_work_order: The message for one.
        words: Names in today's messages, and what it writes in their place.
    """

    name: str
    token_seconds: float = 1800.0
    refresh_tokens: bool = True
    user_cache_seconds: int = 0
    password_rules: bool = True
    strips_markup: bool = True
    short_validation: bool = True
    names_parameters: bool = True
    checks_search_fields: bool = True
    searches_paths: bool = True
    limits_users: bool = True
    limits_addresses: bool = True
    custom_fields: bool = True
    comment_counts: bool = True
    category_needs_settings: bool = False
    shift_configuration: bool = True
    whole_parents: bool = False
    imports_in_background: bool = True
    notifies_users: bool = True
    mini_work_order_keys: tuple[str, ...] = (*_MINI, "status", "customId")
    patches_asset_numbers: bool = True
    removes_users: tuple[str, str] = ("editOther", "PEOPLE_AND_TEAMS")
    drops_transactions: bool = True
    absent_fields: frozenset[tuple[str, str]] = frozenset()
    patches_cost_categories: bool = True
    unknown_work_order: str = "Work Order not found"
    words: tuple[tuple[str, str], ...] = ()

    def clean(self, text: str | None) -> str | None:
        """Return a string as this release stores it."""
        return cleaned(text) if self.strips_markup else text

    def readable(self, value: Any) -> Any:
        """Return a stored value as a person reads it: without the entities that this release stores."""
        if isinstance(value, dict):
            return {key: self.readable(one) for key, one in value.items()}
        if isinstance(value, list):
            return [self.readable(one) for one in value]
        return html.unescape(value) if isinstance(value, str) and self.strips_markup else value

    def unmarked(self, text: str) -> str:
        """Return what a person typed so that this release takes none of it for markup."""
        return html.escape(text, quote=False) if self.strips_markup else text

    def shows_field(self, schema: str, field: str) -> bool:
        """Return whether records of a schema of the contract have a field."""
        return self.has_attribute(field) and (schema, field) not in self.absent_fields

    def drop_custom_fields(self, values: dict[str, Any]) -> None:
        """Ignore ``customFields`` like any unknown field, before there are custom fields."""
        if not self.custom_fields:
            values.pop("customFields", None)

    def has(self, method: str, template: str) -> bool:
        """Return whether the release has an operation, by the contract's ``x-since``."""
        return self.is_at_least(_SINCE.get((method, template), ""))

    def is_at_least(self, since: str) -> bool:
        """Return whether this is a release or a later one; an empty string is the first."""
        return not since or ORDER.index(self.name) >= ORDER.index(CURRENT if since == _AFTER else since)

    def has_attribute(self, name: str) -> bool:
        """Return whether records have an attribute, of those that the sandbox knows."""
        return self.custom_fields or name != "customFieldValues"

    def unknown_attribute(self, java_class: str, name: str | None) -> Refusal:
        """Return the error of a search by an attribute that a class lacks."""
        if self.checks_search_fields:
            return Refusal(400, "Invalid search field")
        return Refusal(500, f"Could not resolve attribute '{name}' of '{java_class}'")

    def altered_id(self, java_class: str, id: int, given: int | None) -> Refusal:
        """Return the response where a body's id would replace the record's."""
        one, other = ("null" if given is None else given), id
        if self.checks_search_fields:
            return Refusal(500, f"Identifier of an instance of '{java_class}' was altered from {other} to {one}")
        return Refusal(500, f"identifier of an instance of {java_class} was altered from {one} to {other}")

    def unknown_operation(self) -> Refusal:
        """Return the error of a search with an unknown operation."""
        return Refusal(400, "Invalid search field") if self.checks_search_fields else Refusal(500, None)

    def no_work_order(self) -> Refusal:
        return not_found(self.unknown_work_order)

    def worded(self, refusal: Refusal, method: str = "", body_class: str = "") -> Refusal:
        """Return a refusal with the message of this release.

        Args:
            refusal: The current server's refusal.
            method: The server's Java method that handles the request, as its messages print it.
            body_class: The Java class of the body.
        """
        message = refusal.message
        if isinstance(refusal, Invalid) and not self.short_validation:
            message = refusal.in_full(method, body_class)
        if message is None:
            return refusal
        if not self.names_parameters and message.startswith("Method parameter '"):
            message = message.partition("': ")[2]
        for today, then in self.words:
            message = message.replace(today, then)
        return refusal if message == refusal.message else Refusal(refusal.status, message)


_CURRENT = Release(name=CURRENT)
_V1_8_0 = replace(
    _CURRENT,
    name="1.8.0",
    token_seconds=14.0 * DAY,
    refresh_tokens=False,
    user_cache_seconds=300,
    password_rules=False,
    strips_markup=False,
    short_validation=False,
    names_parameters=False,
    checks_search_fields=False,
    limits_addresses=False,
    notifies_users=False,
    removes_users=("view", "SETTINGS"),
    patches_cost_categories=False,
    words=(
        (f"public {_CATEGORY} com", f"{_CATEGORY} com"),
        ("REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled)", _STREAM),
    ),
)
_V1_7_0 = replace(
    _V1_8_0,
    name="1.7.0",
    drops_transactions=False,
    searches_paths=False,
    unknown_work_order="Patient not found",
)
_V1_6_0 = replace(
    _V1_7_0,
    name="1.6.0",
    category_needs_settings=True,
    shift_configuration=False,
    whole_parents=True,
    comment_counts=False,
)
_V1_5_1 = replace(
    _V1_6_0,
    name="1.5.1",
    custom_fields=False,
    imports_in_background=False,
    patches_asset_numbers=False,
    unknown_work_order="Not found",
    words=(
        *_V1_6_0.words,
        ("com.grash.model.User", "com.grash.model.OwnUser"),
        ("com.grash.dto.AssetPostDTO", "com.grash.model.Asset"),
        ("com.grash.dto.LocationPostDTO", "com.grash.model.Location"),
        ("public com.grash.dto.cutomField.CustomFieldShowDTO", "com.grash.model.CustomField"),
        ("com.grash.dto.cutomField.CustomFieldPostDTO", "com.grash.model.CustomField"),
        ("com.grash.dto.RequestPostDTO", "com.grash.model.Request"),
        ("customFieldPostDTO", "customField"),
        ("requestPostDTO", "request"),
        ("assetPostDTO", "asset"),
        ("locationPostDTO", "location"),
    ),
)
_V1_5_0 = replace(
    _V1_5_1,
    name="1.5.0",
    limits_users=False,
    mini_work_order_keys=_MINI,
    absent_fields=frozenset({("Request", "contact"), ("PartMini", "nonStock")}),
)

RELEASES: Mapping[str, Release] = {one.name: one for one in (_V1_5_0, _V1_5_1, _V1_6_0, _V1_7_0, _V1_8_0, _CURRENT)}
"""By name, the oldest first."""
ORDER = tuple(RELEASES)


def release_of(name: str) -> Release:
    """Return the release with a name.

    Raises:
        ValueError: No such release.
    """
    if name not in RELEASES:
        raise ValueError(f"unknown release {name!r}; there are {', '.join(RELEASES)}")
    return RELEASES[name]
