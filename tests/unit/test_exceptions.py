"""Exceptions: their hierarchy, attributes and pickling."""

from __future__ import annotations

import inspect
import pickle
import re

import pytest
from support.recorded import ROOT

import rivet.integrations.atlas as atlas
from rivet.integrations.atlas import exceptions
from rivet.integrations.atlas.exceptions import Attempt

CLASSES = [cls for _, cls in inspect.getmembers(exceptions, inspect.isclass) if issubclass(cls, Exception)]
PROMISED = [f"Atlas{word}Error" for word in ("Auth", "API", "NotFound", "Validation", "RateLimit", "Config")]


def test_the_six_promised_are_children_of_the_base() -> None:
    for name in PROMISED:
        assert getattr(exceptions, name).__bases__ == (exceptions.AtlasError,)


def test_the_tree_in_the_docs_is_the_tree() -> None:
    names = [line.split()[-1] if "──" not in line else line.split("── ")[1].split()[0] for line in
            (exceptions.__doc__ or "").splitlines() if "Atlas" in line and line.startswith("    ")]  # fmt: skip
    assert sorted(names) == sorted(cls.__name__ for cls in CLASSES)


@pytest.mark.parametrize("cls", CLASSES)
def test_all_are_exported_and_pickle(cls: type[exceptions.AtlasError]) -> None:
    assert getattr(atlas, cls.__name__) is cls
    error = cls("message", {"a": 1})
    error.status, error.method, error.path, error.attempts = (
        500,
        "GET",
        "/x",
        (Attempt(503, 0.1), Attempt(500, 0.2, 1.0)),
    )
    twin = pickle.loads(pickle.dumps(error))
    assert type(twin) is cls
    assert vars(twin) == vars(error)
    assert (
        str(twin)
        == str(error)
        == ("message (GET /x, status 500, 2 attempts: 503 in 0.1 s, 500 in 0.2 s after a pause of 1.0 s)")
    )
    assert (error.message, error.details, error.status_code) == ("message", {"a": 1}, 500)


def test_tracebacks_show_no_comment_for_a_linter() -> None:
    """A traceback shows the lines that raise."""
    raising = re.compile(r"^ *(raise|return await)\b.*# (noqa|type: ignore)", re.MULTILINE)
    files = (ROOT / "rivet" / "integrations" / "atlas").rglob("*.py")
    assert [str(file) for file in files if raising.search(file.read_text())] == []


def test_arguments_of_the_older_client() -> None:
    assert exceptions.AtlasValidationError("m", {}, {"title": "x"}).field_errors == {"title": "x"}
    assert exceptions.AtlasRateLimitError("m", None, 7).retry_after == 7
    assert isinstance(exceptions.AtlasRateLimitError("m").retry_after, float)
    error = exceptions.AtlasAPIError("m", {"a": 1}, 503, "body")
    assert (error.status_code, error.response_body) == (503, "body")
