"""Receipt codes on the screen: shown after an import, spelled in three languages, typed in at the point."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models.paging import Query
from app.models.receipt_code import groups
from app.ui.form_dialog import FormDialog
from app.ui.messages import translate_in
from app.ui.receipt_words import spelled, spelled_in, written
from app.ui.screens.exchange.history import read_files
from app.ui.screens.exchange.receipt_dialog import FIELD, ReceiptDialog
from app.ui.text import bare
from tests.gui.screens.exchange_window import OFFICER, World

ALL_DIGITS = "012345678900"


def code_at_hq(place: World) -> str:
    page = place.at_hq().start_import(place.send())
    place.settle()
    page.start()
    place.settle()
    return page.receipt.code


def test_headquarters_shows_the_code_after_an_import(place: World) -> None:
    page = place.at_hq().start_import(place.send())
    place.settle()
    before = page.receipt.isHidden()
    page.start()
    place.settle()
    assert (before, page.receipt.isHidden()) == (True, False)
    shown = tuple(bare(label.text()) for label in page.receipt._digits)
    assert shown == written(page.receipt.code, place.shell.context.language)


def test_a_code_typed_at_the_point_marks_the_file(english: World) -> None:
    code = code_at_hq(english)
    screen = english.at_point()
    screen.receipts.enter()
    dialog = screen.findChild(FormDialog)
    dialog.form.set_values({FIELD: " ".join(groups(code))})
    dialog.panel.submit()
    english.settle()
    assert [bool(file.told) for file in english.point.exchange.sent_files()] == [True]
    states = {english.point.exchange.state(row.heads) for row in english.point.checklists.page(Query()).rows}
    assert {str(state) for state in states} == {"told"}


def test_the_file_and_its_changes_are_told_by_telephone_until_they_are_acknowledged(english: World) -> None:
    code = code_at_hq(english)
    context = english.at_point().context
    english.point.exchange.mark_received(OFFICER, code)
    files = read_files(context, Query(), None).rows
    pending = english.point.exchange.outbox(Query(), None, "en").rows
    assert ([row.state for row in files], {row.told for row in pending}) == (["told"], {True})
    english.point.exchange.import_files(english.send("SLM"))
    states = {row.state for row in read_files(context, Query(), None).rows if row.sent}
    assert states == {"acknowledged"}


def test_a_mistyped_code_is_said_at_its_field_and_the_dialog_stays(english: World) -> None:
    code = code_at_hq(english)
    screen = english.at_point()
    screen.receipts.enter()
    dialog = screen.findChild(FormDialog)
    dialog.form.set_values({FIELD: str((int(code[0]) + 1) % 10) + code[1:]})
    dialog.panel.submit()
    english.settle()
    assert dialog.isVisible()
    assert not english.point.exchange.sent_files()[0].told


def test_the_code_is_found_again_in_the_list_of_files(english: World) -> None:
    code = code_at_hq(english)
    screen = english.at_hq()
    received = read_files(english.shell.context, Query(), None).rows[0]
    screen.receipts.open_file(received)
    english.settle()
    dialog = screen.findChild(ReceiptDialog)
    assert dialog.card.code == code
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize("lang", ["ar", "ckb", "en"])
def test_each_digit_has_a_word_of_its_own(lang: str) -> None:
    words = [word for group in spelled(ALL_DIGITS, translate_in(lang)) for word in group.split(" · ")]
    assert len(words) == 12
    assert len(set(words[:10])) == 10
    assert words[0] == words[10] == words[11]


@pytest.mark.parametrize("lang, first", [("ar", "٠١٢٣"), ("ckb", "٠١٢٣"), ("en", "0123")])
def test_a_code_is_written_in_the_digits_of_the_language(lang: str, first: str) -> None:
    assert spelled_in(ALL_DIGITS, lang)[0][0] == first
