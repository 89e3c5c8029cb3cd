"""Honest bundles of every kind of line and operation, from which mutations start."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from app.models.entries import chain_next, chain_start
from app.sync.keys import DeviceKeys
from app.sync.lines import blob_line, certificate_line, stretch_line, trust_line
from app.sync.seals import Stretch, sign_seal
from tests.hostile.ground import HERE, THERE, Ground
from tests.hostile.pen import Op, Pen, asset

ROW = b"r0."
"""What the id of every row begins with, so that a mutation can give its rows ids of their own."""

PHOTO = b"\xff\xd8\xff\xe0" + bytes(40)
LINKED = {
    "sha256": hashlib.sha256(PHOTO).hexdigest(),
    "size": len(PHOTO),
    "mime": "image/jpeg",
    "name": "x.jpg",
}


@dataclass
class Written:
    """One log as bytes that may still be changed before it is sealed."""

    keys: DeviceKeys
    log: str
    lines: list[bytes]

    def stretch(self, *, seal: Callable[[str, int, bytes], Any] | None = None) -> list[bytes]:
        """Return the lines under a heading with a seal that fits, or one made by ``seal``."""
        chain = chain_start(self.log)
        for line in self.lines:
            chain = chain_next(chain, line)
        sealed = (seal or (lambda log, n, chain: sign_seal(self.keys.signing, log, n, chain)))(
            self.log, max(1, len(self.lines)), chain
        )
        return [stretch_line(Stretch(self.log, 1, chain_start(self.log), sealed)), *self.lines]


@dataclass
class Seed:
    """What one bundle says, and who sends it to whom."""

    to: str
    sender: DeviceKeys
    logs: list[Written]
    manifest: dict[str, Any]
    others: list[bytes] = field(default_factory=list)
    weight: int = 5

    def copy(self) -> Seed:
        """Return a seed that can be changed alone."""
        logs = [Written(log.keys, log.log, list(log.lines)) for log in self.logs]
        return Seed(self.to, self.sender, logs, deepcopy(self.manifest), list(self.others))


def seeds(ground: Ground) -> list[Seed]:
    """Return the honest bundles: of a point with much to tell, of two PCs, and of headquarters."""
    one = _point_log(ground.pc, THERE)
    two = Pen(ground.twin, f"point:{THERE}", 2)
    two.write(*_second(), deps={one.log: one.head})
    two.write(["set", "asset", "r0.lamp", {"condition": "B"}, {"condition": [f"{one.log}:2"]}])
    others = [
        *(trust_line(link.envelope) for link in ground.trust.links),
        certificate_line(ground.trust.devices[ground.pc.id].envelope),
        blob_line(PHOTO),
        b'{"newer":{"anything":[1,2,3]}}',
    ]
    here = _point_log(ground.beside, HERE)
    word = Pen(ground.hq, "all", 3)
    word.write(
        ["set", "template", "r0.T-1@1", {"code": "T-1", "version": "1", "doc": {"title": {"en": "T"}}}]
    )
    word.write(["set", "reference", "r0.rank/r1", {"list": "rank", "code": "r1", "doc": {"en": "Captain"}}])
    mine = Pen(ground.hq, f"point:{HERE}", 4)
    mine.write(asset("r0.hq-asset", HERE), deps={word.log: word.head})
    link = trust_line(ground.link().envelope)
    return [
        Seed("HQ", ground.pc, [_kept(one)], _manifest(one)),
        Seed("HQ", ground.twin, [_kept(one), _kept(two)], _manifest(one, two), others),
        Seed("HQ", ground.beside, [_kept(here)], _manifest(here), others[-2:]),
        Seed(HERE, ground.hq, [_kept(word), _kept(mine)], _manifest(word, mine), others),
        Seed(HERE, ground.hq, [_kept(word), _kept(mine)], _manifest(mine), [*others, link], weight=1),
        Seed(HERE, ground.beside, [_kept(here), _kept(word)], _manifest(here, word), others),
    ]


def _kept(pen: Pen) -> Written:
    return Written(pen.keys, pen.log, list(pen.lines))


def _manifest(*pens: Pen) -> dict[str, Any]:
    have = {pen.log: pen.n for pen in pens}
    tips = {pen.log: pen.head for pen in pens}
    told = {"have": have, "want": [LINKED["sha256"]], "need": tips, "tips": tips, "trust": 1, "schema": 1}
    return {**told, "counts": {"asset": 3}, "nonce": "0f" * 16}


def _second() -> Sequence[Op]:
    return (
        asset("r0.radio", THERE),
        ["set", "answer", "r0.run-1/A", {"run": "r0.run-1", "item": "A", "value": "no"}],
        ["add", "stock_move", "r0.move-3", {"point": THERE, "item": "r0.gloves", "kind": "issue", "qty": -2}],
    )


def _point_log(keys: DeviceKeys, point: str) -> Pen:
    """Return a log with every table and every operation."""
    pen = Pen(keys, f"point:{point}", 1)
    lamp = pen.write(asset("r0.lamp", point, condition="G", name="مصباح"))
    move = {"point": point, "asset": "r0.lamp", "kind": "move", "day": "2026-11-23"}
    pen.write(["add", "asset_move", "r0.am-1", move], ["add", "asset_move", "r0.am-2", move])
    pen.write(["void", "asset_move", "r0.am-2", {"reason": "typed twice"}], why="typed twice")
    pen.write(
        ["set", "stock_item", "r0.gloves", {"point": point, "name": "Gloves", "scale": 0, "minimum": 5}]
    )
    issue = {"point": point, "item": "r0.gloves", "kind": "issue", "qty": 40}
    pen.write(
        ["add", "stock_move", "r0.move-1", issue], ["add", "stock_move", "r0.move-2", {**issue, "qty": -3}]
    )
    run = pen.write(
        ["set", "run", "r0.run-1", {"point": point, "stage": "draft", "shift_date": "2026-11-23"}]
    )
    answers = [
        pen.write(
            [
                "set",
                "answer",
                f"r0.run-1/{item}",
                {"run": "r0.run-1", "item": item, "value": "yes", "photo": LINKED},
            ]
        )
        for item in "AB"
    ]
    pen.write(["set", "answer", "r0.run-1/A", {"value": "no"}, {"value": [answers[0]]}])
    signed = [int(name.rpartition(":")[2]) for name in (run, *answers)]
    pen.write(["freeze", "run", "r0.run-1", {pen.log: [*signed, pen.n]}])
    pen.write(["set", "asset", "r0.lamp", {"condition": "U"}, {"condition": [lamp]}])
    _write_training(pen, point)
    return pen


def _write_training(pen: Pen, point: str) -> None:
    pen.write(["set", "person", "r0.p-1", {"point": point, "name": "كاوه", "active": 1}])
    pen.write(
        ["set", "session", "r0.s-1", {"point": point, "title": "Course", "days": ["2026-11-23"], "hours": 6}]
    )
    pen.write(
        ["set", "participant", "r0.s-1/p-1", {"session": "r0.s-1", "person": "r0.p-1", "status": "enrolled"}]
    )
    mark = {"session": "r0.s-1", "day": "2026-11-23", "person": "r0.p-1", "mark": "P"}
    pen.write(["set", "attendance", "r0.s-1/2026-11-23/p-1", mark])
    pen.write(["set", "location", "r0.l-1", {"point": point, "name": "Store"}], ["later", "unknown", [1]])
    gone = pen.write(asset("r0.gone", point))
    pen.write(["delete", "asset", "r0.gone", [gone]])
    pen.write(["set", "asset", "r0.gone", {"note": "back"}, {"_deleted": [f"{pen.log}:{pen.n}"]}])
