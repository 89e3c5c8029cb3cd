"""Keys that are kept away from every PC, on sticks and sealed paper: the root keys and the escrow identity.

Each is one line that can be printed and typed again: magic, public name, secret, eight check digits.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from app.errors import Environment, Refused
from app.sync.age import AgeKey
from app.sync.disk import reading, replacing, write_all, writing
from app.sync.limits import MAX_KEY_FILE
from app.sync.signing import SigningKey

Key = TypeVar("Key", SigningKey, AgeKey)

_ROOT = "GATEROOT1"
_ESCROW = "GATEESCROW1"


def root_text(key: SigningKey) -> str:
    """Return a root key as its line."""
    return _line(_ROOT, key.id, key.seed.hex())


def root_of(line: str) -> SigningKey:
    """Read a root key from its line, spaces and breaks as typed; raise Refused("kept_key_malformed")."""
    name, secret = _words(line, _ROOT)
    try:
        key = SigningKey(bytes.fromhex(secret))
    except ValueError as error:
        raise _malformed() from error
    if key.id != name:
        raise _malformed()
    return key


def escrow_text(key: AgeKey) -> str:
    """Return the escrow identity as its line."""
    return _line(_ESCROW, key.recipient, key.secret)


def escrow_of(line: str) -> AgeKey:
    """Read the escrow identity from its line; raise Refused("kept_key_malformed")."""
    name, secret = _words(line, _ESCROW)
    try:
        key = AgeKey(secret)
    except ValueError as error:
        raise _malformed() from error
    if key.recipient != name:
        raise _malformed()
    return key


def write_root(path: Path, key: SigningKey) -> None:
    """Write a root key durably; raise Environment on trouble with the stick."""
    _write(path, root_text(key))


def read_root(path: Path) -> SigningKey:
    """Read a root key; raise Environment("kept_key_damaged") when its line is not whole."""
    return _read(path, root_of)


def write_escrow(path: Path, key: AgeKey) -> None:
    """Write the escrow identity durably; raise Environment on trouble with the stick."""
    _write(path, escrow_text(key))


def read_escrow(path: Path) -> AgeKey:
    """Read the escrow identity; raise Environment("kept_key_damaged") when its line is not whole."""
    return _read(path, escrow_of)


def _line(magic: str, name: str, secret: str) -> str:
    return f"{magic} {name} {secret} {_check_digits(name, secret)}"


def _words(line: str, magic: str) -> tuple[str, str]:
    words = line.split()
    if len(words) != 4 or words[0] != magic or _check_digits(words[1], words[2]) != words[3]:
        raise _malformed()
    return words[1], words[2]


def _check_digits(name: str, secret: str) -> str:
    return hashlib.sha256(f"{name} {secret}".encode()).hexdigest()[:8]


def _malformed() -> Refused:
    return Refused("kept_key_malformed", field="key")


def _write(path: Path, line: str) -> None:
    with writing(path), replacing(path, 0o600) as file:
        write_all(file, line.encode() + b"\n")


def _read(path: Path, parse: Callable[[str], Key]) -> Key:
    with reading(path), path.open("rb") as file:
        data = file.read(MAX_KEY_FILE)
    try:
        return parse(data.decode("ascii", "replace"))
    except Refused as error:
        raise Environment("kept_key_damaged", "use_other_copy", file=path.name) from error
