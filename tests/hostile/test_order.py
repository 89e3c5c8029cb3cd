"""What entries that have not seen each other come to does not depend on which of them arrives first."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from tests.hostile.case import signed
from tests.hostile.ground import ground
from tests.hostile.pen import Op, Pen, asset

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
