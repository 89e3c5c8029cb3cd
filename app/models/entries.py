"""Entries: one save by one person, as a line of bytes that is hashed, carried and never changed.

The form of the line and the chain are specified in ``docs/BUNDLE_FORMAT.md``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any

from app.models.dataclass import dataclass

SCHEMA = 2
"""Number of the record schema this program writes into its entries."""

MAX_ENTRY_BYTES = 256 * 1024
"""Longest entry line in bytes (BUNDLE_FORMAT, limits)."""

LOG_PREFIX = b"GBLOG1"
_INT_LIMIT = 2**63
_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Set:
    """Write some registers of a row; ``over`` names, per register, the writes it replaces."""

    table: str
    row: str
    values: Mapping[str, Any]
    over: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Add:
    """Insert an event row that is never changed."""

    table: str
    row: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Void:
    """Declare an event void, with the reason."""

    table: str
    row: str
    reason: str


@dataclass(frozen=True, slots=True)
class Delete:
    """Delete a register row, naming every live write of it that the author saw."""

    table: str
    row: str
    seen: Sequence[str]


@dataclass(frozen=True, slots=True)
class Freeze:
    """Sign off a run: ``writes`` names exactly the writes that are signed, per log."""

    table: str
    row: str
    writes: Mapping[str, Sequence[int]]


@dataclass(frozen=True, slots=True)
class Open:
    """First operation of a log: which device writes it, for which audience, and what it continues."""

    device: str
    audience: str
    continues: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unknown:
    """An operation of a newer program: kept byte for byte, folded after an upgrade."""

    kind: str


@dataclass(frozen=True, slots=True)
class Malformed:
    """An operation of a known kind in a wrong form: kept, and shown as a problem."""

    kind: str


Op = Set | Add | Void | Delete | Freeze | Open | Unknown | Malformed


@dataclass(frozen=True, slots=True)
class Entry:
    """One decoded entry; ``deps`` maps another log's id to its (number, chain hash in hex) when written."""

    log: str
    n: int
    moment: str
    user: str
    version: str
    ops: tuple[Op, ...]
    schema: int = SCHEMA
    deps: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    why: str = ""


def write_id(log: str, n: int) -> str:
    """Return the name of the writes made by entry ``n`` of ``log``."""
    return f"{log}:{n}"


def split_write_id(text: str) -> tuple[str, int]:
    """Split a write id into log id and number; raise ValueError when it is not one."""
    log, sep, number = text.rpartition(":")
    if not sep or not log or not number.isascii() or not number.isdigit():
        raise ValueError(text)
    return log, int(number)


def chain_start(log_id: str) -> bytes:
    """Return the chain hash before the first entry of a log."""
    return hashlib.sha256(LOG_PREFIX + log_id.encode()).digest()


def chain_next(previous: bytes, line: bytes) -> bytes:
    """Return the chain hash after ``line`` (without its newline)."""
    return hashlib.sha256(previous + hashlib.sha256(line).digest()).digest()


def _op_list(op: Op) -> list[Any]:
    match op:
        case Set(table, row, values, over):
            kept = {key: list(ids) for key, ids in over.items() if ids}
            return ["set", table, row, dict(values), kept] if kept else ["set", table, row, dict(values)]
        case Add(table, row, values):
            return ["add", table, row, dict(values)]
        case Void(table, row, reason):
            return ["void", table, row, {"reason": reason}]
        case Delete(table, row, seen):
            return ["delete", table, row, list(seen)]
        case Freeze(table, row, writes):
            return ["freeze", table, row, {log: list(ns) for log, ns in writes.items()}]
        case Open(device, audience, continues):
            told = {"device": device, "audience": audience}
            return ["open", {**told, "continues": dict(continues)} if continues else told]
        case Unknown(kind) | Malformed(kind):
            raise ValueError(kind)


def encode_entry(entry: Entry) -> bytes:
    """Return the line of an entry, without newline; it starts with ``{"l":``."""
    data: dict[str, Any] = {"l": entry.log, "n": entry.n, "w": entry.moment, "u": entry.user}
    data["s"] = entry.schema
    data["v"] = entry.version
    if entry.deps:
        data["deps"] = {log: [n, chain] for log, (n, chain) in entry.deps.items()}
    if entry.why:
        data["why"] = entry.why
    data["ops"] = [_op_list(op) for op in entry.ops]
    return _COMPACT.encode(data).encode()


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("text")
    return value


