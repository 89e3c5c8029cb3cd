"""Contradictions in the window: told in a sentence, decided by key, changed again, and led to from the record."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.models.paging import Query
from app.models.people import Actor, Role
from app.models.records import Put, Remove
from app.paths import Home
from app.services.gatebook import Gatebook, open_gatebook
from app.services.problems import SIGNED_TWICE, ProblemRow
from app.services.setup import init_point
from app.ui.conflict_link import ConflictLink
from app.ui.exchange_watch import ExchangeWatch
from app.ui.failures.problems import SENTENCES
from app.ui.form_dialog import FormDialog
from app.ui.i18n import direction_of
from app.ui.screens.exchange.conflict_page import ConflictPage
from app.ui.screens.exchange.conflict_words import sentences
from app.ui.screens.exchange.history import read_files
from app.ui.screens.exchange.problem_list import problem_name, problem_sentence
from app.ui.screens.exchange.target_dialog import readers_of
from app.ui.text import Formats, bare
from app.ui.theme import load_fonts
from tests.gui.fitting import cut_words, wrong_way
from tests.gui.screens.exchange_window import ANALYST, OFFICER, World, world

ALI = Actor("a1", "Ali", Role.OFFICER, "SLM")
RADIO, GENERATOR = "0" * 31 + "1", "0" * 31 + "2"


def _asset(book: Gatebook, row: str, **values: object) -> None:
    book.desk.save(ALI, [Put("asset", row, values)])


def _carry(place: World, second: Gatebook) -> None:
    for book in (place.point, second):
        place.hq.exchange.import_files([made.path for made in book.exchange.export("HQ", place.stick)])
    for book in (place.point, second):
        book.exchange.import_files([made.path for made in place.hq.exchange.export("SLM", place.stick)])


@pytest.fixture(scope="module")
def homes(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Homes of headquarters and of a point whose two PCs changed two assets without seeing each other."""
    folder = tmp_path_factory.mktemp("homes")
    with world(qapp, folder) as found:
        found.join()
        init_point(Home(folder / "p2"), "SLM", "PC 2")
        second = open_gatebook(Home(folder / "p2"), clock=found.clock)
        request, answer = found.stick / "b.request", found.stick / "b.answer"
        second.exchange.request_join(request)
        found.hq.exchange.accept_join(ANALYST, request, answer)
        second.exchange.finish_join(answer)
        for row, name, tag in ((RADIO, "Radio", "R-014"), (GENERATOR, "Generator", "G-2")):
            _asset(found.point, row, point="SLM", name=name, tag=tag, condition="G")
        _carry(found, second)
        _asset(found.point, RADIO, condition="B", condition_note="fell")
        _asset(second, RADIO, condition="F")
        found.point.desk.save(ALI, [Remove("asset", GENERATOR)])
        _asset(second, GENERATOR, note="still here")
        _carry(found, second)
        _carry(found, second)
        second.close()
    return folder


@pytest.fixture
def place(homes: Path, qapp: QApplication, tmp_path: Path) -> Iterator[World]:
    """A copy of the homes, and a window."""
    with world(qapp, Path(shutil.copytree(homes, tmp_path / "homes"))) as found:
        yield found


def deciding(place: World) -> ConflictPage:
    screen = place.at_point()
    panel = screen.sides.show_conflicts()
    place.settle()
    screen.sides._open(panel, panel.model.row(0))
    page = place.page(screen)
    assert isinstance(page, ConflictPage)
    return page


def focused(page: ConflictPage) -> QWidget:
    """Return what has the keyboard in the window of a page, whether the window is in front or not."""
    found = page.window().focusWidget()
    assert found is not None
    return found


def test_a_conflict_is_told_in_a_sentence_for_each_field(place: World):
    row = place.point.conflicts.of(RADIO, "en")[0]
    told = [bare(sentence) for sentence in sentences(row, Formats())]
    assert len(told) == 2
    assert told[0].startswith("Condition of Radio R-014: ")
    assert "“Beyond repair” by a1 on this PC" in told[0]
    assert "“Fair” by a1 on PC 2" in told[0]
    assert told[0].endswith("Neither had seen the other.")


def test_a_deletion_beside_an_edit_says_who_deleted_and_what_was_written(place: World):
    row = place.point.conflicts.of(GENERATOR, "en")[0]
    told = bare(sentences(row, Formats())[0])
    assert "Generator G-2 was deleted by a1 on this PC" in told
    assert "a1 on PC 2" in told
    assert "(Remarks)" in told


def test_the_screen_leads_to_the_conflicts(place: World):
    screen = place.at_point()
    assert screen.snapshot.status.conflicts == 2
    screen.page.wanted.emit("conflicts")
    panel = place.page(screen)
    assert panel.model.rowCount() == 2


def test_a_key_decides_and_shows_the_next_one(place: World):
    page = deciding(place)
    first = page.row
    assert focused(page) is page.choices[0]
    QTest.keyClick(focused(page), Qt.Key.Key_2)
    place.settle()
    assert page.row is not None
    assert page.row.id != first.id
    assert place.point.conflicts.count() == 1
    arabic = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "١")
    QApplication.sendEvent(focused(page), arabic)
    place.settle()
    assert (page.row, place.point.conflicts.count()) == (None, 0)


