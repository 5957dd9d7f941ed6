"""Validate the payloads of calls: a dict with RIVET's or Atlas's enum values, or a generated model.

A payload becomes a draft before any request: all values are validated, and all problems are reported at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from atlas_api.models.asset import Asset
from atlas_api.models.asset_create import AssetCreate
from atlas_api.models.asset_patch import AssetPatch
from atlas_api.models.signup_request import SignupRequest
from atlas_api.models.work_order import WorkOrder
from atlas_api.models.work_order_create import WorkOrderCreate
from atlas_api.models.work_order_patch import WorkOrderPatch
from atlas_api.runtime import Model

from rivet.integrations.atlas._payloads import validators
from rivet.integrations.atlas._payloads.priority_mark import is_marked
from rivet.integrations.atlas._payloads.schemas import (
    ASSET_CREATE_ONLY,
    ASSET_FIELDS,
    ASSET_READ_ONLY,
    ROLE_WORDS,
    USER_FIELDS,
    WORK_ORDER_CREATE_ONLY,
    WORK_ORDER_FIELDS,
    WORK_ORDER_READ_ONLY,
    WORK_ORDER_UPDATE_ONLY,
    Reader,
    Ref,
)
from rivet.integrations.atlas._payloads.unknown_fields import unknown_field
from rivet.integrations.atlas._payloads.validators import Errors, FieldError
from rivet.integrations.atlas._payloads.vocabulary import CANCELLED, CRITICAL, atlas_status
from rivet.integrations.atlas.exceptions import AtlasValidationError

Payload = Mapping[str, Any] | Model

OTHER_ASSET = "refers to another asset than asset"


@dataclass(slots=True)
class Draft:
    """Validated payload.

    Attributes:
        values: Atlas's keys and values; references to records are ids or names (see references).
        references: For each of those fields, its kind.
        critical: True or False if the payload has a priority, else None.
        cancel: The payload has the status CANCELLED.
        rivet_words: The payload was a dict, whose status is what users see.
        notes: The feedback of a completion, or a comment.
        priority_field: Id of the custom field for the mark of CRITICAL, if the account has it.
        read_back: The id of the record, if the payload is a whole record that was read before.
        unread: Values of such a record that are invalid here, with the problem: enum values of a newer server, or
            nulls.
            They are accepted as long as they are unchanged.
        cleaned: The server removes markup from strings and escapes them, so that strings are compared unescaped.
    """

    values: dict[str, Any] = field(default_factory=dict)
    references: dict[str, Ref] = field(default_factory=dict)
    critical: bool | None = None
    cancel: bool = False
    rivet_words: bool = True
    notes: str | None = None
    priority_field: int | None = None
    read_back: Any = None
    unread: dict[str, tuple[Any, str]] = field(default_factory=dict)
    cleaned: bool = True

    def copy(self) -> Draft:
        """Return a draft whose names can be resolved without changing this one."""
        return replace(self, values=dict(self.values))


def work_order_create(payload: Payload) -> Draft:
    """Validate the payload of create_work_order(); raises AtlasValidationError."""
    plain, _ = _plain(payload, WorkOrderCreate, subject="A work order")
    table = {key: read for key, read in WORK_ORDER_FIELDS.items() if key not in WORK_ORDER_UPDATE_ONLY}
    errors = Errors()
    draft = _read(plain, {**table, **WORK_ORDER_CREATE_ONLY}, errors, WORK_ORDER_READ_ONLY)
    if "title" not in plain:
        errors.add("title", "is required")
    asset, asset_id = draft.values.get("asset"), draft.values.get("assetId")
    if isinstance(asset, int) and isinstance(asset_id, int) and asset != asset_id:
        errors.add("assetId", OTHER_ASSET)
    errors.raise_if_any("The work order")
    _translate(draft, plain)
    return draft


def work_order_changes(payload: Payload) -> Draft:
    """Validate the payload of update_work_order(): the changed fields, or a whole work order that was read before."""
    plain, rivet_words = _plain(payload, WorkOrder, WorkOrderPatch, subject="Changes of a work order")
    errors = Errors()
    read_back = {"id", "createdAt"} <= plain.keys()
    draft = _read(plain, WORK_ORDER_FIELDS, errors, WORK_ORDER_READ_ONLY, read_back=read_back)
    errors.raise_if_any("The change")
    # The plain view of a record has RIVET's enum values and assetId; to_dict() has Atlas's.
    draft.rivet_words = rivet_words and not (draft.read_back and "assetId" not in plain)
    if "customFieldValues" in draft.values:
        draft.values.setdefault("customFields", draft.values.pop("customFieldValues"))
    _translate(draft, plain)
    return draft


def asset_create(payload: Payload) -> Draft:
    """Validate the payload of create_asset()."""
    plain, _ = _plain(payload, AssetCreate, subject="An asset")
    errors = Errors()
    draft = _read(plain, {**ASSET_FIELDS, **ASSET_CREATE_ONLY}, errors, ("customId", *ASSET_READ_ONLY))
    if "name" not in plain:
        errors.add("name", "is required")
    errors.raise_if_any("The asset")
    return draft


def asset_changes(payload: Payload) -> Draft:
    """Validate the payload of update_asset(): the changed fields, or a whole asset that was read before."""
    plain, _ = _plain(payload, Asset, AssetPatch, subject="Changes of an asset")
    errors = Errors()
    table = {**ASSET_FIELDS, "customId": validators.short_text, "customFieldValues": validators.custom_fields}
    draft = _read(plain, table, errors, ASSET_READ_ONLY, read_back={"id", "createdAt"} <= plain.keys())
    errors.raise_if_any("The change")
    if "customFieldValues" in draft.values:
        draft.values.setdefault("customFields", draft.values.pop("customFieldValues"))
    return draft


def user_create(payload: Payload) -> Draft:
    """Validate the payload of create_user(); the role is REQUESTER and the phone empty by default."""
    plain, _ = _plain(payload, SignupRequest, subject="A user")
    errors = Errors()
    draft = _read(plain, USER_FIELDS, errors)
    for key in ("email", "password", "firstName", "lastName"):
        if plain.get(key) is None:
            errors.add(key, "is required")
    email = draft.values.get("email")
    if isinstance(email, str):
        draft.values["email"] = email = email.strip().lower()
        if not validators.NAMED_KINDS["user"][0].fullmatch(email):  # type: ignore[union-attr]
            errors.add("email", "must be an e-mail address")
    password = draft.values.get("password")
    if isinstance(password, str) and not 12 <= len(password) <= 128:
        errors.add("password", "must have 12 to 128 characters")
    errors.raise_if_any("The user")
    draft.values["phone"] = draft.values.get("phone") or ""
    if draft.values.get("role") is None:
        draft.values["role"] = ROLE_WORDS[0]
    draft.references["role"] = Ref("role")
    return draft


def _plain(payload: Payload, *models: type[Model], subject: str) -> tuple[dict[str, Any], bool]:
    """Return a payload as a dict, and whether it has RIVET's enum values (a dict) or Atlas's (a model)."""
    if isinstance(payload, models):
        return payload.to_dict(), False
    if isinstance(payload, Mapping) and not isinstance(payload, Model):
        found = validators.argument("data", payload, validators.string_keyed)
        if found is not None:
            return found, True
        raise AtlasValidationError(f"{subject} must be a dict whose keys are strings.")
    names = " or ".join(["a dict", *(model.__name__ for model in models)])
    raise AtlasValidationError(f"{subject} must be {names}, not {type(payload).__name__}.")


def _read(
    plain: Mapping[str, Any],
    table: Mapping[str, Reader | Ref],
    errors: Errors,
    read_only: tuple[str, ...] = (),
    *,
    read_back: bool = False,
) -> Draft:
    draft = Draft(read_back=plain["id"] if read_back else None)
    for key, value in plain.items():
        reader = table.get(key)
        if reader is None:
            # A field that a newer server added to a record that was read is not the caller's mistake.
            if not read_back:
                errors.add(key, unknown_field(key, table, read_only))
            continue
        try:
            if isinstance(reader, Ref):
                draft.values[key] = validators.readable(reader.read, value)
                draft.references[key] = reader
            else:
                draft.values[key] = validators.readable(reader, value)
        except FieldError as error:
            if read_back:
                draft.unread[key] = (value, str(error))
            else:
                errors.add(key, str(error))
    return draft


def _translate(draft: Draft, plain: Mapping[str, Any]) -> None:
    """Translate the payload's enum values to Atlas's."""
    values = draft.values
    draft.notes = values.pop("notes", None)
    if "status" in values:
        if values["status"] == CANCELLED:
            draft.cancel = True
            del values["status"]
        else:
            values["status"] = atlas_status(values["status"])
    if "priority" in values:
        marked = not draft.rivet_words and values["priority"] == "HIGH" and is_marked(plain)
        draft.critical = values["priority"] == CRITICAL or marked
        if values["priority"] == CRITICAL:
            values["priority"] = "HIGH"
