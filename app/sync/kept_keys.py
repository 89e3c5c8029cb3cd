"""Keys that are kept away from every PC, on sticks and sealed paper: the root keys and the escrow identity.

Each is one line that can be printed and typed again: magic, public name, secret, eight check digits. A file of it
may be encrypted with a passphrase (age's own scrypt recipient), so that a stick that is found tells nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from app.errors import Environment, Refused
from app.sync import age
from app.sync.age import AgeKey
from app.sync.disk import reading, replacing, write_all, writing
from app.sync.limits import MAX_KEY_FILE
from app.sync.shape import hash_hex
from app.sync.signing import SigningKey, key_id

Key = TypeVar("Key", SigningKey, AgeKey, str)

SHORTEST_PASSPHRASE = 12
"""Fewest characters of a passphrase; age's scrypt makes each guess cost about a second."""

_ROOT = "GATEROOT1"
_ESCROW = "GATEESCROW1"
_PUBLIC = "GATEROOTPUB1"


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


def public_text(key: bytes) -> str:
    """Return the public half of a root key as its line; it is no secret."""
    return _line(_PUBLIC, key_id(key), key.hex())


def public_of(line: str) -> bytes:
    """Read a root key's public half from its line; raise Refused("kept_key_malformed")."""
    name, told = _words(line, _PUBLIC)
    try:
        key = bytes.fromhex(hash_hex(told))
    except ValueError as error:
        raise _malformed() from error
    if key_id(key) != name:
        raise _malformed()
    return key


def write_root(path: Path, key: SigningKey, passphrase: str = "") -> None:
    """Write a root key durably, encrypted when there is a passphrase; raise Environment on trouble with the stick."""
    _write(path, root_text(key), passphrase)


def read_root(path: Path, passphrase: str = "") -> SigningKey:
    """Read a root key; raise Refused ``passphrase_wrong`` and Environment("kept_key_damaged")."""
    return _read(path, root_of, passphrase)


def write_escrow(path: Path, key: AgeKey, passphrase: str = "") -> None:
    """Write the escrow identity durably; raise Environment on trouble with the stick."""
    _write(path, escrow_text(key), passphrase)


def read_escrow(path: Path, passphrase: str = "") -> AgeKey:
    """Read the escrow identity; raise Refused ``passphrase_wrong`` and Environment("kept_key_damaged")."""
    return _read(path, escrow_of, passphrase)


def read_line(path: Path, passphrase: str = "") -> str:
    """Read a root or escrow file as its line; raises as ``read_root``."""
    return _read(path, _any_line, passphrase)


def needs_passphrase(path: Path) -> bool:
    """Tell whether a key file is encrypted; Environment on trouble with the stick."""
    with reading(path), path.open("rb") as file:
        return age.is_locked(file.read(MAX_KEY_FILE))


def copy_kept(source: Path, target: Path, passphrase: str) -> str:
    """Copy a root or escrow file, encrypted, read the copy back, and return its line to be printed.

    Raises Refused ``passphrase_too_short`` and Environment: of both disks, ``kept_key_damaged``,
    ``write_not_verified``.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise Refused("passphrase_too_short", field="passphrase", least=SHORTEST_PASSPHRASE)
    line = read_line(source)
    _write(target, line, passphrase)
    if _read(target, _any_line, passphrase) != line:
        raise Environment("write_not_verified", "use_another_stick", file=target.name)
    return line


def _any_line(line: str) -> str:
    """Return a line of either kind once it is found whole."""
    if line.startswith(_ESCROW):
        return escrow_text(escrow_of(line))
    return root_text(root_of(line))


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


def _write(path: Path, line: str, passphrase: str) -> None:
    data = line.encode() + b"\n"
    if passphrase:
        data = age.lock(data, passphrase)
    with writing(path), replacing(path, 0o600) as file:
        write_all(file, data)


def _read(path: Path, parse: Callable[[str], Key], passphrase: str) -> Key:
    with reading(path), path.open("rb") as file:
        data = file.read(MAX_KEY_FILE)
    if age.is_locked(data):
        data = age.unlock(data, passphrase)
    try:
        return parse(data.decode("ascii", "replace"))
    except Refused as error:
        raise Environment("kept_key_damaged", "use_other_copy", file=path.name) from error
