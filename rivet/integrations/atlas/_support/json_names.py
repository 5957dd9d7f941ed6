"""Names of properties in JSON, from the names of Python's attributes, arguments and database columns."""

from __future__ import annotations


def camel_case(name: str) -> str:
    """Return a name of words with underscores as the server's JSON spells it.

    Example:
        >>> camel_case("assigned_to")
        'assignedTo'
    """
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)
