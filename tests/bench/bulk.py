"""Bundles of many realistic entries, made from the format itself so that making them takes little time."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.models.entries import Entry, Open, Set, chain_next, chain_start, encode_entry
from app.models.values import new_id
from app.sync.container import write_bundle
from app.sync.envelope import Draft
from app.sync.join import admit, make_request, read_request
from app.sync.keys import DeviceKeys
from app.sync.lines import Manifest, manifest_line, stretch_line
from app.sync.seals import Stretch, sign_seal
from app.sync.trust import Trust

MOMENT = "2026-11-23T18:04:39Z+03:00"
_NOTES = (
    "",
    "الجهاز يعمل بصورة جيدة",
    "العدسة مخدوشة ويجب تبديلها",
    "ئامێرەکە پێویستی بە چاککردنەوەیە",
    "no fault",
)


@dataclass
class Writer:
    """One point's PC that writes a log without a database."""

    keys: DeviceKeys
    point: str
    log: str
    n: int = 0
    chain: bytes = b""

    def lines(self, count: int, chance: random.Random) -> list[bytes]:
        """Return the next ``count`` entries of the log."""
        found = []
        for _ in range(count):
            self.n += 1
            ops = (
                (_asset(self.point, self.n, chance),)
                if self.n > 1
                else (Open(self.keys.id, f"point:{self.point}"),)
            )
            found.append(encode_entry(Entry(self.log, self.n, MOMENT, "u1", "0.1.0", ops)))
        return found


def _asset(point: str, n: int, chance: random.Random) -> Set:
    values: dict[str, Any] = {
        "point": point,
        "tag": f"{point}-{n:05d}",
        "serial": f"SN{chance.randrange(10**8):08d}",
    }
    values |= {
        "item": f"DOC-{chance.randrange(1, 30):03d}",
        "name": "قارئ جوازات كامل الصفحة",
        "condition": "G",
    }
    values |= {"location": f"loc{chance.randrange(12)}", "note": chance.choice(_NOTES)}
    return Set("asset", new_id(), values)


def writer(point: str) -> Writer:
    """Return a PC of a point with a new log."""
    keys = DeviceKeys.generate()
    log = f"{keys.id}-{new_id()[:16]}"
    return Writer(keys, point, log, chain=chain_start(log))


def enrolled(trust: Trust, hq: DeviceKeys, writers: list[Writer]) -> Trust:
    """Return the trust list with all writers enrolled."""
    for one in writers:
        request = read_request(make_request(one.keys, one.point, one.point, MOMENT).rstrip(b"\n"))
        trust, _ = admit(trust, hq.signing, request)
    return trust


def bundle(path: Path, one: Writer, lines: list[bytes], trust: Trust) -> None:
    """Write one bundle with the next lines of a writer's log."""
    before, first = one.chain, one.n - len(lines) + 1
    for line in lines:
        one.chain = chain_next(one.chain, line)
    stretch = Stretch(one.log, first, before, sign_seal(one.keys.signing, one.log, one.n, one.chain))

    def all_lines() -> Iterator[bytes]:
        yield manifest_line(Manifest(have={one.log: one.n}))
        yield stretch_line(stretch)
        yield from lines

    draft = Draft(MOMENT, ("HQ",), "0.1.0", one.point, trust.head.deployment)
    recipients = trust.recipients([one.point])
    certificate = trust.devices[one.keys.id]
    write_bundle(
        path, draft, all_lines(), recipients=recipients, key=one.keys.signing, certificate=certificate
    )
