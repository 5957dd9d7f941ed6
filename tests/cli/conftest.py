"""Fixtures of the tests of the ``atlas`` command."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from support.shell import NAMES, InProcess

from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox


@pytest.fixture
def atlas(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> InProcess:
    """Command of an administrator, with a server of its own."""
    return InProcess(tmp_path, **{NAMES[name]: value for name, value in atlas_sandbox.credentials.items()})


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Iterator[InProcess]:
    """Command whose server is only read: one for a module."""
    with start_sandbox() as sandbox:
        names = {NAMES[name]: value for name, value in sandbox.credentials.items()}
        yield InProcess(tmp_path_factory.mktemp("reading"), **names)
