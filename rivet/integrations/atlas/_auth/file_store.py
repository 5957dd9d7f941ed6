"""Where processes of one account share their token: what a store is, and one that is a file.

A store outlives the process: whoever can read it can use the token, so a file is its owner's alone, and encrypted if
ATLAS_TOKEN_KEY is set. While a process gets a token it holds the store's lock; the others then find the token there. A
refresh token is taken out of the store before it is sent, so that no two processes ever send the same one.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

from atlas_api.secret import secret

from rivet.integrations.atlas._auth.token import Token
from rivet.integrations.atlas._auth.token_store import PART, StoreUnavailable, packed, unpacked
from rivet.integrations.atlas._support.missing_extra import missing_extra
from rivet.integrations.atlas.exceptions import AtlasConfigError

LARGEST_FILE = 1_000_000
"""Bytes of a token's file that are read; a token has some hundred."""


class FileTokenStore:
    """Tokens in files of one folder, one for each account; needs ``rivet-atlas[stores]``.

    Files are readable by their owner only (0600), replaced as a whole, and encrypted if ATLAS_TOKEN_KEY is set.

    Args:
        folder: Where they are; made if it does not exist.
        key: What they are encrypted with; by default ATLAS_TOKEN_KEY, and nothing if that is not set.

    Raises:
        AtlasConfigError: The extra is not installed.

    Example:
        >>> cache = AtlasTokenCache(store=FileTokenStore("~/.cache/rivet-atlas"))
        >>> client = AtlasClient(cache=cache)
    """

    def __init__(self, folder: str | Path, *, key: str | None = None) -> None:
        self._folder = Path(folder).expanduser()
        self._key = secret(key)
        try:
            self._locks = importlib.import_module("filelock")
        except ImportError:
            raise AtlasConfigError(missing_extra("FileTokenStore", "stores")) from None

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self._folder)!r})"

    def load(self, account: str) -> Token | None:
        path = self._path(account)
        try:
            # A pipe of that name must not hold the caller.
            handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
            with os.fdopen(handle, "rb") as file:
                mode = os.fstat(file.fileno()).st_mode
                content = file.read(LARGEST_FILE) if stat.S_ISREG(mode) else b""
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreUnavailable(f"{path}: {error.strerror}") from error
        if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise StoreUnavailable(f"{path} is open to others: chmod 600 it, and sign in anew if somebody read it")
        return unpacked(content, self._key)

    def save(self, account: str, token: Token) -> None:
        path, content = self._path(account), packed(token, self._key)
        try:
            self._make_folder()
            handle, name = tempfile.mkstemp(dir=self._folder, prefix=PART)  # never more than 0600
            try:
                with os.fdopen(handle, "wb") as file:
                    Path(name).chmod(0o600)  # nor less, whatever the umask
                    file.write(content)
                    file.flush()
                    os.fsync(file.fileno())
                Path(name).replace(path)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise
        except OSError as error:
            raise StoreUnavailable(f"{path}: {error.strerror}") from error

    @contextlib.contextmanager
    def lock(self, account: str, timeout: float) -> Iterator[object]:
        try:
            self._make_folder()
            # thread_local: it may be released by another thread than the one that got it.
            lock = self._locks.FileLock(
                self._path(account, ".lock"), timeout=max(timeout, 0), mode=0o600, thread_local=False
            )
            lock.acquire()
        except (OSError, NotImplementedError, self._locks.Timeout) as error:
            raise StoreUnavailable(f"{self._folder}: no lock within {timeout:.0f} s") from error
        try:
            yield lock
        finally:
            lock.release()

    def _make_folder(self) -> None:
        if not self._folder.is_dir():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._folder.chmod(0o700)  # whatever the umask

    def _path(self, account: str, ending: str = ".token") -> Path:
        return self._folder / f"{account}{ending}"
