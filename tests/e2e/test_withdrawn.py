"""A withdrawn PC: what it wrote until then stays, what came later is kept and counts for nothing until adopted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.records import Put
from app.services.importing import Verdict
from tests.e2e.stations import CHIEF, HQ_CHIEF, Station, join


@pytest.fixture
def second(point: Station, hq: Station, stick: Path, tmp_path: Path) -> Station:
    """Return another PC of the same point, known there."""
    station = Station(tmp_path / "SLM-2", "SLM")
    join(station, hq, stick)
    point.take(hq.export("SLM", stick))
    return station


def code_of(station: Station) -> str:
    """Return a PC's code."""
    return station.act(lambda book: book.exchange.device_code())


def withdraw(hq: Station, station: Station) -> None:
    """Withdraw a PC."""
    code = code_of(station)
    hq.act(lambda book: book.exchange.revoke(HQ_CHIEF, code))


def adopt_all(hq: Station, station: Station) -> None:
    """Let everything count that is here of a withdrawn PC."""
    code = code_of(station)
    pc = hq.act(lambda book: book.exchange.look_into(HQ_CHIEF, code))
    for log in pc.logs:
        if log.withheld:
            hq.act(lambda book, log=log: book.exchange.adopt(HQ_CHIEF, code, log.log, log.n))


def carry(giver: Station, taker: Station, stick: Path) -> list[Verdict]:
    """Carry one file and return what became of it."""
    to = "HQ" if taker.code == "HQ" else taker.code
    return [result.verdict for result in taker.take(giver.export(to, stick))]


def shown(station: Station, *rows: str) -> list[bool]:
    """Tell which assets are shown."""
    return [station.asset(row) is not None for row in rows]


def test_what_a_colleague_had_from_a_withdrawn_pc_counts_nowhere_until_it_is_adopted(
    point: Station, second: Station, hq: Station, stick: Path
) -> None:
    before = point.add_asset(tag="before")
    assert carry(point, hq, stick) == [Verdict.IMPORTED]
    later = point.add_asset(tag="later")
    second.take(point.export("HQ", stick))
    beside = second.add_asset(tag="beside")
    assert shown(second, before, later, beside) == [True, True, True]
    withdraw(hq, point)
    carry(second, hq, stick)
    assert shown(hq, before, later, beside) == [True, False, True]
    carry(hq, second, stick)
    assert shown(second, before, later, beside) == [True, False, True]
    assert (hq.dump(), hq.sound(), second.sound()) == (second.dump(), True, True)
    adopt_all(hq, point)
    carry(hq, second, stick)
    assert shown(hq, later) == shown(second, later) == [True]
    assert (hq.dump(), hq.sound(), second.sound()) == (second.dump(), True, True)


def test_a_change_over_a_withheld_one_stands_beside_what_it_would_have_replaced_and_nothing_waits(
    point: Station, second: Station, hq: Station, stick: Path
) -> None:
    row = point.add_asset(tag="R-1", condition="G")
    carry(point, hq, stick)
    second.take(point.export("HQ", stick))
    point.put("asset", row, condition="B")
    second.take(point.export("HQ", stick))
    second.put("asset", row, condition="U")
    withdraw(hq, point)
    carry(second, hq, stick)
    assert (hq.asset(row).text("condition"), hq.asset(row).conflicted) == ("U", True)
    assert hq.act(lambda book: book.exchange.status().held) == 0
    carry(hq, second, stick)
    assert hq.dump() == second.dump()
    adopt_all(hq, point)
    assert (hq.asset(row).text("condition"), hq.asset(row).conflicted) == ("U", False)


def test_a_file_of_a_withdrawn_pc_is_kept_aside_read_on_request_and_adopted(
    point: Station, hq: Station, stick: Path
) -> None:
    point.add_asset(tag="before")
    carry(point, hq, stick)
    withdraw(hq, point)
    first, second = point.add_asset(tag="first"), point.add_asset(tag="second")
    assert carry(point, hq, stick) == [Verdict.TRAY]
    code = code_of(point)
    assert [pc.files for pc in hq.act(lambda book: book.exchange.withdrawn())] == [1]
    pc = hq.act(lambda book: book.exchange.look_into(HQ_CHIEF, code))
    log = next(log for log in pc.logs if log.withheld)
    assert (pc.files, log.good, log.n, log.users, log.point) == (0, 2, 4, (CHIEF.id,), "SLM")
    assert shown(hq, first, second) == [False, False]
    assert hq.act(lambda book: book.exchange.adopt(HQ_CHIEF, code, log.log, 3)) == 1
    assert shown(hq, first, second) == [True, False]
    with pytest.raises(Refused, match="adopt_nothing"):
        hq.act(lambda book: book.exchange.adopt(HQ_CHIEF, code, log.log, 5))
    assert hq.sound()


def test_a_withdrawn_pc_can_no_longer_read_what_is_sent_and_goes_on_recording(
    point: Station, second: Station, hq: Station, stick: Path
) -> None:
    carry(point, hq, stick)
    withdraw(hq, point)
    carry(hq, second, stick)
    second.add_asset(tag="R-2")
    result = point.take(second.export("HQ", stick))[0]
    assert result.error is not None
    row = point.add_asset(tag="after")
    assert shown(point, row) == [True]
    assert carry(point, hq, stick) == [Verdict.TRAY]


def test_a_withdrawn_pc_joins_anew_under_new_keys_only(point: Station, hq: Station, stick: Path) -> None:
    kept = point.add_asset(tag="before")
    carry(point, hq, stick)
    withdraw(hq, point)
    with pytest.raises(Refused, match="device_revoked"):
        join(point, hq, stick)
    shutil.rmtree(point.home.keys)
    join(point, hq, stick)
    fresh = point.add_asset(tag="again")
    carry(point, hq, stick)
    assert shown(hq, kept, fresh) == [True, True]


def test_records_made_with_keys_lost_before_the_first_join_reach_headquarters(
    hq: Station, stick: Path, tmp_path: Path
) -> None:
    point = Station(tmp_path / "SLM", "SLM")
    before = point.add_asset(tag="before")
    old = code_of(point)
    shutil.rmtree(point.home.keys)
    after = point.add_asset(tag="after")
    point.act(lambda book: book.desk.save(CHIEF, [Put("asset", before, {"condition": "U"})]))
    stick.mkdir(exist_ok=True)
    request, answer = stick / "request.gbj", stick / "answer.gbj"
    point.act(lambda book: book.exchange.request_join(request))
    accepted = hq.act(lambda book: book.exchange.accept_join(HQ_CHIEF, request, answer))
    point.act(lambda book: book.exchange.finish_join(answer))
    carry(point, hq, stick)
    assert (accepted.former, shown(hq, before, after)) == ((old,), [True, True])
    assert (hq.asset(before).text("condition"), hq.dump() == point.dump()) == ("U", True)
