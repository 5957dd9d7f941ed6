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
    return f"{what} needs the extra {extra!r}: pip install '{_origin()}[{extra}]'{detail}."


def _origin() -> str:
    """Return the folder or wheel that the package was installed from, else its name in an index (PEP 610)."""
    import json
    from importlib import metadata
    from urllib.parse import unquote, urlsplit

    try:
        recorded = metadata.distribution("rivet-atlas").read_text("direct_url.json")
        url = urlsplit(json.loads(recorded or "{}").get("url", ""))
    except (metadata.PackageNotFoundError, ValueError):
        return "rivet-atlas"
    return unquote(url.path) if url.scheme == "file" else "rivet-atlas"
