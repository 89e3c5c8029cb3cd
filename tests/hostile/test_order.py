"""What entries that have not seen each other come to does not depend on which of them arrives first."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from tests.hostile.case import MANIFEST, signed
from tests.hostile.ground import HERE, ground
from tests.hostile.pen import Op, Pen, asset
from tests.unit.sync.forge import bundle, encrypt, plain_of, zstd

MADE = asset("x")
RUN: Op = ["set", "run", "r", {"point": "SHB", "stage": "draft"}]
CLASHES: dict[str, tuple[Op, Op]] = {
    "a row of two points": (MADE, asset("x", "SLM")),
    "a change of what only the other made": (MADE, ["set", "asset", "x", {"note": "n"}]),
    "an answer to what only the other made": (RUN, ["set", "answer", "r/A", {"run": "r", "item": "A"}]),
    "a deletion of what only the other made": (MADE, ["delete", "asset", "x", []]),
    "a movement of what only the other made": (
        MADE,
        ["add", "asset_move", "m", {"asset": "x", "point": "SHB"}],
    ),
    "a sign-off of what only the other made": (RUN, ["freeze", "run", "r", {}]),
}


@pytest.mark.parametrize("clash", CLASHES.values(), ids=CLASHES)
def test_the_order_of_arrival_of_strangers_to_each_other_makes_no_difference(
    clash: tuple[Op, Op], tmp_path: Path
) -> None:
    other = ground().beside if "SLM" in str(clash[1]) else ground().twin
    one, two = (
        Pen(ground().pc, "point:SHB"),
        Pen(other, "point:SLM" if other is ground().beside else "point:SHB"),
    )
    one.write(clash[0])
    two.write(clash[1])
    dumps = []
    for number, order in enumerate(itertools.permutations([one, two])):
        hq = ground().home("HQ", tmp_path / f"HQ-{number}")
        for pen in order:
            path = tmp_path / f"{pen.keys.id}.gbk"
            path.write_bytes(signed(ground(), *pen.stretch(), id=pen.keys.signing.public.hex()[:32]))
            hq.take(path)
        dumps.append(hq.dump())
        assert hq.sound()
    assert dumps[0] == dumps[1]


def test_two_openings_of_one_log_are_for_whom_each_of_them_says(tmp_path: Path) -> None:
    """Only headquarters may open a log for more than one audience; its copied disk may open the same log again."""
    one = Pen(ground().hq, "all")
    other = one.fork(0)
    other.audience = "point:SHB"
    other.write(["open", {"device": other.keys.id, "audience": other.audience}])
    for pen in (one, other):
        pen.write(["set", "reference", "list/x", {"list": "list", "code": pen.audience}])
    dumps = []
    for number, order in enumerate(itertools.permutations([one, other])):
        here = ground().home(HERE, tmp_path / f"{HERE}-{number}")
        for pen in order:
            path = tmp_path / f"{pen.audience.replace(':', '-')}.gbk"
            path.write_bytes(to_point(pen))
            here.take(path)
        dumps.append(here.dump())
        assert here.sound()
    assert dumps[0] == dumps[1]


@pytest.mark.parametrize("other", [{"asset": "x"}, {"asset": "x", "kind": "issue"}, {"asset": "y"}], ids=str)
def test_a_void_of_an_event_that_a_copied_disk_wrote_as_well_holds_in_every_order(
    other: dict[str, str], tmp_path: Path
) -> None:
    first = Pen(ground().pc, "point:SHB")
    first.write(asset("x"))
    first.write(asset("y"))
    copies = [first.fork(3), first.fork(3)]
    first.write(["add", "asset_move", "m", {"asset": "x", "point": "SHB"}])
    for number, pen in enumerate(copies):
        for filler in range(number + 1):
            pen.write(asset(f"z{filler}"))
        pen.write(["add", "asset_move", "m", {**other, "point": "SHB"}])
    copies[1].write(["void", "asset_move", "m", {"reason": "wrong"}])
    dumps = set()
    for number, order in enumerate(itertools.permutations([first, *copies])):
        hq = ground().home("HQ", tmp_path / f"HQ-{number}")
        for pen in order:
            path = tmp_path / "one.gbk"
            path.write_bytes(signed(ground(), *pen.stretch(), id=pen.chains[-1].hex()[:32]))
            hq.take(path)
        dumps.add("\n".join(hq.dump()))
        assert hq.sound()
    (dump,) = dumps
    assert '"reason":"wrong"' in dump.replace(" ", "")


def to_point(pen: Pen) -> bytes:
    """Return a file of headquarters for the point with a home."""
    plain = plain_of([MANIFEST, *pen.stretch()])
    cipher = encrypt(zstd(plain), [ground().here.age.recipient])
    return bundle(ground(), plain, cipher=cipher, key=ground().hq.signing, id=pen.chains[-1].hex()[:32])
