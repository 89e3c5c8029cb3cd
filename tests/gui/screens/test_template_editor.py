"""Headquarters edits a checklist by keyboard and mouse, in three languages, and looks at it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models import template_rules
from app.models.checklists import Choice, ItemType, Section, Template
from app.models.logic_text import written
from app.models.template_conditions import Comparison
from app.models.template_editing import HEAD, Spot, change_item, spot_of
from app.models.values import LocalText
from app.ui.i18n import direction_of
from app.ui.screens.template_editor.options_editor import Offered
from app.ui.screens.template_editor.outline_model import MIME
from app.ui.screens.template_editor.page import EditorPage
from app.ui.screens.template_editor.words import _FLAWS
from tests.gui.fitting import cut_words, wrong_way
from tests.gui.screens.checklist_window import Desk
from tests.gui.screens.editor_window import ALT, CONTROL, awake, codes, edited, kept, opened, press, texts_of
from tests.unit.models.logic_samples import SAMPLE


@pytest.fixture(scope="module")
def desk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Headquarters for all tests that only edit."""
    with opened(qapp, tmp_path_factory.mktemp("editor"), "en") as found:
        yield found


@pytest.fixture
def own_desk(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """Headquarters for one test, in any language."""
    with opened(qapp, tmp_path, getattr(request, "param", "en")) as found:
        yield found


def test_an_item_is_added_written_moved_and_taken_back_by_keyboard_alone(desk: Desk):
    page = edited(desk)
    page.session.select(Spot(0, 0))
    page.outline.take_focus()
    press(page, Qt.Key.Key_Return, CONTROL)
    for lang in ("ar", "ckb", "en"):
        line = texts_of(page, "text").inputs[lang]
        line.setFocus()
        QTest.keyClicks(line, "Seal")
    assert page.session.item.text == LocalText("Seal", "Seal", "Seal")
    press(page, Qt.Key.Key_Down, ALT)
    assert kept(desk, page).sections[0].items[2].text.en == "Seal"
    press(page, Qt.Key.Key_Z, CONTROL)
    press(page, Qt.Key.Key_Z, CONTROL)
    assert page.session.item.text == LocalText("", "Seal", "Seal")
    while page.session.can_undo:
        press(page, Qt.Key.Key_Z, CONTROL)
    assert kept(desk, page) == SAMPLE
    press(page, Qt.Key.Key_Y, CONTROL)
    assert len(kept(desk, page).sections[0].items) == len(SAMPLE.sections[0].items) + 1


def test_the_outline_is_walked_and_left_for_the_form_by_keyboard(desk: Desk):
    page = edited(desk)
    page.outline.take_focus()
    for _row in range(3):
        press(page, Qt.Key.Key_Down)
    assert page.session.spot == spot_of(SAMPLE, "lamp")
    press(page, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is texts_of(page, "text").input()
    page.outline.take_focus()
    press(page, Qt.Key.Key_Delete)
    assert kept(desk, page).item("lamp") is None


def drop(page: EditorPage, source: Spot, row: int, parent: QModelIndex) -> None:
    data = QMimeData()
    data.setData(MIME, f"{source.section} {source.item}".encode())
    assert page.outline.model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, parent)


def test_items_and_sections_are_dragged_to_their_places(desk: Desk):
    page = edited(desk)
    model = page.outline.model
    drop(page, Spot(0, 0), 3, model.index_of(Spot(0)))
    assert codes(page.session.template)[0][:3] == ["lamp", "volts", "lit"]
    drop(page, Spot(0, 2), -1, model.index_of(Spot(1)))
    assert (codes(page.session.template)[1][-1], page.session.spot) == ("lit", Spot(1, 4))
    drop(page, Spot(0), 3, QModelIndex())
    assert codes(kept(desk, page))[1][0] == "lamp"
    assert page.session.spot == Spot(1)


def test_what_is_dragged_is_what_lies_under_the_mouse(desk: Desk):
    model = edited(desk).outline.model
    data = model.mimeData([model.index_of(Spot(1, 2))])
    assert bytes(data.data(MIME).data()) == b"1 2"
    assert not model.flags(model.index_of(HEAD)) & Qt.ItemFlag.ItemIsDragEnabled


@pytest.mark.parametrize(
    "own_desk, size",
    [("ar", (1180, 740)), ("en", (700, 520)), ("qps", (700, 520))],
    indirect=["own_desk"],
)
def test_everything_has_room_and_runs_the_right_way(own_desk: Desk, size: tuple[int, int]):
    desk = own_desk
    page = edited(desk)
    desk.window.resize(*size)
    way = direction_of(desk.shell.context.language)
    for spot in (HEAD, Spot(1), spot_of(SAMPLE, "volts"), spot_of(SAMPLE, "kind"), spot_of(SAMPLE, "lamp")):
        page.session.select(spot)
        desk.settle()
        assert not cut_words(desk.window)
        assert not wrong_way(page, way)
    for tab in (page.texts, page.paper, page.checks):
        page.tabs.setCurrentWidget(tab)
        desk.settle()
        desk.settle()
        assert not cut_words(desk.window)


def test_another_kind_of_answer_brings_another_form(desk: Desk):
    page = edited(desk)
    page.session.select(Spot(0, 0))
    row = page.inspector.form.row("type")
    row.editor.set_value(ItemType.NUMBER.value)
    row.editor.edited.emit()
    QTest.qWait(5)
    assert page.session.item.type is ItemType.NUMBER
    assert "minimum" in page.inspector.form.values()


def test_a_code_that_is_taken_is_refused_and_a_new_one_is_followed_by_conditions(desk: Desk):
    page = edited(desk)
    page.session.select(Spot(0, 0))
    line = page.inspector.form.row("code").editor.input()
    line.setText("volts")
    line.editingFinished.emit()
    assert page.inspector.form.row("code").error
    assert page.session.item.code == "lit"
    line.setText("light")
    line.editingFinished.emit()
    assert written(kept(desk, page).item("lamp").relevant) == "${light} = 'no'"


def test_a_condition_is_put_together_in_words(desk: Desk):
    page = edited(desk)
    page.session.select(spot_of(SAMPLE, "volts"))
    editor = page.inspector.form.row("relevant").editor
    editor.add_condition()
    row = editor.rows[0]
    row.subject.setCurrentIndex(row.subject.findData("lit"))
    row.subject.activated.emit(row.subject.currentIndex())
    row.comparison.setCurrentIndex(row.comparison.findData(Comparison.IS_NOT.value))
    row.comparison.activated.emit(row.comparison.currentIndex())
    row.option.setCurrentIndex(row.option.findData("na"))
    row.option.activated.emit(row.option.currentIndex())
    assert written(page.session.item.relevant) == "${lit} != 'na'"
    editor.add_condition()
    editor.joint.click()
    assert written(kept(desk, page).item("volts").relevant).startswith("${lit} != 'na' or ")


def test_a_comparison_without_a_value_changes_nothing_yet(desk: Desk):
    page = edited(desk)
    page.session.select(spot_of(SAMPLE, "lit"))
    editor = page.inspector.form.row("constraint").editor
    editor.add_condition()
    page.session.select(spot_of(SAMPLE, "double"))
    editor = page.inspector.form.row("relevant").editor
    editor.add_condition()
    row = editor.rows[0]
    row.subject.setCurrentIndex(row.subject.findData("persons"))
    row.subject.activated.emit(row.subject.currentIndex())
    assert page.session.item.relevant != editor.formula.value() or page.session.item.relevant is None
    assert page.inspector.form.row("relevant").error
    row.typed.setText("٣")
    row.typed.textEdited.emit("٣")
    assert written(page.session.item.relevant) == "${persons} = 3"


def test_a_formula_that_cannot_be_read_is_told_and_not_taken(desk: Desk):
    page = edited(desk)
    page.session.select(spot_of(SAMPLE, "lamp"))
    editor = page.inspector.form.row("relevant").editor
    editor.expert.click()
    editor.formula.type("${lit} = ")
    assert page.inspector.form.row("relevant").error
    assert page.session.template == SAMPLE
    editor.formula.type("regex(${lit}, 'y.*')")
    assert written(page.session.item.relevant) == "regex(${lit}, 'y.*')"
    editor.expert.click()
    assert not editor.rows


def test_options_are_added_moved_and_said_to_be_failures(desk: Desk):
    page = edited(desk)
    page.session.select(spot_of(SAMPLE, "kind"))
    editor = page.inspector.form.row("options").editor
    editor.add_option()
    editor.text_input(3, "en").setText("Tram")
    editor.text_input(3, "en").textEdited.emit("Tram")
    editor.fails_input(3).click()
    editor.step(3, -1)
    item = kept(desk, page).item("kind")
    assert item.options[2] == Choice("1", LocalText("Tram"))
    assert item.fails_on == {"1"}
    assert kept(desk, page).item("parts").options == item.options
    assert editor.value() == Offered(item.options, item.fails_on)


def test_an_option_is_moved_by_keyboard_and_its_item_stays(desk: Desk):
    page = edited(desk)
    page.session.select(spot_of(SAMPLE, "kind"))
    awake(page)
    page.inspector.form.row("options").editor.text_input(0, "ar").setFocus()
    press(page, Qt.Key.Key_Down, ALT)
    assert [option.code for option in page.session.item.options] == ["bus", "car", "lorry"]
    assert page.session.spot == spot_of(SAMPLE, "kind")


def test_a_condition_in_words_follows_the_language(own_desk: Desk):
    page = edited(own_desk)
    page.session.select(spot_of(SAMPLE, "lamp"))
    own_desk.shell.context.languages.use("qps")
    row = page.inspector.form.row("relevant").editor.rows[0]
    assert "⟦" in row.comparison.currentText()


def test_a_reference_picture_is_kept_and_comes_back_with_undo(desk: Desk, tmp_path: Path):
    page = edited(desk)
    page.session.select(spot_of(SAMPLE, "lamp"))
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(tmp_path / "lamp.png"))
    page.inspector.form.row("picture").editor.photo.read_file(tmp_path / "lamp.png")
    desk.settle()
    desk.settle()
    picture = kept(desk, page).item("lamp").picture
    assert desk.services.checklists.picture(picture["sha256"])
    page.session.undo()
    page.session.redo()
    desk.settle()
    assert page.inspector.form.row("picture").editor.value() == picture


