"""Mail: a bundle goes out as an attachment by SMTP and is found by IMAP; nothing in the mailbox is deleted."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email.message import EmailMessage
from email.utils import formatdate
from pathlib import Path
from typing import Any

from app.errors import Environment
from app.progress import CancelToken, Progress
from app.sync.channels.address import Address
from app.sync.channels.channel import CHUNK, CONNECT_SECONDS, IDLE_SECONDS, Box, Listing, Offer
from app.sync.channels.mailbox import Mailbox
from app.sync.channels.trouble import full, network, odd_answer, too_large, trouble, wrong_password

_ENCODED = 1.37
"""By how much base64 with its line ends lengthens a file (RFC 2045)."""

_NO_ROOM, _TOO_LONG = {452}, {523, 552, 554}
_NO_SUCH = {550, 551, 553, 501, 511}


class Mail:
    """One account: ``outgoing`` may be missing at a place that only fetches, ``incoming`` at one that only sends."""

    def __init__(
        self,
        outgoing: Address | None,
        incoming: Address | None,
        user: str,
        password: str,
        sender: str,
        recipient: str,
    ) -> None:
        self._outgoing, self._user, self._password = outgoing, user, password
        self._mailbox = Mailbox(incoming, user, password) if incoming is not None else None
        self.sender, self.recipient = sender, recipient

    def check(self, _box: Box) -> None:
        """Sign in at both servers; no mail is sent."""
        if self._outgoing is not None:
            with self._smtp(Progress(), CancelToken()):
                pass
        if self._mailbox is not None:
            self._mailbox.check()

    def offered(self, box: Box, since: str) -> Listing:
        """Return the mails with bundles that came after ``since``."""
        if self._mailbox is not None:
            return self._mailbox.offered(box, since)
        self.check(box)
        return Listing((), since)

    def take(
        self, _box: Box, offer: Offer, folder: Path, progress: Progress, cancel: CancelToken
    ) -> list[Path]:
        """Fetch a mail and return its bundles."""
        return self._mailbox.take(offer, folder, progress, cancel) if self._mailbox is not None else []

    def put(self, box: Box, path: Path, sha256: str, progress: Progress, cancel: CancelToken) -> None:
        """Send a bundle; a server that says how long mails may be is believed before the sending."""
        if self._outgoing is None:
            return
        server, size = self._outgoing.server, path.stat().st_size
        with self._smtp(progress, cancel) as smtp:
            limit = smtp.esmtp_features.get("size", "")
            most = int(limit) if limit.isdigit() else 0
            if most and size * _ENCODED > most:
                raise too_large(server, size, int(most / _ENCODED))
            message = self._message(box, path, sha256)
            try:
                smtp.send_message(message, self.sender, [self.recipient])
            except smtplib.SMTPException as error:
                raise self._refused(error, server, size) from error

    def close(self) -> None:
        """End the connection to the mailbox."""
        if self._mailbox is not None:
            self._mailbox.close()

    def _message(self, box: Box, path: Path, sha256: str) -> EmailMessage:
        """Return the mail; its subject is made of codes, so that the reader's own language does not matter."""
        message = EmailMessage()
        message["From"], message["To"] = self.sender, self.recipient
        message["Subject"] = f"Gatebook {box.sender} -> {box.reader} {sha256[:8]}"
        message["Date"] = formatdate()
        # The same bundle sent twice has the same id, and many mailboxes keep it once.
        message["Message-ID"] = f"<{sha256[:32]}.{box.reader.lower()}@gatebook.invalid>"
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(f"{path.name}\nSHA-256 {sha256}\n")
        data = path.read_bytes()
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=path.name)
        return message

    @contextmanager
    def _smtp(self, progress: Progress, cancel: CancelToken) -> Iterator[smtplib.SMTP]:
        address = self._outgoing
        if address is None:
            raise ValueError("no outgoing server")
        with network(address.server):
            try:
                smtp = _connect(address, progress, cancel)
                try:
                    self._sign_in(smtp, address)
                    yield smtp
                    _leave(smtp)
                finally:
                    # In the middle of a mail nothing else could be said: it would become a part of it.
                    smtp.close()
            except smtplib.SMTPServerDisconnected as error:
                raise _lost(error, address.server) from error
            except smtplib.SMTPException as error:
                told = str(getattr(error, "smtp_code", type(error).__name__))
                raise odd_answer(address.server, told) from error

    def _sign_in(self, smtp: smtplib.SMTP, address: Address) -> None:
        if address.scheme == "smtp" and not (address.local and not smtp.has_extn("starttls")):
            try:
                smtp.starttls(context=ssl.create_default_context())
            except (smtplib.SMTPNotSupportedError, smtplib.SMTPResponseException) as error:
                raise Environment("channel_no_encryption", "check_address", server=address.server) from error
            smtp.ehlo()
        if not self._user:
            return
        try:
            smtp.login(self._user, self._password)
        except smtplib.SMTPAuthenticationError as error:
            raise wrong_password(address.server, self._user) from error

    def _refused(self, error: smtplib.SMTPException, server: str, size: int) -> Environment:
        if isinstance(error, smtplib.SMTPServerDisconnected):
            return _lost(error, server)
        code = _code(error)
        if code in _TOO_LONG:
            return too_large(server, size)
        if code in _NO_ROOM:
            return full(server)
        if isinstance(error, smtplib.SMTPRecipientsRefused | smtplib.SMTPSenderRefused) or code in _NO_SUCH:
            address = self.sender if isinstance(error, smtplib.SMTPSenderRefused) else self.recipient
            return Environment("channel_recipient_refused", "check_address", server=server, address=address)
        if 400 <= code < 500:
            return Environment("channel_busy", "tried_again_later", server=server, told=str(code))
        return odd_answer(server, str(code))


