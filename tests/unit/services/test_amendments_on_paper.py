"""Amendments and answers that are no longer asked, on the paper of a checklist."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.places import Place, Site
from app.models.values import Moment
from app.printing.checklist import checklist_pdf
from app.printing.sheets import Edition, shortened
from app.services.checklists_review import Review
from app.services.documents_checklist import ChecklistPapers
from app.services.documents_links import left_over_of, links_of
from app.services.documents_words import PaperWords
from tests.unit.printing.reader import plain, with_poppler
from tests.unit.printing.words_on_paper import labels
from tests.unit.services.checklist_room import OFFICER, SUPERVISOR, Room, make_room
from tests.unit.services.test_checklists_moving import OLD, item, publish

LANGS = ("en", "ar", "ckb")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with make_room(tmp_path) as made:
        yield made


def text_of(room: Room, run: str, lang: str) -> str:
    sheet = ChecklistPapers(room.desk, room.checklists).filled(run, (lang,), labels())
    edition = Edition((lang,), "Ali", Moment.parse("2026-11-23T09:30:00Z+03:00"))
    return plain(with_poppler(checklist_pdf(sheet, edition, labels())))


def beginning(lang: str, code: str) -> str:
    return plain(labels()[lang][code].partition("{")[0])


@pytest.mark.parametrize("lang", LANGS)
def test_the_paper_of_an_amended_record_says_so_and_that_of_the_amendment_what_it_amends(
    room: Room, lang: str
) -> None:
    run = room.signed()
    made = Review(room.desk).amend(OFFICER, run, "wrong booth").id
    room.checklists.complete(OFFICER, made)
    room.checklists.sign_off(SUPERVISOR, made)
    old, new = text_of(room, run, lang), text_of(room, made, lang)
    assert beginning(lang, "amended_by_record").strip() in old
    assert shortened(made) in old
    assert beginning(lang, "amends_record").strip() in new
    assert shortened(run) in new
    assert "wrong booth" in new


def test_an_amendment_that_is_not_signed_is_told_as_begun(room: Room) -> None:
    run = room.signed()
    Review(room.desk).amend(OFFICER, run, "wrong booth")
    assert beginning("en", "amendment_begun").strip() in text_of(room, run, "en")


def test_a_record_without_amendments_has_no_links(room: Room) -> None:
    words = PaperWords(room.desk, ("en",), labels())
    assert links_of(room.checklists.detail(room.signed()), words) == ()


@pytest.mark.parametrize("lang", LANGS)
def test_answers_that_are_no_longer_asked_are_printed(tmp_path: Path, lang: str) -> None:
    with make_room(tmp_path, Place(Site.HQ, "")) as room:
        publish(room, "1.0", item("LOCK"), item("LAMP", text="Lamp on"))
        run = room.start(OLD, point="SLM")
        room.checklists.answer(OFFICER, run, "LAMP", "no", comment="dark-since-noon")
        publish(room, "2.0", item("LOCK"))
        Review(room.desk).move_to_newer(OFFICER, run)
        assert [one.version for one in left_over_of(room.checklists.detail(run))] == ["1.0"]
        text = text_of(room, run, lang)
        assert beginning(lang, "left_over_title").strip() in text
        assert "dark-since-noon" in text