def test_texts_are_translated_in_the_table_and_counted_while_they_are_missing(desk: Desk):
    page = edited(desk, change_item(SAMPLE, Spot(0, 0), text=LocalText("Lit?")))
    page.tabs.setCurrentWidget(page.texts)
    page.texts.only.click()
    model = page.texts.model
    assert model.rowCount() == 1
    assert "2" in page.tabs.tabText(page.tabs.indexOf(page.texts))
    assert model.setData(model.index(0, 1), "مضاء؟")
    assert model.setData(model.index(0, 2), "ڕووناکە؟")
    assert kept(desk, page).item("lit").text == LocalText("Lit?", "مضاء؟", "ڕووناکە؟")
    assert not page.session.missing


def test_a_flaw_leads_to_its_place_and_keeps_the_draft_from_being_published(desk: Desk):
    page = edited(desk, change_item(SAMPLE, Spot(1, 1), text=LocalText()))
    page.publish_button.click()
    desk.settle()
    assert page.tabs.currentWidget() is page.checks
    page.checks.go_to(0)
    assert (page.session.spot, page.tabs.currentWidget()) == (Spot(1, 1), page.edit)
    assert QApplication.activeModalWidget() is None


def test_the_screen_is_tried_out_without_a_record(desk: Desk):
    page = edited(desk)
    page.tabs.setCurrentWidget(page.screen_preview)
    desk.settle()
    body = page.screen_preview.body
    assert body.rows()["lamp"].isHidden()
    body.rows()["lit"].given.emit("no")
    assert not body.rows()["lamp"].isHidden()
    body._cards[1].add_wanted.emit()
    page.session.change(change_item(page.session.template, Spot(0, 1), critical=True))
    QTest.qWait(400)
    assert not body.rows()["lamp"].isHidden()
    assert not list(desk.services.desk.records.where("run"))
    assert not list(desk.services.desk.records.where("answer"))


