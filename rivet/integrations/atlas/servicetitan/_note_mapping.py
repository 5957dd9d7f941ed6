"""Mapping of comments of Atlas to notes of ServiceTitan's jobs, and back, without I/O."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Mapping, Sequence
from typing import Any

from rivet.integrations.atlas.servicetitan._job_mapping import plain_text
from rivet.integrations.atlas.servicetitan._models import Job

_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_LINE_END = re.compile(r"<br\s*/?>|</p>\s*<p>", re.IGNORECASE)
_OWN_NOTE = re.compile(r"\[Atlas (?:comment|feedback) [0-9a-f]+\]\W*$")

FROM_SERVICETITAN = "ServiceTitan job"
"""Start of the comments that an export creates in Atlas."""


def note_mark(comment_id: int | str) -> str:
    """Return the last line of a note: notes have no ids, and each comment must become one only once."""
    return f"[Atlas comment {comment_id}]"


def feedback_mark(feedback: str) -> str:
    """Return the last line of a note with a completion's feedback: changed feedback becomes another note."""
    return f"[Atlas feedback {_digest(feedback)}]"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def note_of(content: str, mark: str) -> str:
    """Return the content of a note."""
    return f"{plain_text(content).strip()}\n{mark}"


def has_note(notes: Sequence[str], mark: str) -> bool:
    """Return whether one of the notes ends with a mark, whatever its formatting; other notes may quote it."""
    return any(_words(note).endswith(_words(mark)) for note in notes)


def _words(text: str) -> str:
    """Return a string without markup, blanks and line breaks, which ServiceTitan may have changed."""
    return "".join(html.unescape(_TAG.sub(" ", text)).split())


def cancelled_there(job: Job, memo: str) -> str:
    """Return the comment of a work order that was cancelled at ServiceTitan; it is not exported as a note."""
    return f"{FROM_SERVICETITAN} {job.number}: cancelled there{f' ({memo})' if memo else ''}."


def comments_of(job: Job, notes: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Return the comments that a job's notes and its summary of work become, by their first lines."""
    found = {
        f"{FROM_SERVICETITAN} {job.number}, note {note['id']}:": text
        for note in notes
        if note.get("active", True) and (text := _text(note.get("text"))) and not _OWN_NOTE.search(text)
    }
    if summary := _text(job.raw.get("summaryOfWork")):
        found[f"{FROM_SERVICETITAN} {job.number}, summary of work {_digest(summary)}:"] = summary
    return found


def is_comment(content: str, heading: str) -> bool:
    """Return whether a comment has a first line."""
    return _words(content).startswith(_words(heading))


def _text(value: Any) -> str:
    """Return a string of ServiceTitan without markup."""
    lines = _LINE_END.sub("\n", str(value or ""))
    return html.unescape(_TAG.sub("", lines)).strip()
