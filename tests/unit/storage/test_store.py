"""The one door: entries, guards, durability, and what a save refuses."""

from __future__ import annotations

import json
import sqlite3
from functools import reduce

import pytest

from app.errors import Refused
from app.models.entries import chain_next, chain_start
from app.models.records import Append, Cancel, Put, Remove, Restore, Sign
from app.models.values import new_id
from tests.unit.storage.shelf import POINT, Shelf, open_shelf


def test_a_save_is_one_entry_and_one_row(shelf: Shelf) -> None:
    row = shelf.asset(tag="R-014")
    found = shelf.records.get("asset", row)
    assert found is not None
    assert (found.text("tag"), shelf.store.own_logs()[0].n) == ("R-014", 2)


def test_a_save_without_a_difference_writes_nothing(shelf: Shelf) -> None:
    row = shelf.asset(tag="R-014")
    assert shelf.put("asset", row, None, tag="R-014") is None


def test_the_first_entry_of_a_log_names_its_device_and_audience(shelf: Shelf) -> None:
    shelf.asset(tag="R-014")
    log = shelf.store.own_logs()[0]
    line = shelf.store.logs.line(log.no, 1)
    assert line is not None
    assert json.loads(line.line)["ops"] == [["open", {"device": shelf.keys.id, "audience": POINT}]]


def test_each_entry_is_chained_to_the_one_before(shelf: Shelf) -> None:
    for number in range(3):
        shelf.asset(tag=f"R-{number}")
    log = shelf.store.own_logs()[0]
    chain = chain_start(log.id)
    for line in shelf.store.logs.lines(log.no, 1, log.n):
        chain = chain_next(chain, line.line)
        assert chain == line.hash


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE asset SET tag = 'x'",
        "DELETE FROM asset",
        "INSERT INTO asset (id, _live) VALUES ('a', '{}')",
        "UPDATE entry SET line = ''",
        "DELETE FROM entry",
    ],
)
def test_a_record_table_cannot_be_written_beside_the_door(shelf: Shelf, statement: str) -> None:
    shelf.asset(tag="R-014")
    with pytest.raises(sqlite3.IntegrityError, match=r"use store\.save"):
        shelf.database.connection.execute(statement)


def test_another_program_cannot_write_a_record_table(shelf: Shelf) -> None:
    shelf.asset(tag="R-014")
    other = sqlite3.connect(shelf.database.path)
    with pytest.raises(sqlite3.OperationalError, match="no such function: folding"):
        other.execute("UPDATE asset SET tag = 'x'")
    other.close()


def test_an_update_names_the_write_it_replaces(shelf: Shelf) -> None:
    row = shelf.asset(tag="R-014", condition="G")
    saved = shelf.put("asset", row, None, condition="U", condition_note="no lamp")
    log = shelf.store.own_logs()[0]
    line = shelf.store.logs.line(log.no, saved.n if saved else 0)
    assert line is not None
    assert json.loads(line.line)["ops"][0][4] == {"condition": [f"{log.id}:2"]}


def test_a_group_of_columns_is_written_as_one_register(shelf: Shelf) -> None:
    row = shelf.asset(condition="U", condition_note="no lamp")
    shelf.put("asset", row, None, condition="G")
    found = shelf.records.get("asset", row)
    assert found is not None
    assert (found.text("condition"), found.text("condition_note")) == ("G", "")


def test_a_write_from_an_old_screen_becomes_a_conflict_not_a_loss(shelf: Shelf) -> None:
    row = shelf.asset(tag="R-014", condition="G")
    seen = shelf.records.get("asset", row)
    shelf.put("asset", row, None, condition="U")
    shelf.put("asset", row, seen.version if seen else "", condition="B")
    found = shelf.records.get("asset", row)
    assert found is not None
    assert found.conflicted


def test_a_screen_filled_before_the_database_was_restored_saves_beside_what_stands(shelf: Shelf) -> None:
    row = shelf.asset(tag="R-014", condition="G")
    # The version names entry 12 of a fifth log, which the restored database has never met.
    shelf.put("asset", row, '{"":"5:12"}', condition="B")
    found = shelf.records.get("asset", row)
    assert found is not None
    assert found.conflicted


