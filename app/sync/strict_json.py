"""The only JSON reader for bytes from outside, and its writer: one meaning for every text, or a refusal.

RFC 8259 leaves duplicate keys, number ranges and lone surrogates to the reader; here they are refused, so
that no two readers of a bundle see different records (docs/BUNDLE_FORMAT.md, "JSON").
"""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn, TypeAlias

from app.errors import Refused
from app.sync.limits import MAX_INT, MAX_JSON_DEPTH

Json: TypeAlias = Any
"""Whatever a JSON text may hold: object, list, text, whole number, true, false or null."""

_MIN_INT = -MAX_INT - 1
_MOST_DIGITS = len(str(_MIN_INT))
# So few brackets cannot exhaust the interpreter's stack, whatever their nesting.
_HARMLESS_BRACKETS = 256
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
        if b"\\" not in data and data.count(b"[") + data.count(b"{") <= _HARMLESS_BRACKETS:
            value, end = _quick(text)
            # Without escapes each string shows as two quotes; a repeated key would have lost one.
            if end == len(text) and 2 * _strings([value], max_depth) == data.count(b'"'):
                return value
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


def _strings(value: Json, depth: int) -> int:
    """Return how many strings, keys included, ``value`` holds; _Unfit when too deep or a number too long."""
    if depth < 0:
        raise _Unfit("depth")
    found, inner = (len(value), value.values()) if value.__class__ is dict else (0, value)
    for item in inner:
        kind = item.__class__
        if kind is str:
            found += 1
        elif kind is dict or kind is list:
            found += _strings(item, depth - 1)
        elif kind is int and not _MIN_INT <= item <= MAX_INT:
            raise _Unfit("number")
    return found


def _exact_loads(data: bytes, text: str, max_depth: int) -> Json:
    _check_depth(data, max_depth)
    value = _exact(text)
    if b"\\u" in data and _NUL.search(json.dumps(value, ensure_ascii=False).encode()) is not None:
        raise _Unfit("nul")
    return value


def _check_depth(data: bytes, max_depth: int) -> None:
    """Peel brackets from the inside, level by level, before a parser recurses into them."""
    plain = data.replace(b"\\\\", b"").replace(b'\\"', b"") if b"\\" in data else data
    brackets = b"".join(plain.split(b'"')[::2]).translate(_FLAT, _NOT_BRACKETS)
    for _ in range(max_depth):
        if not brackets:
            return
        brackets = brackets.replace(b"[]", b"")
    if brackets:
        raise _Unfit("depth")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Unfit("duplicate_key")
    return found


def _refuse_number(_text: str) -> NoReturn:
    raise _Unfit("number")


def _whole(text: str) -> int:
    if len(text) > _MOST_DIGITS or not _MIN_INT <= int(text) <= MAX_INT:
        raise _Unfit("number")
    return int(text)


_quick = json.JSONDecoder(parse_float=_refuse_number, parse_constant=_refuse_number).raw_decode
_exact = json.JSONDecoder(
    object_pairs_hook=_object, parse_float=_refuse_number, parse_constant=_refuse_number, parse_int=_whole
).decode
