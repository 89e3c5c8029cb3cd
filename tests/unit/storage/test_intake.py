"""Taking other logs in: any order, any number of times, and nothing applied before its time."""

from __future__ import annotations

import random

from app.models.records import Append, Put, Remove
from app.models.values import new_id
from tests.unit.storage.conftest import MakeShelf
from tests.unit.storage.shelf import POINT, Shelf


def _exchange(one: Shelf, two: Shelf) -> None:
    two.take(list(one.stretches(two.store.logs.have())))
    one.take(list(two.stretches(one.store.logs.have())))


def test_two_shelves_with_the_same_entries_dump_the_same(make_shelf: MakeShelf) -> None:
    one, two = make_shelf("one"), make_shelf("two")
    row = one.asset(tag="R-014", condition="G")
    _exchange(one, two)
    one.put("asset", row, None, condition="U")
    two.put("asset", row, None, condition="B", tag="R-14")
    _exchange(one, two)
    assert one.dump() == two.dump()


def test_importing_twice_adds_nothing(make_shelf: MakeShelf) -> None:
    one, two = make_shelf("one"), make_shelf("two")
    one.asset(tag="R-014")
    stretches = list(one.stretches({}))
    two.take(stretches)
    before = two.dump()
    taken = two.take(stretches)
    assert (taken.fresh, taken.held, two.dump()) == (0, 0, before)


def test_the_order_of_arrival_makes_no_difference(make_shelf: MakeShelf) -> None:
    one, two, three = make_shelf("one"), make_shelf("two"), make_shelf("three")
    rows = [one.asset(tag=f"R-{number}") for number in range(4)]
    _exchange(one, two)
    for row in rows:
        one.put("asset", row, None, condition="U")
        two.put("asset", row, None, condition="B")
    _exchange(one, two)
    stretches = list(one.stretches({}))
    random.Random(7).shuffle(stretches)
    for stretch in stretches:
        three.take([stretch])
    assert three.dump() == one.dump()


def test_an_entry_waits_for_what_its_author_had_seen(make_shelf: MakeShelf) -> None:
    one, two, three = make_shelf("one"), make_shelf("two"), make_shelf("three")
    row = one.asset(tag="R-014")
    two.take(list(one.stretches({})))
    two.put("asset", row, None, tag="R-15")
    theirs = [s for s in two.stretches({}) if s.device == two.keys.id]
    taken = three.take(theirs)
    assert (taken.fresh, taken.held, three.records.get("asset", row)) == (0, 2, None)
    three.take(list(one.stretches({})))
    assert three.dump() == two.dump()


def test_concurrent_edits_of_different_columns_both_stand(make_shelf: MakeShelf) -> None:
    one, two = make_shelf("one"), make_shelf("two")
    row = one.asset(tag="R-014", condition="G")
    _exchange(one, two)
    one.put("asset", row, None, condition="U")
    two.put("asset", row, None, tag="R-15")
    _exchange(one, two)
    found = one.records.get("asset", row)
    assert found is not None
    assert (found.text("condition"), found.text("tag"), found.conflicted) == ("U", "R-15", False)


def test_an_edit_beside_a_deletion_keeps_the_row_visible(make_shelf: MakeShelf) -> None:
    from app.models.records import Remove

    one, two = make_shelf("one"), make_shelf("two")
    row = one.asset(tag="R-014")
    _exchange(one, two)
    one.store.save("u1", [Remove("asset", row)], audience=POINT)
    two.put("asset", row, None, tag="R-15")
    _exchange(one, two)
    found = one.records.get("asset", row)
    assert found is not None
    assert (found.deleted, found.conflicted) == (False, True)
    assert one.dump() == two.dump()


def test_a_log_may_not_write_the_rows_of_another_point(make_shelf: MakeShelf) -> None:
    one, two = make_shelf("one"), make_shelf("two")
    one.store.save("u1", [Put("asset", new_id(), {"point": "RAB", "tag": "R-1"})], audience=POINT)
    two.take(list(one.stretches({})))
    codes = [row["code"] for row in two.database.rows("SELECT code FROM problem")]
    assert codes == ["row_of_another_point"]


def test_a_point_may_not_publish_a_template(make_shelf: MakeShelf) -> None:
    one = make_shelf("one")
    one.store.save("u1", [Put("template", "SOP-01@9.0", {"code": "SOP-01"})], audience=POINT)
    assert one.records.get("template", "SOP-01@9.0") is None


def test_equal_values_of_two_writers_are_no_conflict(make_shelf: MakeShelf) -> None:
    one, two = make_shelf("one"), make_shelf("two")
    row = one.asset(condition="G")
    _exchange(one, two)
    for shelf in (one, two):
        shelf.put("asset", row, None, condition="U")
    _exchange(one, two)
    found = two.records.get("asset", row)
    assert found is not None
    assert not found.conflicted


def test_a_refold_gives_the_same_tables(make_shelf: MakeShelf) -> None:
    one, two = make_shelf("one"), make_shelf("two")
    row = one.asset(tag="R-014", condition="G")
    _exchange(one, two)
    one.put("asset", row, None, condition="U")
    two.put("asset", row, None, condition="B")
    two.take(list(one.stretches(two.store.logs.have())))
    report = two.check()
    assert (report.differences, report.entries) == ((), 5)


def test_a_changed_line_of_the_log_is_found(make_shelf: MakeShelf) -> None:
    one = make_shelf("one")
    one.asset(tag="R-014")
    with one.database.transaction() as connection:
        connection.execute("UPDATE entry SET line = CAST(replace(line, 'R-014', 'R-999') AS BLOB)")
    assert one.check().broken != ()


def test_a_record_deleted_beside_an_answer_stays_and_says_so(make_shelf: MakeShelf) -> None:
    one, two = make_shelf("one"), make_shelf("two")
    run = new_id()
    one.put("run", run, None, stage="draft", opened="x")
    one.put_child("answer", f"{run}/A", run=run, item="A", value="yes")
    _exchange(one, two)
    one.store.save("u1", [Remove("run", run)], audience=POINT)
    two.put_child("answer", f"{run}/B", run=run, item="B", value="no")
    _exchange(one, two)
    found = one.records.get("run", run)
    assert found is not None
    assert (found.deleted, found.conflicted, one.dump() == two.dump()) == (False, True, True)
    two.store.save("u1", [Remove("run", run)], audience=POINT)
    _exchange(one, two)
    found = one.records.get("run", run)
    assert found is not None
    assert (found.deleted, found.conflicted, one.check().ok, two.check().ok) == (True, False, True, True)


def test_a_record_deleted_beside_a_movement_stays_and_says_so(make_shelf: MakeShelf) -> None:
    one, two = make_shelf("one"), make_shelf("two")
    asset = one.asset(tag="R-014")
    _exchange(one, two)
    one.store.save("u1", [Remove("asset", asset)], audience=POINT)
    move = Append("asset_move", new_id(), {"point": "SLM", "asset": asset, "kind": "check"})
    two.store.save("u1", [move], audience=POINT)
    _exchange(one, two)
    found = one.records.get("asset", asset)
    assert found is not None
    assert (found.deleted, found.conflicted, one.dump() == two.dump()) == (False, True, True)