def test_a_decision_over_both_values_ends_the_conflict(shelf: Shelf) -> None:
    row = shelf.asset(tag="R-014", condition="G")
    seen = shelf.records.get("asset", row)
    shelf.put("asset", row, None, condition="U")
    shelf.put("asset", row, seen.version if seen else "", condition="B")
    shelf.put("asset", row, None, condition="U")
    found = shelf.records.get("asset", row)
    assert found is not None
    assert (found.conflicted, found.text("condition")) == (False, "U")


def test_a_deleted_row_is_out_of_the_lists_and_still_in_the_log(shelf: Shelf) -> None:
    row = shelf.asset(tag="R-014")
    shelf.store.save("u1", [Remove("asset", row)], audience=POINT)
    found = shelf.records.get("asset", row)
    assert found is not None
    assert found.deleted
    assert shelf.records.where("asset", tag="R-014") == []


def test_removing_what_is_not_there_is_refused(shelf: Shelf) -> None:
    with pytest.raises(Refused, match="record_missing"):
        shelf.store.save("u1", [Remove("asset", new_id())], audience=POINT)


def test_a_refused_save_leaves_log_and_tables_as_they_were(shelf: Shelf) -> None:
    shelf.asset(tag="R-014")
    before = shelf.dump()
    with pytest.raises(Refused):
        shelf.store.save(
            "u1", [Put("asset", new_id(), {"point": "SLM"}), Remove("asset", "none")], audience=POINT
        )
    assert (shelf.dump(), shelf.check().ok) == (before, True)


def test_an_entry_beyond_its_limit_is_refused(shelf: Shelf) -> None:
    with pytest.raises(Refused, match="entry_too_large"):
        shelf.asset(note="x" * 300_000)


def test_stock_is_the_sum_of_movements_that_are_not_void(shelf: Shelf) -> None:
    item, first, second = new_id(), new_id(), new_id()
    shelf.put("stock_item", item, None, name="Gloves")
    for move, quantity in ((first, 100), (second, -30)):
        shelf.store.save(
            "u1",
            [Append("stock_move", move, {"point": "SLM", "item": item, "location": "A", "qty": quantity})],
            audience=POINT,
        )
    shelf.store.save("u1", [Cancel("stock_move", second, "typed twice")], audience=POINT)
    assert shelf.records.sums([item]) == {(item, "A"): 100}


def test_a_signed_run_shows_its_signed_values_for_ever(shelf: Shelf) -> None:
    run = new_id()
    shelf.put("run", run, None, stage="draft", opened="x")
    shelf.put_child("answer", f"{run}/A", run=run, item="A", value="yes")
    shelf.store.save("chief", [Sign(run)], audience=POINT)
    shelf.put_child("answer", f"{run}/A", value="no")
    signature = shelf.records.signature(run)
    found = shelf.records.get("run", run)
    assert signature is not None
    assert found is not None
    assert (signature[0], signature[2][f"{run}/A"]["value"]) == ("chief", "yes")
    assert (found.status, found.changed_after_signing) == ("signed", True)


def test_the_log_goes_on_after_closing_and_opening(shelf: Shelf) -> None:
    shelf.asset(tag="R-014")
    shelf.close()
    again = open_shelf(shelf.folder, shelf.keys)
    again.asset(tag="R-015")
    report = again.check()
    logs = again.store.own_logs()
    again.close()
    assert (report.ok, len(logs), logs[0].n) == (True, 1, 3)


def test_a_restored_database_starts_a_new_log_that_names_the_old_one(shelf: Shelf) -> None:
    shelf.asset(tag="R-014")
    shelf.database.connection.execute("VACUUM INTO ?", (str(shelf.folder / "backup.db"),))
    lost = shelf.put("asset", new_id(), None, tag="R-015")
    shelf.close()
    (shelf.folder / "backup.db").replace(shelf.folder / "gatebook.db")
    for rest in shelf.folder.glob("gatebook.db-*"):
        rest.unlink()
    again = open_shelf(shelf.folder, shelf.keys)
    again.asset(tag="R-016")
    log = again.store.own_logs()[0]
    line = again.store.logs.line(log.no, 1)
    again.close()
    assert line is not None
    assert lost is not None
    told = json.loads(line.line)["ops"][0][1]["continues"]
    assert told == {"log": lost.log, "n": lost.n, "hash": lost.hash}


