"""Writes logs by hand: whatever lines somebody with the key of a PC could put into a log and seal."""

from __future__ import annotations

import json
from typing import Any

from app.models.entries import chain_next, chain_start
from app.sync.keys import DeviceKeys
from app.sync.lines import stretch_line
from app.sync.seals import Seal, Stretch, sign_seal
from tests.unit.sync.forge import MADE

Op = list[Any]


def spelled(value: object) -> bytes:
    """Return ``value`` as compact JSON, strict or not."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


class Pen:
    """One log of one PC, as long as what was written with it."""

    def __init__(self, keys: DeviceKeys, audience: str, number: int = 1, **opening: Any) -> None:
        self.keys = keys
        self.audience = audience
        self.log = f"{keys.id}-{number:016x}"
        self.lines: list[bytes] = []
        self.chains = [chain_start(self.log)]
        self.write(["open", {"device": keys.id, "audience": audience, **opening}])

    @property
    def n(self) -> int:
        """Return the number of the last entry."""
        return len(self.lines)

    @property
    def head(self) -> list[Any]:
        """Return the last entry as a dependency names it."""
        return [self.n, self.chains[-1].hex()]

    def entry(self, *ops: Any, **members: Any) -> dict[str, Any]:
        """Return the next entry as an object; ``members`` replace or add members, ``None`` leaves one out."""
        told = {"l": self.log, "n": self.n + 1, "w": MADE, "u": "u" * 32, "s": 1, "v": "1.4.2"}
        told |= {"ops": list(ops), **members}
        return {name: value for name, value in told.items() if value is not None}

    def write(self, *ops: Any, **members: Any) -> str:
        """Write an entry with these operations and return the name of its writes."""
        return self.raw(spelled(self.entry(*ops, **members)))

    def raw(self, line: bytes) -> str:
        """Write a line as it is and return the name of its writes."""
        self.lines.append(line)
        self.chains.append(chain_next(self.chains[-1], line))
        return f"{self.log}:{self.n}"

    def fork(self, at: int) -> Pen:
        """Return a pen that goes on after entry ``at`` as a copied disk would."""
        other = object.__new__(Pen)
        other.keys, other.audience, other.log = self.keys, self.audience, self.log
        other.lines, other.chains = self.lines[:at], self.chains[: at + 1]
        return other

    def seal(self, upto: int = 0) -> Seal:
        """Return the seal over entry ``upto``, the last one by default."""
        n = upto or self.n
        return sign_seal(self.keys.signing, self.log, n, self.chains[n])

    def stretch(self, first: int = 1, last: int = 0) -> list[bytes]:
        """Return entries ``first`` to ``last`` under their heading."""
        last = last or self.n
        heading = Stretch(self.log, first, self.chains[first - 1], self.seal(last))
        return [stretch_line(heading), *self.lines[first - 1 : last]]


def asset(row: str, point: str = "SHB", **values: Any) -> Op:
    """Return the operation that writes an asset."""
    return ["set", "asset", row, {"point": point, "tag": row[:8], **values}]
