"""A mailbox read by IMAP (RFC 9051): mails are looked at by their UID, fetched without being marked, never deleted."""

from __future__ import annotations

import imaplib
import re
import ssl
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

from app.errors import Environment
from app.progress import CancelToken, Progress
from app.sync.channels.address import Address
from app.sync.channels.channel import (
    CHUNK,
    CONNECT_SECONDS,
    IDLE_SECONDS,
    MAX_LISTED,
    SUFFIX,
    Box,
    Listing,
    Offer,
    acceptable,
    local_name,
)
from app.sync.channels.trouble import missing, network, odd_answer, wrong_password
from app.sync.disk import require_space, writing
from app.sync.limits import MIB

MAX_MAIL = 64 * MIB
"""Longest mail in bytes: it is held in memory, and no provider takes longer ones."""

_LOOKED_AT = 2000
"""Most mails that one round looks at; the next one goes on from there."""

_AT_ONCE = 100
_MOST_PARTS = 50
_SUBJECT = re.compile(rb"Gatebook \S+ -> (\S+)", re.IGNORECASE)


class Mailbox:
    """One mailbox; connects at the first use."""

    def __init__(self, address: Address, user: str, password: str) -> None:
        self._address, self._user, self._password = address, user, password
        self.server = address.server
        self._name = address.path or "INBOX"
        self._imap: imaplib.IMAP4 | None = None
        self._validity = ""

    def check(self) -> None:
        """Sign in and open the mailbox, without changing it."""
        with self._failures():
            self._open()

    def offered(self, box: Box, since: str) -> Listing:
        """Return mails with attachments that may be bundles for the reader, the oldest first."""
        with self._failures():
            imap = self._open()
            validity, _, last = since.partition(":")
            # Another validity means that all numbers are new (section 2.3.1.1): everything is looked at again.
            after = int(last) if validity == self._validity and last.isdigit() else 0
            numbers = sorted(number for number in self._numbers(imap, after) if number > after)
            looked = numbers[:_LOOKED_AT]
            offers = tuple(self._offers(imap, looked, box))
        upto = f"{self._validity}:{looked[-1] if looked else after}"
        return Listing(offers, upto, len(looked) == len(numbers))

    def take(self, offer: Offer, folder: Path, progress: Progress, cancel: CancelToken) -> list[Path]:
        """Fetch a mail and write its bundles into a folder; one that is too long brings none."""
        if offer.size > MAX_MAIL:
            return []
        require_space(folder, 2 * offer.size)
        uid = offer.mark.partition(":")[2]
        with self._failures():
            imap = self._open()
            imap.watch(progress, cancel)
            try:
                kind, data = imap.uid("FETCH", uid, "(BODY.PEEK[])")
            finally:
                imap.watch(Progress(), CancelToken())
            self._require(kind == "OK", "fetch")
        parts = [part[1] for part in data if isinstance(part, tuple)]
        return _bundles(parts[0], folder) if parts else []

    def close(self) -> None:
        """End the connection."""
        if self._imap is not None:
            with suppress(imaplib.IMAP4.error, OSError):
                self._imap.logout()
        self._drop()

    def _drop(self) -> None:
        """Hang up without a word: in the middle of an answer nothing else could be said."""
        if self._imap is not None:
            with suppress(OSError):
                self._imap.shutdown()
        self._imap = None

    def _numbers(self, imap: imaplib.IMAP4, after: int) -> list[int]:
        kind, data = imap.uid("SEARCH", "UID", f"{after + 1}:*")
        self._require(kind == "OK", "search")
        words = (data[0] or b"").split() if data else []
        return [int(word) for word in words[: 5 * MAX_LISTED] if word.isdigit() and len(word) < 12]

    def _offers(self, imap: imaplib.IMAP4, numbers: list[int], box: Box) -> Iterator[Offer]:
        asked = "(UID RFC822.SIZE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (SUBJECT)])"
        for start in range(0, len(numbers), _AT_ONCE):
            some = numbers[start : start + _AT_ONCE]
            kind, data = imap.uid("FETCH", ",".join(map(str, some)), asked)
            self._require(kind == "OK", "fetch")
            found = [offer for told in _responses(data) for offer in self._offer(told, box)]
            yield from sorted(
                (offer for offer in found if int(offer.mark.partition(":")[2]) in some),
                key=lambda offer: int(offer.mark.partition(":")[2]),
            )

    def _offer(self, told: bytes, box: Box) -> Iterator[Offer]:
        uid = re.search(rb"\bUID (\d{1,11})\b", told)
        size = re.search(rb"\bRFC822\.SIZE (\d{1,12})\b", told)
        if uid is None or size is None or SUFFIX.encode() not in told.lower():
            return
        subject = _SUBJECT.search(told)
        if subject is not None and subject[1].upper() != box.reader.upper().encode():
            return
        number = int(uid[1])
        yield Offer(f"{number}", int(size[1]), f"{self._validity}:{number}")

    def _open(self) -> imaplib.IMAP4:
        if self._imap is None:
            imap = _connect(self._address)
            try:
                self._sign_in(imap)
                self._validity = self._select(imap)
            except BaseException:
                imap.shutdown()
                raise
            self._imap = imap
        return self._imap

    def _sign_in(self, imap: imaplib.IMAP4) -> None:
        address = self._address
        if address.scheme == "imap" and not (address.local and "STARTTLS" not in imap.capabilities):
            if "STARTTLS" not in imap.capabilities:
                raise Environment("channel_no_encryption", "check_address", server=self.server)
            imap.starttls(ssl.create_default_context())
        try:
            imap.login(self._user, self._password)
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error as error:
            raise wrong_password(self.server, self._user) from error

    def _select(self, imap: imaplib.IMAP4) -> str:
        quoted = self._name.replace("\\", "\\\\").replace('"', '\\"')
        kind, _data = imap.select(f'"{quoted}"', readonly=True)
        if kind != "OK":
            raise missing(self.server, self._name)
        told = imap.response("UIDVALIDITY")[1]
        validity = told[0] if told else None
        return validity.decode("ascii", "replace") if isinstance(validity, bytes) else "0"

    def _require(self, holds: bool, told: str) -> None:
        if not holds:
            raise odd_answer(self.server, told)

    @contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            with network(self.server):
                yield
        except imaplib.IMAP4.abort as error:
            self._drop()
            raise Environment("channel_interrupted", "tried_again_later", server=self.server) from error
        except imaplib.IMAP4.error as error:
            self._drop()
            raise odd_answer(self.server, "imap") from error
        except BaseException:
            self._drop()
            raise


