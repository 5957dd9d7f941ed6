"""Enum values of RIVET and of Atlas, and their translation in both directions.

| RIVET | Atlas |
| --- | --- |
| PENDING | OPEN |
| COMPLETED | COMPLETE |
| CANCELLED | archived (Atlas cannot cancel a work order), while it is not complete |
| CRITICAL | HIGH, with a mark (see priority_mark.py) |
| role USER | role REQUESTER |

Both vocabularies are accepted everywhere; item access of a work order returns RIVET's, attributes Atlas's.
"""

from __future__ import annotations

CANCELLED = "CANCELLED"
CRITICAL = "CRITICAL"

TO_ATLAS_STATUS = {"PENDING": "OPEN", "COMPLETED": "COMPLETE"}
FROM_ATLAS_STATUS = {atlas: rivet for rivet, atlas in TO_ATLAS_STATUS.items()}
TO_ATLAS_ROLE = {"USER": "REQUESTER"}

STATUS_WORDS = ("PENDING", "IN_PROGRESS", "ON_HOLD", "COMPLETED", CANCELLED, *FROM_ATLAS_STATUS)
PRIORITY_WORDS = ("NONE", "LOW", "MEDIUM", "HIGH", CRITICAL)


def atlas_status(word: str) -> str:
    """Translate a status to Atlas's; CANCELLED has none and is returned unchanged."""
    return TO_ATLAS_STATUS.get(word, word)


def rivet_status(atlas: str, *, archived: bool) -> str:
    """Translate a work order's status to RIVET's."""
    if archived and atlas != "COMPLETE":
        return CANCELLED
    return FROM_ATLAS_STATUS.get(atlas, atlas)
