"""Headquarters tells a receipt code on the telephone; typed at the point it marks exactly that file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.errors import Refused
from app.models.people import Actor, Role
from app.models.receipt_code import groups
from app.services.exchange_parts import RecordState
from app.services.importing import Verdict
from app.services.receipts import Told
from tests.e2e.stations import CHIEF, Station, join


def code_of(station: Station, file: Path) -> str:
    return station.take(file)[0].receipt_code


def enter(station: Station, code: str) -> Any:
    return station.act(lambda book: book.exchange.mark_received(CHIEF, code))


def state(station: Station, row: str) -> RecordState:
    return station.act(lambda book: book.exchange.state(book.desk.records.get("asset", row).heads))


def test_the_code_told_by_headquarters_marks_that_file_alone(
    point: Station, hq: Station, stick: Path
) -> None:
    first, second = point.export("HQ", stick), point.export("HQ", stick)
    code = code_of(hq, second)
    marked = enter(point, code)
    files = {file.name: bool(file.told) for file in point.act(lambda book: book.exchange.sent_files())}
    assert (marked.outcome, marked.file.name) == (Told.MARKED, second.name)
    assert files == {first.name: False, second.name: True}


def test_a_record_is_received_by_telephone_until_it_is_acknowledged(
    point: Station, hq: Station, stick: Path
) -> None:
    row = point.add_asset(tag="R-014")
    file = point.export("HQ", stick)
    states = [state(point, row)]
    enter(point, code_of(hq, file))
    states.append(state(point, row))
    point.take(hq.export("SLM", stick))
    assert [*states, state(point, row)] == [
        RecordState.EXPORTED,
        RecordState.TOLD,
        RecordState.ACKNOWLEDGED,
    ]


def test_what_lies_in_a_file_not_told_of_stays_exported(point: Station, hq: Station, stick: Path) -> None:
    row = point.add_asset(tag="R-014")
    point.export("HQ", stick)
    fresh = point.add_asset(tag="R-015")
    with point.open() as book:
        log = book.desk.store.own_logs()[0]
        hq_id = hq.act(lambda one: one.exchange._counter.keys.id)
        with book._database.transaction():
            book.exchange._counter.ledger.put_have(hq_id, {log.id: log.n - 1}, "test")
        later = book.exchange.export("HQ", stick)[0].path
        with book._database.transaction():
            book.exchange._counter.ledger.put_have(hq_id, {log.id: 0}, "test")
    enter(point, code_of(hq, later))
    assert (state(point, row), state(point, fresh)) == (RecordState.EXPORTED, RecordState.EXPORTED)


def test_a_code_changes_nothing_that_is_sent_next(point: Station, hq: Station, stick: Path) -> None:
    point.add_asset(tag="R-014")
    file = point.export("HQ", stick)
    before = point.dump()
    entries = point.act(lambda book: book.exchange.export("HQ", stick)[0].entries)
    enter(point, code_of(hq, file))
    assert point.act(lambda book: book.exchange.export("HQ", stick)[0].entries) == entries
    assert point.dump() == before
    assert point.act(lambda book: book.exchange.status().unacknowledged) > 0


def test_a_code_is_typed_with_any_digits_and_spaces(point: Station, hq: Station, stick: Path) -> None:
    code = code_of(hq, point.export("HQ", stick))
    typed = " – ".join(groups(code)).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert enter(point, typed).outcome is Told.MARKED


def test_a_second_typing_says_when_it_was_marked(point: Station, hq: Station, stick: Path) -> None:
    code = code_of(hq, point.export("HQ", stick))
    first = enter(point, code)
    again = point.act(lambda book: book.exchange.mark_received(Actor("u2", "Two", Role.OFFICER, "SLM"), code))
    assert (again.outcome, again.file.told, again.file.told_by) == (Told.ALREADY, first.file.told, CHIEF.id)


def test_the_code_of_an_acknowledged_file_says_so_and_marks_nothing(
    point: Station, hq: Station, stick: Path
) -> None:
    point.add_asset(tag="R-014")
    code = code_of(hq, point.export("HQ", stick))
    point.take(hq.export("SLM", stick))
    marked = enter(point, code)
    assert (marked.outcome, marked.file.told) == (Told.ACKNOWLEDGED, "")


def test_wrong_check_digits_and_unknown_codes_are_told_apart(
    point: Station, hq: Station, stick: Path
) -> None:
    code = code_of(hq, point.export("HQ", stick))
    with pytest.raises(Refused, match="receipt_mistyped"):
        enter(point, code[:-1] + str((int(code[-1]) + 1) % 10))
    with pytest.raises(Refused, match="receipt_unknown"):
        enter(point, "000000000098")


def test_a_second_import_tells_the_same_code(point: Station, hq: Station, stick: Path) -> None:
    file = point.export("HQ", stick)
    first = hq.take(file)[0]
    again = hq.take(file)[0]
    shown = hq.act(lambda book: book.exchange.receipt_to_tell(first.bundle).code)
    assert (again.verdict, again.receipt_code, shown) == (Verdict.NOTHING_NEW, first.receipt_code, shown)


def test_a_preview_and_a_colleague_tell_no_code_for_headquarters(
    point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    second = Station(tmp_path / "SLM2", "SLM")
    join(second, hq, stick)
    news = hq.export("SLM", stick)
    second.take(news)
    point.take(news)
    file = point.export("HQ", stick)
    assert hq.act(lambda book: book.exchange.preview([file]))[0].receipt_code == ""
    assert second.take(file)[0].receipt_code == ""
    with pytest.raises(Refused, match="receipt_without_code"):
        second.act(lambda book: book.exchange.receipt_to_tell(file.name))


def test_a_point_tells_the_code_of_a_file_of_headquarters(point: Station, hq: Station, stick: Path) -> None:
    code = code_of(point, hq.export("SLM", stick))
    marked = hq.act(lambda book: book.exchange.mark_received(Actor("h", "H", Role.HQ), code))
    assert (marked.outcome, marked.file.to) == (Told.MARKED, "SLM")


def test_a_bundle_that_was_not_taken_in_has_no_receipt(hq: Station) -> None:
    with pytest.raises(Refused, match="receipt_not_imported"):
        hq.act(lambda book: book.exchange.receipt_to_tell("0" * 32))


def test_a_database_of_before_gets_codes_from_its_next_export(
    point: Station, hq: Station, stick: Path
) -> None:
    file = point.export("HQ", stick)
    with point.open() as book:
        book._database.connection.execute("UPDATE export SET nonce = ''")
    code = code_of(hq, file)
    with pytest.raises(Refused, match="receipt_unknown"):
        enter(point, code)
    assert enter(point, code_of(hq, point.export("HQ", stick))).outcome is Told.MARKED
