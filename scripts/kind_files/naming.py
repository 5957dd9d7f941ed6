"""Names and phrases of generated code."""

from __future__ import annotations


def class_name(accessor: str) -> str:
    """Return the name of a kind's class, without its mode: ``Parts``."""
    return "".join(word.title() for word in accessor.split("_"))


def with_article(name: str) -> str:
    """Return a name with its indefinite article."""
    return f"an {name}" if name[0].lower() in "aeio" else f"a {name}"


def in_sentence(about: str) -> str:
    """Return the description of a kind with a lower-case initial, unless it is an acronym."""
    return about if about.startswith("API") else about[0].lower() + about[1:]
