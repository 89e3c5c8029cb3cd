"""What the root keys decide: their own keeping and renewal, headquarters' PCs, and the way out when those are lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from app.errors import Refused
from app.models.dataclass import dataclass
from app.models.people import Act, Actor, require
from app.models.places import HQ_CODE
from app.progress import CancelToken, Progress
from app.services import importing
from app.services.exchange_parts import Counter
from app.services.importing import ImportResult
from app.services.joining import read_join_request
from app.services.trust_keeping import keep_trust
from app.sync import proposal as proposals
from app.sync.age import AgeKey
from app.sync.disk import reading, replacing, write_all, writing
from app.sync.head_change import HeadChange, NewHq, propose_change
from app.sync.join import make_answer
from app.sync.kept_keys import (
    SHORTEST_PASSPHRASE,
    copy_kept,
    needs_passphrase,
    public_text,
    read_line,
    read_root,
    write_root,
)
from app.sync.keys import DeviceKeys
from app.sync.limits import MAX_JOIN_ANSWER
from app.sync.proposal import Proposal, Tally
from app.sync.signing import SigningKey, key_id, shown_code
from app.sync.trust import Head, Trust

LEAST_PASSPHRASE = SHORTEST_PASSPHRASE
"""Fewest characters of a passphrase for a key file."""

_ESCROW = "escrow"
_KEPT = "kept."
"""Setting: how many copies of a key file were carried away from this PC."""


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A secret key that still lies on this PC, and how many encrypted copies of it were made and read back."""

    name: str
    copies: int


@dataclass(frozen=True, slots=True)
class HeadDifference:
    """What a proposal would change, in ids and names that people compare; and who must still sign."""

    version: int
    deployment: str
    root_code: str
    roots_added: tuple[str, ...]
    roots_dropped: tuple[str, ...]
    threshold: int
    root_count: int
    hq_added: tuple[tuple[str, str], ...]
    hq_dropped: tuple[tuple[str, str], ...]
    readers_changed: bool
    tally: Tally


