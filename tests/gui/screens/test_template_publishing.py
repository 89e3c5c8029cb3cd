"""Checklists are begun, published with a note of what is new, retired and offered again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.models.template_editing import HEAD, Spot, change_item
from app.models.values import LocalText
from app.ui.form_dialog import FormDialog
from app.ui.screens.template_editor.page import EditorPage
from tests.gui.screens.checklist_window import Desk
from tests.gui.screens.editor_window import CHIEF, edited, listed, opened
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


def test_a_draft_is_published_with_a_note_and_the_page_closes(own_desk: Desk):
    desk = own_desk
    page = edited(desk)
    page.publish_button.click()
    desk.settle()
    dialog = desk.window.findChild(FormDialog)
    dialog.panel.submit()
    desk.settle()
    assert dialog.form.row("change_note").error
    dialog.form.row("change_note").editor.type("ar", "أول إصدار")
    dialog.panel.submit()
    desk.settle()
    assert desk.services.desk.reference.template(SAMPLE.id).change_note == LocalText(ar="أول إصدار")
    assert desk.window.screen_of("checklists").page_titles()[-1] == "Checklists and drafts"


def test_a_version_that_has_been_given_out_is_not_published_again(own_desk: Desk):
    desk = own_desk
    templates = desk.services.templates
    templates.publish(CHIEF, templates.keep(CHIEF, SAMPLE).id)
    page = edited(desk)
    page.publish_button.click()
    assert page.tabs.currentWidget() is page.checks
    page.session.select(HEAD)
    editor = page.inspector.form.row("version").editor
    editor.set_value("1.1")
    editor.edited.emit()
    assert not any(remark for remark in page.acts.flawed())


def test_a_checklist_is_begun_from_a_shipped_one_and_opened(own_desk: Desk):
    desk = own_desk
    listed(desk).new_button.click()
    dialog = desk.window.findChild(FormDialog)
    dialog.form.set_values({"code": "LOC-1", "title": LocalText("Local"), "model": "SOP-02@1.0"})
    dialog.panel.submit()
    desk.settle()
    desk.settle()
    page = desk.window.findChild(EditorPage)
    assert page.session.template.code == "LOC-1"
    assert len(page.session.template.sections) == 4


def test_a_checklist_is_retired_and_offered_again_from_the_list(own_desk: Desk):
    desk = own_desk
    page = listed(desk)
    page.table.selectRow(0)
    code = page.chosen().template.code
    page.retire_button.click()
    desk.settle()
    desk.settle()
    offered = {template.code for template in desk.services.checklists.templates()}
    assert code not in offered
    assert page.chosen().retired
    page.retire_button.click()
    desk.settle()
    assert code in {template.code for template in desk.services.checklists.templates()}


def test_the_note_of_a_new_version_is_proposed_in_three_languages(own_desk: Desk):
    desk = own_desk
    templates = desk.services.templates
    draft = templates.revise(CHIEF, "SOP-02@1.0").id
    found = templates.draft(draft).template
    templates.keep(CHIEF, change_item(found, Spot(0, 0), critical=True), draft)
    page = listed(desk)
    page.refresh(draft)
    desk.settle()
    page.publish_button.click()
    desk.settle()
    note = desk.window.findChild(FormDialog).form.values()["change_note"]
    code = found.sections[0].items[0].code
    assert all(code in note.get(lang) for lang in ("ar", "ckb", "en"))
    assert note.en.startswith("Changed: ")
    desk.window.findChild(FormDialog).panel.submit()
    desk.settle()
    assert desk.services.desk.reference.template("SOP-02@2.0").change_note == note


def test_a_draft_with_a_flaw_is_not_published_from_the_list(desk: Desk):
    draft = desk.services.templates.keep(CHIEF, change_item(SAMPLE, Spot(0, 0), text=LocalText())).id
    page = listed(desk)
    page.refresh(draft)
    desk.settle()
    page.publish_button.click()
    desk.settle()
    assert desk.window.findChild(FormDialog) is None
