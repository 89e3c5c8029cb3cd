"""The age file encryption (age-encryption.org/v1, X25519 recipients), with types and failures of our own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from types import TracebackType
from typing import Protocol

import pyrage  # type: ignore[import-untyped]  # the package ships no annotations

from app.errors import Refused


class Source(Protocol):
    """Where bytes come from."""

    def read(self, size: int, /) -> bytes:
        """Return at most ``size`` bytes, none at the end."""
        ...


class Sink(Protocol):
    """Where bytes go."""

    def write(self, data: bytes, /) -> int:
        """Take ``data`` and return its length."""
        ...


class AgeKey:
    """A private X25519 identity and the recipient that others encrypt to."""

    def __init__(self, secret: str) -> None:
        try:
            self._identity = pyrage.x25519.Identity.from_str(secret)
        except pyrage.IdentityError as error:
            raise ValueError("age_key") from error
        self.secret = secret
        self.recipient = str(self._identity.to_public())

    @classmethod
    def generate(cls) -> AgeKey:
        """Return a new random identity."""
        return cls(str(pyrage.x25519.Identity.generate()))

    @property
    def identity(self) -> object:
        """Return the identity in the library's own form."""
        return self._identity

    def __repr__(self) -> str:
        """Return the recipient alone: the secret must never reach a log or a crash report."""
        return f"AgeKey({self.recipient})"


def check_recipient(text: str) -> str:
    """Return ``text`` when it is an X25519 recipient (``age1…``); raise ValueError otherwise."""
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError as error:
        raise ValueError("recipient") from error
    return text


class _Witness:
    """Remembers an exception of our own that the library would otherwise repaint."""

    def __init__(self) -> None:
        self.failure: BaseException | None = None

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.failure = self.failure or error


class _Stream:
    """A file as the library wants it, with a witness to what our side raises."""

    def __init__(self, source: Source | None, sink: Sink | None, witness: _Witness) -> None:
        self._source = source
        self._sink = sink
        self._witness = witness

    def read(self, size: int = -1) -> bytes:
        with self._witness:
            return self._source.read(size) if self._source is not None else b""

    def write(self, data: bytes) -> int:
        with self._witness:
            return self._sink.write(data) if self._sink is not None else 0

    def flush(self) -> None:
        return None


def encrypt(source: Source, sink: Sink, recipients: Iterable[str]) -> None:
    """Encrypt all of ``source`` into ``sink`` for every recipient; what the streams raise comes through."""
    witness = _Witness()
    to = [pyrage.x25519.Recipient.from_str(text) for text in recipients]
    try:
        pyrage.encrypt_io(_Stream(source, None, witness), _Stream(None, sink, witness), to)
    except (pyrage.EncryptError, OSError):
        if witness.failure is not None:
            raise witness.failure from None
        raise


def decrypt(source: Source, sink: Sink, keys: Sequence[AgeKey]) -> None:
    """Decrypt all of ``source`` into ``sink``; the output counts only once this has returned.

    Raises Refused: ``bundle_not_for_us`` when no key fits, ``bundle_bad_payload`` (why=age) when damaged.
    """
    witness = _Witness()
    held = [key.identity for key in keys]
    try:
        pyrage.decrypt_io(_Stream(source, None, witness), _Stream(None, sink, witness), held)
    except (pyrage.DecryptError, OSError) as error:
        if witness.failure is not None:
            raise witness.failure from None
        if "No matching keys" in str(error):
            raise Refused("bundle_not_for_us") from error
        raise Refused("bundle_bad_payload", why="age") from error


_START = b"age-encryption.org/v1\n"


def lock(data: bytes, passphrase: str) -> bytes:
    """Return ``data`` encrypted with a passphrase, as the age program does and can undo."""
    locked: bytes = pyrage.passphrase.encrypt(data, passphrase)
    return locked


def is_locked(data: bytes) -> bool:
    """Tell whether ``data`` is an age file."""
    return data.startswith(_START)


def unlock(data: bytes, passphrase: str) -> bytes:
    """Return what a passphrase opens; raise Refused ``passphrase_wrong`` for another one or a changed file."""
    try:
        opened: bytes = pyrage.passphrase.decrypt(data, passphrase)
    except pyrage.DecryptError as error:
        raise Refused("passphrase_wrong", field="passphrase") from error
    return opened
