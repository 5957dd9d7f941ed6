"""Message for a missing extra: how to install it from an index, a wheel or a checkout."""

from __future__ import annotations

from pathlib import Path


def missing_extra(what: str, extra: str, error: ImportError | None = None) -> str:
    """Return the message for a feature whose extra is missing.

    Args:
        what: The feature, as the subject of a sentence.
        extra: The extra's name.
        error: The import error.

    Example:
        >>> missing_extra("Parquet", "parquet")
        "Parquet needs the extra 'parquet': pip install '.[parquet]' in the checkout ..."
    """
    checkout = Path(__file__).parents[4]
    detail = f" ({error})" if error is not None else ""
    if (checkout / "pyproject.toml").is_file():
        return f"{what} needs the extra {extra!r}: pip install -e '{checkout}[{extra}]'{detail}."
    return (
        f"{what} needs the extra {extra!r}: install it where rivet-atlas came from, for example "
        f"pip install 'rivet_atlas-VERSION-py3-none-any.whl[{extra}]'{detail}."
    )
