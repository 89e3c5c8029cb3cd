"""The month of a point as it is read from the records."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.people import Actor, Role
from app.models.records import Put
from app.models.trends import Span
from app.paths import Home
from app.services.documents_month import last_month, month_sheet, span_of
from app.services.gatebook import Gatebook, open_gatebook
from app.services.setup import init_point

OFFICER = Actor("u-officer", "Karwan", Role.OFFICER, "SLM", "BPC")
TODAY = date(2026, 11, 24)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Gatebook]:
    home = Home(tmp_path / "home")
    init_point(home, "SLM")
    book = open_gatebook(home)
    yield book
    book.close()


def put(book: Gatebook, table: str, row: str, **values: object) -> None:
    book.desk.save(OFFICER, [Put(table, row, {"point": "SLM", **values})])


def test_a_month_that_is_over_is_taken_whole_and_this_one_up_to_today():
    assert span_of("2026-10", TODAY) == Span("2026-10-01", "2026-10-31")
    assert span_of("2026-11", TODAY) == Span("2026-11-01", "2026-11-24")
    assert span_of("2026-02", TODAY) == Span("2026-02-01", "2026-02-28")
    assert last_month(date(2026, 1, 31)) == "2025-12"


@pytest.mark.parametrize("text", ["2026-13", "November", "2026", "0000-01"])
def test_what_is_no_month_is_refused(text: str):
    with pytest.raises(Refused) as caught:
        span_of(text, TODAY)
    assert (caught.value.code, caught.value.field) == ("bad_month", "month")


def test_what_is_open_today_stands_on_the_sheet(book: Gatebook):
    today = book.reports.today().isoformat()
    put(book, "asset", "a1", name="Reader", tag="T1", condition="U")
    put(book, "asset", "a2", name="Reader", tag="T2", condition="G")
    put(book, "asset", "a3", name="Reader", tag="T3", condition="W")
    put(book, "action", "c1", title="Mend", status="open", due="2020-01-01")
    put(book, "action", "c2", title="Mend", status="closed", due="2020-01-01")
    put(book, "person", "p1", name="Karwan", active=1)
    put(book, "run", "r1", template="SOP-01@1.0", shift_date=today, shift_name="day", stage="completed")
    sheet = month_sheet(book)
    assert (sheet.assets, sheet.assets_down) == (2, 1)
    assert (sheet.actions, sheet.overdue, sheet.escalated) == (1, 1, 0)
    assert (sheet.people, sheet.trained) == (1, 0)
    assert (sheet.total.runs, sheet.month, sheet.point.get("en")) == (1, today[:7], "Shalamcha")


def test_a_point_prints_its_own_month_whatever_it_was_asked_for(book: Gatebook):
    assert month_sheet(book, point="BSH").point.get("en") == "Shalamcha"
