"""Real mail on this PC: aiosmtpd takes mails in, and a small IMAP4rev1 server of our own hands them out."""

from __future__ import annotations

import logging
import re
import socket
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from tests.unit.channels.certificates import Certificate


class Post:
    """One mailbox: what came in by SMTP, with the UID of each mail; it can be told to refuse."""

    def __init__(self) -> None:
        self.mails: list[tuple[int, bytes]] = []
        self.validity = 7
        self.refusal = ""
        self.lie_about_length = 0

    def deliver(self, raw: bytes) -> None:
        """Put a mail into the mailbox."""
        self.mails.append((len(self.mails) + 1, raw))

    async def handle_DATA(self, server, session, envelope):
        """Take a mail in."""
        if self.refusal:
            return self.refusal
        self.deliver(envelope.content)
        return "250 OK"


def _authenticator(server, session, envelope, mechanism, data):
    # Not handled: the answer to the client is left to the server.
    return AuthResult(success=(data.login, data.password) == (b"slm", b"secret"), handled=False)


class _Smtp(Controller):
    def _trigger_server(self) -> None:
        """Take the port that the system chose before the first connection is tried."""
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@contextmanager
def smtp(post: Post, certificate: Certificate | None = None, most: int = 2**25) -> Iterator[str]:
    """Take mails in for the length of a block; yields the address."""
    logging.getLogger("mail.log").setLevel(logging.CRITICAL + 1)
    context = _context(certificate) if certificate is not None else None
    controller = _Smtp(
        post,
        hostname="127.0.0.1",
        port=0,
        tls_context=context,
        require_starttls=context is not None,
        authenticator=_authenticator,
        auth_required=context is not None,
        auth_require_tls=context is not None,
        data_size_limit=most,
    )
    controller.start()
    try:
        yield f"smtp://127.0.0.1:{controller.port}"
    finally:
        controller.stop()


@contextmanager
def imap(post: Post, certificate: Certificate | None = None) -> Iterator[str]:
    """Hand mails out for the length of a block; yields the address."""
    server = _Imap(post, _context(certificate) if certificate is not None else None)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        scheme = "imap" if certificate is None else "imaps"
        yield f"{scheme}://127.0.0.1:{server.server_address[1]}/INBOX"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


class _Imap(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, post: Post, context: ssl.SSLContext | None) -> None:
        super().__init__(("127.0.0.1", 0), _Talk)
        self.post, self._context = post, context

    def get_request(self) -> tuple[socket.socket, object]:
        """Accept a connection, over TLS when there is a certificate."""
        connection, address = super().get_request()
        if self._context is not None:
            connection = self._context.wrap_socket(connection, server_side=True)
        return connection, address

    def handle_error(self, request, client_address) -> None:
        """Say nothing: tests break connections on purpose."""


class _Talk(socketserver.StreamRequestHandler):
    server: _Imap

    def handle(self) -> None:
        """Answer commands until the client leaves."""
        self._say("* OK [CAPABILITY IMAP4rev1] ready")
        for line in self.rfile:
            tag, _, rest = line.decode().strip().partition(" ")
            verb, _, told = rest.partition(" ")
            if verb.upper() == "UID":
                verb, _, told = told.partition(" ")
                verb = f"UID_{verb}"
            answer = getattr(self, f"_do_{verb.lower()}", None)
            self._say(f"{tag} {answer(told) if answer else 'BAD unknown'}")
            if verb.upper() == "LOGOUT":
                return

    def _say(self, text: str | bytes) -> None:
        self.wfile.write((text.encode() if isinstance(text, str) else text) + b"\r\n")

    def _do_capability(self, _told: str) -> str:
        self._say("* CAPABILITY IMAP4rev1")
        return "OK done"

    def _do_login(self, told: str) -> str:
        good = told.replace('"', "") == "slm secret"
        return "OK in" if good else "NO [AUTHENTICATIONFAILED] no"

    def _do_examine(self, told: str) -> str:
        if told.strip('"') != "INBOX":
            return "NO no such mailbox"
        self._say(f"* {len(self.server.post.mails)} EXISTS")
        self._say(f"* OK [UIDVALIDITY {self.server.post.validity}] told")
        return "OK [READ-ONLY] done"

    def _do_uid_search(self, told: str) -> str:
        first = int(re.fullmatch(r"UID (\d+):\*", told)[1])
        uids = [uid for uid, _ in self.server.post.mails]
        # RFC 3501: ``*`` is the largest number, so that a range beyond the end still finds the last mail.
        found = [uid for uid in uids if uid >= first] or uids[-1:]
        self._say(f"* SEARCH {' '.join(map(str, found))}")
        return "OK done"

    def _do_uid_fetch(self, told: str) -> str:
        numbers, _, what = told.partition(" ")
        wanted = {int(number) for number in numbers.split(",")}
        for place, (uid, raw) in enumerate(self.server.post.mails, 1):
            if uid not in wanted:
                continue
            if "BODY.PEEK[]" in what:
                length = self.server.post.lie_about_length or len(raw)
                self._say(b"* %d FETCH (UID %d BODY[] {%d}\r\n%s)" % (place, uid, length, raw))
            else:
                self._tell(place, uid, raw)
        return "OK done"

    def _tell(self, place: int, uid: int, raw: bytes) -> None:
        mail = message_from_bytes(raw, policy=policy.compat32)
        names = " ".join(f'("NAME" "{part.get_filename()}")' for part in mail.walk() if part.get_filename())
        subject = f"Subject: {mail['Subject']}\r\n\r\n".encode()
        head = f"* {place} FETCH (UID {uid} RFC822.SIZE {len(raw)} BODYSTRUCTURE ({names or 'NIL'})"
        field = f" BODY[HEADER.FIELDS (SUBJECT)] {{{len(subject)}}}\r\n".encode()
        self._say(head.encode() + field + subject + b")")

    def _do_logout(self, _told: str) -> str:
        self._say("* BYE")
        return "OK bye"


def _context(certificate: Certificate) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.chain, certificate.key)
    return context
