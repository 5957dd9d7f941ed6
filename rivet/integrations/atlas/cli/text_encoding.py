"""Detect the encoding of a text file: by byte order mark, UTF-8 validity, or its letters."""

from __future__ import annotations

import codecs

from rivet.integrations.atlas.exceptions import AtlasConfigError

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
CODE_PAGES = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1257", "iso8859_2", "mac_roman", "cp437", "cp850", "cp932",
    "gb18030", "cp949", "big5",
)  # fmt: skip
"""Code pages in which spreadsheets save files that are not Unicode."""


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
    """Return the code page in which the letters form words."""
    from charset_normalizer import from_bytes

    found = from_bytes(content, cp_isolation=list(CODE_PAGES), preemptive_behaviour=False).best()
    guess = found.encoding if found is not None else "cp1252"
    try:  # what fits both is Western: among its relatives the guess is one of letters that no word here has
        western = content.decode("cp1252")
        if found is None or (guess in ("cp1250", "cp1254", "cp1257", "iso8859_2") and _is_western(content)):
            return western, "cp1252"
    except UnicodeDecodeError:
        if found is None:
            raise AtlasConfigError(f"{name} is in no encoding that is known: save it as UTF-8.") from None
    return content.decode(guess), guess


def _is_western(content: bytes) -> bool:
    """Return whether all letters beyond ASCII are those of Western Europe, in Windows's code page."""
    letters = {byte for byte in content if byte >= 0x80}
    return letters <= _WESTERN


_WESTERN = frozenset(
    "äöüÄÖÜßàâæçéèêëîïôœùûÿÀÂÇÉÈÊÎÔÙáíóúñÁÍÓÚÑåøÅØãõÃÕìò€°²³µ½¼§«»±®©".encode("cp1252")
    + bytes((0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xA0, 0xB7, 0xD7))  # quotes, dashes, points
)
