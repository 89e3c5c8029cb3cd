"""What can go wrong on the way to a server, in the words of ``Environment``: one code for each cause."""

from __future__ import annotations

import errno
import socket
import ssl
import struct
from collections.abc import Iterator
from contextlib import contextmanager

from app.errors import Environment

ODD = (ValueError, LookupError, struct.error)
"""What libraries raise when a server answers with something that they did not think of."""

_REFUSING = {errno.ECONNREFUSED}
_NO_WAY = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN, errno.EADDRNOTAVAIL}
_BROKEN = {errno.ECONNRESET, errno.EPIPE, errno.ECONNABORTED, errno.ESHUTDOWN}


@contextmanager
def network(server: str) -> Iterator[None]:
    """Turn what sockets and TLS raise into Environment; ``server`` is the host, with its port where one was named."""
    try:
        yield
    except (OSError, EOFError) as error:
        raise trouble(error, server) from error
    except ODD as error:
        raise odd_answer(server, type(error).__name__) from error


def trouble(error: BaseException, server: str) -> Environment:
    """Return the Environment for what a socket or TLS raised.

    Codes: ``channel_certificate``, ``channel_encryption``, ``channel_host_unknown``, ``channel_timeout``,
    ``channel_refused``, ``channel_unreachable``, ``channel_interrupted``.
    """
    if isinstance(error, ssl.SSLCertVerificationError):
        return Environment(
            "channel_certificate", "check_certificate", server=server, reason=error.verify_message
        )
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return Environment("channel_interrupted", "tried_again_later", server=server)
    if isinstance(error, ssl.SSLError):
        return Environment("channel_encryption", "check_address", server=server, reason=error.reason or "")
    if isinstance(error, socket.gaierror):
        return Environment("channel_host_unknown", "check_network", server=server)
    if isinstance(error, TimeoutError):
        return Environment("channel_timeout", "tried_again_later", server=server)
    number = error.errno if isinstance(error, OSError) else None
    if isinstance(error, ConnectionRefusedError) or number in _REFUSING:
        return Environment("channel_refused", "check_address", server=server)
    if number in _NO_WAY:
        return Environment("channel_unreachable", "check_network", server=server)
    return Environment("channel_interrupted", "tried_again_later", server=server)


def wrong_password(server: str, user: str) -> Environment:
    """Return the failure of a server that does not let this user in."""
    return Environment("channel_password_wrong", "set_password_again", server=server, user=user)


def forbidden(server: str, place: str) -> Environment:
    """Return the failure of a user who may not read or write at a place of the server."""
    return Environment("channel_forbidden", "ask_server_keeper", server=server, place=place)


def missing(server: str, place: str) -> Environment:
    """Return the failure of a folder or mailbox that is not there."""
    return Environment("channel_folder_missing", "check_address", server=server, place=place)


def full(server: str) -> Environment:
    """Return the failure of a server without room: a full disk, or a quota that is used up."""
    return Environment("channel_full", "ask_server_keeper", server=server)


def too_large(server: str, size: int, limit: int = 0) -> Environment:
    """Return the failure of a file that the server does not take because of its length in bytes."""
    told = {"limit": limit} if limit else {}
    return Environment("channel_too_large", "use_stick_instead", server=server, size=size, **told)


def odd_answer(server: str, told: str) -> Environment:
    """Return the failure of a server that answers otherwise than its protocol says; ``told`` is a number or a word."""
    return Environment("channel_answer_odd", "check_address", server=server, told=told[:80])


def not_verified(server: str, file: str) -> Environment:
    """Return the failure of a file that lies there differently than it was sent."""
    return Environment("channel_not_verified", "tried_again_later", server=server, file=file)
