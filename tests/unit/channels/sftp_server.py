"""A real SFTP server (paramiko's) on this PC, which can be told to fail."""

from __future__ import annotations

import errno
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import paramiko
from paramiko import SFTPAttributes, SFTPHandle, SFTPServer, SFTPServerInterface


class _Door(paramiko.ServerInterface):
    def check_auth_password(self, username, password):
        return paramiko.AUTH_SUCCESSFUL if (username, password) == ("slm", "secret") else paramiko.AUTH_FAILED

    def get_allowed_auths(self, username):
        return "password"

    def check_channel_request(self, kind, chanid):
        return paramiko.OPEN_SUCCEEDED


class _Handle(SFTPHandle):
    def __init__(self, server: SftpServer, file, flags: int) -> None:
        super().__init__(flags)
        self.readfile = self.writefile = file
        self._server = server

    def write(self, offset, data):
        server = self._server
        if server.room is not None and offset + len(data) > server.room:
            return paramiko.SFTP_FAILURE
        told = super().write(offset, data)
        server.written += len(data)
        if server.cut_after is not None and server.written > server.cut_after:
            self.writefile.flush()
            server.cut()
        return told

    def stat(self):
        return SFTPAttributes.from_stat(os.fstat(self.readfile.fileno()))


class _Files(SFTPServerInterface):
    def __init__(self, door, server: SftpServer) -> None:
        super().__init__(door)
        self._server = server

    def _path(self, path: str) -> Path:
        return Path(str(self._server.root) + self.canonicalize(path))

    def _guard(self, work):
        try:
            return work()
        except OSError as error:
            return SFTPServer.convert_errno(error.errno or errno.EIO)

    def _done(self, work):
        told = self._guard(work)
        return told if isinstance(told, int) else paramiko.SFTP_OK

    def list_folder(self, path):
        def work():
            found = []
            for entry in os.scandir(self._path(path)):
                told = SFTPAttributes.from_stat(entry.stat())
                told.filename = entry.name
                found.append(told)
            return [*found, *self._server.invented]

        return self._guard(work)

    def stat(self, path):
        return self._guard(lambda: SFTPAttributes.from_stat(self._path(path).stat()))

    lstat = stat

    def open(self, path, flags, attr):
        def work():
            number = os.open(self._path(path), flags | getattr(os, "O_BINARY", 0), 0o666)
            mode = "rb" if flags & 3 == os.O_RDONLY else "r+b"
            return _Handle(self._server, os.fdopen(number, mode), flags)

        return self._guard(work)

    def remove(self, path):
        return self._done(self._path(path).unlink)

    def rename(self, oldpath, newpath):
        if self._path(newpath).exists():
            return paramiko.SFTP_FAILURE
        return self._done(lambda: self._path(oldpath).rename(self._path(newpath)))

    def mkdir(self, path, attr):
        return self._done(self._path(path).mkdir)


class SftpServer:
    """Serves a folder to user ``slm`` with password ``secret``."""

    def __init__(self, root: Path, key: paramiko.PKey) -> None:
        self.root, self.key = root, key
        self.room: int | None = None
        """Bytes that fit into a file before the disk is full."""
        self.cut_after: int | None = None
        """Bytes written after which the connection breaks."""
        self.written = 0
        self.invented: list[SFTPAttributes] = []
        """Entries to tell of beside those of the folder."""
        self._transports: list[paramiko.Transport] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """Where the folder is."""
        return f"sftp://127.0.0.1:{self._socket.getsockname()[1]}/"

    def cut(self) -> None:
        """Break every connection."""
        for transport in self._transports:
            transport.sock.close()

    def stop(self) -> None:
        """Stop serving."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for transport in self._transports:
            transport.close()
        self._thread.join(5)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            transport = paramiko.Transport(connection)
            transport.add_server_key(self.key)
            transport.set_subsystem_handler("sftp", SFTPServer, _Files, self)
            self._transports.append(transport)
            try:
                transport.start_server(server=_Door(), event=threading.Event())
            except (paramiko.SSHException, EOFError, OSError):
                transport.close()


@contextmanager
def serving(root: Path, key: paramiko.PKey | None = None) -> Iterator[SftpServer]:
    """Serve a folder for the length of a block."""
    root.mkdir(exist_ok=True)
    server = SftpServer(root, key or paramiko.ECDSAKey.generate())
    try:
        yield server
    finally:
        server.stop()