class _Bounded:
    """Reads what a server announces only within a bound: a literal may claim any length."""

    progress = Progress()
    cancel = CancelToken()
    sock: Any

    def watch(self, progress: Progress, cancel: CancelToken) -> None:
        """Tell of long answers from now on, and stop in them when asked to."""
        self.progress, self.cancel = progress, cancel

    def read(self, size: int) -> bytes:
        """Return exactly ``size`` bytes, or fewer at the end of the connection."""
        if size > MAX_MAIL:
            raise imaplib.IMAP4.error("too long")
        kept = bytearray()
        while len(kept) < size:
            self.cancel.raise_if_cancelled()
            chunk = super().read(min(CHUNK, size - len(kept)))  # type: ignore[misc]  # imaplib declares it as an attribute
            if not chunk:
                break
            kept += chunk
            if size > CHUNK:
                self.progress.at("channel_fetching", len(kept), size)
        return bytes(kept)


class _Imap(_Bounded, imaplib.IMAP4):
    """IMAP with STARTTLS."""


class _ImapTls(_Bounded, imaplib.IMAP4_SSL):
    """IMAP over TLS from the first byte."""


def _connect(address: Address) -> _Imap | _ImapTls:
    imap: _Imap | _ImapTls
    if address.scheme == "imaps":
        context = ssl.create_default_context()
        imap = _ImapTls(address.host, address.port, ssl_context=context, timeout=CONNECT_SECONDS)
    else:
        imap = _Imap(address.host, address.port, timeout=CONNECT_SECONDS)
    imap.sock.settimeout(IDLE_SECONDS)
    return imap


def _responses(data: Iterable[Any]) -> Iterator[bytes]:
    """Yield each message's answer in one piece: imaplib splits it at literals."""
    gathered = b""
    for item in data:
        if isinstance(item, tuple):
            gathered += b" ".join(part for part in item if isinstance(part, bytes)) + b" "
        elif isinstance(item, bytes):
            yield gathered + item
            gathered = b""


def _bundles(raw: bytes, folder: Path) -> list[Path]:
    """Write the attachments of a mail that are named as bundles; two of one name get numbers."""
    found: list[Path] = []
    for number, part in enumerate(message_from_bytes(raw, policy=policy.compat32).walk()):
        name = part.get_filename()
        if number == _MOST_PARTS:
            break
        if part.is_multipart() or not isinstance(name, str) or not acceptable(name):
            continue
        data = part.get_payload(decode=True)
        if not isinstance(data, bytes) or not data:
            continue
        path = folder / local_name(name)
        if path in found:
            path = path.with_stem(f"{path.stem}-{number}")
        with writing(path):
            path.write_bytes(data)
        found.append(path)
    return found