def _lost(error: smtplib.SMTPServerDisconnected, server: str) -> Environment:
    """Return the failure of a connection that ended; smtplib says so of a silent server too."""
    before = error.__context__
    return trouble(before if isinstance(before, OSError) else ConnectionResetError(), server)


def _code(error: smtplib.SMTPException) -> int:
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return next((code for code, _text in error.recipients.values()), 0)
    return error.smtp_code if isinstance(error, smtplib.SMTPResponseException) else 0


class _Smtp(smtplib.SMTP):
    """Sends piece by piece, so that progress is seen and the sending can be stopped."""

    progress = Progress()
    cancel = CancelToken()

    def send(self, s: Any) -> None:
        """Send bytes; raise Cancelled between two pieces."""
        told: bytes = s.encode("ascii") if isinstance(s, str) else s
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected
        for start in range(0, len(told), CHUNK):
            self.cancel.raise_if_cancelled()
            self.sock.sendall(told[start : start + CHUNK])
            if len(told) > CHUNK:
                self.progress.at("channel_sending", min(start + CHUNK, len(told)), len(told))


class _SmtpTls(_Smtp, smtplib.SMTP_SSL):
    """SMTP over TLS from the first byte."""


def _connect(address: Address, progress: Progress, cancel: CancelToken) -> smtplib.SMTP:
    smtp: _Smtp
    if address.scheme == "smtps":
        context = ssl.create_default_context()
        smtp = _SmtpTls(address.host, address.port, timeout=CONNECT_SECONDS, context=context)
    else:
        smtp = _Smtp(address.host, address.port, timeout=CONNECT_SECONDS)
    smtp.progress, smtp.cancel = progress, cancel
    if smtp.sock is not None:
        smtp.sock.settimeout(IDLE_SECONDS)
    smtp.ehlo()
    return smtp


def _leave(smtp: smtplib.SMTP) -> None:
    """Say goodbye; a server that has gone already need not hear it."""
    with suppress(smtplib.SMTPException, OSError):
        smtp.quit()
