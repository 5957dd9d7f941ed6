"""Refuse what the server's release would ignore in silence: custom fields, and properties of a later release."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from atlas_api.api.api_keys import search_api_keys
from atlas_api.api.custom_fields import list_custom_fields
from atlas_api.api.work_orders import get_work_order
from atlas_api.models.api_key_criteria import ApiKeyCriteria

from rivet.integrations.atlas._kinds import Kind
from rivet.integrations.atlas._kinds.kind import Payload
from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.steps import CallFlow, endpoint
from rivet.integrations.atlas._support.server_release import CUSTOM_FIELDS, Feature, property_feature
from rivet.integrations.atlas.exceptions import AtlasNotFoundError, AtlasPermissionError, AtlasUnsupportedError

_PROBES: Mapping[str, tuple[Any, dict[str, Any]]] = {
    "1.5.1": (search_api_keys, {"body": ApiKeyCriteria(), "size": 1}),
    "1.6.0": (list_custom_fields, {}),
    "1.8.0": (get_work_order, {"id": 0}),
}
"""For a release: a request without effect whose response shows whether the server is an earlier one. Later releases are
known since the sign-in."""


def check_supported(context: Context, feature: Feature = CUSTOM_FIELDS) -> CallFlow[None]:
    """Raise if the server lacks a feature, before anything is sent that it would ignore.

    Raises:
        AtlasUnsupportedError: The server lacks it.
    """
    context.release.check(feature)
    if context.release.has(feature) is None and feature.since in _PROBES:
        module, arguments = _PROBES[feature.since]
        try:
            yield endpoint(module, **arguments)
        except AtlasUnsupportedError:
            raise context.release.unsupported(feature) from None
        except (AtlasNotFoundError, AtlasPermissionError):
            pass  # the work order does not exist; or this user may not list them, but they exist
        context.release.check(feature)
        if feature.since != "1.8.0":  # a missing work order shows the release by itself, and its refusal nothing
            context.release.record(feature, present=True)


def check_properties(context: Context, kind: Kind, payload: Payload, given: Iterable[str]) -> CallFlow[None]:
    """Raise if the server would ignore one of the properties given.

    Raises:
        AtlasUnsupportedError: The server's release does not know it.
    """
    plural = kind.accessor.replace("_", " ")
    use = f"new {plural}" if payload is kind.create else f"changes of {plural}"
    for name in given:
        if name in payload.values and (since := payload.values[name].since):
            yield from check_supported(context, property_feature(name, use, since))
