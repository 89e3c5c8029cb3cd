"""The print preview: choices, pages, file and paper, by hand and by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.progress import Cancelled, CancelToken, Progress
from app.ui.printing.paper_out import print_pages
from app.ui.printing.preview import PrintPreview
from app.ui.printing.printing import Printing
from app.ui.printing.request import language_choices
from tests.gui.screens.exchange_window import OFFICER, World, world
from tests.unit.services.checklist_room import BOOTH


@pytest.fixture(params=["en", "ar"])
def place(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[World]:
    with world(qapp, tmp_path, request.param) as found:
        found.shell.context.services, found.shell.context.actor = found.point, OFFICER
        yield found


@pytest.fixture
def english(qapp: QApplication, tmp_path: Path) -> Iterator[World]:
    with world(qapp, tmp_path) as found:
        found.shell.context.services, found.shell.context.actor = found.point, OFFICER
        yield found


def preview(place: World, kind: str, record: str, variant: str = "") -> PrintPreview:
    context, window = place.shell.context, place.shell.window
    window.show()
    dialog = PrintPreview(context, Printing(context, window).request(kind, record, variant), window)
    dialog.show()
    place.settle()
    place.settle()
    return dialog


def run_of(place: World) -> str:
    return place.point.checklists.start(OFFICER, BOOTH, shift_date="2026-11-23", shift_name="day").id


def choose(dialog: PrintPreview, name: str, index: int, place: World) -> None:
    combo = dialog.choices._combos[name]
    combo.setCurrentIndex(index)
    combo.activated.emit(index)
    place.settle()
    place.settle()


def test_a_document_is_shown_in_the_language_of_the_window(place: World):
    dialog = preview(place, "checklist", run_of(place))
    assert dialog.choices.request.langs == (place.shell.context.language,)
    assert (dialog.viewer.pages >= 1, dialog.pdf[:5]) == (True, b"%PDF-")


def test_all_three_languages_make_a_longer_document(english: World):
    dialog = preview(english, "checklist", run_of(english))
    pages = dialog.viewer.pages
    choose(dialog, "languages", 1, english)
    assert dialog.choices.request.langs == ("en", "ar", "ckb")
    assert dialog.viewer.pages > pages


def test_the_language_of_the_window_stands_first_in_all_three():
    assert language_choices("ckb")[:2] == [("ckb",), ("ckb", "ar", "en")]


def test_a_rehearsal_language_prints_in_arabic():
    assert language_choices("qps")[0] == ("ar",)


def test_a_filled_checklist_can_be_printed_blank(english: World):
    dialog = preview(english, "checklist", run_of(english))
    filled = dialog.pdf
    choose(dialog, "variant", 1, english)
    assert dialog.pdf not in (b"", filled)


@pytest.mark.parametrize("kind", ["blank_checklist", "equipment", "month"])
def test_other_documents_are_shown_too(english: World, kind: str):
    record = BOOTH if kind == "blank_checklist" else "SLM"
    assert preview(english, kind, record).viewer.pages >= 1


def test_a_record_that_is_gone_is_told_in_a_sentence(english: World):
    dialog = preview(english, "checklist", "nowhere")
    assert dialog._stack.currentWidget() is dialog.message
    assert not dialog.print_button.isEnabled()


def test_the_pages_are_turned_by_the_keyboard(english: World):
    dialog = preview(english, "checklist", run_of(english))
    choose(dialog, "languages", 1, english)
    QTest.keyClick(dialog, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert dialog.viewer.page == dialog.viewer.pages


def test_the_number_of_a_page_is_typed_in_any_digits(english: World):
    dialog = preview(english, "checklist", run_of(english))
    dialog.viewer._page.setText("٢")
    dialog.viewer._page.editingFinished.emit()
    assert dialog.viewer.page == 2


def test_the_size_is_changed_by_the_keyboard(english: World):
    dialog = preview(english, "checklist", run_of(english))
    before = dialog.viewer._shown_factor()
    QTest.keyClick(dialog, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert dialog.viewer._shown_factor() > before


def test_a_document_is_saved_whole_with_its_ending(place: World, tmp_path: Path):
    dialog = preview(place, "checklist", run_of(place))
    data = dialog.pdf
    dialog.save_to(tmp_path / "booth")
    place.settle()
    assert (tmp_path / "booth.pdf").read_bytes() == data
    assert not list(tmp_path.glob(".*.part"))


def test_saving_into_a_folder_that_is_gone_keeps_the_preview_open(english: World, tmp_path: Path):
    dialog = preview(english, "checklist", run_of(english))
    dialog.save_to(tmp_path / "gone" / "booth.pdf")
    english.settle()
    assert dialog.isVisible()


def test_choices_are_remembered_for_the_next_document(english: World):
    printing = Printing(english.shell.context, english.shell.window)
    printing._remember(printing.request("equipment", "SLM").choosing("languages", ("ckb",)))
    assert printing.request("checklist", "x").langs == ("ckb",)


def file_printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_every_page_goes_to_the_printer(english: World, tmp_path: Path):
    dialog = preview(english, "checklist", run_of(english))
    printed = print_pages(file_printer(tmp_path / "p.pdf"), dialog.pdf, Progress(), CancelToken())
    assert printed == len(PdfReader(tmp_path / "p.pdf").pages) == dialog.viewer.pages


def test_only_the_pages_asked_for_are_printed(english: World, tmp_path: Path):
    dialog = preview(english, "checklist", run_of(english))
    printer = file_printer(tmp_path / "p.pdf")
    printer.setFromTo(2, 2)
    assert print_pages(printer, dialog.pdf, Progress(), CancelToken()) == 1


def test_a_wide_document_turns_the_paper(english: World, tmp_path: Path):
    dialog = preview(english, "equipment", "SLM")
    print_pages(file_printer(tmp_path / "p.pdf"), dialog.pdf, Progress(), CancelToken())
    box = PdfReader(tmp_path / "p.pdf").pages[0].mediabox
    assert box.width > box.height


def test_printing_runs_beside_the_window(english: World, tmp_path: Path):
    dialog = preview(english, "checklist", run_of(english))
    dialog.print_on(file_printer(tmp_path / "p.pdf"))
    english.settle()
    assert (tmp_path / "p.pdf").read_bytes()[:5] == b"%PDF-"
    assert not dialog.isVisible()


def test_printing_can_be_stopped(english: World, tmp_path: Path):
    dialog = preview(english, "checklist", run_of(english))
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        print_pages(file_printer(tmp_path / "p.pdf"), dialog.pdf, Progress(), cancel)
