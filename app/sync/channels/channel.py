"""What every channel can do, what it is set up with, and the bounds within which a server is listened to."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from app.progress import CancelToken, Progress
from app.sync.limits import MIB

SUFFIX = ".gbk"

CONNECT_SECONDS = 20
"""How long a server may take to answer a connection; a line by satellite takes two."""

IDLE_SECONDS = 45
"""How long a server may be silent in the middle of a transfer."""

CHUNK = 64 * 1024
"""Bytes between two looks at the cancel token: a second on a slow line."""

MAX_LISTED = 20_000
"""Most names of one listing that are looked at."""

MAX_TAKEN = 200
"""Most files that one round fetches from one channel."""

MAX_TAKEN_BYTES = 512 * MIB
"""Most bytes that one round fetches from one channel."""

_UNSAFE = re.compile(r"[\x00-\x1f\x7f/\\\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_LONGEST_NAME = 200


class Kind(StrEnum):
    """The kinds of channels."""

    FOLDER = "folder"
    WEBDAV = "webdav"
    SFTP = "sftp"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class Setup:
    """How one channel is set up; no password is in here.

    ``address`` is a folder, or a URL: ``https://``, ``sftp://``, ``smtps://`` or ``smtp://`` (STARTTLS). ``incoming``
    is ``imaps://`` or ``imap://`` (STARTTLS) with the mailbox as its path. ``host_key`` is the fingerprint of an SFTP
    server that was confirmed. ``places`` are the codes it serves; none means all.
    """

    id: str
    kind: Kind
    name: str
    address: str
    user: str = ""
    sender: str = ""
    recipient: str = ""
    incoming: str = ""
    host_key: str = ""
    places: tuple[str, ...] = ()
    active: bool = True

    def serves(self, place: str) -> bool:
        """Tell whether files for a place go out on this channel."""
        return not self.places or place in self.places

    def as_json(self) -> dict[str, Any]:
        """Return what is kept in the settings of this PC."""
        told = {name: getattr(self, name) for name in self.__slots__}
        return {**told, "kind": self.kind.value, "places": list(self.places)}

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Setup:
        """Read what was kept; raise ValueError when it is not a channel."""
        texts = {name: str(told.get(name, "")) for name in _TEXTS}
        places = tuple(str(place) for place in told.get("places", ()))
        kind = Kind(told.get("kind", ""))
        return cls(kind=kind, places=places, active=bool(told.get("active", True)), **texts)


_TEXTS = ("id", "name", "address", "user", "sender", "recipient", "incoming", "host_key")


@dataclass(frozen=True, slots=True)
class Offer:
    """A file, or a mail with files, that lies on a channel; ``mark`` tells it from a later one of that name."""

    name: str
    size: int
    mark: str

    @property
    def key(self) -> str:
        """Return by what it is remembered: 32 hex digits."""
        told = f"{self.name}\n{self.size}\n{self.mark}"
        return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Listing:
    """What a channel offers, in the order in which it is to be taken.

    ``upto`` is where to begin next time when all of it was taken; ``complete`` tells that nothing was left out.
    """

    offers: tuple[Offer, ...]
    upto: str = ""
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Box:
    """Whose files: ``sender`` and ``reader`` are codes of places; ``folder`` is where they lie on a share."""

    sender: str
    reader: str
    folder: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "folder", f"to-{self.reader}")


class Channel(Protocol):
    """One open connection; every method raises Environment with a code of its own for each cause."""

    def check(self, box: Box) -> None:
        """Connect, sign in, and see that what is needed is there and may be written to."""
        ...

    def offered(self, box: Box, since: str) -> Listing:
        """Return what lies there for ``box.reader``; ``since`` is ``Listing.upto`` of the last time."""
        ...

    def take(
        self, box: Box, offer: Offer, folder: Path, progress: Progress, cancel: CancelToken
    ) -> list[Path]:
        """Fetch what was offered into ``folder`` and return the files; an interrupted transfer is taken up again."""
        ...

    def put(self, box: Box, path: Path, sha256: str, progress: Progress, cancel: CancelToken) -> None:
        """Bring a bundle there, whole or not at all; one that is there already is not brought twice."""
        ...

    def close(self) -> None:
        """End the connection."""
        ...


def acceptable(name: str) -> bool:
    """Tell whether a name that a server told may be that of a bundle: no path, no sign that hides another."""
    lower = name.lower()
    return (
        lower.endswith(SUFFIX)
        and len(SUFFIX) < len(name) <= _LONGEST_NAME
        and not name.startswith(".")
        and _UNSAFE.search(name) is None
        and name.isprintable()
    )


def local_name(name: str) -> str:
    """Return a name under which every system lets a fetched file be kept: letters, digits, ``.``, ``-`` and ``_``."""
    stem = re.sub(r"[^A-Za-z0-9._-]", "_", name[: -len(SUFFIX)])[:100].strip(". ") or "_"
    if re.fullmatch(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?", stem):
        stem = f"_{stem}"
    return stem + SUFFIX
