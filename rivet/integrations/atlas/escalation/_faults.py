"""Fault identity: whether two questions report the same fault.

They do if they have the same words, or name the same equipment and the same fault codes, and differ only in words that
describe no fault (_NEUTRAL). In doubt they are two faults, since a second work order does less harm than a missing one:
"F0001" and "F0001, and the bearing burns" are two. A token that looks like a code but may be equipment
(E-101), a model (ACS880, PT100) or a norm (ISO9001) is not a code; models and norms do not identify equipment either.
Other words with digits, such as the 3 of "line 3", must be the same too, but not times and measurements.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

ASSET_NUMBER = re.compile(r"\bA\d{6}\b", re.IGNORECASE)
"""Pattern of Atlas's asset numbers (recorded: A000001)."""

_TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_CODE = re.compile(r"(F|E|A|W|ER|ERR|AL|ALM)?(-?)(\d{1,6})")
_TAG = re.compile(r"([A-Z]{1,4})-(\d{2,5}[A-Z]?)|([A-Z])(\d{3,4}[A-Z]?)")
_TAG_IN_NAME = re.compile(r"(?<![^\W_])([A-Z]{1,4})[\s_-]?(\d{2,5}[A-Z]?)(?![^\W_])")
_PASSING = re.compile(
    r"""(?<![\w-])(?:
        \d+ \s* (?:s|sec|secs|seconds?|min|mins|minutes?|h|hours?|days?|times)\b  # how long, how often
        | \d{1,2}:\d{2}(?::\d{2})?\b                                           # when
        | \d+(?:[.,]\d+)? (?: \s* (?:m?bar|psi|kpa|°\s?[cf]|rpm|hz|kw|kv|mm)\b | \s*% | [acfklmtv]\b )  # measured
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""Values that change while the same fault persists."""

_MODELS = frozenset(
    (
        *("ACH", "ACQ", "ACS", "ATV", "CPU", "CR", "DIN", "DN", "EN", "ET", "FC", "G", "HP", "IE", "IEC", "IP", "ISO"),
        *("KTP", "KTY", "MM", "NI", "PF", "PN", "PT", "S", "SM", "TP", "UL", "V", "VLT"),
    )
)
"""Letters of drives, controllers, sensors, norms and ratings, of which a plant has many."""
_ANNOUNCING = frozenset(
    (
        *("ALARM", "ALARMS", "CODE", "CODES", "ERR", "ERROR", "ERRORS", "FAULT", "FAULTS"),
        *("FEHLER", "FEHLERCODE", "STÖRUNG", "WARNING", "WARNINGS", "WARNUNG"),
    )
)
_SHOWING = frozenset(("DISPLAYS", "DISPLAYING", "MELDET", "SHOWS", "SHOWING", "TRIP", "TRIPS", "TRIPPED", "ZEIGT"))
_FILLING = frozenset(("CODE", "ID", "IS", "MIT", "NO", "NR", "NUMBER", "NUMMER", "ON", "THE", "WITH"))
_UNITS = frozenset(
    (
        *("A", "BAR", "C", "F", "HZ", "K", "KG", "KM", "KPA", "KW", "L", "M", "MBAR"),
        *("MM", "PSI", "RPM", "T", "TONS", "V"),
    )
)

_NEUTRAL = frozenset(
    (
        *("A", "AGAIN", "ALREADY", "AM", "AN", "AND", "ANOTHER", "ARE", "AT", "BE", "BEEN", "BUT", "BY", "CAN"),
        *("CONTINUES", "DO", "DOES", "FIX", "FOR", "FROM", "GET", "GETS", "GETTING", "GIVES", "GOT", "HAD", "HAS"),
        *("HAVE", "HELLO", "HELP", "HERE", "HI", "HOW", "I", "IN", "IT", "ITS", "JUST", "KEEPS", "ME", "MEAN"),
        *("MEANS", "MY", "NOW", "OF", "ONCE", "OUR", "PLEASE", "REPEATEDLY", "S", "SAME", "SEE", "SEES", "SHOULD"),
        *("SHOW", "SINCE", "STILL", "THANKS", "THAT", "THERE", "THIS", "THREE", "TIMES", "TO", "TODAY", "TRIPPING"),
        *("TWICE", "TWO", "URGENT", "US", "WAS", "WE", "WHAT", "WHY", "YOU", "AUF", "BEDEUTET", "BEI", "BEIM"),
        *("BITTE", "DAS", "DEM", "DEN", "DER", "DES", "DIE", "EIN", "EINE", "EINEN", "ERNEUT", "ES", "HABEN", "HAT"),
        *("HEUTE", "HILFE", "ICH", "IM", "IMMER", "IST", "JETZT", "MIR", "NOCH", "SCHON", "SEIT", "UND", "UNS"),
        *("VOM", "VON", "WIE", "WIEDER", "WIR", "ZU", "ZUM", "ZUR", "ANTRIEB", "CONVERTER", "DEVICE", "DISPLAY"),
        *("DRIVE", "GERÄT", "INVERTER", "MACHINE", "MASCHINE", "MOTOR", "PUMP", "PUMPE", "UMRICHTER", "UNIT", "VFD"),
        *("ACTIVE", "ALL", "ANYONE", "APPEARED", "APPEARS", "AWAY", "BACK", "CAME", "CHECK", "COME", "COMES"),
        *("COMING", "COULD", "DID", "DIDN", "DOESN", "DON", "DOWN", "EVERY", "GIVE", "GIVING", "GO", "GOES", "GONE"),
        *("GOOD", "ISN", "LOOK", "MORNING", "NEED", "NEEDS", "NOT", "OCCURRED", "OCCURS", "OUT", "PLS", "REPORTED"),
        *("REPORTING", "REPORTS", "RESET", "SAYS", "SEEING", "SOMEONE", "STOPPED", "T", "THANK", "UP", "VE", "WENT"),
        *("WILL", "WON", "WORK", "WORKING", "WORKS", "WOULD", "YESTERDAY", "ZURÜCK", "AKTIV", "AUFGETRETEN"),
        *("AUSGEFALLEN", "DANKE", "DOCH", "GEHT", "GESTERN", "GIBT", "GUTEN", "HALLO", "KANN", "KOMMT", "LÄUFT"),
        *("MORGEN", "NICHT", "STEHT", "TAG", "TRITT", "WEG"),
    )
)
"""Words that describe no fault: a code of the same equipment is the same fault with them and without."""
_UNDESCRIPTIVE = (_NEUTRAL | _ANNOUNCING | _SHOWING | _FILLING) - {"NO"}  # no. 25202, but "no pressure"


class Fault(NamedTuple):
    """Fault as described by a question.

    Attributes:
        equipment: Numbers of assets, and tags such as P101.
        codes: Fault codes, such as F0001.
        others: Other words with digits.
        described: Other words that may describe the fault.
        words: All its words.
    """

    equipment: frozenset[str]
    codes: frozenset[str]
    others: frozenset[str]
    described: frozenset[str]
    words: tuple[str, ...]

    @property
    def identity(self) -> list[str]:
        """Identity of the fault: equal for the same fault."""
        if self.equipment and self.codes:
            words = self.others | self.described
            return ["codes", *sorted(self.equipment), "", *sorted(self.codes), "", *sorted(words)]
        return ["words", *self.words]


def read_fault(question: str) -> Fault:
    """Parse the fault that a question describes."""
    question = unicodedata.normalize("NFC", question)  # an umlaut may be one character or two
    equipment, codes, others, described = set[str](), set[str](), set[str](), set[str]()
    tokens = [token.upper() for token in _TOKEN.findall(_PASSING.sub(" ", question))]
    for place, token in enumerate(tokens):
        if ASSET_NUMBER.fullmatch(token):
            equipment.add(token)
        elif _is_code(token, tokens, place):
            codes.add(token.replace("-", ""))
        elif (tag := _tag(token)) is not None:
            equipment.add(tag)
        elif _is_model(token):
            continue
        elif any(letter.isdigit() for letter in token):
            others.add(token)
        elif token not in _UNDESCRIPTIVE and not _is_numbering(tokens, place):
            described.add(token)
    words = tuple(filter(None, (word.strip(".,;:!?'\"()") for word in question.casefold().split())))
    return Fault(frozenset(equipment), frozenset(codes), frozenset(others), frozenset(described), words or (question,))


def tags_of(question: str) -> tuple[str, ...]:
    """Return the equipment tags of a question, as written; without asset numbers of Atlas."""
    found = (token for token in _TOKEN.findall(question) if _tag(token.upper()) and not ASSET_NUMBER.fullmatch(token))
    codes = read_fault(question).codes
    return tuple(dict.fromkeys(token for token in found if token.upper().replace("-", "") not in codes))


def names_tag(text: str, tag: str) -> bool:
    """Return whether a string contains a tag as a word: "Feed pump P 101" contains P-101."""
    return any("".join(parts) == tag.upper().replace("-", "") for parts in _TAG_IN_NAME.findall(text.upper()))


def _is_code(token: str, tokens: list[str], place: int) -> bool:
    found = _CODE.fullmatch(token)
    if found is None:
        return False
    letters, hyphen, digits = found.groups()
    before = place - 1
    while before >= 0 and tokens[before] in _FILLING and tokens[before] not in _ANNOUNCING:
        before -= 1
    word = tokens[before] if before >= 0 else ""
    announced = word in _ANNOUNCING
    if letters is None:
        following = tokens[place + 1] if place + 1 < len(tokens) else ""
        return announced and not hyphen and len(digits) >= 3 and following not in _UNITS
    if letters in ("ERR", "ALM") or (len(digits) >= 3 and digits[0] == "0") or (len(digits) >= 5 and not hyphen):
        return True
    return announced or (word in _SHOWING and not hyphen and len(digits) >= 2)


def _is_numbering(tokens: list[str], place: int) -> bool:
    """Return whether a token is the "no." before the number of an alarm, not the lack of something."""
    return tokens[place] == "NO" and place > 0 and tokens[place - 1] in _ANNOUNCING


def _is_model(token: str) -> bool:
    """Return whether a token is a model or norm; single letters are too often parts of tags (valve V12)."""
    found = re.match(r"([A-Z]{2,})-?\d", token)
    return found is not None and found[1] in _MODELS


def _tag(token: str) -> str | None:
    """Return a tag without its hyphen; None if the token is not a tag."""
    found = _TAG.fullmatch(token)
    if found is None or (found[1] or found[3]) in _MODELS:
        return None
    return token.replace("-", "")
