"""Detect the encoding of a text file: by byte order mark, UTF-8 validity, or its letters."""

from __future__ import annotations

import codecs
import re

from rivet.integrations.atlas.cli import sheet_words
from rivet.integrations.atlas.exceptions import AtlasConfigError

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
CENTRAL = ("cp1250", "cp1254", "cp1257", "iso8859_2")
"""Relatives of cp1252 that have other letters in some places."""
FOREIGN = ("cp1251", "cp1253", "cp932", "gb18030", "cp949", "big5")
"""Code pages of other scripts."""
OLDER = ("cp850", "mac_roman", "cp437")
"""Western code pages before cp1252, of which the bytes are other letters there."""
COMMON_WORDS = frozenset(
    sheet_words.split(
        "für, über, können, müssen, prüfen, tägliche, tür, türen, öl, ölwechsel, kühlung, lüftung, gebäude, geräte, "
        "gerät, gehäuse, größe, straße, schläuche, überprüfen, wärme, störung, nächste, où, après, contrôle, vérifier, "
        "vérification, réparer, réparation, élément, français, más, también, después, según, revisión, reparación, "
        "mañana, año, instalación"
    )
)
"""Common words of German, French and Spanish."""


def decode(content: bytes, name: str, encoding: str | None = None) -> tuple[str, str]:
    """Decode a file's content.

    Args:
        content: The bytes.
        name: The file, for errors.
        encoding: A Python codec; None detects it.

    Returns:
        The decoded string, and the encoding.

    Raises:
        AtlasConfigError: The encoding is unknown or does not fit, or the file mixes encodings.

    Example:
        >>> decode("Größe".encode("cp1252"), "new.csv")[0]
        'Größe'
    """
    if encoding is not None:
        try:
            return content.decode(encoding), encoding
        except LookupError:
            raise AtlasConfigError(f"There is no encoding {encoding!r}: try utf-8, cp1252 or utf-16.") from None
        except UnicodeError as error:
            raise AtlasConfigError(f"{name} is not in {encoding}: {error}") from None
    for mark, marked in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return decode(content, name, marked)
    if (wide := _utf_16(content)) is not None:
        return decode(content, name, wide)
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        _refuse_mixed(content, name)
    return _by_letters(content, name)


def _utf_16(content: bytes) -> str | None:
    """Detect UTF-16 without a byte order mark: every second byte of its ASCII is NUL."""
    start = content[:512]
    if len(start) >= 8 and start[1::2].count(0) * 2 > len(start) // 2 and not start[::2].count(0):
        return "utf-16-le"
    if len(start) >= 8 and start[::2].count(0) * 2 > len(start) // 2 and not start[1::2].count(0):
        return "utf-16-be"
    return None


def _refuse_mixed(content: bytes, name: str) -> None:
    """Refuse a mix of UTF-8 and other lines: either choice would corrupt some letters."""
    unicode_lines, other_lines = [], []
    for number, line in enumerate(content.split(b"\n"), start=1):
        if line.isascii():
            continue
        try:
            line.decode("utf-8")
            unicode_lines.append(number)
        except UnicodeDecodeError:
            other_lines.append(number)
    if unicode_lines and other_lines:
        raise AtlasConfigError(
            f"{name} mixes encodings: line {unicode_lines[0]} is UTF-8, line {other_lines[0]} is not. "
            "Save the whole file as UTF-8, or give --encoding to take it as it is."
        )


def _by_letters(content: bytes, name: str) -> tuple[str, str]:
    """Return the code page in which known words or another script appear; else Windows's of Western Europe.

    A detector alone is wrong too often: the few letters of a short table are words of no language in particular.
    """
    western = _decoded(content, "cp1252")
    known = {one: _known_words(_decoded(content, one) or "") for one in ("cp1252", *OLDER)}
    best = max(known, key=lambda one: known[one])  # the first of equal ones
    if not known["cp1252"]:
        if known[best]:
            return content.decode(best), best
        foreign = _guess(content, FOREIGN)
        if foreign is not None and _is_foreign(content.decode(foreign)):
            return content.decode(foreign), foreign
    if western is None or not _is_western(western):
        guess = _guess(content, ("cp1252", *CENTRAL, *(OLDER if western is None else ())))
        if guess is not None:
            return content.decode(guess), guess
    if western is None:
        raise AtlasConfigError(f"{name} is in no encoding that is known: save it as UTF-8.")
    return western, "cp1252"


def _guess(content: bytes, encodings: tuple[str, ...]) -> str | None:
    from charset_normalizer import from_bytes

    found = from_bytes(content, cp_isolation=list(encodings), preemptive_behaviour=False).best()
    return None if found is None else found.encoding


def _decoded(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _words(text: str) -> list[str]:
    """Return the words with letters beyond ASCII."""
    return [word for word in re.findall(r"[^\W\d_]+", text) if not word.isascii()]


def _known_words(text: str) -> int:
    """Return how many words beyond ASCII are headers, words of cells, or common."""
    known = COMMON_WORDS | sheet_words.single_words()
    return sum(len(word) > 1 and word.lower() in known for word in _words(text))


def _is_foreign(text: str) -> bool:
    """Return whether the letters beyond ASCII form words by themselves, without letters of ASCII among them."""
    words = _words(text)
    letters = sum(map(len, words))
    pure = sum(len(word) for word in words if len(word) > 1 and not re.search("[A-Za-z]", word))
    return pure > 2 and pure * 10 >= letters * 9


def _is_western(text: str) -> bool:
    """Return whether all characters beyond ASCII are those of Western Europe, with no sign inside a word."""
    others = {character for character in text if not character.isascii()}
    return others <= _WESTERN and not re.search(r"[^\W\d_](?:[¿¡£¥]|[ªº²³°§±½¼](?=[^\W\d_]))", text)


_WESTERN = frozenset(
    "äöüÄÖÜßàâæçéèêëîïôœùûÿÀÂÇÉÈÊËÎÏÔÙÛŒÆáíóúñÁÍÓÚÑåøÅØãõÃÕìò€°²³µ½¼§«»±®©¡¿ªº£¥™‰†•‚„…‘’“”–—\xa0·×"  # noqa: RUF001
)
