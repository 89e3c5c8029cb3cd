"""The identity of this PC, outside the database: an Ed25519 key to sign with and an age key to read with.

A copied or restored database therefore never copies the identity. The file is ``<home>/keys/device.key``:
a magic line naming the wrapping, the SHA-256 of the rest in hex, then the wrapped JSON.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.errors import Environment, Refused
from app.models.dataclass import dataclass
from app.models.strict_json import compact_dumps, strict_loads
from app.sync.age import AgeKey, check_recipient
from app.sync.disk import reading, replacing, write_all, writing
from app.sync.key_wrap import WRAPPING, unwrap, wrap
from app.sync.limits import MAX_KEY_FILE
from app.sync.shape import hash_hex, mapping, text
from app.sync.signing import SigningKey, key_id, shown_code

_MAGIC = b"GATEKEY1 "


@dataclass(frozen=True, slots=True)
class DevicePublic:
    """What others may know of a device: its Ed25519 public key and its age recipient."""

    sign: bytes
    age: str

    @property
    def id(self) -> str:
        """Return the device id."""
        return key_id(self.sign)

    @property
    def code(self) -> str:
        """Return the device id as people read it out."""
        return shown_code(self.id)

    def as_json(self) -> dict[str, Any]:
        """Return the members under which certificates and join requests hold the keys."""
        return {"sign": self.sign.hex(), "age": self.age}

    @classmethod
    def of(cls, data: dict[str, Any]) -> DevicePublic:
        """Read the keys from a parsed object; raise ValueError naming the member that is wrong."""
        return cls(bytes.fromhex(hash_hex(data.get("sign"), "sign")), check_recipient(text(data, "age")))


@dataclass(frozen=True, slots=True)
class DeviceKeys:
    """The two private keys of a device."""

    signing: SigningKey
    age: AgeKey

    @classmethod
    def generate(cls) -> DeviceKeys:
        """Return the keys of a new device."""
        return cls(SigningKey.generate(), AgeKey.generate())

    @property
    def id(self) -> str:
        """Return the device id."""
        return self.signing.id

    @property
    def public(self) -> DevicePublic:
        """Return what others may know."""
        return DevicePublic(self.signing.public, self.age.recipient)


def key_path(home: Path) -> Path:
    """Return where the keys of this PC lie under the program's ``home`` folder."""
    return home / "keys" / "device.key"


def spare_path(home: Path) -> Path:
    """Return where the second copy of the keys lies: a torn sector must not cost a PC its identity."""
    return home / "keys" / "device-2.key"


def load_or_create(home: Path) -> tuple[DeviceKeys, bool]:
    """Return this PC's keys and whether they are new; of two copies one whole one is enough, and mends the other.

    Raises Environment as ``load_keys`` says when there are copies and none is whole.
    """
    paths = (key_path(home), spare_path(home))
    found = _first_whole([path for path in paths if path.exists()])
    keys = found or DeviceKeys.generate()
    for path in paths:
        if not _holds(path, keys):
            save_keys(path, keys)
    return keys, found is None


def _first_whole(paths: Sequence[Path]) -> DeviceKeys | None:
    for path in paths:
        try:
            return load_keys(path)
        except Environment:
            if path == paths[-1]:
                raise
    return None


def _holds(path: Path, keys: DeviceKeys) -> bool:
    try:
        return path.exists() and load_keys(path).id == keys.id
    except Environment:
        # The other copy is whole, and that is the one in force.
        return False


def save_keys(path: Path, keys: DeviceKeys) -> None:
    """Write the keys durably, for their owner's eyes alone; raise Environment on trouble with the disk."""
    told = {"device": keys.id, "sign": keys.signing.seed.hex(), "age": keys.age.secret}
    wrapped = wrap(compact_dumps(told))
    head = _MAGIC + WRAPPING.encode() + b"\n" + hashlib.sha256(wrapped).hexdigest().encode() + b"\n"
    with writing(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with replacing(path, 0o600) as file:
            write_all(file, head + wrapped)


def load_keys(path: Path) -> DeviceKeys:
    """Read the keys; raise Environment.

    Codes: device_key_damaged (hint restore_or_enrol_again), device_key_locked (wrapped by another account or
    system), file_missing, file_not_readable.
    """
    with reading(path), path.open("rb") as file:
        data = file.read(MAX_KEY_FILE + 1)
        if sys.platform != "win32" and os.fstat(file.fileno()).st_mode & 0o077:
            os.fchmod(file.fileno(), 0o600)
    magic, _, rest = data.partition(b"\n")
    digest, _, wrapped = rest.partition(b"\n")
    if not magic.startswith(_MAGIC) or hashlib.sha256(wrapped).hexdigest().encode() != digest:
        raise _damaged(path)
    if magic.removeprefix(_MAGIC) != WRAPPING.encode():
        raise Environment("device_key_locked", "sign_in_as_owner", number=0)
    try:
        return _keys_of(mapping(strict_loads(unwrap(wrapped))))
    except (ValueError, Refused) as error:
        raise _damaged(path) from error


def _keys_of(data: dict[str, Any]) -> DeviceKeys:
    keys = DeviceKeys(SigningKey(bytes.fromhex(hash_hex(data.get("sign")))), AgeKey(text(data, "age")))
    if data.get("device") != keys.id:
        raise ValueError("device")
    return keys


def _damaged(path: Path) -> Environment:
    return Environment("device_key_damaged", "restore_or_enrol_again", file=path.name)
