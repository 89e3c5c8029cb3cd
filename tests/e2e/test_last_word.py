"""A point sees how old the last word of headquarters is, and a PC learns that it cannot read a file any more."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app.services.clock import SetClock
from app.services.gatebook import open_gatebook
from app.services.last_word import AMBER_DAYS, RED_DAYS, Staleness
from tests.e2e.stations import HQ_CHIEF, Station, join


def word(point: Station, day: datetime) -> Any:
    """Return the last word as the point sees it on a day of use."""
    book = open_gatebook(point.home, clock=SetClock(day))
    try:
        return book.exchange.status().word
    finally:
        book.close()


def test_the_age_of_the_last_word_is_counted_in_days_of_use(point: Station, hq: Station, stick: Path) -> None:
    start = datetime(2026, 11, 1, 9, tzinfo=UTC)
    assert word(point, start) is None
    point.take(hq.export("SLM", stick))
    ages = {}
    for number in range(RED_DAYS + 1):
        # The clock jumps to and fro; only that the day is another counts.
        found = word(point, start + timedelta(days=number * (1 if number % 2 else -40)))
        ages[number] = (found.days, found.staleness)
    assert ages[0] == (0, Staleness.FRESH)
    assert ages[AMBER_DAYS] == (AMBER_DAYS, Staleness.AMBER)
    assert ages[RED_DAYS] == (RED_DAYS, Staleness.RED)
    point.take(hq.export("SLM", stick))
    assert word(point, start).days == 0


def test_a_file_for_the_point_that_this_pc_cannot_read_is_explained(
    point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    second = Station(tmp_path / "SLM-2", "SLM")
    join(second, hq, stick)
    code = point.act(lambda book: book.exchange.device_code())
    hq.act(lambda book: book.exchange.revoke(HQ_CHIEF, code))
    result = point.take(hq.export("SLM", stick))[0]
    assert result.error is not None
    assert result.error.code == "bundle_not_for_this_pc"


def test_a_withdrawn_pc_that_learns_of_it_says_so_and_goes_on(
    point: Station, hq: Station, stick: Path
) -> None:
    from app.services.trust_keeping import keep_trust

    row = point.add_asset(tag="R-1")
    code = point.act(lambda book: book.exchange.device_code())
    hq.act(lambda book: book.exchange.revoke(HQ_CHIEF, code))
    trust = hq.act(lambda book: book.exchange.counter.trust)
    point.act(lambda book: keep_trust(book.exchange.counter, trust))
    later = point.add_asset(tag="R-2")
    assert point.act(lambda book: book.exchange.status().withdrawn)
    assert [point.asset(one) is not None for one in (row, later)] == [True, True]
    assert point.export("HQ", stick).is_file()
    assert point.sound()