class Roots:
    """The acts of an administrator of headquarters and of the root keys' keepers."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter

    # ---- keys kept apart -------------------------------------------------------------------------------------

    def key_files(self) -> tuple[KeyFile, ...]:
        """Return the root and escrow keys that still lie on this PC; they belong on sticks in two safes."""
        settings = self._counter.desk.settings
        found = sorted([*self._keys.glob("root-*.key"), *self._keys.glob("escrow.key")])
        return tuple(KeyFile(path.stem, settings.read(_KEPT + path.stem, int, 0)) for path in found)

    def copy_key(self, actor: Actor, name: str, folder: Path, passphrase: str) -> str:
        """Copy a key file to a stick, encrypted and read back; return its line, to be printed and sealed.

        Raises Refused ``not_allowed``, ``key_file_unknown`` and what ``copy_kept`` raises.
        """
        require(actor, Act.MANAGE_USERS)
        source = self._key_file(name)
        line = copy_kept(source, folder / source.name, passphrase)
        settings = self._counter.desk.settings
        settings.put(_KEPT + name, str(settings.read(_KEPT + name, int, 0) + 1))
        return line

    def remove_key(self, actor: Actor, name: str) -> None:
        """Remove a key file from this PC once a copy was made.

        Raises Refused ``not_allowed``, ``key_file_unknown`` and ``key_not_copied``.
        """
        require(actor, Act.MANAGE_USERS)
        source = self._key_file(name)
        if not self._counter.desk.settings.read(_KEPT + name, int, 0):
            raise Refused("key_not_copied", key=name)
        with writing(source):
            # The disk forgets it as far as a program can make it: the bytes go before the name does.
            with source.open("r+b") as file:
                file.write(bytes(source.stat().st_size))
            source.unlink()

    def key_line(self, name: str) -> str:
        """Return the line of a key that lies on this PC, for its paper; Refused ``key_file_unknown``."""
        return read_line(self._key_file(name))

    @property
    def _keys(self) -> Path:
        return self._counter.home.keys

    def _key_file(self, name: str) -> Path:
        if name not in {one.name for one in self.key_files()}:
            raise Refused("key_file_unknown", key=name)
        return self._keys / f"{name}.key"

    # ---- changing the head -----------------------------------------------------------------------------------

    def propose(
        self,
        actor: Actor,
        path: Path,
        change: HeadChange | None = None,
        requests: Sequence[Path] = (),
        *,
        this_pc: bool = False,
    ) -> HeadDifference:
        """Write a proposal to carry to the root keys' keepers; ``requests`` are those of new headquarters PCs.

        ``this_pc`` proposes the PC itself, after all others were lost. Raises Refused ``not_allowed``,
        ``not_joined``, ``request_not_of_hq`` and what ``propose_change`` raises.
        """
        require(actor, Act.MANAGE_USERS)
        trust = self._trust()
        added = [self._asked(file) for file in requests]
        if this_pc:
            added.append(NewHq(self._counter.keys.public, self._counter.desk.place.label))
        wanted = change or HeadChange()
        change = replace(wanted, add_hq=(*wanted.add_hq, *added))
        proposal = propose_change(trust, self._counter.keys, change)
        write_file(path, proposal.to_bytes())
        return difference(proposal)

    def adopt(self, actor: Actor, paths: Sequence[Path]) -> int:
        """Adopt a proposal that enough keepers have signed, its copies joined; return the new version.

        Raises Refused ``not_allowed``, ``not_joined``, ``proposals_differ``, ``proposal_outdated`` and
        ``signatures_missing``.
        """
        require(actor, Act.MANAGE_USERS)
        proposal = proposals.join([proposals.read(read_file(path)) for path in paths])
        return keep_trust(self._counter, proposals.adopt(self._trust(), proposal)).version

    def _asked(self, path: Path) -> NewHq:
        request = read_join_request(path)
        if request.point != HQ_CODE:
            raise Refused("request_not_of_hq", point=request.point)
        return NewHq(request.device, request.label)

    def _trust(self) -> Trust:
        if self._counter.trust is None:
            raise Refused("not_joined")
        return self._counter.trust

    # ---- carrying the list -----------------------------------------------------------------------------------

    def write_answer(self, request: Path, path: Path) -> None:
        """Write the answer for a headquarters PC that the adopted list has let in; Refused ``device_unknown``."""
        trust, asked = self._trust(), read_join_request(request)
        certificate = trust.devices.get(asked.device.id)
        if certificate is None or not trust.speaks_for_hq(certificate.id):
            raise Refused("device_unknown", field="code")
        write_file(path, make_answer(trust, self._counter.keys.signing, certificate))

    def import_with_escrow(
        self, paths: Iterable[Path], escrow: AgeKey, progress: Progress, cancel: CancelToken
    ) -> list[ImportResult]:
        """Take in files that were made for a headquarters PC that is lost: the escrow key reads them as well."""
        counter = self._counter
        opened = replace(counter, keys=DeviceKeys(counter.keys.signing, escrow))
        try:
            return importing.import_files(opened, paths, progress, cancel)
        finally:
            counter.trust = opened.trust
            counter.forget_states()


def sign_proposal(path: Path, key_file: Path, passphrase: str = "") -> HeadDifference:
    """Add a root key's signature to a proposal file, and return what it changes and who must still sign.

    Needs no home: a keeper may do it on any PC. Raises Refused ``root_key_not_asked``, ``passphrase_wrong`` and
    those of ``proposals.read``.
    """
    signed = proposals.sign(proposals.read(read_file(path)), read_root(key_file, passphrase))
    write_file(path, signed.to_bytes())
    return difference(signed)


def key_is_locked(path: Path) -> bool:
    """Tell whether a key file wants a passphrase; Environment as the disk says."""
    return needs_passphrase(path)


def read_proposal(path: Path) -> HeadDifference:
    """Return what a proposal changes and who must still sign; raises those of ``proposals.read``."""
    return difference(proposals.read(read_file(path)))


def new_root(path: Path, passphrase: str = "") -> str:
    """Make a new root key in a file and return the line of its public half, which a proposal takes."""
    key = SigningKey.generate()
    write_root(path, key, passphrase)
    return public_text(key.public)


def difference(proposal: Proposal) -> HeadDifference:
    """Return what a proposal changes in the head in force."""
    trust, old, new = proposal.trust, proposal.trust.head, proposal.head
    labels = {item.id: item.label for item in (*trust.devices.values(), *proposal.link.certificates)}

    def named(keys: Iterable[bytes]) -> tuple[tuple[str, str], ...]:
        return tuple((shown_code(key_id(key)), labels.get(key_id(key), "")) for key in keys)

    def ids(keys: Iterable[bytes]) -> tuple[str, ...]:
        return tuple(shown_code(key_id(key)) for key in keys)

    return HeadDifference(
        trust.version + 1,
        new.name,
        shown_code(trust.root_code),
        ids(_without(new.roots, old.roots)),
        ids(_without(old.roots, new.roots)),
        new.threshold,
        len(new.roots),
        named(_without(new.hq, old.hq)),
        named(_without(old.hq, new.hq)),
        set(_escrow(old)) != set(_escrow(new)),
        proposal.tally,
    )


def _without(keys: Iterable[bytes], others: Iterable[bytes]) -> list[bytes]:
    return [key for key in keys if key not in set(others)]


def _escrow(head: Head) -> list[str]:
    return [reader.age for reader in head.readers if reader.role == _ESCROW]


def read_file(path: Path) -> bytes:
    """Return the bytes of a small file; Environment as the disk says."""
    with reading(path), path.open("rb") as file:
        return file.read(MAX_JOIN_ANSWER + 1)


def write_file(path: Path, data: bytes) -> None:
    """Write a small file durably; Environment as the disk says."""
    with writing(path), replacing(path) as file:
        write_all(file, data)