def test_page_down_goes_to_the_next_without_deciding(place: World):
    page = deciding(place)
    first = page.row
    QTest.keyClick(focused(page), Qt.Key.Key_PageDown)
    assert page.row is not first
    QTest.keyClick(focused(page), Qt.Key.Key_PageUp)
    assert (page.row, place.point.conflicts.count()) == (first, 2)


def test_another_value_is_asked_for_with_the_editor_of_the_field(place: World):
    page = deciding(place)
    while page.row.row != RADIO:
        page.go(1)
    page.choose(3)
    place.settle()
    dialog = page.findChild(FormDialog)
    dialog.form.row("condition").editor.set_value("R")
    dialog.form.row("condition_note").editor.set_value("in the workshop")
    dialog.panel.submit()
    place.settle()
    record = place.point.desk.records.get("asset", RADIO)
    assert [record.text(name) for name in ("condition", "condition_note")] == ["R", "in the workshop"]
    assert not record.conflicted


def test_a_decision_is_made_differently_from_its_message(place: World):
    page = deciding(place)
    while page.row.row != RADIO:
        page.go(1)
    row = page.row
    page.choose(1)
    place.settle()
    page.show_again(row)
    page.choose(2)
    place.settle()
    shown = place.point.desk.records.get("asset", RADIO).text("condition")
    assert shown == row.rivals[1].values["condition"]


def test_an_officer_sees_the_versions_and_cannot_choose(place: World):
    screen = place.at_point()
    place.shell.context.actor = ALI
    page = screen.sides.decide(place.point.conflicts.listed("en"))
    assert not any(card.isEnabled() for card in page.choices)
    page.choose(1)
    place.settle()
    assert place.point.conflicts.count() == 2


def test_the_record_leads_to_its_conflicts(place: World):
    screen = place.at_point()
    asked: list[str] = []
    place.shell.context.show_conflicts = asked.append
    link = ConflictLink(place.shell.context, RADIO, conflicted=True)
    link.click()
    assert asked == [RADIO]
    place.shell.context.show_conflicts = None
    screen.show_conflicts(RADIO)
    page = place.page(screen)
    assert [row.row for row in page._rows] == [RADIO]


def test_the_outbox_counts_by_kind(place: World):
    _asset(place.point, RADIO, note="new")
    screen = place.at_point()
    page = screen.sides.show_outbox()
    page.tabs.setCurrentIndex(1)
    place.settle()
    assert page._kinds.not_exported == {"asset": 1}
    assert page.changes.model.rowCount() >= 1


def test_a_preview_shows_what_is_in_the_file(place: World):
    made = place.record(2)
    files = place.send()
    page = place.at_hq().start_import(files)
    place.settle()
    place.settle()
    told = bare(page.contents.text())
    assert f"New: {made}, already here: 0." in told
    assert "Checklist 2" in told


def test_a_point_with_two_pcs_offers_both_readers(place: World):
    screen = place.at_point()
    assert [reader.code for reader in readers_of(screen.snapshot, ("HQ",))] == ["HQ", "SLM"]
    page = screen.export_into(place.stick, ("SLM",))
    place.settle()
    assert len(page.outcome.files) == 1


def test_the_rail_counts_what_waits_for_a_decision(place: World):
    place.at_point()
    watch = ExchangeWatch(place.shell.context, place.shell.window)
    watch.look()
    place.settle()
    assert place.shell.window.rail.badge("exchange") == 2


@pytest.mark.parametrize("code", sorted({*SENTENCES, SIGNED_TWICE, "record_missing"}))
def test_every_kind_of_problem_has_a_name_and_a_sentence(qapp: QApplication, code: str):
    row = ProblemRow("1", code, "run", "r", "Booth", "Ali", "", "PC 1", "SLM", {})
    sentence = problem_sentence(row)
    assert problem_name(code)
    assert sentence
    assert "{" not in sentence


def test_the_supervisor_of_the_point_decides(place: World):
    assert place.point.conflicts.may_decide(OFFICER, "SLM")


@pytest.mark.qt_log_ignore("This plugin does not support", "Rejecting image as it exceeds", extend=True)
@pytest.mark.parametrize("lang", ["ar", "qps"])
def test_deciding_fits_a_small_window_in_long_words(place: World, qapp: QApplication, lang: str):
    before = qapp.font()
    load_fonts(qapp)
    place.shell.prefer(language=lang)
    page = deciding(place)
    window = place.shell.window
    window.resize(700, 520)
    found = []
    for _ in range(2):
        place.settle()
        QTest.qWait(30)
        found += [*cut_words(window), *wrong_way(window, direction_of(lang))]
        page.go(1)
    qapp.setFont(before)
    assert found == []


def test_a_file_for_another_pc_of_the_point_is_named_so_and_acknowledged_by_that_pc(place: World):
    place.at_point()
    sent = place.point.exchange.export("SLM", place.stick)

    def shown() -> list[tuple[str, str]]:
        rows = read_files(place.shell.context, Query(), None).rows
        return [(row.who, row.state) for row in rows if row.sent][:1]

    assert shown() == [("Another PC of this point", "exported")]
    second = open_gatebook(Home(place.homes / "p2"), clock=place.clock)
    second.exchange.import_files([file.path for file in sent])
    place.point.exchange.import_files([file.path for file in second.exchange.export("SLM", place.stick)])
    second.close()
    assert shown() == [("Another PC of this point", "acknowledged")]