def test_the_selected_item_is_tried_out_under_its_form(desk: Desk):
    page = edited(desk)
    page.session.select(spot_of(SAMPLE, "volts"))
    QTest.qWait(10)
    page.preview.row.given.emit("200")
    assert page.preview.row.notes.text("flag")
    page.session.select(HEAD)
    QTest.qWait(10)
    assert not page.preview.isVisible()


def test_the_paper_is_the_real_document(desk: Desk):
    page = edited(desk)
    page.tabs.setCurrentWidget(page.paper)
    desk.settle()
    desk.settle()
    first = page.paper.pdf
    assert first.startswith(b"%PDF")
    page.session.change(change_item(page.session.template, Spot(0, 0), critical=True))
    QTest.qWait(800)
    desk.settle()
    desk.settle()
    assert page.paper.pdf != first


def test_an_empty_draft_takes_its_first_item(desk: Desk):
    page = edited(desk, Template("E-1", "1.0", LocalText("E"), SAMPLE.frequency, "x", ("land",), ()))
    page.acts.add_item()
    assert kept(desk, page).sections == (Section(LocalText(), page.session.template.items()),)
    page.acts.remove()
    assert page.session.spot == Spot(0)


def test_every_flaw_has_words():
    source = Path(template_rules.__file__).read_text("utf-8")
    assert not set(re.findall(r'Flaw\("(\w+)"', source)) - set(_FLAWS)
