"""Names in lists of checklists are written as their reader writes them; the agency has a field of its own on paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from app.models.paging import Query
from app.models.people import Actor, Role
from app.models.records import Put
from app.paths import Home
from app.services.clock import SetClock
from app.services.documents_checklist import ChecklistPapers
from app.services.gatebook import Gatebook, open_gatebook
from app.services.setup import init_point
from app.ui.labels import labels_for
from tests.unit.services.checklist_room import BOOTH, IRAQ

OFFICER = Actor("u1", "Karwan", Role.OFFICER, "SLM")
CHIEF = Actor("console", "console", Role.ADMINISTRATOR, "SLM")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Gatebook]:
    init_point(Home(tmp_path / "p"), "SLM", "Office")
    opened = open_gatebook(Home(tmp_path / "p"), clock=SetClock(datetime(2026, 11, 23, 9, 0, tzinfo=IRAQ)))
    named = {"point": "SLM", "active": 1, "name": "كاروان أحمد رشيد", "name_latin": "Karwan Ahmed"}
    opened.desk.save(CHIEF, [Put("user", "u1", named)])
    place = {"shift_date": "2026-11-23", "shift_name": "day", "zone": "ARR", "agency": "PAS", "section": "B2"}
    opened.checklists.start(OFFICER, BOOTH, **place)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    "lang, name", [("en", "Karwan Ahmed"), ("ar", "كاروان أحمد رشيد"), ("ckb", "كاروان أحمد رشيد")]
)
def test_readers_of_english_see_the_latin_spelling(book: Gatebook, lang: str, name: str) -> None:
    row = book.checklists.page(Query(), None, lang).rows[0]
    assert row.opened_by_name == name
    assert book.checklists.detail(row.id, lang).row.opened_by_name == name


def test_place_and_agency_are_two_fields_of_the_paper(book: Gatebook) -> None:
    run = book.checklists.page(Query()).rows[0].id
    sheets = ChecklistPapers(book.desk, book.checklists)
    sheet = sheets.filled(run, ("en",), labels_for(("en",)))
    zone = book.desk.reference.label("zones", "ARR", "en")
    assert sheet.place.get("en") == f"B2 — {zone}"
    assert sheet.institution.get("en") == book.desk.reference.label("agencies", "PAS", "en")
