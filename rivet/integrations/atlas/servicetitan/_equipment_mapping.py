"""Mapping of assets of Atlas to installed equipment of ServiceTitan, without I/O."""

from __future__ import annotations

import hashlib
import html
import json
import mimetypes
import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from dateutil.parser import isoparse

from rivet.integrations.atlas._support.json_names import camel_case
from rivet.integrations.atlas.servicetitan._job_mapping import mapped, plain_text
from rivet.integrations.atlas.servicetitan._models import utc
from rivet.integrations.atlas.servicetitan.mapping import Mapping as JobMapping
from rivet.integrations.atlas.vendors._file_names import accepted_name

Record = Mapping[str, Any]

TEXTS = {
    "name": "name", "serialNumber": "serial_number", "manufacturer": "manufacturer", "model": "model",
    "barcodeId": "bar_code",
}  # fmt: skip
"""Fields of equipment by the attributes of assets that they go to and come from."""
DATES = {"installedOn": "in_service_date", "manufacturerWarrantyEnd": "warranty_expiration_date"}
"""Fields of equipment by the attributes of assets that they come from."""

_MARK = re.compile(r"\s*\[Atlas asset (\d+)(?: ([0-9a-f]{8})-([0-9a-f]{20}))?\]")
_FIELD_DIGITS = 4
_FROM_ATLAS = re.compile(r"atlas-(\d+)-")


class Mark(NamedTuple):
    """Mark of an asset in the memo of its equipment.

    Attributes:
        asset: Its id.
        here: Digest of the asset as it was exported last; None if that is not complete.
        there: Digests of the fields that ServiceTitan then had, which may differ from what was sent.
    """

    asset: int
    here: str | None = None
    there: str | None = None


def mark_of(equipment: Record) -> Mark | None:
    """Return the mark of equipment; None if it is not an asset's."""
    found = _MARK.search(str(equipment.get("memo") or ""))
    return None if found is None else Mark(int(found[1]), found[2], found[3])


def memo_of(memo: str, mark: Mark) -> str:
    """Return a memo with another mark; the words of others stay."""
    digests = "" if mark.here is None else f" {mark.here}-{mark.there}"
    return f"{_MARK.sub('', memo)}\n[Atlas asset {mark.asset}{digests}]".strip()


def values_of(asset: Any, mapping: JobMapping) -> dict[str, Any]:
    """Return the fields of installed equipment that an asset has values for."""
    found: dict[str, Any] = {name: plain_text(getattr(asset, own) or "") for name, own in TEXTS.items()}
    found |= {name: utc(moment) for name, own in DATES.items() if (moment := getattr(asset, own)) is not None}
    found |= {"cost": asset.acquisition_cost, "equipmentTypeId": mapped(mapping.equipment_types, asset.category)}
    return {name: value for name, value in found.items() if value}


def changes_of(equipment: Record, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values that equipment does not have yet."""
    there = {**equipment, "equipmentTypeId": (equipment.get("type") or {}).get("id")}
    return {name: value for name, value in values.items() if not _is_same(name, there.get(name), value)}


def corrections_of(equipment: Record, mark: Mark) -> dict[str, str]:
    """Return what was corrected at ServiceTitan, by the names that Atlas has for it."""
    now, before = digests_there(equipment), mark.there or ""
    places = {name: slice(at * _FIELD_DIGITS, (at + 1) * _FIELD_DIGITS) for at, name in enumerate(TEXTS)}
    return {
        camel_case(TEXTS[name]): html.escape(text, quote=False)
        for name, place in places.items()
        if now[place] != before[place] and (text := str(equipment.get(name) or "").strip())
    }


def digest_here(values: Mapping[str, Any], files: Sequence[Any]) -> str:
    """Return the digest of an asset as it is exported."""
    return _digest([values, sorted(file.id for file in files)])


def digests_there(equipment: Record) -> str:
    """Return the digests of the fields of equipment that go both ways, one after the other."""
    return "".join(_digest(str(equipment.get(name) or ""), _FIELD_DIGITS) for name in TEXTS)


def _digest(value: Any, digits: int = 8) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:digits]


def files_of(asset: Any) -> list[Any]:
    """Return an asset's image and its files, each once."""
    image = [] if asset.image is None else [asset.image]
    return list({file.id: file for file in (*image, *(asset.files or ()))}.values())


def file_name(file: Any) -> str:
    """Return the name of a file of Atlas, as ServiceTitan accepts it."""
    return accepted_name(html.unescape(file.name or "") or f"file {file.id}")


def attachment_of(file: Any, url: str) -> dict[str, str]:
    """Return the attachment of an uploaded file; its file name says that it comes from Atlas."""
    name = file_name(file)
    kind = (mimetypes.guess_type(name)[0] or "").partition("/")[0]
    shown_as = {"image": "Image", "video": "VideoFile"}.get(kind, "Document")
    return {"alias": name, "fileName": f"atlas-{file.id}-{name}", "type": shown_as, "url": url}


def missing_there(attachments: Sequence[Record], files: Sequence[Any]) -> list[Any]:
    """Return the files of an asset that its equipment lacks."""
    names = {name for one in attachments for name in (one.get("alias"), one.get("fileName"))}
    ids = {int(found[1]) for name in names if name and (found := _FROM_ATLAS.match(name))}
    return [file for file in files if file.id not in ids and file_name(file) not in names]


def missing_here(attachments: Sequence[Record], files: Sequence[Any]) -> dict[str, str]:
    """Return names and addresses of attachments that the asset lacks; what comes from Atlas was deleted there."""
    names = {file_name(file) for file in files}
    found = {
        accepted_name(str(one.get("alias") or one.get("fileName") or "")): str(one["url"])
        for one in attachments
        if one["type"] != "VideoLink" and not _FROM_ATLAS.match(str(one.get("fileName") or ""))
    }
    return {name: url for name, url in found.items() if name not in names}


def _is_same(name: str, there: Any, value: Any) -> bool:
    if name in DATES and there:
        return bool(utc(isoparse(there)) == value)
    return bool((there or "") == value)
