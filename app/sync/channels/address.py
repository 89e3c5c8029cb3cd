"""Addresses of servers, as they are typed: read strictly, since a password goes where they lead."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from app.errors import Refused
from app.models.dataclass import dataclass

DEFAULT_PORTS = {
    "https": 443,
    "http": 80,
    "sftp": 22,
    "smtps": 465,
    "smtp": 587,
    "imaps": 993,
    "imap": 143,
}

_OPEN = {"http"}
"""Without encryption: to this PC itself only, whatever else is asked for."""

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


@dataclass(frozen=True, slots=True)
class Address:
    """A server: scheme, host, port and path (decoded, without the slash at its ends)."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def server(self) -> str:
        """Return host and port as people know them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if DEFAULT_PORTS[self.scheme] == self.port else f"{host}:{self.port}"

    @property
    def local(self) -> bool:
        """Whether it is this PC itself."""
        return self.host in _LOOPBACK


def parse_address(text: str, schemes: frozenset[str], field: str = "address") -> Address:
    """Read a URL with one of some schemes.

    Raises Refused: ``channel_address_malformed``, ``channel_address_with_password`` (it would stand in the settings),
    ``channel_not_encrypted`` (plain http to anything but this PC).
    """
    try:
        parts = urlsplit(text.strip())
        port = parts.port
    except ValueError as error:
        raise _malformed(text, field) from error
    if parts.scheme not in schemes or not parts.hostname or parts.query or parts.fragment:
        raise _malformed(text, field)
    if not text.isascii() and not parts.hostname.isascii():
        raise _malformed(text, field)
    if parts.password is not None or parts.username is not None:
        raise Refused("channel_address_with_password", field=field)
    path = unquote(parts.path).strip("/")
    if any(part in {".", ".."} for part in path.split("/")) or not path.isprintable():
        raise _malformed(text, field)
    found = Address(parts.scheme, parts.hostname, port or DEFAULT_PORTS[parts.scheme], path)
    if found.scheme in _OPEN and not found.local:
        raise Refused("channel_not_encrypted", field=field, server=found.server)
    return found


def _malformed(text: str, field: str) -> Refused:
    return Refused("channel_address_malformed", field=field, address=text[:200])
