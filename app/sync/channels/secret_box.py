"""Passwords of channels: in the system's keyring where there is one, else encrypted for this home.

The key lies beside the keys of the device, wrapped as they are (``key_wrap``); the encrypted passwords lie in the
database of this PC, so that a copy of either alone tells nothing.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.errors import Environment
from app.sync.disk import reading, replacing, write_all, writing
from app.sync.key_wrap import unwrap, wrap
from app.sync.limits import MAX_KEY_FILE

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Gatebook"
"""Under which name the system's keyring shows our passwords."""

_IN_KEYRING = "keyring:"
_SEALED = "sealed:"
_NONCE = 12
_RECOMMENDED = 1
"""Priority from which keyring calls a backend fit for passwords; its own stand-in for none has 0."""


class SecretBox:
    """Keeps and finds passwords; may wait for the keyring to be unlocked, so never on the database's thread."""

    def __init__(self, keys: Path) -> None:
        self._file = keys / "channels.key"

    def keep(self, channel: str, password: str) -> str:
        """Keep a password and return what is to be stored of it: where it is, or its encrypted form."""
        if not password:
            return ""
        keyring = _keyring()
        if keyring is not None:
            name = f"{channel}-{secrets.token_hex(4)}"
            if _told(keyring, name, password):
                return f"{_IN_KEYRING}{name}"
        nonce = os.urandom(_NONCE)
        sealed = ChaCha20Poly1305(self._key()).encrypt(nonce, password.encode(), channel.encode())
        return _SEALED + base64.b64encode(nonce + sealed).decode()

    def find(self, channel: str, stored: str) -> str:
        """Return a password by what was stored; raise Environment ``channel_password_missing`` when it is gone."""
        if stored.startswith(_IN_KEYRING):
            found = _asked(stored.removeprefix(_IN_KEYRING))
            if found is None:
                raise _gone()
            return found
        if stored.startswith(_SEALED):
            return self._unsealed(channel, stored.removeprefix(_SEALED))
        return ""

    def forget(self, stored: str) -> None:
        """Take a password out of the keyring; one that cannot be taken out stays there unused."""
        if not stored.startswith(_IN_KEYRING):
            return
        keyring = _keyring()
        if keyring is None:
            return
        from keyring.errors import KeyringError

        try:
            keyring.delete_password(SERVICE, stored.removeprefix(_IN_KEYRING))
        except (KeyringError, OSError):
            return

    def _unsealed(self, channel: str, text: str) -> str:
        try:
            data = base64.b64decode(text, validate=True)
            plain = ChaCha20Poly1305(self._key()).decrypt(data[:_NONCE], data[_NONCE:], channel.encode())
            return plain.decode()
        except (InvalidTag, ValueError) as error:
            raise _gone() from error

    def _key(self) -> bytes:
        """Return the key of this home, made at its first use."""
        if not self._file.exists():
            key = os.urandom(32)
            told = wrap(json.dumps({"channels": key.hex()}).encode())
            with writing(self._file), replacing(self._file, 0o600) as file:
                write_all(file, told)
            return key
        with reading(self._file), self._file.open("rb") as opened:
            data = opened.read(MAX_KEY_FILE)
        try:
            return bytes.fromhex(json.loads(unwrap(data))["channels"])
        except (ValueError, KeyError, TypeError, Environment) as error:
            raise _gone() from error


def _gone() -> Environment:
    return Environment("channel_password_missing", "set_password_again")


def _keyring() -> KeyringBackend | None:
    """Return the system's keyring, None where there is none that keeps passwords safe."""
    import keyring

    found = keyring.get_keyring()
    return found if float(found.priority) >= _RECOMMENDED else None


def _told(keyring: KeyringBackend, name: str, password: str) -> bool:
    """Tell whether the keyring has taken a password: a locked one, or one that went away, has not."""
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, name, password)
        return keyring.get_password(SERVICE, name) == password
    except (KeyringError, OSError):
        return False


def _asked(name: str) -> str | None:
    from keyring.errors import KeyringError

    keyring = _keyring()
    if keyring is None:
        return None
    try:
        return keyring.get_password(SERVICE, name)
    except (KeyringError, OSError) as error:
        raise Environment("channel_keyring_locked", "unlock_keyring") from error
