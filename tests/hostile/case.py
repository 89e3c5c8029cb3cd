"""The table of hostile cases: number, name, files, and what must become of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.services.importing import Verdict
from app.sync.lines import Manifest, manifest_line
from tests.hostile.ground import Ground
from tests.hostile.pen import Pen, asset
from tests.unit.sync import hostile_payload  # noqa: F401 - enters what is inside a bundle into the table
from tests.unit.sync.forge import bundle, plain_of
from tests.unit.sync.hostile import CASES as FILES

MANIFEST = manifest_line(Manifest())

Files = bytes | Sequence[bytes]
Make = Callable[[Ground], Files]


@dataclass(frozen=True)
class Case:
    """One hostile delivery to headquarters, taken in file by file, and what must become of its last file.

    ``problems`` are the codes of the problem records it makes, ``held`` how many entries must wait, ``conflicts`` how
    many values contradict each other. ``sound`` are assets of the same delivery that must be there all the same.
    """

    number: int
    name: str
    make: Make
    verdict: Verdict = Verdict.REFUSED
    code: str = ""
    problems: Sequence[str] = ()
    held: int = 0
    conflicts: int = 0
    forked: bool = False
    sound: Sequence[str] = ()
    params: Mapping[str, Any] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """Return the name under which a test shows the case."""
        return f"{self.number}-{self.name}"


CASES: list[Case] = []

NOT_FOR_US = 14
"""Its file names headquarters as its reader, which an import says in other words than a reader of bundles alone."""

SOUND = ("sound-1", "sound-2")
"""Assets that ``beside`` writes before and after what is hostile."""


def refused(number: int, code: str, **makers: Make) -> None:
    """Enter files that must be refused by a code."""
    for name, make in makers.items():
        CASES.append(Case(number, name, make, code=code))


def taken(number: int, *problems: str, **makers: Make) -> None:
    """Enter deliveries that must be taken in, sound entries included, with exactly these problem records."""
    for name, make in makers.items():
        CASES.append(Case(number, name, make, Verdict.IMPORTED, problems=problems, sound=SOUND))


def waiting(number: int, held: int, sound: Sequence[str] = (), **makers: Make) -> None:
    """Enter deliveries of which so many entries must wait."""
    for name, make in makers.items():
        CASES.append(Case(number, name, make, Verdict.IMPORTED, held=held, sound=sound))


def kept_aside(number: int, **makers: Make) -> None:
    """Enter files that must go to the tray unread."""
    for name, make in makers.items():
        CASES.append(Case(number, name, make, Verdict.TRAY))


def signed(ground: Ground, *lines: bytes, **members: Any) -> bytes:
    """Return a bundle of ``pc`` with these lines after a manifest, for headquarters and the point with a home."""
    return bundle(ground, plain_of([MANIFEST, *lines]), **members)


def beside(*ops: Any, **members: Any) -> Make:
    """Return a generator of a bundle with one hostile entry between two sound ones of the same log."""

    def make(ground: Ground) -> bytes:
        pen = Pen(ground.pc, "point:SHB")
        pen.write(asset("sound-1"))
        if ops or members:
            pen.write(*ops, **members)
        pen.write(asset("sound-2"))
        return signed(ground, *pen.stretch())

    return make


def written(write: Callable[[Ground, Pen], object]) -> Make:
    """Return a generator of a bundle with what ``write`` writes between two sound entries."""

    def make(ground: Ground) -> bytes:
        pen = Pen(ground.pc, "point:SHB")
        pen.write(asset("sound-1"))
        write(ground, pen)
        pen.write(asset("sound-2"))
        return signed(ground, *pen.stretch())

    return make


CASES.extend(
    Case(file.number, file.name, file.make, code=file.code) for file in FILES if file.number != NOT_FOR_US
)
