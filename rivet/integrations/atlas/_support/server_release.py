"""Release detection: which release a server runs, and which features that release has.

No release says its version, so it is inferred from the server's responses: a field that only later releases send, a
path that only earlier ones lack. No request is made for it. The result is cached per server and shared by all clients
of the process; a missing feature is remembered for REMEMBER_SECONDS only, because servers are upgraded.

The facts were recorded from each release (tests/data/recorded/releases); `FEATURES` and the operations' ``since`` in
the contract are the one place that docs/releases.md is made from.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from atlas_api.api import Operation

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.account_registry import AccountRegistry
from rivet.integrations.atlas.exceptions import AtlasUnsupportedError

RELEASES = ("1.5.0", "1.5.1", "1.6.0", "1.7.0", "1.8.0", "after 1.8.0")
"""Supported releases, oldest first; the last one is the development state of August 2026."""

REMEMBER_SECONDS = 300.0
"""Seconds that a missing feature is remembered: an upgrade of the server is noticed after that at the latest."""


def _since(feature: Feature) -> str:
    return feature.since if feature.since.startswith("after") else f"since {feature.since}"


class Feature(NamedTuple):
    """Feature that not every release has.

    Attributes:
        name: Its name, in the plural.
        since: The first release with it.
        without: What happens on a release without it.
        tag: The tag of the contract whose operations all belong to it.
        advice: What a user can do on a release without it.
    """

    name: str
    since: str
    without: str = "`AtlasUnsupportedError`"
    tag: str = ""
    advice: str = "Upgrade the server, or do without them."


API_KEYS = Feature("API keys", "1.5.1", tag="api_keys")
COMMENTS = Feature(
    "comments",
    "1.6.0",
    "`notes` of a cancellation become the last line of the description; other `notes`: `AtlasUnsupportedError`",
    tag="comments",
    advice="Upgrade the server, or leave notes= out; they work with COMPLETED and CANCELLED here, too.",
)
CUSTOM_FIELDS = Feature(
    "custom fields",
    "1.6.0",
    "`CRITICAL` and idempotency keys are lines of the description; `customFields`: `AtlasUnsupportedError`",
    tag="custom_fields",
)
SEARCH_PATHS = Feature(
    "substring searches along a path",
    "1.8.0",
    "atoms are a line of the description; a filter such as `customFieldValues.value cn x`: `AtlasUnsupportedError`",
    advice="Compare the whole value (eq, in).",
)
WEBHOOKS = Feature("webhook endpoints", "1.6.0", tag="webhook_endpoints")
SHIFTS = Feature("shift configurations of users", "1.7.0", "`user.shift_configuration` is None")
NAMED_CATEGORIES = Feature(
    "categories created by name alone",
    "1.7.0",
    "`create_asset` sends the company's settings along",
    advice="Send companySettings={'id': ...} along: GET /auth/me has it as companySettingsId.",
)
REFRESH_TOKENS = Feature("refresh tokens", "after 1.8.0", "a token of 14 days is renewed by `GET /auth/refresh`")
CLEANED_TEXTS = Feature("strings cleaned of markup", "after 1.8.0", "strings are stored as they are sent")


def property_feature(name: str, use: str, since: str) -> Feature:
    """Return the feature that a property of payloads belongs to.

    Args:
        name: The property.
        use: Payloads that have it, such as ``new requests``.
        since: The first release that stores it.
    """
    if name == "customFields":
        return CUSTOM_FIELDS
    return Feature(f"{name} in {use}", since, advice="Upgrade the server, or leave it out; earlier releases ignore it.")


FEATURES = (
    API_KEYS,
    COMMENTS,
    CUSTOM_FIELDS,
    WEBHOOKS,
    SHIFTS,
    NAMED_CATEGORIES,
    SEARCH_PATHS,
    REFRESH_TOKENS,
    CLEANED_TEXTS,
)

_FIELDS: dict[str, tuple[str, Feature]] = {
    "WorkOrder": ("custom_field_values", CUSTOM_FIELDS),
    "Asset": ("custom_field_values", CUSTOM_FIELDS),
    "Location": ("custom_field_values", CUSTOM_FIELDS),
    "User": ("shift_configuration", SHIFTS),
}
"""Fields of models that a release with the feature always sends, and one without it never."""

_MISSING: tuple[tuple[re.Pattern[str], Feature], ...] = (
    (re.compile(r"^Could not resolve attribute 'customFieldValues'"), CUSTOM_FIELDS),
    (re.compile(r"^Could not resolve attribute '\w+\."), SEARCH_PATHS),
    (re.compile(r"CompanySettings\.getId\(\)"), NAMED_CATEGORIES),
)
"""Messages of a release that lacks a feature (``workorder.search.custom-field``, ``asset-category.create``)."""

_NOT_FOUND = {
    "Not found": ("1.5.0", "1.5.1"),
    "Patient not found": ("1.6.0", "1.7.0"),
    "Work Order not found": ("1.8.0", "after 1.8.0"),
}
"""Message of each range of releases for a work order that does not exist (``workorder.get.unknown``)."""


class ServerRelease:
    """Release of one server, as the range of releases that is possible so far."""

    def __init__(self) -> None:
        self._known: tuple[int, int, float]
        """First possible release, first one after the range, and the expiry of that upper bound."""
        self.forget()

    def forget(self) -> None:
        """Forget all evidence."""
        self._known = (0, len(RELEASES), 0.0)

    def has(self, feature: Feature) -> bool | None:
        """Return whether the server has a feature; None if that is unknown."""
        first, end, until = self._known
        since = RELEASES.index(feature.since)
        if since <= first:
            return True
        return False if since >= end and clock.monotonic() < until else None

    def lacks(self) -> list[str]:
        """Names of the features that the server is known to lack."""
        return [feature.name for feature in FEATURES if self.has(feature) is False]

    def record(self, feature: Feature, *, present: bool) -> None:
        """Record whether the server has a feature. The last evidence wins."""
        since = RELEASES.index(feature.since)
        self._narrow(since, len(RELEASES)) if present else self._narrow(0, since)

    def record_fields(self, response: Any) -> None:
        """Record evidence from the fields of a record, or of a page's first record."""
        record = response
        if type(response).__name__ not in _FIELDS:
            listed = response if isinstance(response, list) else getattr(response, "content", None)
            record = listed[0] if isinstance(listed, list) and listed else None
        if evidence := _FIELDS.get(type(record).__name__):
            name, feature = evidence
            self.record(feature, present=record.is_present(name))

    def record_missing_work_order(self, message: str) -> None:
        """Record evidence from the message of a 404 for a work order."""
        if message in _NOT_FOUND:
            first, last = (RELEASES.index(release) for release in _NOT_FOUND[message])
            self._narrow(first, last + 1)

    def check(self, feature: Feature) -> None:
        """Raise if the server is known not to have a feature.

        Raises:
            AtlasUnsupportedError: The feature is missing; nothing was sent.
        """
        if self.has(feature) is False:
            raise self.unsupported(feature)

    def unsupported(self, feature: Feature, **context: Any) -> AtlasUnsupportedError:
        """Return the error for a feature that the server does not have."""
        message = (
            f"This Atlas server has no {feature.name} (available {_since(feature)}; the server's release: {self}). "
            f"{feature.advice}"
        )
        return AtlasUnsupportedError(message, feature=feature.name, since=feature.since, **context)

    def __str__(self) -> str:
        first, end, until = self._known
        if clock.monotonic() >= until:
            end = len(RELEASES)
        if (first, end) == (0, len(RELEASES)):
            return "unknown"
        if end - first == 1:
            return RELEASES[first]
        if end == len(RELEASES):
            return f"{RELEASES[first]} or later"
        return f"{RELEASES[end - 1]} or earlier" if first == 0 else f"{RELEASES[first]} to {RELEASES[end - 1]}"

    def _narrow(self, first: int, end: int) -> None:
        """Narrow the range: the release is `first` or later, and earlier than `end`."""
        now = clock.monotonic()
        was_first, was_end, until = self._known
        if now >= until or first >= was_end:  # the upper bound has expired, or the server was upgraded
            was_end = len(RELEASES)
        if was_first >= end:
            # A feature that was seen is missing: an older server answers now, or a proxy. Start over.
            self._known = (0, len(RELEASES), 0.0)
            return
        if end <= was_end and end < len(RELEASES):
            was_end, until = end, now + REMEMBER_SECONDS  # only evidence of a missing feature extends the bound
        self._known = (max(first, was_first), was_end, until)


def feature_of(operation: Operation) -> Feature | None:
    """Return the feature that an operation of the contract belongs to; None if every release has it."""
    if not operation.since:
        return None
    known = next((feature for feature in FEATURES if feature.tag == operation.tag), None)
    return known if known and known.since == operation.since else Feature(f"operation {operation.id}", operation.since)


def feature_missing(operation: Operation, status: int, message: str) -> Feature | None:
    """Return the missing feature that an error response reveals, if it does.

    Args:
        operation: The operation that was called.
        status: The status of the response.
        message: The server's message.
    """
    for pattern, feature in _MISSING:
        if pattern.search(message):
            return feature
    no_such_path = status == 405 or message.startswith("No static resource")
    return feature_of(operation) if no_such_path else None


_releases: AccountRegistry[tuple[str], ServerRelease] = AccountRegistry()


def release_of(base_url: str) -> ServerRelease:
    """Return the shared `ServerRelease` of the server at a base URL."""
    return _releases.get((base_url,), ServerRelease)
