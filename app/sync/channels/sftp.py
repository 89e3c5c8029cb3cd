"""SFTP: the server is known by its key's fingerprint, confirmed once by a person and never again silently."""

from __future__ import annotations

import base64
import errno
import hashlib
import logging
import posixpath
import socket
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import Environment
from app.progress import CancelToken, Progress
from app.sync.channels.address import Address
from app.sync.channels.channel import CHUNK, CONNECT_SECONDS, IDLE_SECONDS
from app.sync.channels.share import Found
from app.sync.channels.trouble import ODD, forbidden, full, missing, odd_answer, trouble, wrong_password

if TYPE_CHECKING:
    from paramiko import PKey, SFTPClient, Transport

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class SftpShare:
    """Files below one folder of an SFTP server; connects at the first use."""

    def __init__(self, address: Address, user: str, password: str, host_key: str) -> None:
        self.server = address.server
        self._address, self._user, self._password, self._host_key = address, user, password, host_key
        self._root = address.path or "."
        self._transport: Transport | None = None
        self._opened: SFTPClient | None = None

    def check(self) -> None:
        """See that the folder is there."""
        with self._failures():
            told = self._client.stat(self._root)
        if not stat.S_ISDIR(told.st_mode or 0):
            raise missing(self.server, self._root)

    def make(self, folder: str) -> None:
        """Make a folder unless it is there."""
        with self._failures():
            try:
                self._client.stat(self._place(folder))
            except FileNotFoundError:
                self._client.mkdir(self._place(folder))

    def files(self, folder: str) -> Iterator[Found]:
        """Yield the plain files of a folder."""
        with self._failures():
            try:
                for told in self._client.listdir_iter(self._place(folder)):
                    if stat.S_ISREG(told.st_mode or 0):
                        yield Found(told.filename, told.st_size or 0, str(told.st_mtime or 0))
            except FileNotFoundError:
                return

    def find(self, folder: str, name: str) -> Found | None:
        """Return one file."""
        with self._failures():
            try:
                told = self._client.stat(self._place(folder, name))
            except FileNotFoundError:
                return None
            return Found(name, told.st_size or 0, str(told.st_mtime or 0))

    def read(self, folder: str, name: str, start: int) -> Iterator[bytes]:
        """Yield the bytes of a file."""
        with self._failures(), self._client.open(self._place(folder, name), "rb") as file:
            file.seek(start)
            while chunk := file.read(CHUNK):
                yield chunk

    def write(self, folder: str, name: str, path: Path, progress: Progress, cancel: CancelToken) -> None:
        """Send a file, going on after what an earlier attempt brought there."""
        size = path.stat().st_size
        had = self._taken_up(folder, name, path)
        target, mode = self._place(folder, name), "r+b" if had else "wb"
        with path.open("rb") as source:
            source.seek(had)
            with self._failures(writing=True), self._client.open(target, mode) as file:
                file.seek(had)
                while chunk := source.read(CHUNK // 2):
                    cancel.raise_if_cancelled()
                    had += len(chunk)
                    # Answers are waited for at the last piece only: a line by satellite takes a second for each.
                    file.set_pipelined(had < size)
                    file.write(chunk)
                    progress.at("channel_sending", had, size)

    def rename(self, folder: str, old: str, new: str) -> None:
        """Give a file its name; SFTP's own rename refuses to replace another."""
        with self._failures():
            self._client.rename(self._place(folder, old), self._place(folder, new))

    def remove(self, folder: str, name: str) -> None:
        """Remove a file."""
        with self._failures(), suppress(FileNotFoundError):
            self._client.remove(self._place(folder, name))

    def close(self) -> None:
        """End the connection."""
        if self._transport is not None:
            self._transport.close()
        self._transport = self._opened = None

    # ---- inside ----------------------------------------------------------------------------------------------

    def _taken_up(self, folder: str, name: str, path: Path) -> int:
        """Return how many bytes are there from an earlier attempt; its end must be the same as here."""
        found = self.find(folder, name)
        if found is None or not 0 < found.size <= path.stat().st_size:
            return 0
        start = max(0, found.size - CHUNK)
        there = b"".join(self.read(folder, name, start))
        with path.open("rb") as file:
            file.seek(start)
            return found.size if file.read(found.size - start) == there else 0

    def _place(self, *parts: str) -> str:
        return posixpath.join(self._root, *parts)

    @property
    def _client(self) -> SFTPClient:
        if self._opened is None:
            self._transport, self._opened = self._connect()
            self._root = self._root_of(self._opened)
        return self._opened

    def _root_of(self, client: SFTPClient) -> str:
        """Return the folder as the server names it: the path of the address, from the user's own folder or the top."""
        try:
            client.stat(self._root)
        except FileNotFoundError:
            return f"/{self._root}"
        return self._root

    def _connect(self) -> tuple[Transport, SFTPClient]:
        from paramiko import SFTPClient, Transport

        # Its threads report what is also raised here; people read our sentence, not a traceback in the log.
        logging.getLogger("paramiko").setLevel(logging.CRITICAL + 1)
        sock = socket.create_connection((self._address.host, self._address.port), CONNECT_SECONDS)
        transport = Transport(sock)
        try:
            transport.banner_timeout = transport.auth_timeout = CONNECT_SECONDS
            _prefer(transport, self._host_key.partition(" ")[0])
            transport.start_client(timeout=CONNECT_SECONDS)
            self._compare(transport)
            transport.auth_password(self._user, self._password)
            client = SFTPClient.from_transport(transport)
            if client is None:
                raise odd_answer(self.server, "sftp")
            client.get_channel().settimeout(IDLE_SECONDS)
        except BaseException:
            transport.close()
            raise
        return transport, client

    def _compare(self, transport: Transport) -> None:
        """Let only the server in whose key was confirmed; before a password is sent."""
        found = fingerprint(transport.get_remote_server_key())
        if not self._host_key:
            raise Environment(
                "channel_host_key_unknown", "compare_fingerprint", server=self.server, fingerprint=found
            )
        if found != self._host_key:
            raise Environment(
                "channel_host_key_changed",
                "ask_server_keeper",
                server=self.server,
                fingerprint=found,
                known=self._host_key,
            )

    @contextmanager
    def _failures(self, *, writing: bool = False) -> Iterator[None]:
        from paramiko import AuthenticationException, IncompatiblePeer, SSHException

        try:
            yield
        except AuthenticationException as error:
            raise wrong_password(self.server, self._user) from error
        except IncompatiblePeer as error:
            code = "channel_host_key_changed" if self._host_key else "channel_encryption"
            raise Environment(code, "ask_server_keeper", server=self.server, fingerprint="") from error
        except (SSHException, EOFError) as error:
            raise self._lost(error) from error
        except OSError as error:
            raise self._told(error, writing=writing) from error
        except ODD as error:
            self.close()
            raise odd_answer(self.server, type(error).__name__) from error

    def _lost(self, error: BaseException) -> Environment:
        self.close()
        seen = error.__cause__ or error.__context__
        if isinstance(seen, OSError):
            return trouble(seen, self.server)
        return Environment("channel_interrupted", "tried_again_later", server=self.server)

    def _told(self, error: OSError, *, writing: bool) -> Environment:
        """Return what the server said of a file; of a full disk the protocol knows no word (version 3)."""
        if isinstance(error, TimeoutError | ConnectionError | socket.gaierror):
            self.close()
            return trouble(error, self.server)
        answers: dict[int | None, Callable[[], Environment]] = {
            errno.EACCES: lambda: forbidden(self.server, self._root),
            errno.EPERM: lambda: forbidden(self.server, self._root),
            errno.ENOENT: lambda: missing(self.server, self._root),
            **dict.fromkeys(_FULL, lambda: full(self.server)),
        }
        if error.errno in answers:
            return answers[error.errno]()
        if error.errno is None and str(error) == "Socket is closed":
            return self._lost(error)
        if error.errno is None:
            code = "channel_write_refused" if writing else "channel_answer_odd"
            return Environment(code, "ask_server_keeper", server=self.server, told=str(error)[:80])
        self.close()
        return trouble(error, self.server)


def fingerprint(key: PKey) -> str:
    """Return the kind of a server's key and its SHA-256 as OpenSSH shows it."""
    digest = base64.b64encode(hashlib.sha256(key.asbytes()).digest()).decode().rstrip("=")
    return f"{key.get_name()} SHA256:{digest}"


def _prefer(transport: Transport, kind: str) -> None:
    """Ask for the kind of key that was confirmed: a server has several, and each has its own fingerprint."""
    options = transport.get_security_options()
    same = tuple(name for name in options.key_types if _family(name) == _family(kind))
    if kind and same:
        options.key_types = same


def _family(name: str) -> str:
    return "rsa" if "rsa" in name else name