def _mapping(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("object")
    return value


def _ids(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError("list")
    return tuple(_text(item) for item in value)


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < _INT_LIMIT:
        raise ValueError("number")
    return value


def _numbers(value: object) -> tuple[int, ...]:
    if not isinstance(value, list):
        raise ValueError("list")
    return tuple(_number(item) for item in value)


def _decode_op(raw: object) -> Op:
    if not isinstance(raw, list) or not raw or not isinstance(raw[0], str):
        return Malformed("")
    if len(raw) == 4 and raw[0] == "set":
        # Nearly all operations are of this form.
        _, table, row, values = raw
        if table.__class__ is str and row.__class__ is str and values.__class__ is dict:
            return Set(table, row, values)
    try:
        return _known_op(raw[0], raw)
    except ValueError:
        return Malformed(raw[0])


def _known_op(kind: str, raw: list[Any]) -> Op:
    match kind, len(raw):
        case "set", 4 | 5:
            over = {key: _ids(ids) for key, ids in _mapping(raw[4]).items()} if len(raw) > 4 else {}
            return Set(_text(raw[1]), _text(raw[2]), _mapping(raw[3]), over)
        case "add", 4:
            return Add(_text(raw[1]), _text(raw[2]), _mapping(raw[3]))
        case "void", 4:
            return Void(_text(raw[1]), _text(raw[2]), _text(_mapping(raw[3]).get("reason", "")))
        case "delete", 4:
            return Delete(_text(raw[1]), _text(raw[2]), _ids(raw[3]))
        case "freeze", 4:
            writes = {log: _numbers(ns) for log, ns in _mapping(raw[3]).items()}
            return Freeze(_text(raw[1]), _text(raw[2]), writes)
        case "open", 2:
            told = _mapping(raw[1])
            continues = _mapping(told.get("continues", {}))
            return Open(_text(told.get("device")), _text(told.get("audience")), continues)
        case "set" | "add" | "void" | "delete" | "freeze" | "open", _:
            raise ValueError(kind)
    return Unknown(kind)


def check_shape(data: Mapping[str, Any]) -> None:
    """Raise ValueError naming the member when an entry cannot be decoded; its operations are not looked at."""
    for name in ("l", "w", "u", "v"):
        if data.get(name).__class__ is not str:
            raise ValueError(name)
    for name in ("n", "s"):
        _number(data.get(name))
    if data.get("ops").__class__ is not list:
        raise ValueError("ops")
    if "deps" in data:
        for value in _mapping(data["deps"]).values():
            _decode_dep(value)
    _text(data.get("why", ""))


def _decode_dep(value: object) -> tuple[int, str]:
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError("dep")
    return _number(value[0]), _text(value[1])


_PLAIN_MEMBERS = ("l", "n", "w", "u", "v", "ops", "s")
_PLAIN_CLASSES = (str, int, str, str, str, list, int)


def decode_entry(data: Mapping[str, Any]) -> Entry:
    """Build an entry from the strictly parsed object of its line; raise ValueError when it has another form."""
    return _plain_entry(data) or _any_entry(data)


def _plain_entry(data: Mapping[str, Any]) -> Entry | None:
    """Return an entry of the usual form, read in half the time: no dependencies, no reason; else None."""
    if len(data) != len(_PLAIN_MEMBERS):
        return None
    told: tuple[Any, ...] = tuple(map(data.get, _PLAIN_MEMBERS))
    if tuple(value.__class__ for value in told) != _PLAIN_CLASSES:
        return None
    log, n, moment, user, version, ops, schema = told
    if not (0 < n < _INT_LIMIT and 0 < schema < _INT_LIMIT):
        return None
    return Entry(log, n, moment, user, version, tuple(map(_decode_op, ops)), schema)


def _any_entry(data: Mapping[str, Any]) -> Entry:
    check_shape(data)
    return Entry(
        log=data["l"],
        n=data["n"],
        moment=data["w"],
        user=data["u"],
        version=data["v"],
        ops=tuple(map(_decode_op, data["ops"])),
        schema=data["s"],
        deps={log: _decode_dep(value) for log, value in data.get("deps", {}).items()},
        why=data.get("why", ""),
    )
