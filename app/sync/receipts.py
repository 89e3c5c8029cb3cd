"""Receipts: what a PC remembers of every bundle it made or took in, so that the same file is known again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.sync.envelope import Header
from app.sync.shape import hash_hex, mapping, moment, number, random_id, text
from app.sync.strict_json import compact_dumps, strict_loads


class Direction(StrEnum):
    """Whether a bundle came in or went out."""

    IN = "in"
    OUT = "out"


class Result(StrEnum):
    """What became of a bundle: taken in, nothing new in it, or waiting in the tray of unknown or withdrawn PCs."""

    WRITTEN = "written"
    IMPORTED = "imported"
    NOTHING_NEW = "nothing_new"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Receipt:
    """One bundle taken in or written; ``when`` is a ``Moment`` as text, the counts are of entries."""

    bundle: str
    payload: str
    sender: str
    direction: Direction
    when: str
    result: Result
    entries: int = 0
    known: int = 0
    held: int = 0
    problems: int = 0

    def to_bytes(self) -> bytes:
        """Return the receipt as one line of JSON, the form in which it is stored."""
        told = {"bundle": self.bundle, "payload": self.payload, "sender": self.sender}
        told |= {"direction": self.direction.value, "when": self.when, "result": self.result.value}
        counts = {"entries": self.entries, "known": self.known, "held": self.held, "problems": self.problems}
        return compact_dumps({**told, **counts})

    @classmethod
    def of(cls, data: bytes) -> Receipt:
        """Read a stored receipt; raise ValueError naming the member that is wrong."""
        told = mapping(strict_loads(data))
        counts = {name: number(told, name) for name in ("entries", "known", "held", "problems")}
        return cls(
            bundle=random_id(told.get("bundle"), "bundle"),
            payload=hash_hex(told.get("payload"), "payload"),
            sender=text(told, "sender"),
            direction=Direction(text(told, "direction")),
            when=moment(told, "when"),
            result=Result(text(told, "result")),
            **counts,
        )


def receipt_for(
    header: Header,
    direction: Direction,
    when: str,
    result: Result,
    *,
    entries: int = 0,
    known: int = 0,
    held: int = 0,
    problems: int = 0,
) -> Receipt:
    """Return the receipt of a bundle; its payload hash knows it again under any file name."""
    return Receipt(
        header.draft.id,
        header.payload.sha256,
        header.sender,
        direction,
        when,
        result,
        entries,
        known,
        held,
        problems,
    )
