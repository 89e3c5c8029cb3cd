"""Entries of withdrawn devices are stored and not folded, and every machine shows the same without them."""

from __future__ import annotations

import random

import pytest

from app.models.records import Put, Remove
from app.progress import CancelToken, Progress
from app.storage.refold import refold
from app.storage.withheld import Withheld, change
from tests.unit.storage.conftest import MakeShelf
from tests.unit.storage.shelf import POINT, Shelf


def withhold(shelf: Shelf, told: dict[str, dict[str, int]]) -> bool:
    """Tell a shelf what is withheld from now on, and fold anew when that changes something."""
    with shelf.database.transaction():
        found = change(shelf.database, shelf.store.logs, Withheld(told))
        if found:
            refold(shelf.database, shelf.store.logs, Progress(), CancelToken())
    return found


def work(one: Shelf, two: Shelf, dice: random.Random) -> None:
    """Let two devices record beside and after each other."""
    rows = [one.asset(tag=f"R-{number}", condition="G") for number in range(4)]
    for _ in range(12):
        writer, other = dice.choice([(one, two), (two, one)])
        if dice.random() < 0.5:
            writer.take(list(other.stretches(writer.store.logs.have())))
        row = dice.choice(rows)
        if writer.records.get("asset", row) is None:
            writer.asset(tag="own")
        elif dice.random() < 0.2:
            writer.store.save("u1", [Remove("asset", row)], audience=POINT)
        else:
            writer.store.save("u1", [Put("asset", row, {"condition": dice.choice("GFUB")})], audience=POINT)
    for writer, other in ((one, two), (two, one)):
        writer.take(list(other.stretches(writer.store.logs.have())))


@pytest.mark.parametrize("seed", range(6))
def test_folding_without_them_gives_the_same_before_and_after(make_shelf: MakeShelf, seed: int) -> None:
    dice = random.Random(seed)
    one, two, late, early = (make_shelf(name) for name in ("one", "two", "late", "early"))
    work(one, two, dice)
    log = one.store.own_logs()[0]
    good = dice.randint(1, log.n - 1)
    stretches = list(two.stretches({}))
    late.take(stretches)
    everything = late.dump()
    told = {one.keys.id: {log.id: good, "": 0}}
    assert withhold(early, told) is False
    dice.shuffle(stretches)
    for stretch in stretches:
        early.take([stretch])
    assert withhold(late, told) is True
    assert early.dump() == late.dump()
    assert (early.check().ok, late.check().ok) == (True, True)
    assert early.store.logs.have() == late.store.logs.have() == two.store.logs.have()
    for shelf in (early, late):
        withhold(shelf, {one.keys.id: {log.id: log.n, "": 0}})
        assert shelf.dump() == everything


def test_a_withdrawal_that_withholds_nothing_folds_nothing(make_shelf: MakeShelf) -> None:
    one, two = make_shelf("one"), make_shelf("two")
    one.asset(tag="R-1")
    two.take(list(one.stretches({})))
    assert withhold(two, {one.keys.id: {one.store.own_logs()[0].id: 2, "": 0}}) is False
    one.asset(tag="R-2")
    two.take(list(one.stretches(two.store.logs.have())))
    assert (len(two.records.where("asset")), two.store.logs.all()[0].n) == (1, 3)
