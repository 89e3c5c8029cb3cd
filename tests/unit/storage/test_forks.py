"""A copied disk: one log goes on in two ways, both are kept, and all machines agree on what they see."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

import pytest

from tests.unit.storage.conftest import MakeShelf
from tests.unit.storage.shelf import Shelf, open_shelf


@pytest.fixture
def twins(make_shelf: MakeShelf, tmp_path: Path) -> tuple[Shelf, Shelf, str]:
    """Return a PC and its clone, which both wrote on, and the asset that both changed."""
    one = make_shelf("original")
    row = one.asset(tag="R-014", condition="G")
    one.database.connection.execute("VACUUM INTO ?", (str(tmp_path / "copy.db"),))
    clone_folder = tmp_path / "clone"
    clone_folder.mkdir()
    shutil.move(tmp_path / "copy.db", clone_folder / "gatebook.db")
    two = open_shelf(clone_folder, one.keys)
    one.put("asset", row, None, condition="U")
    one.asset(tag="ORIGINAL")
    two.put("asset", row, None, condition="B")
    two.asset(tag="CLONE")
    return one, two, row


def test_both_continuations_are_kept_in_any_order(
    make_shelf: MakeShelf, twins: tuple[Shelf, Shelf, str]
) -> None:
    one, two, row = twins
    dumps = []
    for number, order in enumerate(itertools.permutations([one, two])):
        hq = make_shelf(f"hq{number}")
        for twin in order:
            hq.take(list(twin.stretches({})))
        dumps.append(hq.dump())
        tags = {record.text("tag") for record in hq.records.where("asset", point="SLM")}
        found = hq.records.get("asset", row)
        assert tags == {"R-014", "ORIGINAL", "CLONE"}
        assert found is not None
        assert found.conflicted
        assert hq.check().ok
    assert dumps[0] == dumps[1]
    two.close()


def test_a_forked_log_is_had_only_up_to_the_fork(
    make_shelf: MakeShelf, twins: tuple[Shelf, Shelf, str]
) -> None:
    one, two, _ = twins
    hq = make_shelf("hq")
    hq.take([*one.stretches({}), *two.stretches({})])
    log = one.store.own_logs()[0].id
    assert (hq.store.logs.have()[log], hq.store.logs.forked()) == (2, [log])
    two.close()


def test_a_pc_that_learns_of_its_twin_opens_a_new_log(twins: tuple[Shelf, Shelf, str]) -> None:
    one, two, _ = twins
    old = one.store.own_logs()[0].id
    one.take(list(two.stretches({})))
    one.asset(tag="AFTER")
    assert one.store.own_logs()[0].id != old
    assert one.check().ok
    two.close()


def test_twins_and_headquarters_end_with_the_same_tables(
    make_shelf: MakeShelf, twins: tuple[Shelf, Shelf, str]
) -> None:
    one, two, row = twins
    hq = make_shelf("hq")
    for _ in range(2):
        for source, target in itertools.permutations([one, two, hq], 2):
            target.take(list(source.stretches({})))
    hq.put("asset", row, None, condition="R", condition_note="decided")
    for source, target in itertools.permutations([one, two, hq], 2):
        target.take(list(source.stretches({})))
    assert one.dump() == two.dump() == hq.dump()
    found = one.records.get("asset", row)
    assert found is not None
    assert (found.conflicted, found.text("condition_note")) == (False, "decided")
    two.close()
