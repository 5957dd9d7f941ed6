"""RIVET's words and Atlas's words for the same things, in one table each way.

| RIVET | Atlas |
| --- | --- |
| PENDING | OPEN |
| COMPLETED | COMPLETE |
| CANCELLED | archived (a work order cannot be cancelled); reads back so while it is not complete |
| CRITICAL | HIGH, with a mark that reads back (see marks.py) |
| role USER | role REQUESTER |

Both vocabularies are understood everywhere; item access of a work order speaks RIVET's, attributes speak Atlas's.
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
    """Atlas's word for a status in either vocabulary; CANCELLED has none and stays."""
    return TO_ATLAS_STATUS.get(word, word)


def rivet_status(atlas: str, *, archived: bool) -> str:
    """RIVET's word for a work order's status."""
    if archived and atlas != "COMPLETE":
        return CANCELLED
    return FROM_ATLAS_STATUS.get(atlas, atlas)
