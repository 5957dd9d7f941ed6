"""Payload schemas: the fields of each payload and their validators, a table for each kind of record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from atlas_api.models.asset_status import AssetStatus
from atlas_api.models.role_code import RoleCode

from rivet.integrations.atlas._payloads import validators
from rivet.integrations.atlas._payloads.vocabulary import PRIORITY_WORDS, STATUS_WORDS

ASSET_STATUS_WORDS = tuple(AssetStatus.__members__)
ROLE_WORDS = ("USER", *RoleCode.__members__)

Reader = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Ref:
    """Field that refers to other records: their kind, and whether there are several."""

    kind: str
    many: bool = False

    def read(self, value: Any) -> Any:
        if self.many:
            return validators.references(value if value is not None else [], self.kind)
        return None if value is None else validators.reference(value, self.kind)


def _one(kind: str) -> Ref:
    return Ref(kind)


def _all(kind: str) -> Ref:
    return Ref(kind, many=True)


def _word(words: Iterable[str]) -> Reader:
    return partial(validators.enum_value, words=tuple(words))


WORK_ORDER_FIELDS: Mapping[str, Reader | Ref] = {
    "title": validators.title,
    "description": validators.optional_string,
    "status": _word(STATUS_WORDS),
    "priority": _word(PRIORITY_WORDS),
    "dueDate": validators.date,
    "estimatedStartDate": validators.date,
    "estimatedDuration": validators.hours,
    "requiredSignature": validators.flag,
    "archived": validators.flag,
    "asset": _one("asset"),
    "assetId": _one("asset"),
    "location": _one("location"),
    "team": _one("team"),
    "category": _one("work order category"),
    "primaryUser": _one("user"),
    "assignedTo": _all("user"),
    "customers": _all("customer"),
    "files": _all("file"),
    "image": _one("file"),
    "completedBy": _one("user"),
    "completedOn": validators.date,
    "customFields": validators.custom_fields,
    "customFieldValues": validators.custom_fields,
    "feedback": validators.optional_string,
    "signature": validators.optional_string,
    "notes": validators.optional_non_blank,
}
WORK_ORDER_CREATE_ONLY: Mapping[str, Reader | Ref] = {"assetStatus": _word(ASSET_STATUS_WORDS)}
WORK_ORDER_UPDATE_ONLY = ("signature", "notes", "customFieldValues")
WORK_ORDER_READ_ONLY = (
    "id", "createdBy", "updatedBy", "createdAt", "updatedAt", "customId",
    "parentRequest", "parentPreventiveMaintenance", "audioDescription",
)  # fmt: skip

ASSET_FIELDS: Mapping[str, Reader | Ref] = {
    "name": validators.title,
    "description": validators.optional_string,
    "area": validators.short_text,
    "barCode": validators.short_text,
    "nfcId": validators.short_text,
    "category": _one("asset category"),
    "location": _one("location"),
    "parentAsset": _one("asset"),
    "primaryUser": _one("user"),
    "assignedTo": _all("user"),
    "teams": _all("team"),
    "vendors": _all("vendor"),
    "customers": _all("customer"),
    "files": _all("file"),
    "image": _one("file"),
    "status": _word(ASSET_STATUS_WORDS),
    "archived": validators.flag,
    "acquisitionCost": validators.number,
    "warrantyExpirationDate": validators.date,
    "inServiceDate": validators.date,
    "additionalInfos": validators.optional_string,
    "serialNumber": validators.short_text,
    "model": validators.short_text,
    "manufacturer": validators.optional_string,
    "power": validators.optional_string,
    "customFields": validators.custom_fields,
}
ASSET_CREATE_ONLY: Mapping[str, Reader | Ref] = {"parts": validators.parts}
ASSET_READ_ONLY = (
    "id", "createdBy", "updatedBy", "createdAt", "updatedAt", "hasChildren", "deprecation", "parts",
)  # fmt: skip

USER_FIELDS: Mapping[str, Reader | Ref] = {
    "email": validators.title,
    "password": validators.secret_text,
    "firstName": validators.title,
    "lastName": validators.title,
    "phone": validators.optional_string,
    "role": _one("role"),
}
