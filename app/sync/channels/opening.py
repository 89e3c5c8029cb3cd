"""Makes the channel that a set-up describes; libraries for a kind are imported only when it is used."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.errors import Refused
from app.sync.channels.address import parse_address
from app.sync.channels.channel import Channel, Kind, Setup

_WEB = frozenset({"https", "http"})
_SFTP = frozenset({"sftp"})
_SMTP = frozenset({"smtp", "smtps"})
_IMAP = frozenset({"imap", "imaps"})


def check_setup(setup: Setup) -> Setup:
    """Return a set-up without spaces around its texts.

    Raises Refused: ``channel_name_missing``, ``channel_address_missing``, ``channel_user_missing``,
    ``channel_mail_address_malformed``, ``channel_folder_not_absolute``, and what ``parse_address`` says.
    """
    texts = {
        name: getattr(setup, name).strip()
        for name in ("name", "address", "user", "sender", "recipient", "incoming")
    }
    tidy = replace(setup, **texts)
    if not tidy.name:
        raise Refused("channel_name_missing", field="name")
    if not tidy.address and not (tidy.kind is Kind.MAIL and tidy.incoming):
        raise Refused("channel_address_missing", field="address")
    if tidy.kind is Kind.SFTP and not tidy.user:
        raise Refused("channel_user_missing", field="user")
    _check_address(tidy)
    return tidy


def _check_address(setup: Setup) -> None:
    match setup.kind:
        case Kind.FOLDER:
            if not Path(setup.address).is_absolute():
                raise Refused("channel_folder_not_absolute", field="address", folder=setup.address)
        case Kind.WEBDAV:
            parse_address(setup.address, _WEB)
        case Kind.SFTP:
            parse_address(setup.address, _SFTP)
        case Kind.MAIL:
            _check_mail(setup)


def _check_mail(setup: Setup) -> None:
    if setup.address:
        parse_address(setup.address, _SMTP)
        for field in ("sender", "recipient"):
            text: str = getattr(setup, field)
            user, _, host = text.rpartition("@")
            if not user or not host or not text.isascii() or not text.isprintable() or " " in text:
                raise Refused("channel_mail_address_malformed", field=field, address=text)
    if setup.incoming:
        parse_address(setup.incoming, _IMAP, "incoming")


def open_channel(setup: Setup, password: str) -> Channel:
    """Return the channel, not connected yet; raise Refused as ``check_setup`` does."""
    from app.sync.channels.share import ShareChannel

    match setup.kind:
        case Kind.FOLDER:
            from app.sync.channels.folder import FolderShare

            return ShareChannel(FolderShare(Path(setup.address)))
        case Kind.WEBDAV:
            from app.sync.channels.webdav import WebDavShare

            return ShareChannel(WebDavShare(parse_address(setup.address, _WEB), setup.user, password))
        case Kind.SFTP:
            from app.sync.channels.sftp import SftpShare

            address = parse_address(setup.address, _SFTP)
            return ShareChannel(SftpShare(address, setup.user, password, setup.host_key))
        case Kind.MAIL:
            from app.sync.channels.mail import Mail

            outgoing = parse_address(setup.address, _SMTP) if setup.address else None
            incoming = parse_address(setup.incoming, _IMAP, "incoming") if setup.incoming else None
            return Mail(outgoing, incoming, setup.user, password, setup.sender, setup.recipient)