def test_a_save_whose_mark_was_never_written_is_marked_at_the_next_start(shelf: Shelf) -> None:
    shelf.asset(tag="R-014")
    shelf.database.connection.execute("VACUUM INTO ?", (str(shelf.folder / "backup.db"),))
    (mark,) = (shelf.folder / "keys").glob("*.mark")
    before = mark.read_bytes()
    unmarked = shelf.put("asset", new_id(), None, tag="R-015")
    shelf.close()
    mark.write_bytes(before)
    open_shelf(shelf.folder, shelf.keys).close()
    (shelf.folder / "backup.db").replace(shelf.folder / "gatebook.db")
    again = open_shelf(shelf.folder, shelf.keys)
    saved = again.put("asset", new_id(), None, tag="R-016")
    again.close()
    assert saved is not None
    assert unmarked is not None
    assert saved.log != unmarked.log


DEEP = reduce(lambda inner, _: [inner], range(17), 1)


@pytest.mark.parametrize("value", ["nul \x00 in it", "half \ud800 of a pair", 1.5, DEEP])
def test_what_no_reader_would_take_is_refused_before_it_is_saved(shelf: Shelf, value: object) -> None:
    with pytest.raises(Refused, match="text_not_storable"):
        shelf.asset(tag="A", condition_photo=value)
    assert shelf.records.count("asset") == 0


def test_a_log_names_its_owner(shelf: Shelf) -> None:
    shelf.asset(tag="A")
    assert shelf.store.own_logs()[0].id.startswith(f"{shelf.keys.id}-")


def test_a_column_first_given_from_a_screen_is_kept(shelf: Shelf) -> None:
    row = shelf.asset(tag="R-014")
    seen = shelf.records.get("asset", row)
    shelf.put("asset", row, seen.version if seen else "", note="lens scratched")
    found = shelf.records.get("asset", row)
    assert found is not None
    assert (found.text("note"), found.conflicted) == ("lens scratched", False)
    assert shelf.database.rows("SELECT * FROM problem") == []


def test_a_voided_movement_stays_in_the_history_with_its_reason(shelf: Shelf) -> None:
    item, move = new_id(), new_id()
    shelf.put("stock_item", item, None, name="Gloves")
    shelf.store.save(
        "u1", [Append("stock_move", move, {"point": "SLM", "item": item, "qty": 5})], audience=POINT
    )
    shelf.store.save("u1", [Cancel("stock_move", move, "typed twice")], audience=POINT)
    found = shelf.records.children("stock_move", [item], voided=True)[item]
    assert [(record.voided, record.reason) for record in found] == [(True, "typed twice")]


def test_a_deletion_can_be_lifted(shelf: Shelf) -> None:
    row = shelf.asset(tag="R-014")
    shelf.store.save("u1", [Remove("asset", row)], audience=POINT)
    shelf.store.save("u1", [Restore("asset", row)], audience=POINT)
    assert [record.text("tag") for record in shelf.records.where("asset", point="SLM")] == ["R-014"]
    assert shelf.check().ok


def test_a_pc_with_a_new_key_starts_a_new_log_that_names_the_old_one(shelf: Shelf) -> None:
    shelf.asset(tag="R-014")
    old = shelf.store.own_logs()[0]
    shelf.close()
    again = open_shelf(shelf.folder)
    again.asset(tag="R-015")
    log = again.store.own_logs()[0]
    line = again.store.logs.line(log.no, 1)
    report = again.check()
    again.close()
    assert line is not None
    continues = json.loads(line.line)["ops"][0][1]["continues"]
    assert (log.device, continues["log"], report.ok) == (again.keys.id, old.id, True)


def test_lifting_no_deletion_writes_nothing(shelf: Shelf) -> None:
    row = shelf.asset(tag="R-014")
    assert shelf.store.save("u1", [Restore("asset", row)], audience=POINT) is None
