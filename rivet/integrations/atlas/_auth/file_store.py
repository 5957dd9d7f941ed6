"""Token store in files, for the processes of one machine (extra ``stores``).

Anyone who can read a stored token can use it, so a file is readable by its owner only, and encrypted if ATLAS_TOKEN_KEY
is set. A process that gets a token holds the store's lock; the others then find the token there. A refresh token is
removed from the store before it is sent, so that no two processes ever send the same one.
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
from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas.exceptions import AtlasConfigError

MAX_FILE_BYTES = 1_000_000
"""Maximum bytes read of a token file; a token has some hundred."""


@suggests_keywords
class FileTokenStore:
    """Token store in a folder, one file for each account; needs ``rivet-atlas[stores]``.

    Files are readable by their owner only (0600), replaced as a whole, and encrypted if ATLAS_TOKEN_KEY is set.

    Args:
        folder: The folder; created if it does not exist.
        key: Encryption key; by default ATLAS_TOKEN_KEY. Without either the files are not encrypted.

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
            # A named pipe at this path must not block the caller.
            handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
            with os.fdopen(handle, "rb") as file:
                mode = os.fstat(file.fileno()).st_mode
                content = file.read(MAX_FILE_BYTES) if stat.S_ISREG(mode) else b""
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreUnavailable(f"{path}: {error.strerror}") from error
        if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise StoreUnavailable(f"{path} is readable by other users: chmod 600 it, and sign in again if it was read")
        return unpacked(content, self._key)

    def save(self, account: str, token: Token) -> None:
        path, content = self._path(account), packed(token, self._key)
        try:
            self._make_folder()
            handle, name = tempfile.mkstemp(dir=self._folder, prefix=PART)  # never more than 0600
            try:
                with os.fdopen(handle, "wb") as file:
                    Path(name).chmod(0o600)  # and not less, whatever the umask
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
            # thread_local=False: another thread than the one that acquired it may release it.
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
