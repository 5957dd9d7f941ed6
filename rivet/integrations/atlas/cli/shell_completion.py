"""Completion in bash, zsh and fish of words that have spaces and quotes: read what is typed, quote what is inserted."""

from __future__ import annotations

import importlib
import os
import re
import shlex

from typer._completion_classes import BashComplete, FishComplete, ZshComplete

from rivet.integrations.atlas.cli.arguments import ANYWHERE, OF_LISTS, arranged

BREAKS = re.compile(r"[@:=]+")
"""Characters at which bash divides words, as it completes (COMP_WORDBREAKS), that records' names and e-mails have."""


def typed_words(line: str) -> tuple[list[str], str]:
    """Return the words of a command line without their quotes, and the one that is being typed.

    Example:
        >>> typed_words("part show 'Shaft se")
        (['part', 'show'], 'Shaft se')
    """
    lexer = shlex.shlex(line, posix=True)
    lexer.whitespace_split, lexer.commenters = True, ""
    words: list[str] = []
    try:
        words.extend(lexer)
    except ValueError:  # a quote is open
        return words, lexer.token
    if not words or re.search(r"(?<!\\)\s$", line):
        return words, ""
    return words[:-1], words[-1]


def _typed_so_far() -> tuple[list[str], str]:
    """Return the words before the one that is typed, and that one, as zsh and fish give the whole line."""
    words, word = typed_words(os.getenv("_TYPER_COMPLETE_ARGS", ""))
    return ordered(words[1:]), word


def ordered(words: list[str]) -> list[str]:
    """Return the words before the typed one in the order in which typer reads them."""
    return words if words and words[-1] in (*ANYWHERE, *OF_LISTS) else arranged(words)


class QuotingBash(BashComplete):
    """Bash inserts a completion as it is, behind the last of `BREAKS` and behind an open quote."""

    _quote = ""
    _fixed = ""

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the one that is typed, and that one."""
        given = os.environ["COMP_WORDS"].split("\n")
        at = int(os.environ["COMP_CWORD"])
        given = [*given[: at + 1], *[""] * (at + 1 - len(given))]
        typed = given.pop()
        self._quote = typed[0] if typed[:1] in ("'", '"') else ""
        fixed = ""
        if BREAKS.fullmatch(typed):
            fixed, typed = typed, ""
        while given and (fixed or BREAKS.fullmatch(given[-1])) and len(given) > 1:
            piece = given.pop()
            fixed = piece + fixed
            if not BREAKS.fullmatch(piece) and not (given and BREAKS.fullmatch(given[-1])):
                break
        self._fixed = typed_words(fixed)[1]
        words, word = typed_words(" ".join([*given, fixed + typed]))
        if self._fixed.startswith("--") and self._fixed.endswith("="):  # --option=value is two words for typer
            self._fixed, words, word = "", [*words, self._fixed[:-1]], word.removeprefix(self._fixed)
        return ordered(words[1:]), word

    def format_completion(self, item: object) -> str:
        """Return what bash inserts."""
        value = str(item.value).removeprefix(self._fixed)  # type: ignore[attr-defined]
        if self._quote == "'":
            return value.replace("'", "'\\''")
        if self._quote:
            return re.sub(r'([\\"$`])', r"\\\1", value)
        return re.sub(r"([^\w@%+=:,./-])", r"\\\1", value)


class QuotingZsh(ZshComplete):
    """Zsh quotes what it inserts, but evaluates the list of completions twice."""

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the one that is typed, and that one."""
        return _typed_so_far()

    def format_completion(self, item: object) -> str:
        """Return a completion with its help for ``_arguments``."""

        def escaped(text: str) -> str:
            plain = re.sub(r"([\\:])", r"\\\1", " ".join(text.split()))
            return re.sub(r'([\\"$`])', r"\\\1", plain).replace("'", "'\\''")

        value, about = str(item.value), getattr(item, "help", None)  # type: ignore[attr-defined]
        return f'"{escaped(value)}"' + (f':"{escaped(about)}"' if about else "")


class QuotingFish(FishComplete):
    """Fish quotes what it inserts."""

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the one that is typed, and that one."""
        return _typed_so_far()


def register() -> None:
    """Take these classes in the place of typer's, which split names at their spaces."""
    base = importlib.import_module(BashComplete.__mro__[1].__module__)  # click's, or typer's copy of it
    for shell in (QuotingBash, QuotingZsh, QuotingFish):
        base.add_completion_class(shell, shell.name)
