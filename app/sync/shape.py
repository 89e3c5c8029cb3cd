"""Typed reading of fields from parsed JSON objects; a wrong shape is a ValueError naming the field."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar

from app.errors import Refused
from app.models.strict_json import MAX_INT
from app.models.values import Moment
from app.sync.limits import MAX_LIST, MAX_TEXT

T = TypeVar("T")

_HEX = re.compile(r"[0-9a-f]*\Z")
_HASH = re.compile(r"[0-9a-f]{64}\Z")
_ID = re.compile(r"[0-9a-f]{32}\Z")
_LOG = re.compile(r"[0-9A-Za-z_-]{1,64}\Z")


def mapping(value: object, name: str = "object") -> dict[str, Any]:
    """Return ``value`` when it is an object."""
    if not isinstance(value, dict):
        raise ValueError(name)
    return value


def text(data: dict[str, Any], name: str, limit: int = MAX_TEXT) -> str:
    """Return a text field of at most ``limit`` characters."""
    value = data.get(name)
    if not isinstance(value, str) or len(value) > limit:
        raise ValueError(name)
    return value


def number(data: dict[str, Any], name: str, low: int = 0, high: int = MAX_INT) -> int:
    """Return a whole number field between ``low`` and ``high``."""
    return whole(data.get(name), name, low, high)


def whole(value: object, name: str, low: int = 0, high: int = MAX_INT) -> int:
    """Return ``value`` when it is a whole number between ``low`` and ``high``; true is none."""
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise ValueError(name)
    return value


def items(data: dict[str, Any], name: str, limit: int = MAX_LIST) -> list[Any]:
    """Return a list field of at most ``limit`` items."""
    value = data.get(name)
    if not isinstance(value, list) or len(value) > limit:
        raise ValueError(name)
    return value


def texts(data: dict[str, Any], name: str, limit: int = MAX_LIST) -> tuple[str, ...]:
    """Return a field holding a list of texts without repeats."""
    found = tuple(items(data, name, limit))
    if not all(isinstance(item, str) and len(item) <= MAX_TEXT for item in found) or len(set(found)) != len(
        found
    ):
        raise ValueError(name)
    return found


def hash_hex(value: object, name: str = "hash") -> str:
    """Return ``value`` when it is a SHA-256 hash or an Ed25519 public key in lower-case hex."""
    if not isinstance(value, str) or _HASH.match(value) is None:
        raise ValueError(name)
    return value


def hex_bytes(value: object, name: str, size: int) -> bytes:
    """Return the ``size`` bytes that ``value`` spells in lower-case hex."""
    if not isinstance(value, str) or len(value) != 2 * size or _HEX.match(value) is None:
        raise ValueError(name)
    return bytes.fromhex(value)


def random_id(value: object, name: str = "id") -> str:
    """Return ``value`` when it is a random 128-bit id in lower-case hex."""
    if not isinstance(value, str) or _ID.match(value) is None:
        raise ValueError(name)
    return value


def log_id(value: object, name: str = "log") -> str:
    """Return ``value`` when it may name a log: 1 to 64 of ``0-9 A-Z a-z _ -``."""
    if not isinstance(value, str) or _LOG.match(value) is None:
        raise ValueError(name)
    return value


def moment(data: dict[str, Any], name: str) -> str:
    """Return a field holding an instant with its zone, as ``Moment`` stores it."""
    try:
        return str(Moment.parse(text(data, name)))
    except ValueError as error:
        raise ValueError(name) from error


def parsed(code: str, build: Callable[[], T]) -> T:
    """Return what ``build`` returns; raise Refused(``code``, why=field) when it finds a wrong shape."""
    try:
        return build()
    except ValueError as error:
        raise Refused(code, why=str(error)) from error
