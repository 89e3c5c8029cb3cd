"""Headquarters imports a form, sees what became of it, keeps a draft, publishes it and exports it again."""

from __future__ import annotations

import ast
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.models.people import Actor, Role
from app.models.xlsform import Fate
from app.paths import Home
from app.services.gatebook import open_gatebook
from app.services.setup import init_hq
from app.ui.application import Preferences, Shell
from app.ui.messages import message
from app.ui.screens.checklists import checklists_spec
from app.ui.screens.checklists.form_report import FormReport
from app.ui.screens.checklists.form_words import WORDS
from app.ui.screens.checklists.templates_page import TemplatesPage
from tests.gui.screens.checklist_window import Desk, answer_dialog, close_desk
from tests.unit.services.forms import workbook

CHIEF = Actor("u-chief", "Chief", Role.HQ)
SURVEY = [
    ["type", "name", "label", "relevant"],
    ["select_one lamps", "lamp", "Which lamp?", None],
    ["text", "why", "Why?", "${lamp} = 'off'"],
    ["geopoint", "where", "Where?", None],
]
CHOICES = [["list_name", "name", "label"], ["lamps", "on", "On"], ["lamps", "off", "Off"]]


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path):
    place = Home(tmp_path / "hq")
    init_hq(place, "Test")
    services = open_gatebook(place)
    made = Desk(Shell(qapp, Preferences("en", "light"), message), services, None, CHIEF, CHIEF)
    yield made
    close_desk(made)


@pytest.fixture
def page(desk: Desk) -> TemplatesPage:
    context = desk.shell.context
    context.services, context.actor = desk.services, CHIEF
    desk.window.set_screens([checklists_spec(context)], "checklists")
    desk.window.resize(1180, 760)
    desk.window.show()
    desk.settle()
    desk.window.screen_of("checklists").templates_button.click()
    desk.settle()
    found = desk.window.findChild(TemplatesPage)
    assert found is not None
    return found


def form_in(folder: Path) -> Path:
    path = folder / "lamps.xlsx"
    path.write_bytes(workbook(SURVEY, CHOICES))
    return path


def import_form(desk: Desk, page: TemplatesPage, path: Path) -> list[str]:
    """Import a form and keep it; return what the report said about rows that did not come."""
    said: list[str] = []

    def keep(dialog: FormReport) -> None:
        said.extend(dialog.table.item(row, 3).text() for row in range(dialog.table.rowCount()))
        dialog.keep_button.click()

    answer_dialog(FormReport, keep)
    page.read_form(path)
    desk.settle()
    desk.settle()
    return said


def test_a_form_is_reported_on_kept_published_and_exported(desk: Desk, page: TemplatesPage, tmp_path: Path):
    said = import_form(desk, page, form_in(tmp_path))
    assert any("no items of this kind" in line for line in said)
    row = page.chosen()
    assert row is not None
    assert row.draft
    desk.services.templates.publish(CHIEF, row.draft)
    page.refresh("lamps@1.0")
    desk.settle()
    page.export_to(tmp_path / "out.xlsx")
    desk.settle()
    assert desk.services.templates.read_form(tmp_path / "out.xlsx").template.code == "lamps"


def test_a_draft_that_was_discarded_is_gone(desk: Desk, page: TemplatesPage, tmp_path: Path):
    import_form(desk, page, form_in(tmp_path))
    page.discard_button.click()
    desk.settle()
    assert not desk.services.templates.drafts()


def test_the_next_version_of_a_checklist_becomes_a_draft(desk: Desk, page: TemplatesPage):
    page.table.selectRow(0)
    page.revise_button.click()
    desk.settle()
    assert page.chosen().template.version == "2.0"


def test_every_reason_has_words():
    codes = set()
    for path in sorted((Path(__file__).parents[3] / "app/services").glob("xlsform*.py")):
        codes |= _codes(path.read_text("utf-8"))
    assert not codes - set(WORDS)


def _codes(source: str) -> set[str]:
    """Return the codes of findings: constants that stand after a fate, or are lost as a reason."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call | ast.Tuple):
            continue
        parts = node.args if isinstance(node, ast.Call) else node.elts
        for first, second in pairwise(parts):
            fate = isinstance(first, ast.Attribute) and first.attr in Fate.__members__
            if fate and isinstance(second, ast.Constant):
                found.add(second.value)
    return found
