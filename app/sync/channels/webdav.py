"""WebDAV (RFC 4918) over HTTPS, as Nextcloud and others speak it; HTTP by urllib3, trust as the system has it."""

from __future__ import annotations

import base64
import re
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass
from xml.parsers import expat

from app.errors import Environment
from app.progress import CancelToken, Progress
from app.sync.channels.address import Address
from app.sync.channels.channel import CHUNK, CONNECT_SECONDS, IDLE_SECONDS, MAX_LISTED
from app.sync.channels.share import Found
from app.sync.channels.trouble import (
    forbidden,
    full,
    missing,
    network,
    odd_answer,
    too_large,
    trouble,
    wrong_password,
)

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse, PoolManager

_ASK = (
    b'<?xml version="1.0"?><d:propfind xmlns:d="DAV:"><d:prop>'
    b"<d:getcontentlength/><d:getetag/><d:getlastmodified/><d:resourcetype/></d:prop></d:propfind>"
)
_MULTISTATUS, _MOVED = 207, {301, 302, 307, 308}
_NOT_FOUND, _CONFLICT, _EXISTS = {404, 410}, 409, 405


class WebDavShare:
    """Files below one URL."""

    def __init__(self, address: Address, user: str, password: str) -> None:
        self.server = address.server
        self._user = user
        host = f"[{address.host}]" if ":" in address.host else address.host
        self._base = f"{address.scheme}://{host}:{address.port}/{quote(address.path)}".rstrip("/")
        self._pool = _pool(address)
        self._headers = _basic(user, password)

    def check(self) -> None:
        """See that the folder is there and this user may read it."""
        with self._answer("PROPFIND", "", body=_ASK, headers={"Depth": "0"}) as answer:
            self._expect(answer, "", _MULTISTATUS)

    def make(self, folder: str) -> None:
        """Make a folder; a server says 405 when it is there (section 9.3.1)."""
        with self._answer("MKCOL", f"{folder}/") as answer:
            if answer.status == _CONFLICT:
                raise missing(self.server, self._base)
            if answer.status != _EXISTS:
                self._expect(answer, folder, 201)

    def files(self, folder: str) -> Iterator[Found]:
        """Yield the files of a folder."""
        with self._answer("PROPFIND", f"{folder}/", body=_ASK, headers={"Depth": "1"}) as answer:
            if answer.status in _NOT_FOUND:
                return
            self._expect(answer, folder, _MULTISTATUS)
            yield from _Multistatus(self.server).read(_chunks(answer, self.server))

    def find(self, folder: str, name: str) -> Found | None:
        """Return one file."""
        path = f"{folder}/{quote(name)}"
        with self._answer("PROPFIND", path, body=_ASK, headers={"Depth": "0"}) as answer:
            if answer.status in _NOT_FOUND:
                return None
            self._expect(answer, folder, _MULTISTATUS)
            return next(iter(_Multistatus(self.server).read(_chunks(answer, self.server))), None)

    def read(self, folder: str, name: str, start: int) -> Iterator[bytes]:
        """Yield the bytes of a file; a server that ignores ``Range`` is read from the beginning."""
        headers = {"Range": f"bytes={start}-"} if start else {}
        with self._answer("GET", f"{folder}/{quote(name)}", headers=headers) as answer:
            if answer.status != 206:
                self._expect(answer, folder, 200)
            skip = start if answer.status == 200 else 0
            for chunk in _chunks(answer, self.server):
                if skip < len(chunk):
                    yield chunk[skip:]
                skip = max(0, skip - len(chunk))

    def write(self, folder: str, name: str, path: Path, progress: Progress, cancel: CancelToken) -> None:
        """Send a file whole: parts of files are no part of WebDAV."""
        size = path.stat().st_size
        headers = {"Content-Length": str(size), "Content-Type": "application/octet-stream"}
        body = _Body(path, size, progress, cancel)
        with self._answer("PUT", f"{folder}/{quote(name)}", body=body, headers=headers) as answer:
            if answer.status == 413:
                raise too_large(self.server, size)
            self._expect(answer, folder, 200, 201, 204)

    def rename(self, folder: str, old: str, new: str) -> None:
        """Give a file its name, unless another has it."""
        goal = f"{self._base}/{folder}/{quote(new)}"
        with self._answer(
            "MOVE", f"{folder}/{quote(old)}", headers={"Destination": goal, "Overwrite": "F"}
        ) as answer:
            self._expect(answer, folder, 201, 204)

    def remove(self, folder: str, name: str) -> None:
        """Remove a file."""
        with self._answer("DELETE", f"{folder}/{quote(name)}") as answer:
            if answer.status not in _NOT_FOUND:
                self._expect(answer, folder, 200, 204)

    def close(self) -> None:
        """Close the connections."""
        self._pool.clear()

    @contextmanager
    def _answer(
        self,
        verb: str,
        path: str,
        body: bytes | _Body | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[BaseHTTPResponse]:
        from urllib3.exceptions import HTTPError

        url = f"{self._base}/{path}"
        try:
            with network(self.server):
                answer = self._pool.request(
                    verb,
                    url,
                    body=body,
                    headers={**self._headers, **(headers or {})},
                    preload_content=False,
                    decode_content=False,
                )
        except HTTPError as error:
            raise _of_urllib3(error, self.server) from error
        try:
            yield answer
        except HTTPError as error:
            raise _of_urllib3(error, self.server) from error
        finally:
            with suppress(HTTPError, OSError):
                answer.drain_conn()
            answer.release_conn()

    def _expect(self, answer: BaseHTTPResponse, place: str, *wanted: int) -> None:
        status = answer.status
        if status in wanted:
            return
        if status == 401:
            raise wrong_password(self.server, self._user)
        if status == 403:
            raise forbidden(self.server, place)
        if status in _NOT_FOUND:
            raise missing(self.server, self._base)
        if status in {507, 452}:
            raise full(self.server)
        if status in {429, 502, 503, 504}:
            raise Environment("channel_busy", "tried_again_later", server=self.server, told=str(status))
        # A sign-in page of the network answers with a redirect or with a page of its own.
        raise odd_answer(self.server, "redirect" if status in _MOVED else str(status))


class _Body:
    """A file that is sent piece by piece; urllib3 reads it."""

    def __init__(self, path: Path, size: int, progress: Progress, cancel: CancelToken) -> None:
        self._path, self._size = path, size
        self._progress, self._cancel = progress, cancel

    def __iter__(self) -> Iterator[bytes]:
        done = 0
        with self._path.open("rb") as file:
            while chunk := file.read(CHUNK):
                self._cancel.raise_if_cancelled()
                yield chunk
                done += len(chunk)
                self._progress.at("channel_sending", done, self._size)


class _Multistatus:
    """Reads a listing as it comes: no document types, no entities, a bounded number of files."""

    _WANTED = frozenset({"href", "getcontentlength", "getetag", "getlastmodified"})

    def __init__(self, server: str) -> None:
        self._server = server
        self._found: list[Found] = []
        self._told: dict[str, str] = {}
        self._open, self._folder, self._many = "", False, 0

    def read(self, chunks: Iterator[bytes]) -> Iterator[Found]:
        """Yield the files of the answer; raise Environment ``channel_answer_odd`` when it is not one."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = self._doctype
        try:
            for chunk in chunks:
                parser.Parse(chunk, False)
                yield from self._found
                self._found.clear()
                if self._many > 2 * MAX_LISTED:
                    return
            parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise odd_answer(self._server, "xml") from error
        yield from self._found

    def _doctype(self, *_told: object) -> None:
        raise odd_answer(self._server, "doctype")

    def _start(self, name: str, _attributes: object) -> None:
        local = name.rpartition(" ")[2]
        if local == "response":
            self._told, self._folder = {}, False
        self._folder = self._folder or local == "collection"
        self._open = local if local in self._WANTED else ""

    def _text(self, text: str) -> None:
        if self._open:
            self._told[self._open] = (self._told.get(self._open, "") + text)[:2000]

    def _end(self, name: str) -> None:
        self._open = ""
        if name.rpartition(" ")[2] != "response":
            return
        self._many += 1
        length = self._told.get("getcontentlength", "").strip()
        path = urlsplit(self._told.get("href", "").strip()).path
        name = unquote(path.rstrip("/").rpartition("/")[2])
        if self._folder or not re.fullmatch(r"\d{1,15}", length) or not name:
            return
        mark = self._told.get("getetag", "") or self._told.get("getlastmodified", "")
        self._found.append(Found(name, int(length), mark.strip()))


def _pool(address: Address) -> PoolManager:
    """Return what makes connections: certificates checked, nothing tried twice, no way followed elsewhere."""
    from urllib3 import PoolManager, ProxyManager, Retry, Timeout

    told: dict[str, Any] = {
        "timeout": Timeout(connect=CONNECT_SECONDS, read=IDLE_SECONDS),
        "retries": Retry(total=False, redirect=False, raise_on_redirect=False),
        "ssl_context": ssl.create_default_context() if address.scheme == "https" else None,
        "maxsize": 1,
    }
    proxy = "" if address.local or proxy_bypass(address.host) else getproxies().get(address.scheme, "")
    return ProxyManager(proxy, **told) if proxy else PoolManager(**told)


def _basic(user: str, password: str) -> dict[str, str]:
    """Return the headers of every request; a name and a password go as UTF-8 (RFC 7617)."""
    told = {"User-Agent": "Gatebook"}
    if not user:
        return told
    pair = base64.b64encode(f"{user}:{password}".encode()).decode()
    return {**told, "Authorization": f"Basic {pair}"}


def _chunks(answer: BaseHTTPResponse, server: str) -> Iterator[bytes]:
    with network(server):
        yield from answer.stream(CHUNK)


def _of_urllib3(error: BaseException, server: str) -> Environment:
    """Return the Environment for what urllib3 raised: it wraps what sockets and TLS say."""
    from urllib3.exceptions import (
        ConnectTimeoutError,
        NameResolutionError,
        ProtocolError,
        ReadTimeoutError,
    )

    seen = list(_causes(error))
    if any(isinstance(one, NameResolutionError) for one in seen):
        return Environment("channel_host_unknown", "check_network", server=server)
    for one in seen:
        if isinstance(one, OSError):
            return trouble(one, server)
    if any(isinstance(one, ConnectTimeoutError | ReadTimeoutError) for one in seen):
        return trouble(TimeoutError(), server)
    if isinstance(error, ProtocolError):
        return Environment("channel_interrupted", "tried_again_later", server=server)
    return odd_answer(server, type(error).__name__)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and what it came from, the outermost first."""
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        inner = getattr(seen, "reason", None)
        seen = inner if isinstance(inner, BaseException) else seen.__cause__ or seen.__context__
