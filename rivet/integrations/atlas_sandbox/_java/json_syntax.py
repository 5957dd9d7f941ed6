"""Error messages of Jackson for invalid JSON, from the position at which Python's parser stopped."""

from __future__ import annotations

import json
import re

_REDACTED = "[Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: {}, column: {}]"
_VALUES = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')"
_STRINGS = re.compile(r'"(?:[^"\\]|\\.)*"?', re.DOTALL)
_WORD = re.compile(r"[\w$]+")
_CLOSES = {"{": "}", "[": "]"}
_NAMES = {"{": "Object", "[": "Array"}


def complaint(text: str, error: json.JSONDecodeError) -> str:
    """Return the message for a string that Python's parser refused.

    Args:
        text: The string, without white space at its ends.
        error: The error of Python's parser.
    """
    at = error.pos
    if error.msg.startswith("Illegal trailing comma"):  # Python 3.13 points at the comma, not behind it
        at += 1
    while at < len(text) and text[at].isspace():
        at += 1
    opened = _open_at(text, at)
    if error.msg.startswith("Unterminated string"):
        return "Unexpected end-of-input in VALUE_STRING"
    if error.msg.startswith("Invalid control character"):
        code = ord(text[error.pos])
        return (
            f"Illegal unquoted character ((CTRL-CHAR, code {code})): "
            "has to be escaped using backslash to be included in string value"
        )
    if error.msg.startswith("Invalid \\"):
        return _escape(text, error.pos)
    if at >= len(text):
        return _ended(text, opened)
    return _character(text, at, error.msg, opened)


def _open_at(text: str, end: int) -> list[tuple[str, int]]:
    """Return the braces and brackets that are open before a position, with their positions."""
    opened: list[tuple[str, int]] = []
    blanked = _STRINGS.sub(lambda found: " " * len(found.group()), text[:end])
    for place, char in enumerate(blanked):
        if char in _CLOSES:
            opened.append((char, place))
        elif char in "}]" and opened:
            opened.pop()
    return opened


def _where(text: str, place: int) -> str:
    line = text.count("\n", 0, place) + 1
    return _REDACTED.format(line, place - text.rfind("\n", 0, place))


def _ended(text: str, opened: list[tuple[str, int]]) -> str:
    if text.endswith(":"):
        return "Unexpected end-of-input within/between Object entries"
    if not opened:
        return "Unexpected end-of-input"
    char, place = opened[-1]
    return f"Unexpected end-of-input: expected close marker for {_NAMES[char]} (start marker at {_where(text, place)})"


def _escape(text: str, place: int) -> str:
    """Return the message for an invalid escape sequence."""
    backslash = text.rfind("\\", 0, place + 1)
    char = text[backslash + 1]
    if char != "u":
        return f"Unrecognized character escape '{char}' (code {ord(char)})"
    digit = next((c for c in text[backslash + 2 :] if c not in "0123456789abcdefABCDEF"), '"')
    return f"Unexpected character ('{digit}' (code {ord(digit)})): expected a hex-digit for character escape sequence"


def _character(text: str, at: int, message: str, opened: list[tuple[str, int]]) -> str:
    char = text[at]
    unexpected = f"Unexpected character ('{char}' (code {ord(char)})): "
    inside = opened[-1][0] if opened else ""
    if char in "}]" and inside and _CLOSES[inside] != char:
        kind, place = opened[-1]
        return (
            f"Unexpected close marker '{char}': expected '{_CLOSES[kind]}' (for {_NAMES[kind]} starting at "
            f"{_where(text, place)})"
        )
    if char == "/":
        return (
            f"{unexpected}maybe a (non-standard) comment? "
            "(not recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser)"
        )
    if message.startswith(("Expecting property name", "Illegal trailing comma before end of object")):
        return f"{unexpected}was expecting double-quote to start field name"
    if message.startswith("Expecting ':'"):
        return f"{unexpected}was expecting a colon to separate field name and value"
    if message.startswith("Expecting ','"):
        if char.isdigit() and re.search(r"(?<![\d.])0$", text[:at]):
            return "Invalid numeric value: Leading zeroes not allowed"
        return f"{unexpected}was expecting comma to separate {_NAMES.get(inside, 'Object')} entries"
    if word := _WORD.match(text, at):
        return f"Unrecognized token '{word.group()}': was expecting {_VALUES}"
    return f"{unexpected}{'expected a value' if inside and char in '}]' else f'expected a valid value {_VALUES}'}"
