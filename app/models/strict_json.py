"""The only JSON reader for bytes from outside, and its writer: one meaning for every text, or a refusal.

RFC 8259 leaves duplicate keys, number ranges and lone surrogates to the reader; here they are refused, so
that no two readers of a bundle see different records (docs/BUNDLE_FORMAT.md, "JSON").
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn, TypeAlias

from app.errors import Refused

Json: TypeAlias = Any
"""Whatever a JSON text may hold: object, list, text, whole number, true, false or null."""

MAX_JSON_DEPTH = 16
"""Deepest nesting of arrays and objects."""

MAX_INT = 2**63 - 1
"""Largest whole number, signed 64 bits as SQLite has them; the smallest is ``-MAX_INT - 1``."""

_MIN_INT = -MAX_INT - 1
_MOST_DIGITS = len(str(_MIN_INT))
_DIGITS_TO_CHECK = len(str(MAX_INT))
_ZEROS = bytes.maketrans(b"123456789", b"000000000")
_MANY_ZEROS = b"0" * _DIGITS_TO_CHECK
_LONG_NUMBER = re.compile(rb"-?[0-9]{19,}")
_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
_FLAT = bytes.maketrans(b"{}", b"[]")
_NOT_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))


class _Unfit(ValueError):
    """The text is JSON, but not of the strict kind; the argument says why."""


def strict_loads(data: bytes, *, max_depth: int = MAX_JSON_DEPTH, code: str = "bundle_bad_json") -> Json:
    """Return the value of a JSON text; raise Refused(``code``, why=…) on what could be read in two ways.

    ``why`` is syntax, encoding, depth, duplicate_key, number or nul. Numbers are whole and of signed 64 bits.
    """
    try:
        text = data.decode()
        if _plain(data, max_depth):
            return _exact(text)
        return _exact_loads(data, text, max_depth)
    except _Unfit as error:
        raise Refused(code, why=str(error)) from error
    except UnicodeError as error:
        raise Refused(code, why="encoding") from error
    except ValueError as error:
        raise Refused(code, why="syntax") from error


def compact_dumps(value: Json) -> bytes:
    """Return ``value`` as UTF-8 JSON without spaces, members in dict order; ValueError if not strict JSON."""
    data = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    try:
        same: bool = strict_loads(data) == value
    except Refused as error:
        raise ValueError(str(error)) from error
    if not same:
        raise ValueError("not strict JSON")
    return data


def _plain(data: bytes, max_depth: int) -> bool:
    """Tell whether a text is too simple to be deep, to hold an escaped NUL or a number beyond 64 bits."""
    return (
        b"\\" not in data
        and data.count(b"[") + data.count(b"{") <= max_depth
        and _MANY_ZEROS not in data.translate(_ZEROS)
    )


def _exact_loads(data: bytes, text: str, max_depth: int) -> Json:
    bare = _outside_strings(data)
    _check_depth(bare, max_depth)
    if _MANY_ZEROS in bare.translate(_ZEROS) and any(
        not _MIN_INT <= int(digits) <= MAX_INT for digits in _long_numbers(bare)
    ):
        raise _Unfit("number")
    value = _exact(text)
    if b"\\u" in data and _NUL.search(json.dumps(value, ensure_ascii=False).encode()) is not None:
        raise _Unfit("nul")
    return value


def _outside_strings(data: bytes) -> bytes:
    """Return a JSON text without its strings; escaped backslashes and quotes go first, in this order."""
    plain = data.replace(b"\\\\", b"").replace(b'\\"', b"") if b"\\" in data else data
    return b"".join(plain.split(b'"')[::2])


def _check_depth(bare: bytes, max_depth: int) -> None:
    """Peel brackets from the inside, level by level, before a parser recurses into them."""
    brackets = bare.translate(_FLAT, _NOT_BRACKETS)
    for _ in range(max_depth):
        if not brackets:
            return
        brackets = brackets.replace(b"[]", b"")
    if brackets:
        raise _Unfit("depth")


def _long_numbers(bare: bytes) -> Iterator[bytes]:
    """Yield the numbers long enough to pass 64 bits; one far too long ends it all."""
    for found in _LONG_NUMBER.finditer(bare):
        if len(found[0]) > _MOST_DIGITS:
            raise _Unfit("number")
        yield found[0]


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Unfit("duplicate_key")
    return found


def _refuse_number(_text: str) -> NoReturn:
    raise _Unfit("number")


_exact = json.JSONDecoder(
    object_pairs_hook=_object, parse_float=_refuse_number, parse_constant=_refuse_number
).decode
